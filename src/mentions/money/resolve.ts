import type { CurrencyNoun } from "../../french/index.ts";
import type { PlaceCue } from "./find.ts";
import { codesOfAdjective } from "./lexicon.ts";
import type { Sum } from "./sum.ts";

/** The first year of the euro's coins and notes: a franc told of earlier years is a national one. */
const EURO_YEAR = 2002;
const NEAR = 400;

/** Chooses the code of nouns that several currencies share, by the places and the other sums of the article. */
export class CurrencyResolver {
  private readonly weight = new Map<string, number>();
  private readonly total: number;
  private readonly text: string;
  private readonly places: readonly PlaceCue[];

  constructor(text: string, places: readonly PlaceCue[]) {
    this.text = text;
    this.places = places;
    const dateline = Math.min(160, text.length);
    let total = 0;
    for (const { start, code } of places) {
      const weight = start < dateline ? 2 : 1;
      this.weight.set(code, (this.weight.get(code) ?? 0) + weight);
      total += weight;
    }
    this.total = total;
  }

  /** The code of a bare noun (« dollars », « francs »); null where nothing tells. */
  resolve(
    sum: Sum,
    noun: CurrencyNoun,
    stated: readonly { readonly start: number; readonly code: string }[],
  ): string | null {
    const shared = noun.shared;
    if (shared === undefined) return noun.code;
    if (noun.singular === "dollar") return this.dollar(sum, shared, stated);
    if (noun.singular === "franc") return this.franc(sum, shared, stated);
    const near = this.nearSentence(sum.start, shared);
    return (
      near ?? this.statedIn(stated, shared, sum.start) ?? this.nearestPlace(sum.start, shared) ?? noun.code
    );
  }

  /** A country, city or adjective of nationality in the same line, within reach before the sum: « une filiale camerounaise ». */
  private nearSentence(at: number, codes: readonly string[]): string | null {
    const from = Math.max(this.text.lastIndexOf("\n", at) + 1, this.text.lastIndexOf(". ", at), at - NEAR);
    let best: { start: number; code: string } | null = null;
    for (const { start, code } of this.places) {
      if (start >= at) break;
      if (start >= from && codes.includes(code)) best = { start, code };
    }
    for (const match of this.text.slice(from, at).matchAll(/[\p{L}-]{4,20}/gu)) {
      const code = codesOfAdjective(match[0].toLowerCase()).find((each) => codes.includes(each));
      if (code !== undefined && (best === null || from + match.index > best.start)) {
        best = { start: from + match.index, code };
      }
    }
    return best?.code ?? null;
  }

  /** The dollar is American unless the article is set where another one is spent. */
  private dollar(
    sum: Sum,
    shared: readonly string[],
    stated: readonly { start: number; code: string }[],
  ): string {
    const [top, weight] = this.heaviest(shared);
    if (top !== null && top !== "USD" && weight >= 3 && weight * 2 >= this.total) return top;
    const paragraph = this.text.lastIndexOf("\n\n", sum.start);
    const near = stated
      .filter(({ start, code }) => start > paragraph && start < sum.start && shared.includes(code))
      .at(-1);
    return near?.code ?? "USD";
  }

  private franc(
    sum: Sum,
    shared: readonly string[],
    stated: readonly { start: number; code: string }[],
  ): string | null {
    if (this.isBeforeEuro(sum.start)) {
      const [national] = this.heaviest(["FRF", "BEF", "LUF"]);
      const [swiss, weight] = this.heaviest(["CHF"]);
      if (swiss === null || weight < (this.weight.get(national ?? "") ?? 0)) return national ?? "FRF";
    }
    const current = shared.filter((code) => !["FRF", "BEF", "LUF"].includes(code));
    const [top] = this.heaviest(current);
    const known = this.statedIn(stated, current, sum.start);
    if (known !== null || top !== null) return known ?? this.nearestPlace(sum.start, current) ?? top;
    return "CHF";
  }

  /** Whether the nearest year before the sum (or else after it, in its paragraph) is one of national francs. */
  private isBeforeEuro(at: number): boolean {
    const from = Math.max(this.text.lastIndexOf("\n\n", at), at - NEAR);
    const before = this.text
      .slice(Math.max(0, from), at)
      .match(/(?<![\p{L}\p{N}])(?:1[89]\d\d|20[0-4]\d)(?![\p{L}\p{N}])/gu);
    const year =
      before?.at(-1) ??
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

  /** The last place before the sum whose currency is among the codes, else the first after it. */
  private nearestPlace(at: number, codes: readonly string[]): string | null {
    let before: string | null = null;
    for (const { start, code } of this.places) {
      if (!codes.includes(code)) continue;
      if (start >= at) return before ?? code;
      before = code;
    }
    return before;
  }

  private statedIn(
    stated: readonly { start: number; code: string }[],
    codes: readonly string[],
    at: number,
  ): string | null {
    const among = stated.filter(({ code }) => codes.includes(code));
    return (among.filter(({ start }) => start < at).at(-1) ?? among[0])?.code ?? null;
  }
}
