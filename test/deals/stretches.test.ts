import { expect, it } from "vitest";
import { stretchesOf } from "../../src/deals/terms/stretches.ts";
import type { SentenceMentions } from "../../src/deals/terms/terms.ts";
import { provisionalId } from "../../src/document/index.ts";
import { segment } from "../../src/segmentation/index.ts";

const none: SentenceMentions = { money: [], dates: [], parties: [] };

/** Every place where a text says « Vexa Morlin », as mentions of one organisation. */
function namesIn(body: string): SentenceMentions {
  const text = "Vexa Morlin";
  const parties = [...body.matchAll(/Vexa Morlin/g)].map(({ index: start }) => ({
    id: provisionalId("organisation", start),
    kind: "organisation" as const,
    form: "name" as const,
    entity: "e1",
    rule: "name/test",
    start,
    end: start + text.length,
    text,
  }));
  return { ...none, parties };
}

it("reads a sentence of ordinary length as a whole", () => {
  const body = `Vexa a levé 3 millions d'euros${", dit-on, auprès de ses actionnaires".repeat(30)}.`;
  const sentences = segment(body);
  expect(stretchesOf(body, sentences, none)).toEqual([{ ...sentences[0], sentence: 0, mentions: none }]);
});

it.each([
  "Vexa Morlin lève 3 millions d'euros, ",
  "Vexa Morlin lève 3 millions d'euros ",
  "Vexa Morlin",
  "x",
])("cuts a giant sentence of « %s » without a gap, and no mention", (piece) => {
  const body = `Un mot. ${piece.repeat(Math.ceil(20_000 / piece.length))}. Un autre mot.`;
  const sentences = segment(body);
  const mentions = namesIn(body);
  const stretches = stretchesOf(body, sentences, mentions);
  expect(stretches.length).toBeGreaterThan(sentences.length);
  sentences.forEach((sentence, number) => {
    const parts = stretches.filter((part) => part.sentence === number);
    expect(parts.map(({ start }) => start)).toEqual([
      sentence.start,
      ...parts.slice(0, -1).map(({ end }) => end),
    ]);
    expect(parts.at(-1)?.end).toBe(sentence.end);
  });
  for (const { start, end } of stretches) expect(end - start).toBeLessThanOrEqual(1_500);
  expect(stretches.flatMap((part) => part.mentions.parties)).toEqual(mentions.parties);
});

it("cuts after a mark rather than after a mere space", () => {
  const body = `${"Vexa grandit, ".repeat(75)}${"vite ".repeat(200)}`.trim();
  const [first] = stretchesOf(body, [{ start: 0, end: body.length }], none);
  expect(body.slice(0, first?.end)).toMatch(/grandit, $/);
});
