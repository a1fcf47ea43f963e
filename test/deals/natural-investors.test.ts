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
