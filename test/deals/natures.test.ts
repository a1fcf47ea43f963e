import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

const told = (body: string) =>
  extract({ id: "t", body, language: "fra" }).deals.map(
    ({ kind, status, parties }) =>
      `${kind} ${status} : ${parties.map(({ role, name }) => `${role} ${name}`).join(", ")}`,
  );

// « Attention, c'est un emprunt »: what the money told right before was.
it.each([
  [
    "Vexa lève 12 millions d'euros auprès de Morlin. Attention, c'est un emprunt.",
    ["debt_financing completed : target Vexa, lender Morlin"],
  ],
  [
    "Vexa lève 12 millions d'euros auprès de Morlin. Il s'agit en fait d'un prêt.",
    ["debt_financing completed : target Vexa, lender Morlin"],
  ],
  [
    "La Région Bretagne a accordé 3 millions d'euros à Vexa. Il s'agit d'un prêt sans intérêts.",
    ["debt_financing completed : target Vexa, lender Région Bretagne"],
  ],
  [
    "La Région Bretagne a accordé une subvention de 3 millions d'euros à Vexa. C'est un crédit de plus au budget.",
    ["grant completed : target Vexa, grantor Région Bretagne"],
  ],
  [
    "Vexa lève 12 millions d'euros auprès de Morlin. C'est un pari sur les vélos.",
    ["funding_round completed : target Vexa, investor Morlin"],
  ],
  [
    "Vexa lève 12 millions d'euros en série A auprès de Morlin. C'est un crédit pour la région.",
    ["funding_round completed : target Vexa, investor Morlin"],
  ],
])("%s", (body, deals) => {
  expect(told(body)).toEqual(deals);
});

// « Vexa – 10 M€. La laiterie fait appel à la dette »: what the sum of an item is.
const ROUNDUP =
  "Tour d'horizon des levées de fonds.\n\nKelvane – 12 M€. L'éditeur conclut sa série A. Elaia mène.\n\nSavelle – 10 M€.";

it.each([
  [
    "La laiterie s'est endettée auprès du Crédit Agricole.",
    "debt_financing completed : target Savelle, lender Crédit Agricole",
  ],
  [
    "La laiterie recourt à l'emprunt : 6 M€ viennent de BNP Paribas.",
    "debt_financing completed : target Savelle, lender BNP Paribas",
  ],
  ["Ce tour relais précède une série B, sans dette.", "funding_round completed : target Savelle"],
])("item: %s", (text, deal) => {
  expect(told(`${ROUNDUP} ${text}`)).toContain(deal);
});

it("a bridge as the heading of an item", () => {
  const { deals } = extract({
    id: "t",
    body: `${ROUNDUP} Tour relais pour la laiterie, bouclé hier.`,
    language: "fra",
  });
  expect(deals.map(({ round }) => round)).toEqual(["series_a", "bridge"]);
});

// « choisi pour sauver Y en lui apportant 3 M€ »: still to be done, and it may come to nothing.
it.each([
  [
    "Le groupe Vexa a été choisi pour sauver l'éditeur Morlin en lui apportant 40 millions d'euros.",
    ["equity_investment announced : target Morlin, investor Vexa"],
  ],
  [
    "Le groupe Vexa a été choisi pour sauver l'éditeur Morlin en lui apportant 40 millions d'euros. Un mois après, il se retirait.",
    ["equity_investment cancelled : target Morlin, investor Vexa"],
  ],
  [
    "Vexa a été retenu pour racheter Morlin. Un mois après, il se retirait.",
    ["acquisition cancelled : target Morlin, acquirer Vexa"],
  ],
  [
    "Le groupe Vexa, choisi par un jury pour son pain, a apporté 40 millions d'euros à l'éditeur Morlin, contre 20 % du capital.",
    ["equity_investment completed : target Morlin, investor Vexa"],
  ],
])("%s", (body, deals) => {
  expect(told(body).map((deal) => deal.replace(/(: )(investor \w+), (target \w+)/, "$1$3, $2"))).toEqual(
    deals,
  );
});

// « X, dont les logiciels pilotent des barrages, à Y »: what a thing of the firm does ends nothing.
it.each([
  [
    "Vexa a vendu Morlin, dont les machines pilotent des barrages, au groupe Tardieu.",
    ["acquisition completed : target Morlin, acquirer Tardieu, seller Vexa"],
  ],
  [
    "Vexa a bouclé la cession de Morlin, dont trois robots conduisent des tramways, au groupe Tardieu, pour 3 millions d'euros.",
    ["acquisition completed : target Morlin, acquirer Tardieu, seller Vexa"],
  ],
])("%s", (body, deals) => {
  expect(told(body)).toEqual(deals);
});
