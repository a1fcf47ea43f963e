import { expect, it } from "vitest";
import { emptyKnowledge, lookupOf } from "../../../src/knowledge/index.ts";
import { tokenise } from "../../../src/mentions/organisations/tokens.ts";
import { Vocabulary } from "../../../src/mentions/organisations/vocabulary.ts";

const texts = (body: string, vocabulary: Vocabulary) =>
  tokenise(body, [{ start: 0, end: body.length }], vocabulary).flatMap(({ tokens }) =>
    tokens.map((token) => token.text),
  );

it("gives the same word for the same letters, another for others", () => {
  const vocabulary = new Vocabulary(lookupOf(emptyKnowledge));
  const [list] = tokenise("La Banque, la banque", [{ start: 0, end: 20 }], vocabulary);
  const words = list?.tokens.map((token) => token.word) ?? [];
  expect(words.map((word) => [word.text, word.shape, word.key])).toEqual([
    ["La", "capital", "la"],
    ["Banque", "capital", "banque"],
    [",", "punctuation", ""],
    ["la", "lower", "la"],
    ["banque", "lower", "banque"],
  ]);
  const [again] = tokenise("une Banque", [{ start: 0, end: 10 }], vocabulary);
  expect(again?.tokens[1]?.word).toBe(words[1]);
});

it("tells words of one hash apart, more of them than it keeps", () => {
  let words = [""];
  // « Aa » and « BB » have the same hash, and so have all that is made of them.
  for (let size = 0; size < 8; size++) words = words.flatMap((word) => [`${word}Aa`, `${word}BB`]);
  const vocabulary = new Vocabulary(lookupOf(emptyKnowledge));
  for (let pass = 0; pass < 2; pass++) expect(texts(words.join(" "), vocabulary)).toEqual(words);
});

it("forgets and goes on", () => {
  const vocabulary = new Vocabulary(lookupOf(emptyKnowledge));
  const words = Array.from({ length: 90_000 }, (_, index) => `m${index.toString(36)}`);
  for (let from = 0; from < words.length; from += 9_000) {
    const some = words.slice(from, from + 9_000);
    expect(texts(some.join(" "), vocabulary).join(" ")).toBe(some.join(" "));
  }
});
