import { expect, it } from "vitest";
import { inShort } from "./example.ts";

it.each([
  [
    "[- Vexa] bâtit une usine. La [- Région Bretagne] entérine une subvention de 3 millions d'euros.",
    "grant 3000000 : target Vexa, grantor Région Bretagne",
  ],
  [
    "[- Vexa] bâtit une usine. [- Bpifrance] a fourni une subvention de 3 millions d'euros pour le four.",
    "grant 3000000 : target Vexa, grantor Bpifrance",
  ],
  [
    "[- Vexa] bâtit une usine. La [- Banque Populaire] a ficelé un prêt de 3 millions d'euros.",
    "debt_financing 3000000 : target Vexa, lender Banque Populaire",
  ],
  [
    "[- Vexa] bâtit une usine. La [- Banque Populaire] a obtenu un prêt de 3 millions d'euros.",
    "debt_financing 3000000 : target Banque Populaire",
  ],
  // One loan, though « crédit » is a noun of one as well.
  [
    "[- Vexa] bâtit une usine. La [- Banque Populaire] lui a reconduit en mars une ligne de crédit de 3 millions d'euros.",
    "debt_financing 3000000 : target Vexa, lender Banque Populaire",
  ],
  [
    "[- Vexa] bâtit une usine. La [- Région Bretagne] y va de son écot : 3 millions d'euros de subvention.",
    "grant 3000000 : target Vexa, grantor Région Bretagne",
  ],
  [
    "[- Vexa] bâtit une usine. La [- Région Bretagne] met la main à la poche : 3 millions d'euros d'aides.",
    "grant 3000000 : target Vexa, grantor Région Bretagne",
  ],
  [
    "[- Vexa] bâtit une usine. La [- Banque Populaire] est de la partie : 3 millions d'euros de prêt.",
    "debt_financing 3000000 : target Vexa, lender Banque Populaire",
  ],
])("who lends by trade or spends public money gives: %s", (text, deal) => {
  expect(inShort(text)).toEqual([deal]);
});

// Who takes an aid back, looks at it, judges it or sells it has given none.
it.each(
  ["supprimé", "gelé", "réduit", "examiné", "contesté", "dénoncé", "vendu", "retiré"].map(
    (verb) =>
      `[- Vexa] bâtit une usine. La [- Région Bretagne] a ${verb} une subvention de 3 millions d'euros.`,
  ),
)("gives nothing by that: %s", (text) => {
  expect(inShort(text).filter((deal) => deal.includes("Région Bretagne"))).toEqual([]);
});

it("parts of a loan", () => {
  expect(
    inShort(
      "[- Vexa] a obtenu un prêt relais de 4 millions d'euros : 3 millions d'affacturage et un million de découvert.",
    ).filter((deal) => !deal.startsWith("debt_financing 4000000")),
  ).toEqual([]);
});

it("publishes what others got", () => {
  expect(
    inShort(
      "[- Vexa] bâtit une usine. La [- Région Bretagne] publie ses comptes : 3 millions d'euros de subventions.",
    ),
  ).toEqual([]);
});

// What a ranking goes on with has a verb of its own, though no deal's.
it("the next share of a session is no next loan", () => {
  expect(
    inShort(
      "[- Vexa] (- 6 %) a placé 150 millions d'euros d'obligations.\n[- Morlin] (- 2,9 %) efface ses gains de vendredi.",
    ),
  ).toEqual(["debt_financing 150000000 : target Vexa"]);
});
