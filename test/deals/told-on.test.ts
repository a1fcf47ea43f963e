import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** The records of an article, each as its kind, status, parties and sums. */
function recordsOf(body: string): string[] {
  return extract({ id: "x", body, language: "fra", published: "2024-06-15" }).deals.map(
    ({ kind, status, parties, amount, valuation }) =>
      [
        kind,
        status,
        ...parties.map(({ role, name }) => `${role} ${name}`),
        amount?.min ?? "-",
        valuation?.min ?? "-",
      ].join(" "),
  );
}

const ROUND = "Morlin a levé 30 millions d'euros auprès de Bessine Ventures.";
const LOAN = "BNP Paribas a accordé à Morlin un prêt de 8 millions d'euros.";

// What a firm was worth years before is no valuation of the round told right before.
it.each([
  ["Il y a deux ans, elle ne valait que 20 millions.", "-"],
  ["En 2021, la jeune pousse était valorisée 40 millions d'euros.", "-"],
  ["Elle est désormais valorisée 150 millions d'euros.", "150000000"],
  ["La jeune pousse était alors valorisée 150 millions d'euros.", "150000000"],
])("%s", (said, valuation) => {
  expect(recordsOf(`${ROUND} ${said}`)).toEqual([
    `funding_round completed target Morlin investor Bessine Ventures 30000000 ${valuation}`,
  ]);
});

// What is added to a loan, with no word of what it is, is a loan.
it.each([
  ["Bpifrance y a ajouté 2 millions.", "debt_financing completed target Morlin lender Bpifrance 2000000 -"],
  [
    "La Région y a ajouté une subvention de 2 millions.",
    "grant completed target Morlin grantor Région 2000000 -",
  ],
])("%s", (said, record) => {
  expect(recordsOf(`${LOAN} ${said}`).at(-1)).toBe(record);
});

// What one is asked about and denies.
it.each([
  ["Interrogé sur un éventuel rapprochement avec Vexor, Morlin a démenti toute discussion.", ["denied"]],
  ["Questionné sur le rachat de Vexor, le groupe Morlin dément.", ["denied"]],
  ["Interrogé sur ses ventes, Morlin a confirmé le rachat de Vexor.", ["announced"]],
])("%s", (body, statuses) => {
  expect(recordsOf(body).map((record) => record.split(" ")[1])).toEqual(statuses);
});

// A firm that advises is no public body, and fees of a board are no round.
it.each([
  [
    "Sofiz et Tallis ont fusionné.\n\nAu printemps, le parisien Magel Conseil a mis 75 millions d'euros sur la table pour s'offrir Vandor.",
  ],
  [`${ROUND} Jetons de présence : 60 000 euros.`],
])("%s", (body) => {
  expect(recordsOf(body).filter((record) => /^grant|Jetons/.test(record))).toEqual([]);
});

// What was bought in a paragraph before is not what the next one leaves out.
it("goes back to whom the text is about", () => {
  const body =
    "Korvane grandit vite. Le groupe a racheté en 2021 la chaîne Vexor, vendue par Bessine. Elle comptait huit magasins.\n" +
    "Pour soutenir ces emplettes, la famille a ouvert le capital. Banque cantonale vaudoise a pris 15 % des parts en 2022, contre 18 millions de francs. Korvane emploie 700 personnes.";
  expect(recordsOf(body).at(-1)).toBe(
    "equity_investment completed target Korvane investor Banque cantonale vaudoise 18000000 -",
  );
});
