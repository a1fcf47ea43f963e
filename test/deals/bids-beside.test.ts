import { expect, it } from "vitest";
import { inShort } from "./example.ts";

const CHOSEN = "Le tribunal a choisi [- Vexa] pour reprendre le journal [- Morlin]. ";
const WON = "acquisition 250000 : target Morlin, acquirer Vexa";

// What two bidders offered for one firm, told side by side with one verb.
it.each([
  [
    `${CHOSEN}[- Vexa] a proposé 250 000 euros, [- Orvin] 150 000 euros.`,
    [WON, "acquisition 150000 : target Morlin, acquirer Orvin"],
  ],
  [
    `${CHOSEN}[- Vexa] a offert 250 000 euros, [- Orvin], qui gardait moins de monde, 150 000 euros.`,
    [WON, "acquisition 150000 : target Morlin, acquirer Orvin"],
  ],
  [
    `${CHOSEN}[- Vexa] a offert 250 000 euros, contre 150 000 euros pour [- Orvin].`,
    [WON, "acquisition 150000 : target Morlin, acquirer Orvin"],
  ],
  [`${CHOSEN}[- Vexa] a offert 250 000 euros, et [- Orvin] emploie 150 personnes.`, [WON]],
  [
    `${CHOSEN}[- Vexa] propose un abonnement à 30 euros, contre 20 euros pour [- Orvin].`,
    ["acquisition : target Morlin, acquirer Vexa"],
  ],
  [
    `${CHOSEN}[- Vexa] a promis 3 millions d'euros de travaux, contre 2 millions pour [- Orvin].`,
    ["acquisition : target Morlin, acquirer Vexa"],
  ],
  [`${CHOSEN}[- Vexa] emploie 250 personnes, [- Orvin] 150.`, ["acquisition : target Morlin, acquirer Vexa"]],
])("%s", (text, records) => {
  expect(inShort(text)).toEqual(records);
});

// A rival for the same firm is not what one bids for.
it("a rival named behind a price", () => {
  expect(
    inShort(
      `${CHOSEN}[- Vexa] a été préféré à son concurrent [- Orvin]. [- Vexa] a offert 250 000 euros, [- Orvin] moins de la moitié.`,
    ),
  ).toEqual([WON, "acquisition : target Morlin, acquirer Orvin"]);
});

// Whose answer « mais » tells is nobody's target.
it.each([
  "[- Vexa] a lancé une OPA sur [- Morlin], mais [- Orvin] a surenchéri.",
  "[- Vexa] a lancé une OPA sur [- Morlin], et [- Orvin] a répliqué.",
  "[- Vexa] a lancé une OPA sur [- Morlin], mais le groupe [- Orvin] conteste.",
])("beside a bid: %s", (text) => {
  expect(inShort(text)).toEqual(["acquisition : target Morlin, acquirer Vexa"]);
});
