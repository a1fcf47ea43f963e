import { expect, test } from "vitest";
import { isWeak } from "../../src/deals/left/weak-frames.ts";
import { KIND_WORDS } from "../../src/deals/left/words.ts";
import { extract } from "../../src/index.ts";

/** Two deals told by their triggers, so that the text is one of deals. */
const DEALS = "Vexa a racheté Morlin en mai. Le fonds Tardieu a vendu Orlac à Brenzo.";

function ofSums(text: string): string[] {
  const { deals } = extract({ id: "left", body: `${DEALS} ${text}`, language: "fra" });
  return deals
    .filter(({ evidence }) => evidence.some(({ rule }) => isWeak(rule)))
    .map(({ kind, parties, amount }) =>
      [kind, ...parties.map(({ role, name }) => `${role} ${name}`), amount?.max].join(", "),
    );
}

test.each([
  ...KIND_WORDS.flatMap(({ kind, example }): [string, string][] => (example ? [[example, kind]] : [])),
  ["Le groupe Sulvane ouvre la danse avec 12 millions d'euros, pour la société Dufresne.", "acquisition"],
])("a sum beside an unknown verb tells a deal: %s", (text, kind) => {
  expect(ofSums(text).map((each) => each.split(",")[0])).toEqual([kind]);
});

test.each([
  "Ferrand Câbles réalise 61 millions d'euros de chiffre d'affaires, contre 28 millions un an plus tôt.",
  "Vexa consacrera 8 millions d'euros à l'agrandissement de son dépôt.",
  "Vexa versera 12 millions d'euros à Morlin à titre d'indemnité de rupture.",
  "Sa montre Orlac se négocie 9 000 euros.",
  "Corvane fournira à la SNCF des rames pour 300 millions d'euros.",
  "Corvane a acheté pour 30 millions d'euros d'acier à ArcelorMittal.",
  "Corvane a déboursé 3 millions d'euros pour ses avocats.",
  "L'assureur Axa a indemnisé Corvane à hauteur de 4 millions d'euros.",
  "Le programme que dirige Morlin pèse 40 millions d'euros.",
  "Le groupe Sulvane mettra 3 millions d'euros dans une réclame avec l'agence Dufresne.",
  "Le groupe Sulvane a signé avec Dufresne pour 3 millions d'euros.",
  "La Région Bretagne touche 2 millions d'euros de Sulvane pour ses trains.",
  "Le fonds Kervel Capital juge Sulvane en retard : il lui faudra 30 millions d'euros.",
])("nor does that of accounts, works, damages or of others than those told before: %s", (text) => {
  expect(ofSums(text)).toEqual([]);
});

test("in an article that tells of no other deals a sum alone is none", () => {
  const body = "Le groupe Sulvane ouvre la danse avec 12 millions d'euros, sur la société Dufresne.";
  expect(extract({ id: "left", body, language: "fra" }).deals).toEqual([]);
});

test("the only sum of a clause is that of the only deal told there", () => {
  const body = "Vexa a vendu la société Morlin au groupe Tardieu en mai, 4 millions d'euros.";
  expect(extract({ id: "left", body, language: "fra" }).deals.map(({ amount }) => amount?.max)).toEqual([
    4e6,
  ]);
});

test("a sum may stand before the first deal that a trigger tells", () => {
  const body = `La société Dufresne, le groupe Sulvane l'a eue pour 12 millions d'euros, une emplette d'un été. ${DEALS}`;
  const { deals } = extract({ id: "left", body, language: "fra" });
  expect(deals.map(({ amount }) => amount?.max)).toContain(12e6);
});

test.each([
  [
    "C'est avec 5 millions d'euros de la Banque Delmas que tournent les fours.",
    "debt_financing, lender Banque Delmas",
  ],
  [
    "C'est avec 2 millions d'euros de la Région Bretagne que tournent les fours.",
    "grant, grantor Région Bretagne",
  ],
  ["Sulvane repart avec les fours et signe 12 millions d'euros.", "acquisition, acquirer Sulvane"],
])("who beside a sum gives by trade gives it, to whom the text talks of: %s", (text, deal) => {
  const body = `Le fonds Tardieu a vendu Brenzo à Morlin. La biscuiterie Dufresne a racheté Orlac en 2021. ${text}`;
  const { deals } = extract({ id: "left", body, language: "fra" });
  expect(
    deals
      .filter(({ evidence }) => evidence.some(({ rule }) => isWeak(rule)))
      .map(({ kind, parties }) => [kind, ...parties.map(({ role, name }) => `${role} ${name}`)].join(", ")),
  ).toEqual([expect.stringMatching(new RegExp(`^${deal.replace(", ", ".*, ")}`))]);
});

test.each([
  "Sulvane culmine à 12 millions d'euros.",
  "Sulvane grimpe à 12 millions d'euros, contre 8 millions en mai.",
  "Sulvane y dépose bon an mal an 4 millions d'euros.",
  "- 4 millions d'euros que Sulvane verse en titres.",
])("heights, habits and items of a list are none: %s", (text) => {
  expect(ofSums(text)).toEqual([]);
});

test.each([
  [
    "Delmas SA est devenu en 2019 un morceau de Corvane, contre 30 millions d'euros.",
    "acquisition, target Delmas SA, acquirer Corvane, 30000000",
  ],
  [
    "Depuis que Corvane a recueilli Banque Delmas pour 3 milliards de francs, on attend.",
    "acquisition, target Banque Delmas, acquirer Corvane, 3000000000",
  ],
  [
    "Corvane a touché 12 millions d'euros pour Delmas SA.",
    "acquisition, target Delmas SA, seller Corvane, 12000000",
  ],
  [
    "La Région Bretagne gratifie Corvane de 3 millions d'euros à fonds perdus.",
    "grant, target Corvane, grantor Région Bretagne, 3000000",
  ],
])("who a sum goes to, and a firm for a sum: %s", (text, deal) => {
  expect(ofSums(text)).toEqual([deal]);
});

test.each([
  "L'État a relevé à 5 millions d'euros le capital minimum des sociétés comme Corvane.",
  "Les 230 millions d'euros restants dépendent de Corvane.",
])("rules and remainders are none: %s", (text) => {
  expect(ofSums(text)).toEqual([]);
});

test.each([
  "Sulvane a touché 3 millions d'euros de Dufresne pour solde de tout compte.",
  "Sulvane puise 3 millions d'euros dans la caisse de Dufresne.",
])("what one gets from or for others is no price of what was told before: %s", (text) => {
  const { deals } = extract({ id: "left", body: `${DEALS} ${text}`, language: "fra" });
  expect(deals.map(({ amount, parties }) => [amount, parties.length])).toEqual([
    [null, 2],
    [null, 3],
  ]);
});
