import { describe, expect, it } from "vitest";
import { inShort } from "./example.ts";

/** Whom pronouns and parties left out stand for: a text with its names in brackets, and its records. */
const references: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    "a pronoun takes up whom the text is about, not whom a sentence names in passing",
    [
      [
        "[- Vexa] fabrique des lampes. En 2015, il investit 2 millions d'euros dans [- Morlin]. Deux ans après, [- Ardelle] consent à lui céder [- Tardieu] pour 9 millions d'euros.",
        [
          "equity_investment 2000000 : target Morlin, investor Vexa",
          "acquisition 9000000 : target Tardieu, acquirer Vexa, seller Ardelle",
        ],
      ],
      [
        "Comme [- Ardelle] avant lui, [- Vexa] veut grandir. Il a acquis [- Morlin] pour 3 millions d'euros.",
        ["acquisition 3000000 : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "« son rachat » is of what has just been bought",
    [
      [
        "[- Vexa] va racheter [- Morlin]. Son rachat sera bouclé en mai.",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
];

describe.each(references)("%s", (_, examples) => {
  it.each(examples)("%s", (example, records) => {
    expect(inShort(example)).toEqual(records);
  });
});
