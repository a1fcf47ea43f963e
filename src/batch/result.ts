import type { ArticleRecord, DealKind } from "../document/index.ts";
import { failedRecord } from "../failed-record.ts";
import { type Unreadable, unreadableId } from "./raw.ts";

/** What one article came to, as the lines that will be written and the little that is counted. */
export interface Result {
  readonly id: string;
  readonly file: string | null;
  readonly status: ArticleRecord["status"];
  readonly reason: string | null;
  /** The line of `articles.jsonl`, with its line feed. */
  readonly articleLine: string;
  /** The lines of `deals.jsonl`, each with its line feed. */
  readonly dealLines: string;
  readonly dealKinds: readonly DealKind[];
}

/** The result for something that gave no article. */
export function failure(fault: { id: string; file: string | null; reason: string }): Result {
  return {
    id: fault.id,
    file: fault.file,
    status: "failed",
    reason: fault.reason,
    articleLine: `${JSON.stringify(failedRecord(fault))}\n`,
    dealLines: "",
    dealKinds: [],
  };
}

/** The result for something that could not even be cut out of its file. */
export function unreadableResult(unreadable: Unreadable): Result {
  const { file, place, reason } = unreadable;
  const said = place === null ? reason : `${place}: ${reason}`;
  return failure({ id: unreadableId(unreadable), file, reason: said });
}
