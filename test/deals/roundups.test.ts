import { expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

/** The kind, parties and amount of each deal of a text, in brackets there. */
const told = (text: string) =>
  dealsOf(readFrameExample(text)).map(({ kind, parties, amount }) =>
    [kind, ...parties.map(({ role, name }) => `${role} ${name}`), amount?.max ?? "-"].join(", "),
  );

it("a passage of a roundup leaves unsaid whom it is about, not another", () => {
  expect(
    told(
      "[- Vexa] lève 9 millions d'euros.\n\n[- Tardieu] change d'échelle. Un prêt de 6 millions d'euros a suivi.\n\n[- Morlin] n'a rien annoncé.",
    ),
  ).toEqual(["funding_round, target Vexa, 9000000", "debt_financing, target Tardieu, 6000000"]);
});

it("what is told of one operation does not reach the passage of the next", () => {
  const deals = dealsOf(
    readFrameExample(
      "[- Vexa] va racheter [- Corvane].\n\n[- Tardieu] ferme son usine. La clôture est attendue en juillet 2024.\n\n[- Morlin] n'a rien annoncé.",
    ),
  );
  expect(deals.map(({ closing }) => closing)).toEqual([null]);
});

it("a total told before anybody is nobody's", () => {
  expect(
    told(
      "Quant aux 53 millions d'euros réunis, ils ne surprennent guère.\n\nEn tête, [- Vexa] recrute.\n\n[- Tardieu] déménage.\n\n[- Morlin] embauche.",
    ),
  ).toEqual([]);
});
