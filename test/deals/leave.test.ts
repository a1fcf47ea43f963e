import { describe, expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

/** The statuses of what a text tells. */
const statusesOf = (text: string) => dealsOf(readFrameExample(text)).map(({ status }) => status);

describe("how an operation stands", () => {
  it.each([
    ["[- Vexa] a annoncé lundi le lancement d'une offre d'achat sur [- Morlin].", "announced"],
    ["L'OPA de 3 milliards d'euros lancée par le belge [- Vexa] sur [- Morlin] a surpris.", "announced"],
    ["L'OPA lancée par [- Vexa] sur [- Morlin] a réussi.", "completed"],
    ["L'offre d'achat de [- Vexa] sur [- Morlin] sera étudiée.", "negotiating"],
    ["L'acquisition de [- Morlin] par [- Vexa] attend toujours l'approbation du ministre.", "announced"],
    ["L'acquisition de [- Morlin] par [- Vexa] a été bouclée en mai.", "completed"],
    ["[- Vexa] ne pourra pas acquérir [- Morlin].", "cancelled"],
    ["[- Vexa] est en discussions pour racheter [- Morlin], a-t-on appris de deux sources.", "rumoured"],
    ["[- Vexa] est en discussions pour racheter [- Morlin], a-t-il confirmé.", "negotiating"],
    [
      "[- Vexa] vend [- Morlin] à [- Orvin]. L'affaire doit être conclue avant la fin de l'année.",
      "announced",
    ],
    ["[- Vexa] vend [- Morlin] à [- Orvin]. L'affaire des faux billets doit être jugée en mai.", "completed"],
  ])("%s", (text, status) => {
    expect(statusesOf(text)).toEqual([status]);
  });
});
