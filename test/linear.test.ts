import { expect, it } from "vitest";
import { extract } from "../src/index.ts";
import { processorTime } from "./processor-time.ts";

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

/** Processor milliseconds that the whole program takes on so many characters of a text. */
function time(text: (number: number) => string, length: number): number {
  let body = "La société a annoncé mardi que ses actionnaires mettent de nouveaux moyens dans le groupe ";
  for (let number = 0; body.length < length; number += 1) body += text(number);
  return processorTime(() => expect(extract({ id: "line", body }).article.status).toBe("extracted"));
}

it.each(Object.entries(texts))("is linear on one line of %s at 1, 10 and 50 times the length", (_, text) => {
  const one = time(text, 2_000);
  const ten = time(text, 20_000);
  const fifty = time(text, 100_000);
  // A quadratic stage takes a hundred times longer at ten times the length, 25 times at five times; the floors swallow
  // the timer's and the compiler's noise.
  expect(ten).toBeLessThan(30 * Math.max(one, 8));
  expect(fifty).toBeLessThan(12 * Math.max(ten, 20));
});
