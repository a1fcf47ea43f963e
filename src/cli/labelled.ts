import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { InputError } from "../document/index.ts";
import { type GoldArticle, parseGold } from "../evaluation/index.ts";

/** Deterministic parts of the gold, so that rules can be tuned on one, of nine tenths, and checked on the other. */
export const splits = ["tuning", "check"] as const;
export type Split = (typeof splits)[number];

/** Reads the labelled articles, those of the given ids and part; throws an `InputError` where none is left. */
export function readGold(
  file: string,
  only: { readonly article: readonly string[]; readonly split?: Split },
): GoldArticle[] {
  const gold = parseGold(readText(file, "give the gold file with --gold"), file).filter(
    ({ id }) =>
      (only.article.length === 0 || only.article.includes(id)) &&
      (only.split === undefined || only.split === splitOf(id)),
  );
  if (gold.length > 0) return gold;
  throw new InputError({ file, problem: "no article is left", remedy: "check --article and --split" });
}

/** Reads a text file; throws an `InputError` naming it where it cannot be read. */
export function readText(file: string, remedy: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new InputError({ file, problem: "cannot be read", remedy, cause });
  }
}

function splitOf(id: string): Split {
  return createHash("sha256").update(id).digest()[0]! % 12 === 11 ? "check" : "tuning";
}
