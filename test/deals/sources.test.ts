import { describe, expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

/** Each sentence with the sources of each of its deals. */
const examples: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  [
    "[investor Vexa] aurait investi [amount 3 M€] dans [target Morlin], selon le quotidien [- Les Échos].",
    [["Les Échos"]],
  ],
  ["La néobanque [target Vexa] chercherait [amount 60 M€], écrit [- Sky News].", [["Sky News"]]],
  [
    "Le quotidien [- Le Figaro] croit savoir que [acquirer Vexa] a racheté [target Morlin] pour [amount 3 M€].",
    [["Le Figaro"]],
  ],
  [
    "[target Vexa] chercherait à lever [amount 300 M€], ont confié à [- Bloomberg] deux sources bancaires.",
    [["Bloomberg"]],
  ],
  [
    "[investor Vexa] entre au capital de [target Morlin]  pour [amount 3 M€]. Selon le [- Financial Times], l'accord donne à [investor Vexa] 10 % de [target Morlin].",
    [["Financial Times"]],
  ],
  [
    "[acquirer Vexa] rachète [target Morlin] pour [amount 3 M€] ; [acquirer Tardieu], d'après [- La Tribune], avale [target Orbec] pour [amount 2 M€].",
    [[], ["La Tribune"]],
  ],
  [
    "Le président de [target Vexa] dément les informations de [- La Gazette], qui parlait hier d'une prochaine cession à [acquirer Morlin].",
    [["La Gazette"]],
  ],
  ["[seller Vexa] dément la vente des sites de [target La Gazette] à [acquirer Morlin].", [[]]],
  ["[acquirer Vexa] a racheté [target Les Échos] pour [amount 3 M€].", [[]]],
  ["[investor Vexa] a indiqué avoir investi [amount 3 M€] dans [target Morlin].", [[]]],
  ["[target Vexa] lève [amount 3 M€], se réjouit [- Morlin].", [[]]],
];

describe("sources", () => {
  it.each(examples)("%s", (sentence, expected) => {
    const deals = dealsOf(readFrameExample(sentence));
    expect(deals.map((deal) => deal.sources)).toEqual(expected);
    for (const deal of deals)
      expect(deal.evidence.filter(({ field }) => field.startsWith("sources["))).toHaveLength(
        deal.sources.length,
      );
  });
});
