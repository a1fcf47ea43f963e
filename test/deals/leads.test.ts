import { describe, expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

/** Each round with the investors that led it. */
const examples: readonly (readonly [string, readonly string[]])[] = [
  [
    "[target Vexa] lève [amount 3 M€] auprès de [investor Morlin], chef de file, et de [investor Tardieu].",
    ["Morlin"],
  ],
  [
    "[target Vexa] boucle un tour de [amount 3 M€] mené par [investor Morlin] avec la participation de [investor Tardieu] et [investor Ivar].",
    ["Morlin"],
  ],
  ["[target Vexa] boucle un tour de [amount 3 M€] avec [investor Morlin] pour chef de file.", ["Morlin"]],
  [
    "[target Vexa] a bouclé un tour de [amount 3 M€]. Le tour est mené par [investor Morlin], aux côtés de [investor Tardieu] et d'[investor Ivar].",
    ["Morlin"],
  ],
  ["[target Vexa] lève [amount 5 M€]. [investor Morlin] a mené l'opération.", ["Morlin"]],
  ["[target Vexa] lève [amount 3 M€] auprès de [investor Morlin] et de [investor Tardieu].", []],
];

describe("leads of rounds", () => {
  it.each(examples)("%s", (sentence, expected) => {
    const example = readFrameExample(sentence);
    const [deal] = dealsOf(example);
    const investors = deal?.parties.filter(({ role }) => role === "investor") ?? [];
    expect(investors).toHaveLength(example.parties.filter(({ role }) => role === "investor").length);
    expect(investors.flatMap((party) => ("lead" in party && party.lead ? [party.name] : []))).toEqual(
      expected,
    );
  });
});
