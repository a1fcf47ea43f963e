import { expect, it } from "vitest";
import { inShort } from "./example.ts";

/** What is somebody's own and goes to another for a sum, whatever its noun, and what is handed over that is no business. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  [
    "[- Vexa] avait abandonné ses 240 pylônes à [- Morlin], moyennant 48 millions d'euros.",
    ["acquisition 48000000 : target 240 pylônes, acquirer Morlin, seller Vexa"],
  ],
  ["[- Vexa] avait abandonné ses 240 pylônes à [- Morlin], qui les repeint.", []],
  [
    "L'an dernier, [- Vexa] confiait ses vernis au danois [- Morlin] contre 64 millions d'euros.",
    ["acquisition 64000000 : target vernis, acquirer Morlin, seller Vexa"],
  ],
  ["[- Vexa] laisse sa place à [- Morlin] contre 3 millions d'euros.", []],
  [
    "[- Vexa] cède ses quatre navires à [- Morlin] pour 64 millions d'euros.",
    ["acquisition 64000000 : target quatre navires, acquirer Morlin, seller Vexa"],
  ],
  ["[- Vexa] cède son attaquant à [- Morlin] pour 18 millions d'euros.", []],
  ["[- Vexa] cède ses actions à [- Morlin] pour 18 millions d'euros.", []],
  ["[- Vexa] cède ses antennes à [- Morlin] pour 2 millions d'euros par an.", []],
  ["[- Vexa] laisse ses antennes à [- Morlin] avec une facture de 3 millions d'euros.", []],
  ["[- Vexa] confie ses données à [- Morlin] moyennant 3 millions d'euros.", []],
  ["[- Vexa] confie ses vernis à [- Morlin] contre 3 millions d'euros par an.", []],
  ["[- Vexa] achète à [- Morlin] ses moteurs pour 30 millions d'euros.", []],
  ["[- Vexa] vend ses tracteurs à [- Morlin] pour 18 millions d'euros.", []],
  [
    "[- Vexa] vient d'acheter aux Lambert leur cabane de Plessis, un million d'euros, bétail compris.",
    ["acquisition 1000000 : target cabane de Plessis, acquirer Vexa"],
  ],
  [
    "[- Vexa] a racheté à [- Morlin] ses vernis pour 64 millions d'euros.",
    ["acquisition 64000000 : target vernis, acquirer Vexa, seller Morlin"],
  ],
];

it.each(sentences)("%s", (sentence, records) => {
  expect(inShort(sentence).toSorted()).toEqual([...records].toSorted());
});
