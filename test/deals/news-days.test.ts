import { describe, expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

/** The dates of what sentences of 5 June 2024, a Wednesday, tell, in their order, « - » for none. */
const told: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "an announcement before the news": [
    [
      "La nouvelle, attendue de longue date, est tombée lundi soir. [acquirer Vexa] rachète [target Morlin].",
      "2024-06-03",
    ],
    [
      "C'est désormais officiel : les deux groupes l'ont annoncé lundi. [acquirer Vexa] rachète [target Morlin].",
      "2024-06-03",
    ],
    [
      "Le communiqué, diffusé mardi soir, tient en dix lignes. [acquirer Vexa] rachète [target Morlin].",
      "2024-06-04",
    ],
    [
      "Mardi, [acquirer Vexa] a annoncé deux acquisitions. [acquirer Vexa] rachète [target Morlin] et [target Tardieu].",
      "2024-06-04 2024-06-04",
    ],
    ["Coup de tonnerre lundi dans la cosmétique. [acquirer Vexa] rachète [target Morlin].", "2024-06-03"],
    [
      "Le conseil de [acquirer Vexa], réuni lundi, a donné son feu vert. [acquirer Vexa] rachète [target Morlin].",
      "2024-06-03",
    ],
    ["C'est signé depuis lundi. [acquirer Vexa] rachète [target Morlin].", "2024-06-03"],
  ],
  "an announcement of something else": [
    ["[acquirer Vexa] a publié lundi ses résultats. [acquirer Vexa] rachète [target Morlin].", "-"],
    [
      "[acquirer Vexa] a annoncé lundi l'ouverture d'une usine. [acquirer Vexa] rachète [target Morlin].",
      "-",
    ],
    [
      "Le conseil de [acquirer Vexa], réuni lundi, a approuvé les comptes. [acquirer Vexa] rachète [target Morlin].",
      "-",
    ],
    ["[- Corvane] a créé la surprise lundi. [acquirer Vexa] rachète [target Morlin].", "-"],
  ],
  "what is no news": [
    ["La nouvelle est tombée lundi soir. [acquirer Vexa] avait racheté [target Morlin].", "-"],
    ["Le groupe l'a annoncé lundi. [acquirer Vexa] a racheté [target Morlin] en 2019.", "2019"],
    ["Le groupe l'a annoncé lundi. [acquirer Vexa] aurait racheté [target Morlin], dit-on.", "-"],
  ],
  "an announcement behind the news": [
    [
      "[acquirer Vexa] rachète [target Morlin]. Les deux sociétés l'ont fait savoir lundi soir.",
      "2024-06-03",
    ],
    ["[acquirer Vexa] rachète [target Morlin]. L'annonce en a été faite mardi.", "2024-06-04"],
    ["[acquirer Vexa] rachète [target Morlin]. C'est ce qu'a annoncé lundi son président.", "2024-06-03"],
    ["[acquirer Vexa] va racheter [target Morlin]. Les signatures ont été échangées lundi.", "2024-06-03"],
    [
      "[acquirer Vexa] va racheter [target Morlin]. Vendeur et acheteur ont signé lundi à Lyon.",
      "2024-06-03",
    ],
    ["[acquirer Vexa] avait racheté [target Morlin]. Les deux sociétés l'ont fait savoir lundi soir.", "-"],
    ["[acquirer Vexa] rachète [target Morlin]. Les ventes ont doublé, a indiqué lundi son président.", "-"],
  ],
  "what is told together with the news": [
    [
      "[acquirer Vexa] a racheté lundi [target Morlin]. L'accord comporte un second volet. [seller Vexa] cède [target Tardieu] à [acquirer Corvane].",
      "2024-06-03 2024-06-03",
    ],
    [
      "[acquirer Vexa] a racheté lundi [target Morlin]. Dans le même temps, [seller Vexa] cède [target Tardieu] à [acquirer Corvane].",
      "2024-06-03 2024-06-03",
    ],
    [
      "[acquirer Vexa] a racheté lundi [target Morlin]. [seller Vexa] cède [target Tardieu] à [acquirer Corvane].",
      "2024-06-03 -",
    ],
    [
      "[acquirer Vexa] a racheté lundi [target Morlin]. Au passage, [acquirer Corvane] rachète [target Tardieu].",
      "2024-06-03 -",
    ],
  ],
};

describe("the day of the news", () => {
  for (const [construction, examples] of Object.entries(told)) {
    it.each(examples)(`${construction}: %s`, (example, dates) => {
      const deals = dealsOf(readFrameExample(example));
      expect(deals.map((deal) => deal.date?.edtf ?? "-").join(" ")).toBe(dates);
    });
  }
});
