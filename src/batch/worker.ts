import { workerData } from "node:worker_threads";
import { articleRecord, deal } from "../document/index.ts";
import { type ExtractOptions, extract } from "../extract.ts";
import { builtInKnowledge, type Organisation, withOrganisations } from "../knowledge/index.ts";
import type { Raw } from "./raw.ts";
import { type ReadOptions, readRaw } from "./read-raw.ts";
import { failure, type Result } from "./result.ts";

/** What every worker of a batch is started with. */
export interface WorkerOptions extends ReadOptions {
  readonly withBody: boolean;
  /** Organisations that the user adds to the knowledge base. */
  readonly organisations: readonly Organisation[];
}

const options = workerData as WorkerOptions;
const extractOptions: ExtractOptions = {
  withBody: options.withBody,
  knowledge: withOrganisations(builtInKnowledge, options.organisations),
};

/** Raws to be done by a worker, which counts them in shared memory as it takes them up: 0 while it has not begun. */
export interface Task {
  readonly raws: readonly Raw[];
  readonly progress: Int32Array;
}

/** Reads and extracts raws: one list of results for each, in order. The entry point of a worker thread. */
export default async function work({ raws, progress }: Task): Promise<Result[][]> {
  const results: Result[][] = [];
  for (const raw of raws) {
    Atomics.add(progress, 0, 1);
    const readings = await readRaw(raw, options);
    results.push(
      readings.map((reading) => ("failed" in reading ? failure(reading.failed) : success(reading.article))),
    );
  }
  return results;
}

function success(input: Parameters<typeof extract>[0]): Result {
  const { article, deals } = extract(input, extractOptions);
  return {
    id: article.id,
    file: article.file,
    status: article.status,
    reason: article.reason,
    articleLine: `${JSON.stringify(articleRecord.parse(article))}\n`,
    dealLines: deals.map((record) => `${JSON.stringify(deal.parse(record))}\n`).join(""),
    dealKinds: deals.map((record) => record.kind),
  };
}
