import { describe, expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

/** What a text tells, as the status and the parties of each operation. */
const told = (text: string) =>
  dealsOf(readFrameExample(text)).map(
    ({ status, parties }) => `${status}: ${parties.map(({ role, name }) => `${role} ${name}`).join(", ")}`,
  );

const BOUGHT = "[- Vexa] rachète [- Morlin] pour 3 millions d'euros.";
const WON = "completed: target Morlin, acquirer Vexa";

describe("who was passed over for the buyer", () => {
  it.each([
    "Le tribunal de commerce a préféré [- Vexa] à [- Tardieu].",
    "Le tribunal de commerce a préféré le candidat breton à [- Tardieu].",
    "La famille a préféré un groupe danois au fonds [- Tardieu].",
  ])("%s", (choice) => {
    expect(told(`${BOUGHT} ${choice}`)).toContain("cancelled: target Morlin, acquirer Tardieu");
  });

  it.each([
    // A taste is no choice, nor is anybody's but theirs who sell.
    "La famille préfère la mer à [- Tardieu].",
    "Les clients ont préféré [- Morlin] à [- Tardieu].",
    "Le tribunal de commerce a préféré entendre [- Tardieu].",
    "La direction a préféré confier le chantier à [- Tardieu].",
    "[- Vexa] a préféré les machines de [- Corvane] à celles de [- Tardieu].",
  ])("not: %s", (choice) => {
    expect(told(`${BOUGHT} ${choice}`)).toEqual([WON]);
  });
});

describe("what a sentence gives up", () => {
  it("is what it has told itself", () => {
    expect(told(`${BOUGHT} À Lyon, [- Tardieu], dont la mise en Bourse était prévue, y renonce.`)).toEqual([
      WON,
      "cancelled: target Tardieu",
    ]);
  });
});
