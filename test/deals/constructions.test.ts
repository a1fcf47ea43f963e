import { describe, expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

/** What a record says, in short: « funding_round 5000000 : target Vexa, investor Morlin ». */
function inShort(example: string): string[] {
  return dealsOf(readFrameExample(example)).map(({ kind, amount, parties }) =>
    [
      kind,
      ...(amount === null ? [] : [String(amount.max)]),
      ":",
      parties.map(({ role, name }) => `${role} ${name}`).join(", "),
    ].join(" "),
  );
}

/** Constructions of French that no single frame holds: a sentence with its names in brackets, and its records. */
const constructions: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    "a relative with a preposition stands for its antecedent",
    [
      [
        "[- Morlin], éditeur de logiciels, dans lequel [- Vexa] a injecté 3 millions d'euros, recrute.",
        ["equity_investment 3000000 : target Morlin, investor Vexa"],
      ],
      [
        "[- Morlin], auquel [- Vexa] a prêté 3 millions d'euros, recrute.",
        ["debt_financing 3000000 : target Morlin, lender Vexa"],
      ],
    ],
  ],
  [
    "a sum before a participle is the participle's own",
    [
      [
        "[- Vexa] a grandi : un prêt de 2 millions d'euros de [- Morlin], puis 5 millions d'euros glanés auprès de [- Tardieu].",
        [
          "debt_financing 2000000 : target Vexa, lender Morlin",
          "funding_round 5000000 : target Vexa, investor Tardieu",
        ],
      ],
    ],
  ],
  [
    "a participle after a loan tells who gives it",
    [
      [
        "[- Vexa] s'appuie sur une dette unitranche de 9 millions d'euros, souscrite par [- Morlin] et par [- Tardieu].",
        ["debt_financing 9000000 : target Vexa, lender Morlin, lender Tardieu"],
      ],
    ],
  ],
  [
    "a passive without its agent has the buyer of whom the text goes on telling",
    [
      [
        "[- Vexa] recrute et [- Vexa] exporte. [- Morlin] est croqué en 2020 pour 4 millions d'euros.",
        ["acquisition 4000000 : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "a sale without its object is of whom the text tells",
    [
      [
        "[- Morlin] recrute et [- Morlin] exporte. La presse évoque une vente à [- Vexa].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      ["[- Tardieu] recrute. La presse évoque une vente de voitures à [- Vexa].", []],
      [
        "[- Morlin] exporte, dit sa présidente. La presse écrit que [- Vexa] nous rachetait pour 4 millions d'euros.",
        ["acquisition 4000000 : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "a business without a name of its own changes hands between two that have one",
    [
      [
        "[- Tardieu] s'est délesté de sa filiale danoise au profit de [- Vexa] (4 millions d'euros).",
        ["acquisition 4000000 : acquirer Vexa, seller Tardieu"],
      ],
      ["[- Tardieu] a vendu trois gardiens de but à [- Vexa] pour 4 millions d'euros.", []],
    ],
  ],
  [
    "a union told with one side is with whom the text tells of",
    [
      [
        "[- Morlin] recrute et [- Morlin] exporte. Au printemps, un mariage avec le néerlandais [- Vexa] semblait acquis.",
        ["merger : merger_party Vexa, merger_party Morlin"],
      ],
    ],
  ],
  [
    "a verb that tells nothing gives its words back",
    [
      [
        "[- Vexa] avait réussi à convaincre : 7 millions d'euros en série C, sous l'égide de [- Morlin].",
        ["funding_round 7000000 : target Vexa, investor Morlin"],
      ],
    ],
  ],
];

describe.each(constructions)("%s", (_, examples) => {
  it.each(examples)("%s", (example, records) => {
    expect(inShort(example)).toEqual(records);
  });
});
