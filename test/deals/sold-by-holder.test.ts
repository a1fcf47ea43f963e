import { describe, expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

/** The parties of what a text tells, as « role name ». */
const partiesOf = (text: string) =>
  dealsOf(readFrameExample(text)).map(({ parties }) =>
    parties.map(({ role, name }) => `${role} ${name}`).sort(),
  );

describe("a share that its holder sells", () => {
  const all = ["investor Vexa", "seller Tardieu", "target Morlin"];
  it.each([
    "[investor Vexa] rachète les 30 % que [seller Tardieu] détenait dans [target Morlin].",
    "[investor Vexa] rachète les 30 % de [target Morlin] que détenait encore le fonds [seller Tardieu].",
    "[investor Vexa] a déboursé 3 millions d'euros pour racheter, en mai, les 30 % que [seller Tardieu] possédait dans [target Morlin].",
    "[investor Vexa] a annoncé le rachat des 30 % que [seller Tardieu] détient dans [target Morlin].",
  ])("%s", (text) => {
    expect(partiesOf(text)).toEqual([all]);
  });

  it("nobody sells what the buyer does not have yet", () => {
    expect(
      partiesOf("[investor Vexa] rachète les 30 % de [target Morlin] qu'il ne détenait pas encore."),
    ).toEqual([["investor Vexa", "target Morlin"]]);
  });
});
