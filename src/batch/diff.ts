import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { type Deal, InputError } from "../document/index.ts";
import { alignDeals, dealText } from "../evaluation/index.ts";
import { splitLines } from "../stores/lines.ts";

/** One difference between two extractions. */
export type Change =
  | {
      readonly change: "added" | "removed";
      readonly articleId: string;
      readonly deal: string;
      readonly id: string;
    }
  | {
      readonly change: "changed";
      readonly articleId: string;
      readonly deal: string;
      readonly id: string;
      readonly field: string;
      readonly before: string | null;
      readonly after: string | null;
    };

const MAX_LINE = 1 << 30;

/**
 * What changed between the deals of two output folders, in the order of the newer one, records that are gone last.
 * Memory holds one range of bytes an article, not the records.
 */
export async function* diffExtractions(before: string, after: string): AsyncGenerator<Change> {
  const old = await DealFile.open(before);
  const current = await DealFile.open(after);
  try {
    for (const articleId of current.articles) {
      yield* compare(articleId, await old.read(articleId), await current.read(articleId));
    }
    for (const articleId of old.articles) {
      if (!current.has(articleId)) yield* compare(articleId, await old.read(articleId), []);
    }
  } finally {
    await old.close();
    await current.close();
  }
}

function* compare(articleId: string, before: readonly Deal[], after: readonly Deal[]): Generator<Change> {
  const entities = [
    ...new Map(before.flatMap((deal) => deal.parties.map((party) => [party.entity, party]))),
  ].map(([id, { name }]) => ({ id, kind: "organisation" as const, name, aliases: [name] }));
  const deals = before.map((deal) => ({ ...deal, optional: false }));
  const { pairs, missed, extra } = alignDeals({ entities, deals }, after);
  for (const { gold, got, fields } of pairs) {
    for (const { field, missed: gone, extra: come } of fields) {
      if (gone.length + come.length === 0) continue;
      const text = (slots: readonly { text: string }[]) =>
        slots.length === 0 ? null : slots.map((slot) => slot.text).join("; ");
      const [was, is] = [text(gone), text(come)];
      yield {
        change: "changed",
        articleId,
        deal: dealText(gold),
        id: idOf(got),
        field,
        before: was,
        after: is,
      };
    }
  }
  for (const deal of extra) yield { change: "added", articleId, deal: dealText(deal), id: idOf(deal) };
  for (const deal of missed) yield { change: "removed", articleId, deal: dealText(deal), id: idOf(deal) };
}

function idOf(deal: object): string {
  return (deal as Deal).id;
}

/** A `deals.jsonl` with the place of each article's records in it. */
class DealFile {
  readonly #handle: Awaited<ReturnType<typeof open>>;
  readonly #places: ReadonlyMap<string, { start: number; end: number }>;

  private constructor(
    handle: Awaited<ReturnType<typeof open>>,
    places: ReadonlyMap<string, { start: number; end: number }>,
  ) {
    this.#handle = handle;
    this.#places = places;
  }

  static async open(folder: string): Promise<DealFile> {
    const file = join(folder, "deals.jsonl");
    const handle = await open(file).catch((cause: NodeJS.ErrnoException) => {
      throw new InputError({
        file,
        problem: cause.message,
        remedy: "give two folders that extract has written",
        cause,
      });
    });
    return new DealFile(handle, await placesOf(file));
  }

  get articles(): Iterable<string> {
    return this.#places.keys();
  }

  has(articleId: string): boolean {
    return this.#places.has(articleId);
  }

  async read(articleId: string): Promise<Deal[]> {
    const place = this.#places.get(articleId);
    if (place === undefined) return [];
    const { buffer } = await this.#handle.read(Buffer.alloc(place.end - place.start), 0, null, place.start);
    const lines = buffer.toString("utf8").split("\n");
    return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Deal);
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}

async function placesOf(file: string): Promise<Map<string, { start: number; end: number }>> {
  const places = new Map<string, { start: number; end: number }>();
  for await (const { number, offset, bytes } of splitLines(createReadStream(file), MAX_LINE)) {
    const line = Buffer.from(bytes ?? []).toString("utf8");
    const end = offset + (bytes?.length ?? 0) + 1;
    const articleId = articleOf(line, file, number);
    const place = places.get(articleId);
    if (place === undefined) places.set(articleId, { start: offset, end });
    else place.end = end;
  }
  return places;
}

function articleOf(line: string, file: string, number: number): string {
  try {
    const { articleId } = JSON.parse(line) as { articleId?: unknown };
    if (typeof articleId === "string") return articleId;
  } catch {
    // Said below.
  }
  throw new InputError({
    file: `${file}:${number}`,
    problem: "this line is no deal record",
    remedy: "extract again into that folder",
  });
}
