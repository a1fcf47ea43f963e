import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { InputError } from "../document/index.ts";
import { type GoldArticle, parseGold } from "../evaluation/index.ts";

/** Deterministic halves of the gold, so that rules can be tuned on one and checked on the other. */
export const halves = ["tuning", "check"] as const;
export type Half = (typeof halves)[number];

/** Reads the labelled articles, those of the given ids and half; throws an `InputError` where none is left. */
export function readGold(
  file: string,
  only: { readonly article: readonly string[]; readonly split?: Half },
): GoldArticle[] {
  const gold = parseGold(readText(file, "give the gold file with --gold"), file).filter(
    ({ id }) =>
      (only.article.length === 0 || only.article.includes(id)) &&
      (only.split === undefined || only.split === halfOf(id)),
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

function halfOf(id: string): Half {
  return createHash("sha256").update(id).digest()[0]! % 2 === 0 ? "tuning" : "check";
}
