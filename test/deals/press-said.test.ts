import { describe, expect, it } from "vitest";
import { dealsOf, inShort, readFrameExample } from "./example.ts";

const statusOf = (example: string) => dealsOf(readFrameExample(example)).at(0)?.status;

describe("what only papers and talk have", () => {
  it.each([
    "D'après un quotidien italien, [acquirer Vexa] négocie le rachat de [target Morlin].",
    "Selon le quotidien [- La Dépêche du Nord], [acquirer Vexa] veut racheter [target Morlin].",
    "[acquirer Vexa] veut racheter [target Morlin], glisse un banquier.",
    "À en croire la presse locale, [acquirer Vexa] s'apprête à racheter [target Morlin].",
    "Un rachat de [target Morlin] par [acquirer Vexa] est évoqué par des analystes.",
    "Une fusion entre [merger_party Vexa] et [merger_party Morlin] serait à l'étude.",
    "[target Morlin] serait en discussions avec [investor Vexa] pour lever [amount 10 millions d'euros].",
    "[acquirer Vexa] est pressenti pour racheter [target Morlin].",
    "Le bruit court que [acquirer Vexa] rachète [target Morlin].",
  ])("is rumoured: %s", (example) => {
    expect(statusOf(example)).toBe("rumoured");
  });

  it.each([
    [
      "[acquirer Vexa] va racheter [target Morlin], a annoncé son patron à un quotidien italien.",
      "announced",
    ],
    ["Selon un communiqué, [acquirer Vexa] va racheter [target Morlin].", "announced"],
    ["Selon le quotidien [- La Dépêche du Nord], [acquirer Vexa] a racheté [target Morlin].", "completed"],
    ["[acquirer Vexa] négocie le rachat de [target Morlin], un quotidien italien.", "negotiating"],
    ["[acquirer Vexa] est en discussions pour racheter [target Morlin].", "negotiating"],
    [
      "L'acquisition de [target Morlin] par [acquirer Vexa] a été bouclée, loin des bruits de couloir.",
      "completed",
    ],
  ])("is not: %s", (example, status) => {
    expect(statusOf(example)).toBe(status);
  });
});

describe("what a bidder hands in", () => {
  it.each([
    "[acquirer Vexa] a déposé un dossier de reprise de [target Morlin].",
    "[acquirer Vexa] a adressé une lettre d'intention pour racheter [target Morlin].",
    "[acquirer Vexa] a déposé une candidature pour reprendre [target Morlin].",
  ])("is negotiated: %s", (example) => {
    expect(statusOf(example)).toBe("negotiating");
  });

  it("is agreed on once it is accepted", () => {
    expect(
      statusOf("[seller Tardieu] a accepté l'offre de rachat de [target Morlin] par [acquirer Vexa]."),
    ).toBe("announced");
  });
});

it.each(["d'après [- Les Échos]", "selon [- La Tribune]"])(
  "no price is for the paper that knows of it: %s",
  (source) => {
    expect(
      inShort(
        `La Bourse s'inquiète pour [- Morlin], qui fabrique des vis. [- Vexa] en offrirait, ${source}, 50 millions d'euros ; le ministère ne veut pas de cette vente.`,
      ),
    ).toEqual(["acquisition 50000000 : target Morlin, acquirer Vexa"]);
  },
);
