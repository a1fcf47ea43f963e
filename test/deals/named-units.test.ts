import { expect, it } from "vitest";
import { inShort } from "./example.ts";

it.each([
  [
    "[- Agora] a cédé à [- Kalto] sa branche de composants, rebaptisée [- Vaga], pour 3 millions d'euros.",
    "acquisition 3000000 : acquirer Kalto, seller Agora, target Vaga",
  ],
  [
    "En janvier, 60 % des entrepôts, logés sous le nom de [- Vaga], ont été promis à [- Morlin].",
    "acquisition : acquirer Morlin, target Vaga",
  ],
  [
    "[- Kalto] reprend à [- Agora] sa filiale de capteurs pour 3 millions d'euros ; il la rebaptise [- Vaga].",
    "acquisition 3000000 : acquirer Kalto, seller Agora, target Vaga",
  ],
])("a part of a firm that has a name of its own once it is sold: %s", (text, deal) => {
  expect(inShort(text).map(sorted)).toEqual([deal]);
});

it.each([
  [
    "[- Agora] a cédé à [- Kalto] sa filiale danoise. Le siège, rebaptisé [- Vaga], ferme.",
    "acquisition : acquirer Kalto, seller Agora, target filiale danoise",
  ],
  [
    "[- Agora] a cédé à [- Kalto] sa filiale danoise. [- Vaga] est le nom que [- Morlin] donne à son vaisseau.",
    "acquisition : acquirer Kalto, seller Agora, target filiale danoise",
  ],
  [
    "[- Agora] a cédé à [- Kalto] sa filiale danoise, où travaille une équipe baptisée [- Vaga].",
    "acquisition : acquirer Kalto, seller Agora, target filiale danoise",
  ],
])("another that is given a name: %s", (text, deal) => {
  expect(inShort(text).map(sorted)).toEqual([deal]);
});

/** A record in short, its parties in one order. */
function sorted(deal: string): string {
  const [what = "", who = ""] = deal.split(" : ");
  return `${what} : ${who.split(", ").sort().join(", ")}`;
}
