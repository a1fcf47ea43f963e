import { expect, it } from "vitest";
import { inShort } from "./example.ts";

// Who sells: the firm whose board answers a bid, who is named as the owner that is asked, whose the shares were.
it.each([
  [
    "Le conseil du groupe [- Tardieu] a refusé l'offre du groupe [- Vexa] sur sa filiale [- Morlin].",
    ["acquisition : target Morlin, acquirer Vexa, seller Tardieu"],
  ],
  [
    "Le groupe [- Vexa] offre 30 millions d'euros au propriétaire de la société [- Morlin], le groupe [- Tardieu].",
    ["acquisition 30000000 : target Morlin, acquirer Vexa, seller Tardieu"],
  ],
  [
    "[- Brivane Capital] entre au capital de la société [- Morlin] en rachetant les 12 % de [- Tardieu Ventures].",
    ["equity_investment : target Morlin, investor Brivane Capital, seller Tardieu Ventures"],
  ],
  [
    "Le conseil du groupe [- Tardieu] a refusé l'offre du groupe [- Vexa].",
    ["acquisition : target Tardieu, acquirer Vexa"],
  ],
  [
    "Le groupe [- Vexa] offre 30 millions d'euros au fabricant de vélos, le groupe [- Tardieu].",
    ["acquisition 30000000 : target Tardieu, acquirer Vexa"],
  ],
])("%s", (text, deals) => {
  expect([...inShort(text)].sort()).toEqual([...deals].sort());
});
