import { describe, expect, it } from "vitest";
import { inShort } from "./example.ts";

describe("the owner of what changes hands, by a noun with what it is of", () => {
  const told = "[- Vexa] va racheter [- Studio Morlin].";
  it.each([
    `${told} Le propriétaire de [- Studio Morlin], [- Tardieu], veut se recentrer.`,
    `${told} L'actionnaire majoritaire de la société, le fonds [- Tardieu], a donné son accord.`,
    `${told} Le propriétaire du studio, [- Tardieu], se décidera en mai.`,
    `${told} Le propriétaire de ce dernier, le fonds [- Tardieu], se décidera en mai.`,
    `${told} La maison mère de l'éditeur, [- Tardieu], se décidera en mai.`,
  ])("%s", (text) => {
    expect(inShort(text)).toEqual(["acquisition : target Studio Morlin, acquirer Vexa, seller Tardieu"]);
  });

  it.each([
    `${told} Le propriétaire de [- Vexa], [- Tardieu], veut grandir.`,
    `${told} Le propriétaire de [- Cormelin], [- Tardieu], veut se recentrer.`,
    `${told} Le propriétaire de l'immeuble, [- Tardieu], prolonge le bail.`,
    `${told} Le propriétaire des murs, [- Tardieu], n'a rien dit.`,
    `${told} Le propriétaire du restaurant voisin, [- Tardieu], n'a rien dit.`,
    // One among others.
    `${told} Un actionnaire de la société, [- Tardieu], a donné son avis.`,
    `${told} Les actionnaires de la société, [- Tardieu] et [- Orvane], s'y opposent.`,
  ])("but not: %s", (text) => {
    expect(inShort(text)).toEqual(["acquisition : target Studio Morlin, acquirer Vexa"]);
  });

  it.each(["de [- Studio Morlin]", "du studio"])("who owns now what was bought years ago: %s", (of) => {
    const bought = "[- Vexa] a racheté [- Studio Morlin] en 2016.";
    expect(inShort(`${bought} Le propriétaire ${of}, [- Tardieu], va fermer dix salles.`)).toEqual([
      "acquisition : target Studio Morlin, acquirer Vexa",
    ]);
  });
});
