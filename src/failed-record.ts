import type { ArticleRecord } from "./document/index.ts";
import { version } from "./version.ts";

/** The record of an article of which nothing is known; its keys are in the order of the file format. */
export const blankRecord: ArticleRecord = {
  id: "",
  file: null,
  sha256: null,
  version,
  title: null,
  publisher: null,
  url: null,
  status: "skipped",
  reason: null,
  language: null,
  published: { edtf: null, earliest: null, latest: null, basis: "unknown" },
  sentences: [],
  mentions: [],
  entities: [],
  deals: [],
};

/** The record of something that gave no article, with the reason why. */
export function failedRecord(fault: { id: string; file: string | null; reason: string }): ArticleRecord {
  return { ...blankRecord, id: fault.id, file: fault.file, status: "failed", reason: fault.reason };
}
