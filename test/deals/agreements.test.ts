import { expect, it } from "vitest";
import { inShort } from "./example.ts";

/** Who sells and buys where a relative, a possessive or a contract stands between them. */
const examples: readonly (readonly [string, readonly string[]])[] = [
  [
    "Le [- Groupe Vexa] annonce un accord au terme duquel [- Morlin Capital] acquerra 58 % de ses actions auprès de [- Tardieu Partners].",
    ["acquisition : target Groupe Vexa, acquirer Morlin Capital, seller Tardieu Partners"],
  ],
  [
    "Le [- Groupe Vexa] a signé un accord selon lequel [- Morlin Capital] prendra 70 % de son capital.",
    ["acquisition : target Groupe Vexa, acquirer Morlin Capital"],
  ],
  ["Le [- Groupe Vexa] annonce avoir racheté 5 % de ses actions.", []],
  [
    "[- Morlin Capital] a racheté le [- Groupe Vexa], dont se séparait [- Tardieu Partners].",
    ["acquisition : target Groupe Vexa, acquirer Morlin Capital, seller Tardieu Partners"],
  ],
  [
    "[- Morlin Capital] a racheté le [- Groupe Vexa], dont [- Tardieu Partners] se sépare.",
    ["acquisition : target Groupe Vexa, acquirer Morlin Capital, seller Tardieu Partners"],
  ],
  [
    "[- Morlin Capital] rachète le [- Groupe Vexa], filiale [- Orvin Technologies] incluse.",
    ["acquisition : target Groupe Vexa, acquirer Morlin Capital"],
  ],
  [
    "Le [- Groupe Vexa] a signé le contrat d'acquisition de [- Morlin Industries].",
    ["acquisition : target Morlin Industries, acquirer Groupe Vexa"],
  ],
  ["Le [- Groupe Vexa] a signé un contrat d'achat de courant avec [- Morlin Industries].", []],
  [
    "Le [- Groupe Vexa], qui promettait un avenir et qui fut ramassé pour 8 millions d'euros par [- Morlin Industries], ferme.",
    ["acquisition 8000000 : target Groupe Vexa, acquirer Morlin Industries"],
  ],
  [
    "Le [- Groupe Vexa] boucle une série C de 85 millions d'euros, orchestrée par [- Morlin Capital].",
    ["funding_round 85000000 : target Groupe Vexa, investor Morlin Capital"],
  ],
  [
    "Le [- Groupe Vexa] est en négociations avec la société [- Morlin Industries] pour reprendre son entreprise, à 3 millions d'euros.",
    ["acquisition 3000000 : target Morlin Industries, acquirer Groupe Vexa"],
  ],
  [
    "[- Orvin Technologies], mieux doté depuis que [- Morlin Capital] a conduit sa levée de 32 millions d'euros, recrute.",
    ["funding_round 32000000 : target Orvin Technologies, investor Morlin Capital"],
  ],
];

it.each(examples)("%s", (example, records) => {
  expect(inShort(example)).toEqual(records);
});
