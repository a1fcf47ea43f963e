import { expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

/** Operations as the purpose of something else, or told of in talks: their status is that of what they hang on. */
const examples = [
  ["rumoured", "[- Morlin] sonderait des banques en vue de vendre [- Vexa]."],
  ["rumoured", "[- Vexa] plancherait sur un rachat de [- Morlin]."],
  ["negotiating", "[- Vexa] a ouvert ses vérifications préalables en vue de racheter [- Morlin]."],
  ["negotiating", "[- Vexa] a lancé un audit en vue du rachat de [- Morlin]."],
  ["announced", "[- Vexa] a obtenu le feu vert de l'État pour racheter [- Morlin]."],
  ["announced", "[- Vexa] a obtenu le visa du gendarme boursier pour s'introduire en Bourse."],
  ["completed", "[- Vexa] a racheté [- Morlin] en vue de se renforcer en Italie."],
  ["completed", "[- Vexa] a mandaté une banque, puis racheté l'éditeur [- Morlin]."],
  [
    "negotiating",
    "[- Vexa] confirme être en négociations exclusives avec [- Morlin], à qui il céderait [- Tardieu] pour 21 millions d'euros.",
  ],
  ["rumoured", "[- Vexa] serait en négociations avec [- Morlin], à qui il céderait [- Tardieu]."],
  ["completed", "[- Vexa] n'en a pas moins racheté [- Morlin] en mars."],
  ["cancelled", "[- Vexa] n'a pas racheté [- Morlin]."],
  ["denied", "Il n'y a pas de projet d'introduction en Bourse du [- Groupe Vexa], assure son patron."],
  ["denied", "Le [- Groupe Vexa] n'a aucun projet de fusion avec [- Morlin Industries]."],
  ["announced", "Le [- Groupe Vexa] a un projet de fusion avec [- Morlin Industries]."],
] as const;

it.each(examples)("%s: %s", (status, example) => {
  expect(dealsOf(readFrameExample(example)).map((deal) => deal.status)).toEqual([status]);
});
