import { expect, it } from "vitest";
import { resolveEntities } from "../../src/coreference/index.ts";
import { toArticle } from "../../src/document/index.ts";
import { emptyKnowledge } from "../../src/knowledge/index.ts";
import { findOrganisations } from "../../src/mentions/organisations/index.ts";
import { segment } from "../../src/segmentation/index.ts";

/** Pieces that invite the finder of names, the grouping or the resolver to look far, without a mark between them. */
const pieces = [
  "Banque de la ",
  "A & B & ",
  "ZUBROWIK",
  "ZubrowikOstrea",
  "Zubrowik Ostrea ",
  "la firme de ",
  "A.B.",
  "l'd'",
  "ex-",
  "« ",
];

/** Names and nominals without end: whom each nominal means is looked for among those around it. */
const crowds: Readonly<Record<string, (number: number) => string>> = {
  "one nominal": () => "le groupe ",
  "one nominal a sentence": () => "Le groupe. ",
  "a firm and its name": () => "la firme de Zubrowik ",
  "institutions in lower case": () => "Autorité des marchés et des ",
  appositions: () => "Zubrowik, l'éditeur, ",
  acronyms: () => "Banque Rurale Bigourdane (BRB) ",
  plurals: () => "la société Zubrowik et la société Ostrea, les deux groupes ",
  "ever new names": (number) => `la start-up ${nameOf(number)}, `,
  "ever new names and short forms": (number) =>
    `Le groupe ${nameOf(number)} Capital. Selon ${nameOf(number)}, non. `,
  "ever new names and nominals": (number) => `La start-up ${nameOf(number)} recrute, la jeune pousse aussi. `,
  "ever new units": (number) => `la branche ${nameOf(number).toLowerCase()} `,
};

function nameOf(number: number): string {
  return `Zub${number.toString(36)}x`;
}

/** Processor milliseconds for the names and entities of a text; the better of two runs. */
function time(body: string): number {
  const article = toArticle({ id: "hostile", body });
  const sentences = segment(body);
  const runs = [0, 1].map(() => {
    const from = process.cpuUsage();
    resolveEntities(
      article,
      sentences,
      findOrganisations(article, sentences, [], emptyKnowledge),
      emptyKnowledge,
    );
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

// A quadratic reader takes a hundred times longer at ten times the length; the floors swallow the timer's and the
// compiler's noise.

it.each(pieces)("is linear on « %s » at 1, 10 and 100 times the length", (piece) => {
  const [one, ten, hundred] = [100, 1_000, 10_000].map((times) => time(piece.repeat(times))) as [
    number,
    number,
    number,
  ];
  expect(ten).toBeLessThan(30 * Math.max(one, 8));
  expect(hundred).toBeLessThan(30 * Math.max(ten, 8));
});

it.each(Object.entries(crowds))("is linear on %s at 1 and 10 times the length", (_, text) => {
  const [one, ten] = [150, 1_500].map((times) => {
    let body = "";
    for (let number = 0; number < times; number++) body += text(number);
    return time(body);
  }) as [number, number];
  expect(ten).toBeLessThan(30 * Math.max(one, 8));
});
