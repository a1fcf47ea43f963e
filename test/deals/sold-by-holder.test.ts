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

  it.each([
    "[seller Tardieu] a annoncé la vente des 6,5 % qu'il conservait dans [target Morlin].",
    "[seller Tardieu] a fait part de la vente des 6,5 % qu'il détenait encore dans [target Morlin].",
  ])("%s", (text) => {
    expect(partiesOf(text)).toEqual([["seller Tardieu", "target Morlin"]]);
  });

  it("the seller sells the share that he himself holds", () => {
    expect(
      partiesOf(
        "[seller Tardieu] a vendu à [acquirer Vexa] l'essentiel de la part qu'il détient dans [target Morlin].",
      ),
    ).toEqual([["acquirer Vexa", "seller Tardieu", "target Morlin"]]);
    expect(partiesOf("[- Tardieu] a annoncé la vente des tableaux qu'il avait vus chez [- Morlin].")).toEqual(
      [],
    );
  });

  it.each([
    "[investor Vexa] « rachètera, pour un montant de 4 millions d'euros, la participation de 30 % » que [seller Tardieu] possède dans [target Morlin].",
  ])("%s", (text) => {
    expect(partiesOf(text)).toEqual([all]);
  });

  it("nobody sells what the buyer does not have yet", () => {
    expect(
      partiesOf("[investor Vexa] rachète les 30 % de [target Morlin] qu'il ne détenait pas encore."),
    ).toEqual([["investor Vexa", "target Morlin"]]);
  });
});
