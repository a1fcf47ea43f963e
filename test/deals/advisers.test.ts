import { expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

const rolesOf = (text: string) =>
  dealsOf(readFrameExample(text)).flatMap(({ parties }) => parties.map(({ role }) => role).sort());

it.each([
  "Les conseils : [- Tardieu] (M&A cédants), [- Lorvel] (juridique acquéreur).",
  "Conseils : [- Tardieu] (cédant), [- Lorvel] (acquéreur).",
  "Conseils vendeurs : [- Tardieu], [- Lorvel].",
  "Intervenants sur l'opération : côté cédant, [- Tardieu] ; côté acquéreur, [- Lorvel].",
])("those who advise are no side of a deal: %s", (list) => {
  expect(rolesOf(`[- Vexa] a racheté [- Morlin] en mars. ${list}`)).toEqual(["acquirer", "target"]);
});

it.each([
  "Le conseil est clair : [- Vexa] rachète [- Morlin].",
  "Conseil d'administration de crise : [- Vexa] rachète [- Morlin].",
])("what a board or a piece of advice tells is read: %s", (text) => {
  expect(rolesOf(text)).toEqual(["acquirer", "target"]);
});
