import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** The records of a text, each as its parties and its sum in millions. */
function recordsOf(body: string): string[] {
  return extract({ id: "x", body, language: "fra", published: "2023-06-15" }).deals.map(
    ({ parties, amount }) =>
      `${parties.map(({ role, name }) => `${role} ${name}`).join(", ")}${amount === null ? "" : `: ${(amount.max ?? 0) / 1e6}`}`,
  );
}

const SALE = "target Morlin, seller Vexa";

// Who parts with a company had bought it, at the price and in the year that stand beside its name.
it.each([
  [
    "Le groupe Vexa veut se séparer de Morlin, acquis en 2019 auprès de Tardieu pour 5 millions d'euros.",
    [SALE, "target Morlin, acquirer Vexa, seller Tardieu: 5"],
  ],
  [
    "Le groupe Vexa veut se séparer de Morlin, qu'il avait racheté en 2019 à Tardieu contre 5 millions d'euros.",
    [SALE, "target Morlin, acquirer Vexa, seller Tardieu: 5"],
  ],
  [
    "Le groupe Vexa se défait de Morlin, acquis 5 millions d'euros en 2019.",
    [SALE, "target Morlin, acquirer Vexa: 5"],
  ],
  [
    "Le groupe Vexa a cédé Morlin, racheté par Tardieu pour 5 millions d'euros.",
    ["target Morlin, acquirer Tardieu, seller Vexa: 5"],
  ],
])("%s", (text, records) => {
  expect(recordsOf(text)).toEqual(records);
});
