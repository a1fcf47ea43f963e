import { expect, it } from "vitest";
import { inShort } from "./example.ts";

// Items of a list that their price tells to have been bought, behind what was no purchase.
it.each([
  [
    "En 2009, l'entrée au Nasdaq de [- Vexa] rapporte 648 millions de dollars. Ensuite, tout s'accélère : [- Tardieu] en décembre 2013 pour 66 millions de dollars, [- Nivarel] en mai 2015 (37 millions).",
    [
      "ipo 648000000 : target Vexa",
      "acquisition 66000000 : target Tardieu, acquirer Vexa",
      "acquisition 37000000 : target Nivarel, acquirer Vexa",
    ],
  ],
  [
    "[- Orlac] investit 10 millions d'euros dans [- Morlin] en 2020. [- Morlin] ne reste pas les bras croisés : [- Tardieu] en 2021, pour 3 millions d'euros, puis [- Nivarel] en 2022 (2 millions).",
    [
      "equity_investment 10000000 : target Morlin, investor Orlac",
      "acquisition 3000000 : target Tardieu, acquirer Morlin",
      "acquisition 2000000 : target Nivarel, acquirer Morlin",
    ],
  ],
  [
    "[- Orlac] investit 10 millions d'euros dans [- Morlin] en 2020. [- Morlin] enchaîne les contrats : [- Tardieu] en 2021, pour 3 millions d'euros, puis [- Nivarel] en 2022 (2 millions).",
    ["equity_investment 10000000 : target Morlin, investor Orlac"],
  ],
])("%s", (text, records) => {
  expect(inShort(text)).toEqual(records);
});
