import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

const told = (body: string) =>
  extract({ id: "t", body, language: "fra" }).deals.map(
    ({ kind, parties }) => `${kind} : ${parties.map(({ role, name }) => `${role} ${name}`).join(", ")}`,
  );

// Who invests by trade, though its name does not say so: the knowledge base does, or the text calls it a fund.
it.each([
  [
    "L'éditeur Zubrowik a bouclé une série B de 12 millions d'euros. Idinvest et Elaia étaient de la partie.",
    ["funding_round : target Zubrowik, investor Idinvest, investor Elaia"],
  ],
  [
    "L'éditeur Zubrowik a bouclé une série B de 12 millions d'euros, Creandum et Alven cosignant le chèque.",
    ["funding_round : target Zubrowik, investor Creandum, investor Alven"],
  ],
  [
    "L'éditeur Zubrowik a bouclé une série B de 12 millions d'euros. Idinvest n'a pas suivi.",
    ["funding_round : target Zubrowik"],
  ],
  [
    "L'éditeur Zubrowik a bouclé une série B de 12 millions d'euros. L'horloger Morlin et le maçon Tardieu sont voisins.",
    ["funding_round : target Zubrowik"],
  ],
])("%s", (body, deals) => {
  expect(told(body)).toEqual(deals);
});

// Money beside those who invest by trade and one company is a round of hers, whatever the verb.
it.each([
  [
    "La société Zubrowik fabrique des harpes. Elle vient de repartir de Lyon avec 12 millions d'euros, Idinvest en tête, Elaia et l'armateur Orlac à sa suite.",
    ["funding_round : target Zubrowik, investor Idinvest, investor Elaia, investor Orlac"],
  ],
  [
    "Kima Ventures, Elaia et Alven ont pris place à bord de la société Zubrowik. Mise totale : 4 millions d'euros.",
    ["funding_round : target Zubrowik, investor Kima Ventures, investor Elaia, investor Alven"],
  ],
  [
    "L'éditeur Zubrowik peut souffler : 4 millions d'euros d'Elaia et du groupe Orlac.",
    ["funding_round : target Zubrowik, investor Elaia, investor Orlac"],
  ],
  [
    "La société Zubrowik joue avec l'argent d'Elaia. Le fonds a consenti 4 millions d'euros, pour une place au conseil.",
    ["equity_investment : target Zubrowik, investor Elaia"],
  ],
])("%s", (body, deals) => {
  expect(told(body)).toEqual(deals);
});

it.each([
  "L'éditeur Zubrowik loue ses murs à Elaia pour 2 millions d'euros de loyer.",
  "Elaia gère 900 millions d'euros, dont une part placée chez l'éditeur Zubrowik.",
  "L'éditeur Zubrowik a gagné 4 millions d'euros de ventes, se réjouit Elaia.",
  "L'éditeur Zubrowik en voulait 4 millions d'euros ; ni Elaia ni Alven n'ont bougé.",
  "L'éditeur Zubrowik a livré pour 4 millions d'euros de harpes à Elaia.",
])("no round: %s", (body) => {
  expect(told(body)).toEqual([]);
});

// Each of two verbs has a part of what is told: the first that tells an operation when all the sentence is its own.
it.each([
  [
    "Le groupe Vexa redevient actionnaire de l'éditeur Morlin, en acquérant 18 % du capital auprès de Tardieu.",
    ["equity_investment : target Morlin, investor Vexa, seller Tardieu"],
  ],
  [
    "La holding Vexa redevient actionnaire de Morlin, l'équipementier jurassien de feux, en acquérant 18 % auprès de la famille Tardieu.",
    ["equity_investment : target Morlin, investor Vexa, seller famille Tardieu"],
  ],
  [
    "Longtemps fermé, le capital du joaillier Morlin s'est entrouvert. Le fonds Vexa y figure depuis lundi à hauteur de 9,9 %.",
    ["equity_investment : target Morlin, investor Vexa"],
  ],
  [
    "Le groupe Vexa redevient client de l'éditeur Morlin, en acquérant 18 % de ses livres auprès de Tardieu.",
    [],
  ],
])("%s", (body, deals) => {
  const sorted = (each: string) =>
    each
      .split(/ : |, /)
      .toSorted()
      .join(", ");
  expect(told(body).map(sorted)).toEqual(deals.map(sorted));
});
