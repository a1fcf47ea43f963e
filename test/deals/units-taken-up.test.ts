import { expect, it } from "vitest";
import { inShort } from "./example.ts";

const BRANCH = ["acquisition 3000000 : target branche transport, acquirer Vexa, seller Morlin"];
const PLANT = ["acquisition 3000000 : target usine de Ribérac, acquirer Vexa, seller Morlin"];
const FIRM = ["acquisition 3000000 : target Morlin, acquirer Vexa"];

// What a pronoun takes up is the part of a firm that the words before are about, where its gender lets it.
it.each([
  [
    "La branche transport de [- Morlin] perdait de l'argent. Le groupe [- Vexa] l'a rachetée pour 3 millions d'euros.",
    BRANCH,
  ],
  [
    "La branche transport de [- Morlin] perdait de l'argent. Le groupe [- Vexa] en a pris le contrôle pour 3 millions d'euros.",
    BRANCH,
  ],
  [
    "Pour le groupe [- Morlin], l'usine de Ribérac ne cadrait plus dans les plans. Le groupe [- Vexa] en a fait l'acquisition pour 3 millions d'euros.",
    PLANT,
  ],
  [
    "L'usine de Ribérac, propriété du groupe [- Morlin], dépérissait. Le groupe [- Vexa] l'a reprise pour 3 millions d'euros.",
    PLANT,
  ],
  [
    "L'usine de Ribérac du groupe [- Morlin] change de mains : le groupe [- Vexa] la reprend pour 3 millions d'euros.",
    PLANT,
  ],
  [
    "Le groupe [- Morlin] ne voulait plus de son usine de Ribérac. Le groupe [- Vexa] l'a reprise pour 3 millions d'euros.",
    PLANT,
  ],
  [
    "Le groupe [- Morlin] a fermé son usine de Ribérac. Le groupe [- Vexa] l'a reprise pour 3 millions d'euros.",
    PLANT,
  ],
  [
    "L'usine de Ribérac fournit le groupe [- Morlin]. Le groupe [- Vexa] l'a racheté pour 3 millions d'euros.",
    FIRM,
  ],
  [
    "Le groupe [- Morlin] a ouvert son usine de Ribérac en 2019. Le groupe [- Vexa] l'a racheté pour 3 millions d'euros.",
    FIRM,
  ],
  [
    "La société [- Morlin] a ouvert sa filiale danoise en 2019. Le groupe [- Vexa] l'a rachetée pour 3 millions d'euros.",
    FIRM,
  ],
  [
    "L'usine de Ribérac tournait à plein. Le groupe [- Vexa] a repris la société [- Morlin], puis l'a revendue à [- Tardieu] pour 3 millions d'euros.",
    [
      "acquisition : target Morlin, acquirer Vexa",
      "acquisition 3000000 : target Morlin, acquirer Tardieu, seller Vexa",
    ],
  ],
])("%s", (text, deals) => {
  expect([...inShort(text)].sort()).toEqual([...deals].sort());
});
