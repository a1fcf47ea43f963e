import type { NameCandidate, Sentence, Span } from "../../document/index.ts";
import type { Lookup } from "../../knowledge/index.ts";
import { isBusiness } from "./business.ts";
import { decide } from "./decide.ts";
import { isGovernment } from "./government.ts";
import { lowerCaseBrands, propose } from "./propose.ts";
import { around, type Sighting } from "./sighting.ts";
import { type Token, tokenise } from "./tokens.ts";

/** Finds the names of organisations and people in tokenised sentences. */
export function findNames(
  body: string,
  sentences: readonly (readonly Token[])[],
  lookup: Lookup,
): NameCandidate[] {
  const brands = lowerCaseBrands(sentences);
  const sightings = sentences.flatMap((tokens) => propose(body, tokens, lookup, brands));
  const found: NameCandidate[] = [];
  for (const { reading, rule, sightings: occurrences } of decide(sightings, isBusiness(sentences))) {
    if (reading !== "organisation" && reading !== "person") {
      for (const sighting of occurrences) {
        if (isGovernment(sighting))
          found.push(candidateOf(body, sighting, "organisation", "name/government"));
      }
      continue;
    }
    for (const sighting of occurrences) {
      const family = around(sighting, -1)?.lower === "famille";
      found.push(
        family
          ? candidateOf(body, sighting, "person", "name/family")
          : candidateOf(body, sighting, reading, rule),
      );
    }
  }
  return found;
}

/** The tokens of each sentence. */
export function tokeniseAll(body: string, sentences: readonly Sentence[], taken: readonly Span[]): Token[][] {
  const ends = [...taken].sort((a, b) => a.start - b.start);
  if (ends.length === 0) return sentences.map((sentence) => tokenise(body, sentence));
  return sentences.map((sentence) => tokenise(body, sentence).filter((token) => !isTaken(token, ends)));
}

function isTaken(token: Token, taken: readonly Span[]): boolean {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.end ?? 0) <= token.start) low = middle + 1;
    else high = middle;
  }
  const span = taken[low];
  return span !== undefined && span.start < token.end;
}

function candidateOf(
  body: string,
  sighting: Sighting,
  kind: "organisation" | "person",
  rule: string,
): NameCandidate {
  const family = kind === "person" && around(sighting, -1)?.lower === "famille";
  const start = family ? (around(sighting, -1)?.start ?? sighting.start) : sighting.start;
  return {
    kind,
    form: "name",
    start,
    end: sighting.end,
    text: body.slice(start, sighting.end),
    rule,
    knowledgeIds: kind === "organisation" ? sighting.known.map((one) => one.id) : [],
  };
}
