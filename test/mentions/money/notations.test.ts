import fc from "fast-check";
import { toCardinal as belgian } from "n2words/fr-BE";
import { toCardinal as french } from "n2words/fr-FR";
import { expect, it } from "vitest";
import { toArticle } from "../../../src/document/index.ts";
import { findMoney } from "../../../src/mentions/money/index.ts";

/** Sets groups of three digits apart. */
const grouped = (digits: string, separator: string) => digits.replace(/\B(?=(?:\d{3})+$)/g, separator);

/** The decimal notation of thousandths, with a comma and without closing zeros. */
const decimal = (thousandths: number, comma: string) => {
  const digits = String(thousandths).padStart(4, "0");
  const decimals = digits.slice(-3).replace(/0+$/, "");
  return digits.slice(0, -3) + (decimals === "" ? "" : comma + decimals);
};

/** Ways of writing a whole number of euros. */
const whole: ((number: number) => string)[] = [
  (number) => `${grouped(String(number), " ")} euros`,
  (number) => `${grouped(String(number), "\u202F")} €`,
  (number) => `${grouped(String(number), "\u00A0")} EUR`,
  (number) => `${grouped(String(number), ".")} euros`,
  (number) => `${number} euros`,
  (number) => `EUR ${grouped(String(number), " ")}`,
];

/** Ways of writing thousandths of a million or of a billion, with the power of ten. */
const scaled: [write: (thousandths: number) => string, power: number][] = [
  [(number) => `${decimal(number, ",")} millions d'euros`, 6],
  [(number) => `${decimal(number, ",")} M€`, 6],
  [(number) => `${decimal(number, ",")}\u00A0millions d’euros`, 6],
  [(number) => `€${decimal(number, ".")}m`, 6],
  [(number) => `${decimal(number, ",")} Mds €`, 9],
  [(number) => `${decimal(number, ",")} milliards d'euros`, 9],
  [(number) => `${decimal(number, ",")} MdEUR`, 9],
];

const article = toArticle({ id: "example", body: "" });

/** « Elle a levé … en 2021, soit 12 % de plus. » must hold one sum, of so many euros. */
function expectEuros(notation: string, value: number): void {
  const body = `Elle a levé ${notation} en 2021, soit 12 % de plus.`;
  const found = findMoney({ ...article, body }, [{ start: 0, end: body.length }]);
  const told = found.map(({ text, min, max, currency, qualifier }) =>
    [text, min, max, currency, qualifier].join("|"),
  );
  const expected = `${notation}|${value}|${value}|EUR|exact`;
  // Told only where it is wrong: the comparison that explains takes longer than all that it compares.
  if (told.length !== 1 || told[0] !== expected) expect(told).toEqual([expected]);
}

it("reads whole numbers back from every notation in figures", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999_999_999 }), fc.constantFrom(...whole), (number, write) => {
      // Four digits from 1900 to 2099 without a group are written as a year is; the noun in the plural still tells.
      expectEuros(write(number), number);
    }),
    { numRuns: 10_000 },
  );
});

it("reads decimals back from every magnitude, exactly", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999_999 }),
      fc.constantFrom(...scaled),
      (thousandths, [write, power]) => {
        expectEuros(write(thousandths), thousandths * 10 ** (power - 3));
      },
    ),
    { numRuns: 10_000 },
  );
});

it("reads numbers back from words, of France and of Belgium", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 999_999_999_999 }),
      fc.constantFrom(french, belgian),
      (number, spell) => {
        const words = spell(number);
        const notation = /(?:million|milliard)s?$/.test(words) ? `${words} d'euros` : `${words} euros`;
        expectEuros(notation, number);
      },
    ),
    { numRuns: 10_000 },
  );
});
