import { describe, expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

/**
 * What the press says of companies that change hands, merge, go public or are founded together: texts with their parties
 * in brackets after their role, `-` for those without a part in any deal.
 */
const texts: Readonly<Record<string, readonly string[]>> = {
  "an aside between auxiliary and participle": [
    "[acquirer Vexa] a de son côté racheté [target Morlin].",
    "[acquirer Vexa] a, quant à lui, repris [target Morlin] à [seller Tardieu].",
  ],
  "an article after who sells": [
    "[acquirer Vexa] a racheté à l'allemand [seller Tardieu] la société [target Morlin].",
    "[acquirer Vexa] a racheté à [seller Tardieu] et à [seller Corvane] la société [target Morlin].",
  ],
  "sentences strung together by commas": [
    "[acquirer Vexa] s'est emparé de [target Morlin] pour 2 millions d'euros, [acquirer Tardieu] a mis la main sur [target Dufresne].",
    "[acquirer Vexa] s'est offert [target Morlin], tandis que [acquirer Tardieu] s'est emparé de [target Dufresne].",
  ],
  "a bid's acronym": [
    "[acquirer Vexa] prépare une offre publique d'achat (OPA) amicale sur [target Morlin].",
    "[target Morlin] fait l'objet d'une offre publique d'achat (OPA) de [acquirer Vexa].",
    "[target Vexa] prépare son introduction en Bourse (IPO).",
  ],
  "a list behind « à savoir »": [
    "[seller Vexa] se sépare de deux unités, à savoir [target Morlin] et [target Tardieu].",
  ],
  "talks with a buyer": [
    "[seller Vexa] est en négociations exclusives avec [acquirer Tardieu] pour la vente de [target Morlin].",
  ],
  "a purchase told with the buyer alone": [
    "[target Morlin] exporte et [target Morlin] recrute. Le rachat par [acquirer Vexa], en 2018, a tout changé.",
  ],
  "a share sold": [
    "La presse évoque une cession par [seller Tardieu] de sa participation dans [target Morlin].",
  ],
  "what a purchase is for": [
    "[acquirer Vexa] a racheté à [seller Tardieu] la société [target Morlin] pour la fusionner avec [- Dufresne].",
  ],
  "a cleft pronoun": [
    "[acquirer Vexa] recrute et [acquirer Vexa] exporte. C'est elle qui, en 2019, a racheté [target Morlin].",
  ],
  "two verbs of one subject": [
    "[acquirer Vexa] exporte. Il acquiert en 2008 [target Morlin] et met la main en 2012 sur [target Tardieu].",
  ],
  "what changes hands in a list of purchases": [
    "[acquirer Vexa] rachète [target Morlin] pour 5 millions d'euros. L'an dernier, pour 3 millions d'euros, 65 % de [target Tardieu] avaient changé de propriétaire.",
  ],
  "a bid with the price of a share": [
    "[acquirer Vexa] propose 23 euros par action de [target Morlin].",
    "[acquirer Vexa] rachète [target Morlin] pour 5 millions d'euros. [acquirer Tardieu] avait offert 12 euros par action.",
  ],
  "founders of whom one speaks": [
    "[partner Vexa] recrute. Nous créons à Lyon, avec [partner Tardieu], une société commune qui s'appellera [target Morlin].",
  ],
  "a common company told of by a mention": [
    "[partner Vexa] et [partner Tardieu] ont déposé vendredi les statuts de [target leur filiale commune].",
    "[- Vexa] et [- Tardieu] ont équipé [- la coentreprise] lundi.",
    "[target L'entreprise commune] de [partner Vexa] et de [partner Tardieu] a été fondée en 2020.",
    "[- L'entreprise commune] de [- Vexa] et de [- Tardieu] recrute.",
  ],
  "a people in capitals": [
    "Les Lyonnais de [target Morlin] ont été rachetés par [acquirer Vexa].",
    "[seller Vexa] a vendu [target Morlin] aux Américains de [acquirer Tardieu].",
  ],
  "a demonstrative": [
    "[seller Vexa] vend [target Morlin] et [target Dufresne]. [acquirer Tardieu] s'est porté acquéreur de ces entités pour 850 millions d'euros.",
  ],
  "what is a company's own, as a subject": [
    "Les génériques de [target Morlin] sont passés aux mains de [acquirer Vexa].",
  ],
  "a firm sold in parts": [
    "[acquirer Vexa] a racheté [target Morlin] pour 4 millions d'euros. [- Tardieu], lui, a été cédé pièce par pièce.",
  ],
  "who wins, without a thing won": [
    "[acquirer Vexa] rachète [target Morlin] pour 4 millions d'euros. [- Tardieu] a tenu la corde, mais [acquirer Vexa] a fini par l'emporter.",
  ],
  "nobody named": ["[- Vexa] recrute chez [- Morlin]. Ils l'ont cédée."],
};

describe.each(Object.entries(texts))("%s", (_, examples) => {
  it.each(examples)("%s", (example) => {
    const read = readFrameExample(example);
    const told = dealsOf(read).flatMap((deal) => deal.parties.map(({ role, name }) => `${role} ${name}`));
    const wanted = read.parties.filter(({ role }) => role !== "-").map(({ role, name }) => `${role} ${name}`);
    expect([...new Set(told)].toSorted()).toEqual([...new Set(wanted)].toSorted());
  });
});

/** What changes hands under a phrase, which is no mention: a text with its names in brackets, and the parties told. */
const phrases: readonly (readonly [string, readonly string[]])[] = [
  [
    "[- Vexa] cède sa filiale danoise à [- Tardieu].",
    ["target filiale danoise", "acquirer Tardieu", "seller Vexa"],
  ],
  [
    "[- Vexa] vend ses activités de conseil aux entreprises.",
    ["target activités de conseil aux entreprises", "seller Vexa"],
  ],
  [
    "[- Vexa] reprend l'essentiel des activités portuaires de l'allemand [- Tardieu].",
    ["target activités portuaires", "acquirer Vexa", "seller Tardieu"],
  ],
  [
    "[- Vexa] a recruté. Sa filiale danoise a été vendue à [- Tardieu].",
    ["target filiale danoise", "acquirer Tardieu", "seller Vexa"],
  ],
  [
    "[- Vexa] a approuvé le rachat de son réseau fixe par [- Tardieu].",
    ["target réseau fixe", "acquirer Tardieu", "seller Vexa"],
  ],
  [
    "[- Vexa] est en négociation de vente de son pôle presse avec le grec [- Tardieu].",
    ["target pôle presse", "acquirer Tardieu", "seller Vexa"],
  ],
  [
    "[- Vexa] acquiert les douze cliniques que [- Tardieu] exploite en Savoie.",
    ["target douze cliniques", "acquirer Vexa", "seller Tardieu"],
  ],
  ["[- Vexa] vend une filiale danoise.", []],
  ["[- Vexa] a annoncé mardi la reprise des essais cliniques.", []],
  ["[- Vexa] a annoncé mardi la reprise des activités portuaires.", []],
  [
    "[- Vexa] s'offre les glaces de [- Tardieu] pour 4 millions d'euros.",
    ["target glaces", "acquirer Vexa", "seller Tardieu"],
  ],
  [
    "Le rachat des activités portuaires de [- Tardieu] par [- Vexa] est bouclé.",
    ["target activités portuaires", "acquirer Vexa", "seller Tardieu"],
  ],
  ["[- Vexa] s'est payé la loyauté de [- Tardieu] pour 4 millions d'euros.", []],
  ["[- Vexa] s'est offert les services de [- Tardieu] pour 4 millions d'euros.", []],
  [
    "[- Vexa] annonce le rachat des biscuits de [- Tardieu] pour 4 millions d'euros.",
    ["target biscuits", "acquirer Vexa", "seller Tardieu"],
  ],
  ["[- Vexa] vend les biscuits de [- Tardieu] pour 4 millions d'euros.", []],
  ["[- Vexa] a acheté les droits télévisés de [- Tardieu] pour 4 millions d'euros.", []],
  ["[- Vexa] reprend son activité.", []],
];

it.each(phrases)("%s", (example, wanted) => {
  const told = dealsOf(readFrameExample(example)).flatMap((deal) =>
    deal.parties.map(({ role, name }) => `${role} ${name}`),
  );
  expect(told).toEqual(wanted);
});
