import { expect, it } from "vitest";
import { inShort } from "./example.ts";

it("who turns down a bid told for another firm is the owner of that one", () => {
  expect(
    inShort(
      "[- Vexa] proposait 2 milliards d'euros pour l'éditeur [- Morlin] ; [- Tardieu], son propriétaire, l'a éconduit.",
    ),
  ).toEqual(["acquisition 2000000000 : target Morlin, acquirer Vexa, seller Tardieu"]);
  expect(
    inShort(
      "[- Vexa] offre 2 milliards d'euros pour l'éditeur [- Morlin]. Le groupe [- Tardieu], qui le détient, a repoussé l'offre de [- Vexa].",
    ),
  ).toEqual(["acquisition 2000000000 : target Morlin, acquirer Vexa, seller Tardieu"]);
});

it("who turns down another bidder is bid for itself", () => {
  expect(
    inShort(
      "[- Vexa] offre 2 milliards d'euros pour l'éditeur [- Morlin]. [- Tardieu] a éconduit le groupe [- Brenzo].",
    ),
  ).toEqual([
    "acquisition 2000000000 : target Morlin, acquirer Vexa",
    "acquisition : target Tardieu, acquirer Brenzo",
  ]);
});
