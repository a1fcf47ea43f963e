import { expect, it } from "vitest";
import { inShort } from "./example.ts";

// Several things for one sum are one operation; the parts of a firm that are listed are sold by it.
it.each([
  [
    "[- Vexa] a annoncé l'acquisition de [- Morlin], [- Orvin] et [- Melba] pour un montant total de 28 millions d'euros.",
    ["acquisition 28000000 : target Morlin, target Orvin, target Melba, acquirer Vexa"],
  ],
  [
    "[- Vexa] reprend trois filiales de [- Tardieu], à savoir [- Morlin] et [- Orvin], pour un montant global de 28 millions d'euros.",
    ["acquisition 28000000 : target Morlin, target Orvin, acquirer Vexa, seller Tardieu"],
  ],
  [
    "[- Vexa] a racheté [- Morlin] pour 2 millions d'euros et [- Orvin] pour 28 millions d'euros.",
    [
      "acquisition 2000000 : target Morlin, acquirer Vexa",
      "acquisition 28000000 : target Orvin, acquirer Vexa",
    ],
  ],
  [
    "[- Vexa] a racheté [- Morlin] en 2019 et [- Orvin] en 2020 pour 28 millions d'euros au total.",
    ["acquisition : target Morlin, acquirer Vexa", "acquisition : target Orvin, acquirer Vexa"],
  ],
])("%s", (text, records) => {
  expect(inShort(text)).toEqual(records);
});
