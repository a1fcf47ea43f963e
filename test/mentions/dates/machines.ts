/**
 * Prints, as JSON, what the dates stage reads of the gold on machines of other zones and other times. Run in a process
 * of its own by `machine.test.ts`: the clock is moved before anything is loaded, the locale is the process's.
 */
const machines = [
  { zone: "Pacific/Auckland", clock: "1999-12-31T23:59:59Z" },
  { zone: "America/New_York", clock: "2047-03-31T02:30:00Z" },
  { zone: "Pacific/Apia", clock: "2011-12-30T12:00:00Z" },
];

let now = 0;
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...given: readonly unknown[]) {
    super(...((given.length === 0 ? [now] : given) as [number]));
  }
  static override now = () => now;
} as DateConstructor;

function move({ zone, clock }: (typeof machines)[number]): void {
  process.env["TZ"] = zone;
  now = RealDate.parse(clock);
}

move(machines[0]!);
const { goldDates } = await import("./gold-dates.ts");
const readings = machines.map((machine) => {
  move(machine);
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  return { locale, today: new Date().toString(), dates: goldDates() };
});
console.log(JSON.stringify(readings));
