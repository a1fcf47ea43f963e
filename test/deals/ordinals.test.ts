import { expect, it } from "vitest";
import { inShort } from "./example.ts";

// What is counted first and told one by one behind: each is an operation.
it.each([
  [
    "[- Vexa] a accordé deux prêts à des établissements publics. Le premier, de 138 millions d'euros, ira à [- Morlin]. Il court sur vingt ans. Le second, de 100 millions d'euros, est destiné à [- Orvin].",
    [
      "debt_financing 138000000 : target Morlin, lender Vexa",
      "debt_financing 100000000 : target Orvin, lender Vexa",
    ],
  ],
  [
    "Le tribunal étudie deux offres de reprise pour [- Morlin]. L'une émane de [- Vexa]. L'autre, proposée par [- Orvin], garde 30 salariés.",
    ["acquisition : target Morlin, acquirer Vexa", "acquisition : target Morlin, acquirer Orvin"],
  ],
  [
    "Le tribunal étudie deux offres de reprise pour [- Morlin]. La première émane de [- Vexa], la seconde du groupe [- Orvin].",
    ["acquisition : target Morlin, acquirer Vexa", "acquisition : target Morlin, acquirer Orvin"],
  ],
  [
    "Le tribunal étudie deux offres de reprise pour [- Morlin]. La première émane de [- Vexa], la seconde vise deux magasins de [- Orvin].",
    ["acquisition : target Morlin, acquirer Vexa"],
  ],
  ["[- Vexa] a deux offres pour les jeunes. La première, à 3 euros, est destinée à [- Morlin].", []],
  ["Le ministère a deux offres pour l'avion [- Morlin]. L'une émane de [- Vexa].", []],
  ["[- Vexa] a reçu deux prêts. Le premier, de 3 millions d'euros, ira à [- Morlin].", []],
])("%s", (text, records) => {
  expect(inShort(text)).toEqual(records);
});
