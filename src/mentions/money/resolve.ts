import type { CurrencyNoun } from "../../french/index.ts";
import { classAt, LETTER } from "../../rules/index.ts";
import { adjectives } from "./lexicon.ts";
import { type Sighting, Sightings } from "./sightings.ts";

/** The first year of the euro's coins and notes: a franc told of earlier years is a national one. */
const EURO_YEAR = 2002;
const NEAR = 400;
const NATIONAL_FRANCS = ["FRF", "BEF", "LUF"];

/**
 * Chooses the code of nouns that several currencies share, by the places and the other sums of the article. Sums are
 * asked for in text order.
 */
export class CurrencyResolver {
  private readonly weight = new Map<string, number>();
  private readonly total: number;
  private readonly text: string;
  private readonly places: Sightings;
  private readonly stated: Sightings;

  constructor(text: string, places: readonly Sighting[], stated: readonly Sighting[]) {
    this.text = text;
    this.places = new Sightings(places);
    this.stated = new Sightings(stated);
    let total = 0;
    for (const { start, code } of places) {
      // A dateline counts twice.
      const weight = start < 160 ? 2 : 1;
      this.weight.set(code, (this.weight.get(code) ?? 0) + weight);
      total += weight;
    }
    this.total = total;
  }

  /** The code of a bare noun (« dollars », « francs ») at `at`, in the paragraph that starts at `paragraph`; null where nothing tells. */
  resolve(at: number, paragraph: number, noun: CurrencyNoun): string | null {
    const shared = noun.shared;
    if (shared === undefined) return noun.code;
    if (noun.singular === "dollar") return this.dollar(at, paragraph, shared);
    if (noun.singular === "franc") return this.franc(at, shared);
    return (
      this.nearSentence(at, shared) ??
      this.stated.nearest(at, shared) ??
      this.places.nearest(at, shared) ??
      noun.code
    );
  }

  /** A country, city or adjective of nationality in the same line, within reach before the sum: « une filiale camerounaise ». */
  private nearSentence(at: number, codes: readonly string[]): string | null {
    const window = this.text.slice(Math.max(0, at - NEAR), at);
    const stop = Math.max(window.lastIndexOf("\n") + 1, window.lastIndexOf(". "), 0);
    const from = at - window.length + stop;
    const place = this.places.lastBefore(at, codes, from);
    return this.adjectiveBefore(at, codes, place?.start ?? from) ?? place?.code ?? null;
  }

  /** The currency of the last adjective that stands between two indices. */
  private adjectiveBefore(at: number, codes: readonly string[], from: number): string | undefined {
    let end = at;
    while (end > from) {
      let start = end;
      while (start > from && isAdjectiveLetter(this.text, start - 1)) start--;
      const code = adjectives.folded(this.text, start, end)?.find((each) => codes.includes(each));
      if (code !== undefined) return code;
      end = start < end ? start : end - 1;
    }
    return undefined;
  }

  /** The dollar is American unless the article is set where another one is spent, or another one is told of before in the paragraph. */
  private dollar(at: number, paragraph: number, shared: readonly string[]): string {
    const [top, weight] = this.heaviest(shared);
    if (top !== null && top !== "USD" && weight >= 3 && weight * 2 >= this.total) return top;
    return this.stated.lastBefore(at, shared, Math.max(paragraph, 0))?.code ?? "USD";
  }

  private franc(at: number, shared: readonly string[]): string {
    if (this.isBeforeEuro(at)) {
      const [national, weight] = this.heaviest(NATIONAL_FRANCS);
      const [swiss, swissWeight] = this.heaviest(["CHF"]);
      if (swiss === null || swissWeight < weight) return national ?? "FRF";
    }
    const current = shared.filter((code) => !NATIONAL_FRANCS.includes(code));
    const told = this.stated.nearest(at, current) ?? this.places.nearest(at, current);
    return told ?? (this.heaviest(NATIONAL_FRANCS)[0] === "FRF" ? "FRF" : "CHF");
  }

  /** Whether the nearest year before the sum (or else after it) is one of national francs. */
  private isBeforeEuro(at: number): boolean {
    const window = this.text.slice(Math.max(0, at - NEAR), at);
    const years = window
      .slice(Math.max(window.lastIndexOf("\n\n"), 0))
      .match(/(?<![\p{L}\p{N}])(?:1[89]\d\d|20[0-4]\d)(?![\p{L}\p{N}])/gu);
    const year =
      years?.at(-1) ??
      /(?<![\p{L}\p{N}])(?:1[89]\d\d|20[0-4]\d)(?![\p{L}\p{N}])/u.exec(this.text.slice(at, at + 200))?.[0];
    return year !== undefined && Number(year) < EURO_YEAR;
  }

  private heaviest(codes: readonly string[]): [code: string | null, weight: number] {
    let best: string | null = null;
    let most = 0;
    for (const code of codes) {
      const weight = this.weight.get(code) ?? 0;
      if (weight > most) [best, most] = [code, weight];
    }
    return [best, most];
  }
}

function isAdjectiveLetter(text: string, index: number): boolean {
  return classAt(text, index) === LETTER || text.charCodeAt(index) === 0x2d;
}
