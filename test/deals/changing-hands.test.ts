import { describe, expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

/**
 * What the press says of companies that change hands, merge, go public or are founded together: texts with their parties
 * in brackets after their role, `-` for those without a part in any deal.
 */
const texts: Readonly<Record<string, readonly string[]>> = {
  "an aside between auxiliary and participle": [
    "[acquirer Vexa] a de son côté racheté [target Morlin].",
    "[acquirer Vexa] a, quant à lui, repris [target Morlin] à [seller Tardieu].",
  ],
  "an article after who sells": [
    "[acquirer Vexa] a racheté à l'allemand [seller Tardieu] la société [target Morlin].",
    "[acquirer Vexa] a racheté à [seller Tardieu] et à [seller Corvane] la société [target Morlin].",
  ],
};

describe.each(Object.entries(texts))("%s", (_, examples) => {
  it.each(examples)("%s", (example) => {
    const read = readFrameExample(example);
    const told = dealsOf(read).flatMap((deal) => deal.parties.map(({ role, name }) => `${role} ${name}`));
    const wanted = read.parties.filter(({ role }) => role !== "-").map(({ role, name }) => `${role} ${name}`);
    expect([...new Set(told)].toSorted()).toEqual([...new Set(wanted)].toSorted());
  });
});
