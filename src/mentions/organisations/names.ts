import type { NameCandidate, Span } from "../../document/index.ts";
import { isBusiness, signsOfBusiness } from "./business.ts";
import { decide } from "./decide.ts";
import { isGovernment } from "./government.ts";
import { lowerCaseBrands, propose } from "./propose.ts";
import { around, type Sighting } from "./sighting.ts";
import { isActingState } from "./states.ts";
import type { TokenList } from "./tokens.ts";

/** Finds the names of organisations and people in the tokens of sentences; `taken` are the sums and dates of the text. */
export function findNames(
  body: string,
  sentences: readonly TokenList[],
  taken: readonly Span[],
): NameCandidate[] {
  const brands = lowerCaseBrands(sentences);
  const sightings = sentences.flatMap((sentence) => propose(body, sentence, brands)).map(asFamily);
  const found: NameCandidate[] = [];
  const business = isBusiness(sentences, signsOfBusiness(body, sightings, taken));
  for (const { reading, rule, sightings: occurrences } of decide(sightings, business)) {
    if (reading !== "organisation" && reading !== "person") {
      for (const sighting of occurrences) {
        if (isGovernment(sighting))
          found.push(candidateOf(body, sighting, "organisation", "name/government"));
        else if (isActingState(sighting))
          found.push(candidateOf(body, sighting, "organisation", "name/state"));
      }
      continue;
    }
    for (const sighting of occurrences) {
      const family = FAMILY.test(around(sighting, -1)?.lower ?? "");
      found.push(
        family
          ? candidateOf(body, sighting, "person", "name/family")
          : candidateOf(body, sighting, reading, rule),
      );
    }
  }
  return joinSiblings(body, found);
}

/** « la famille X » beside the company X: what is told of the one is not told of the other. */
function asFamily(sighting: Sighting): Sighting {
  const family = around(sighting, -1)?.lower === "famille";
  return family ? { ...sighting, key: `famille-${sighting.key}` } : sighting;
}

/** « les frères Luc et Jean Tardieu »: two people of one name, told as one party. */
function joinSiblings(body: string, found: readonly NameCandidate[]): NameCandidate[] {
  const byStart = new Map(found.map((each) => [each.start, each]));
  const joined = new Set<NameCandidate>();
  const pairs = found.map((first) => {
    const [, given] = SIBLINGS.exec(first.text) ?? [];
    const second =
      given !== undefined && body.startsWith(" et ", first.end) ? byStart.get(first.end + 4) : undefined;
    if (given === undefined || second?.kind !== "person" || !second.text.includes(" ")) return first;
    joined.add(second);
    const start = first.end - given.length;
    return { ...first, start, end: second.end, text: body.slice(start, second.end) };
  });
  return pairs.filter((_, index) => !joined.has(found[index]!));
}

/** Two people of one family by the first of their given names. */
const SIBLINGS = /^(?:frères|sœurs|soeurs|époux|cousins) ([^ ]+)$/;

/** Several people of one name: « la famille X », « les frères X ». */
const FAMILY = /^(?:famille|couple|fratrie|frères|sœurs|soeurs|époux|héritiers|cousins)$/;

function candidateOf(
  body: string,
  sighting: Sighting,
  kind: "organisation" | "person",
  rule: string,
): NameCandidate {
  const family = kind === "person" && FAMILY.test(around(sighting, -1)?.lower ?? "");
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
