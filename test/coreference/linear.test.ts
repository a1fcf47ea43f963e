import { it } from "vitest";
import { resolveEntities } from "../../src/coreference/index.ts";
import { toArticle } from "../../src/document/index.ts";
import { emptyKnowledge } from "../../src/knowledge/index.ts";
import { findOrganisations } from "../../src/mentions/organisations/index.ts";
import { segment } from "../../src/segmentation/index.ts";
import { expectLinear } from "../processor-time.ts";

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
  people: () => "Le milliardaire Jean Ostrea achète. Le milliardaire vend. ",
  roles: () => "Valmer a racheté Ostrea hier. L'acheteur se tait. ",
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

/** The names and entities of a text. */
function readerOf(body: string): () => unknown {
  const article = toArticle({ id: "hostile", body });
  const sentences = segment(body);
  return () =>
    resolveEntities(
      article,
      sentences,
      findOrganisations(article, sentences, [], emptyKnowledge),
      emptyKnowledge,
    );
}

it.each(pieces)("is linear on « %s » at 1, 10 and 100 times the length", (piece) => {
  expectLinear((times) => readerOf(piece.repeat(times)), 50, piece);
});

it.each(Object.entries(crowds))("is linear on %s at 1, 10 and 100 times the length", (what, text) => {
  const workOn = (times: number) =>
    readerOf(Array.from({ length: times }, (_, number) => text(number)).join(""));
  expectLinear(workOn, 8, what);
});
