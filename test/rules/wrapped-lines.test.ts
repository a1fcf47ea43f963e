import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";
import { unwrapLines } from "../../src/rules/index.ts";

const wire = `Le voyagiste Dunorel a indiqué mardi soir que le groupe Arkel
voulait lui racheter pour 12 millions d'euros sa filiale de
croisières fluviales, dont le siège est à Namur et qui n'a plus
gagné d'argent depuis trois ans.
Les salariés ont été prévenus.
L'opération doit être bouclée en juin.`;

it("joins the lines that a wire wraps in the middle of its sentences", () => {
  expect(unwrapLines(wire).split("\n")).toEqual([
    "Le voyagiste Dunorel a indiqué mardi soir que le groupe Arkel voulait lui racheter pour 12 millions d'euros sa " +
      "filiale de croisières fluviales, dont le siège est à Namur et qui n'a plus gagné d'argent depuis trois ans.",
    "Les salariés ont été prévenus.",
    "L'opération doit être bouclée en juin.",
  ]);
});

it.each([
  ["paragraphs", "Le groupe Vexa a racheté Morlin.\nIl a payé douze millions d'euros.\nLe vendeur se tait."],
  [
    "a list",
    "Le groupe a trois usines :\nla première à Namur\nla deuxième à Dinant, la plus ancienne\nla dernière",
  ],
  ["verse", "que le vent\nporte au loin\nles cheveux\nde la mer\net les rames\ndes passeurs"],
])("leaves %s as they are", (_, text) => expect(unwrapLines(text)).toBe(text));

it("gives names and quotes of a wrapped text back as it has them", () => {
  const body = `${wire}\nSon rival Nelvane Croisières avait été repris voilà deux ans par la\nsociété Orvane Partners.`;
  const { article, deals } = extract({ id: "a", body, language: "fra" });
  for (const { start, end, text } of article.mentions) expect(body.slice(start, end)).toBe(text);
  for (const { start, end } of article.sentences) expect(body.slice(start, end)).not.toContain("\n");
  expect(deals.map(({ kind, parties }) => [kind, ...parties.map(({ name }) => name).sort()])).toEqual([
    ["acquisition", "Arkel", "Dunorel", "filiale de croisières fluviales"],
    ["acquisition", "Nelvane Croisières", "Orvane Partners"],
  ]);
});
