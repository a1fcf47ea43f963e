import { expect, it } from "vitest";
import { extract } from "../src/index.ts";
import { expectLinear } from "./processor-time.ts";

/** A name of its own for every number: « Bavexon », « Cavexon ». */
function nameOf(number: number): string {
  const syllables = ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru"];
  const word = [...String(number)].map((digit) => syllables[Number(digit)]).join("");
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}vexon`;
}

/** Texts without an end of line, and most without a full stop: one giant sentence to every stage. */
const texts: Readonly<Record<string, (number: number) => string>> = {
  "words without a mark": () =>
    "le groupe annonce que ses actionnaires de la région mettent des moyens nouveaux ",
  "deals without a mark": () => "La société Machin lève 3 millions d'euros ",
  "deals with full stops": () => "La société Machin lève 3 millions d'euros. ",
  "deals between commas": () => "La société Machin lève 3 millions d'euros, ",
  "participles that share an auxiliary": () =>
    "racheté et vendu et repris puis cédé et acquis par Morlin et ",
  "infinitives that hang on one another": () => "vouloir pouvoir devoir espérer racheter et céder ",
  "deals of many companies": (number) =>
    `le fonds ${nameOf(number)} rachète la société ${nameOf(7 * number + 1)} pour 3 millions d'euros, la société grandit, `,
};

/** The whole program over so many characters of a text. */
function reader(text: (number: number) => string, length: number): () => unknown {
  let body = "La société a annoncé mardi que ses actionnaires mettent de nouveaux moyens dans le groupe ";
  for (let number = 0; body.length < length; number += 1) body += text(number);
  return () => expect(extract({ id: "line", body }).article.status).toBe("extracted");
}

// Twenty megabytes on one line are among the long tests.
it.each(Object.entries(texts))("is linear on one line of %s at ten times the length", (what, text) => {
  expectLinear((length) => reader(text, length), 4_000, what, [10]);
});
