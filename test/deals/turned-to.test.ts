import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** The last record of an article, as its kind and parties. */
function lastOf(body: string): string | undefined {
  return extract({ id: "x", body, language: "fra", published: "2024-06-15" })
    .deals.map(
      ({ kind, parties }) => `${kind}: ${parties.map(({ role, name }) => `${role} ${name}`).join(", ")}`,
    )
    .at(-1);
}

const ABOUT = "Korvane va émettre un emprunt de 90 millions d'euros.\n";

// « Celle-ci … », « ce dernier … » turn a text to whom the sentence before brought up, and so for the next.
it.each([
  [
    `${ABOUT}Korvane a pris en mars 15 % de la société liégeoise Morlin. Celle-ci mesure l'air des usines. La Région wallonne lui a alloué une aide de 2 millions d'euros.`,
    "grant: target Morlin, grantor Région wallonne",
  ],
  [
    "Korvane a vendu Morlin à la coopérative Bessine. Celle-ci exploite trois usines. Elle avait racheté Tallis en 2022.",
    "acquisition: target Tallis, acquirer Bessine",
  ],
  [
    "Korvane a pris 20 % de Morlin. Celle-ci, installée à Dijon, fait des ressorts. Elle a levé 4 millions d'euros en 2021 auprès de Bessine Capital.",
    "funding_round: target Morlin, investor Bessine Capital",
  ],
  // « Il » alone turns to nobody.
  [
    `${ABOUT}Korvane a pris en mars 15 % de Morlin. Il compte trois usines. La Région wallonne lui a alloué une aide de 2 millions d'euros.`,
    "grant: target Korvane, grantor Région wallonne",
  ],
])("%s", (body, record) => {
  expect(lastOf(body)).toBe(record);
});

// « la patronne de X » is a firm's: the text goes on with that.
it.each([
  [
    "Le nantais Korvane a été repris par l'allemand Vexor.\nPour grossir, la patronne de Tallis s'est tournée vers la BPCE. Celle-ci vient de lui prêter 20 millions d'euros.",
    "debt_financing: target Tallis, lender BPCE",
  ],
  [
    "L'ancien patron de Tallis a vu le groupe Vexor racheter Morlin. Il a ensuite acquis Bessine pour 3 millions d'euros.",
    "acquisition: target Bessine, acquirer Vexor",
  ],
])("%s", (body, record) => {
  expect(lastOf(body)).toBe(record);
});

// « Son entrée en Bourse » is of whom the text is about since, and else of what was told to be bought.
it.each([
  [
    "Korvane a pris 15 % de Morlin pour 24 millions d'euros.\nVexor, dont le siège est à Raleigh, vend des vaccins. Son entrée au Nasdaq, en 2018, lui avait rapporté 210 millions de dollars.",
    "ipo: target Vexor",
  ],
  [
    "Korvane va racheter Morlin. Sa cotation, en 2018, lui avait rapporté 20 millions d'euros.",
    "ipo: target Morlin",
  ],
])("%s", (body, record) => {
  expect(lastOf(body)).toBe(record);
});
