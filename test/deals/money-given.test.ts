import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";
import { inShort } from "./example.ts";

const plain = (body: string) => {
  const { article, deals } = extract({ id: "x", body, language: "fra" });
  const name = (id: string) => article.entities.find((each) => each.id === id)?.name ?? "";
  return deals.map(
    ({ kind, amount, parties }) =>
      `${kind} ${amount?.max ?? "-"}: ${parties.map(({ role, entity }) => `${role} ${name(entity)}`).join(", ")}`,
  );
};

it.each([
  ["La région Bretagne lui octroie 400 000 euros.", "grant 400000: target Vexa, grantor région Bretagne"],
  ["La Région lui verse 400 000 euros.", "grant 400000: target Vexa, grantor Région"],
  [
    "Le département du Finistère apporte une aide de 400 000 euros.",
    "grant 400000: target Vexa, grantor département du Finistère",
  ],
  [
    "Les 5 millions d'euros viennent du ministère des Forêts.",
    "grant 5000000: target Vexa, grantor ministère des Forêts",
  ],
  ["Le CIC lui apporte 2 millions d'euros.", "debt_financing 2000000: target Vexa, lender CIC"],
  ["Le CIC a débloqué 350 000 euros.", "debt_financing 350000: target Vexa, lender CIC"],
  [
    "Le fonds Tardieu a apporté 5 millions d'euros d'argent frais.",
    "equity_investment 5000000: target Vexa, investor Tardieu",
  ],
  ["Le fonds Tardieu a misé 5 millions d'euros.", "equity_investment 5000000: target Vexa, investor Tardieu"],
])("who gets money is whom the text has told: %s", (told, deal) => {
  expect(
    plain(`La société Vexa bâtit une usine à Brest. ${told}`).map((each) => each.split(" | ")[0]),
  ).toEqual([expect.stringContaining(deal.split(": ")[0]!)]);
  const parties = deal.split(": ")[1]!.split(", ").toSorted();
  const [got] = plain(`La société Vexa bâtit une usine à Brest. ${told}`);
  expect(got!.split(": ")[1]!.split(", ").toSorted()).toEqual(parties);
});

it.each([
  "Les ventes dans le département du Finistère atteignent 4 millions d'euros.",
  "La région Bretagne compte 40 usines.",
  "La Région inflige une amende de 2 millions d'euros.",
  "La Région vote un budget de 2 millions d'euros pour les lycées.",
  "La ville de Brest a versé 2 millions d'euros à ses agents.",
  "Une commande de 5 millions d'euros vient de l'État.",
  "Le CIC a débloqué 2 millions d'euros pour ses agences.",
  "Le fonds Tardieu a versé 5 millions d'euros de dividendes.",
  "Le fonds Tardieu a engagé 5 millions d'euros de travaux.",
])("what is no operation of who was told: %s", (told) => {
  expect(plain(`La société Vexa bâtit une usine à Brest. ${told}`)).toEqual([]);
});

it("parts of a total told before are no operations of their own", () => {
  expect(
    inShort(
      "[- Vexa] boucle un prêt de 10 millions d'euros. Sur le total, 6 millions d'euros viennent de la [- Banque Populaire].",
    ),
  ).toHaveLength(1);
});

it.each([
  [
    "La Banque Tardieu a accordé à la société Vexa un prêt de 3 millions d'euros et la Région Occitanie une subvention de 450 000 euros.",
    ["lender Banque Tardieu", "grantor Région Occitanie"],
  ],
  [
    "La société Vexa s'agrandit. La Banque Tardieu appuie le projet par un prêt de 3 millions d'euros, et la Région Occitanie par une aide de 450 000 euros.",
    ["lender Banque Tardieu", "grantor Région Occitanie"],
  ],
  [
    "La Banque Tardieu prête 3 millions d'euros à la société Vexa, et la Région Occitanie lui accorde 450 000 euros.",
    ["lender Banque Tardieu", "grantor Région Occitanie"],
  ],
  [
    "La Banque Tardieu prête 3 millions d'euros à la société Vexa. La Région Occitanie lui accorde 450 000 euros.",
    ["lender Banque Tardieu", "grantor Région Occitanie"],
  ],
])("each gives to whom the first gave: %s", (text, givers) => {
  const found = plain(text).map((each) => each.split(": ")[1]!);
  expect(found).toEqual(givers.map((giver) => `target Vexa, ${giver}`));
});

// Who takes a share in another may get money itself.
it("a company that invests is whom the text goes on with", () => {
  const [, second] = plain(
    "La société Vexa a pris 30 % de Morlin. Le fonds Tardieu lui a apporté 2 millions d'euros.",
  );
  expect(second).toContain("target Vexa, investor Tardieu");
});
