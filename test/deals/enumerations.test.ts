import { describe, expect, it } from "vitest";
import { inShort } from "./example.ts";

/** Deals told as items of a list or by what differs from the one before: a text with its names in brackets, and its records. */
const enumerations: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    "who sells stands behind the noun that says what they are",
    [
      [
        "[- Vexa] acquiert [- Morlin] auprès de ses deux actionnaires, [- Tardieu] et [- Dufresne], pour 12 millions d'euros.",
        ["acquisition 12000000 : target Morlin, acquirer Vexa, seller Tardieu, seller Dufresne"],
      ],
      [
        "[- Vexa] acquiert [- Morlin] pour agrandir son réseau, [- Tardieu] et [- Dufresne] restent indépendants.",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "a relative holds no item of the list before it",
    [
      [
        "[- Vexa] a racheté [- Morlin], que [- Tardieu] approvisionnait depuis 2016, pour 12 millions d'euros.",
        ["acquisition 12000000 : target Morlin, acquirer Vexa"],
      ],
      [
        "[- Vexa], que contrôle depuis 2016 [- Tardieu], a racheté [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
];

describe.each(enumerations)("%s", (_, told) => {
  it.each(told)("%s", (text, records) => {
    expect(inShort(text)).toEqual(records);
  });
});
