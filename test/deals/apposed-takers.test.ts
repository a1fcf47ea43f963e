import { expect, it } from "vitest";
import { inShort } from "./example.ts";

// « à un groupe de chimie allemand, X »: X is that group, whatever its phrase is made of.
it.each([
  ["[- Vexa] a vendu [- Morlin] à un fonds de retournement britannique, [- Brenzo].", "seller Vexa"],
  ["[- Vexa] a vendu [- Morlin] à un groupe de presse, [- Brenzo].", "seller Vexa"],
  ["[- Morlin] a été racheté par un fabricant de jouets italien, [- Brenzo].", "acquirer Brenzo"],
])("who a firm goes to, named behind a comma: %s", (text, last) => {
  const [record, ...others] = inShort(text);
  expect(others).toEqual([]);
  expect(record).toContain("target Morlin, acquirer Brenzo");
  expect(record).toContain(last);
});

it("whom a firm is bought from, named behind a comma", () => {
  expect(inShort("[- Vexa] a racheté [- Morlin] à un fonds de pension canadien, [- Brenzo].")).toEqual([
    "acquisition : target Morlin, acquirer Vexa, seller Brenzo",
  ]);
});

it.each([
  "Soutenu par un fonds de pension canadien, [- Vexa] a racheté [- Morlin].",
  "Après la faillite d'un fabricant de jouets, [- Vexa] a racheté [- Morlin].",
])("the subject of what follows: %s", (text) => {
  expect(inShort(text)).toEqual(["acquisition : target Morlin, acquirer Vexa"]);
});
