import { fixedHolidays } from "../../../french/index.ts";
import { atCue, DIRECTION, HOLIDAY, S, YEAR } from "./fragments.ts";
import { readDirection } from "./read.ts";
import type { DateRule, Groups, Surroundings } from "./rule.ts";

const AFTER = `(?:${S}(?<year>${YEAR})|${S}(?<direction>${DIRECTION}))?`;

/** A feast is a date after these; elsewhere it names things (« marché de Noël », « père Noël »). */
const lead =
  /(?:^|[^\p{L}])(?:à|avant|après|depuis|dès|jusqu[’']à|d[’']ici|pour|vers|lendemain de|veille de|fin)[ \u00A0](?:à[ \u00A0]|la[ \u00A0]|l[’'])?$/iu;

function told({ year, direction }: Groups) {
  if (year !== undefined) return { year: Number(year) };
  return direction === undefined ? {} : { direction: readDirection(direction) };
}

function isDate(groups: Groups, { text, start }: Surroundings): boolean {
  if (groups.year !== undefined || groups.direction !== undefined) return true;
  return lead.test(text.slice(Math.max(0, start - 20), start));
}

/** Days after Easter Sunday. */
const movable: Readonly<Record<string, number>> = { pâques: 0, ascension: 39, pentecôte: 49 };

export const namedRules: readonly DateRule[] = [
  {
    name: "date/holiday",
    cues: [...fixedHolidays.keys()].map((name) => name.split("-")[0]!),
    pattern: atCue(`(?<name>${HOLIDAY})${AFTER}`),
    read: (groups, around) => {
      const [month, day] = fixedHolidays.get(groups.name!.toLowerCase())!;
      if (!isDate(groups, around)) return null;
      return { form: { kind: "calendar", unit: "day", month, day, ...told(groups) } };
    },
    examples: ["Les ventes de [Noël 2022] ont déçu.", "Le bouclage est espéré pour [Noël], au plus tôt."],
    counterExamples: ["Le père Noël passe.", "Les marchés de Noël attirent."],
  },
  {
    name: "date/movable-feast",
    cues: Object.keys(movable),
    pattern: atCue(`(?<name>pâques|ascension|pentecôte)${AFTER}`),
    read: (groups, around) =>
      isDate(groups, around)
        ? {
            form: {
              kind: "calendar",
              unit: "day",
              easterOffset: movable[groups.name!.toLowerCase()]!,
              ...told(groups),
            },
          }
        : null,
    examples: ["La trêve de [Pâques 2022] a tenu."],
    counterExamples: ["L'île de Pâques est loin."],
  },
  {
    name: "date/new-school-year",
    cues: ["rentrée"],
    pattern: atCue(
      `rentrée(?:${S}scolaire)?(?:${S}(?:de${S}septembre${S})?(?<year>${YEAR})|${S}de${S}septembre|${S}(?<direction>${DIRECTION}))?(?!${S}(?:littéraire|politique|sociale|parlementaire|judiciaire))`,
      "",
      `(?:la|cette)${S}`,
    ),
    read: (groups, around) =>
      isDate(groups, around) ||
      /(?:à|dès|pour) la $/iu.test(around.text.slice(Math.max(0, around.start - 8), around.start))
        ? { form: { kind: "calendar", unit: "month", month: 9, ...told(groups) } }
        : null,
    examples: ["L'usine ouvrira à la [rentrée 2025], dit-il.", "Tout reprendra à la [rentrée], assure-t-on."],
    counterExamples: ["La rentrée littéraire est riche."],
  },
];
