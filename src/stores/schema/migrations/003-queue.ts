import { column, optional, table } from "../table.ts";

const toJob = { columns: ["job"], table: "jobs", references: ["name"], onDelete: "cascade" } as const;

const jobs = table({
  comment: "Work that is shared out among machines: one row an enqueued job.",
  columns: {
    name: column("key", "Name of the job."),
    created_at: column("moment", "When it was first enqueued (UTC)."),
    version: column("text", "Version of tourdetable that enqueued it."),
    inputs: column("text", "Digest of the input files' names, sizes and times, and of how they are cut."),
    options: column("json", "What shapes the records, the same on every machine."),
    planned: optional("integer", "Shards in all; null while the inputs are still being cut."),
  },
  primaryKey: ["name"],
});

const shards = table({
  comment: "Parts of a job, in the order of its inputs: what is done, what waits, and the dead letters.",
  columns: {
    job: column("key", "The job."),
    ordinal: column("integer", "Place among the job's shards, from 0."),
    id: column("key", "Digest of the description."),
    description: column("json", "The part of the inputs: file, byte range, first and last line, digest."),
    state: column("text", "waiting, running (or its worker died), done or dead.", [
      "waiting",
      "running",
      "done",
      "dead",
    ]),
    attempts: column("integer", "How often a worker has begun it."),
    failures: column("integer", "How often it failed; what is missing to attempts was killed or is running."),
    error: optional("text", "Why it failed last."),
    worker: optional("text", "Who began it last: host and process."),
    started_at: optional("moment", "When it was begun last (UTC)."),
    done_at: optional("moment", "When its rows were committed (UTC)."),
    articles: column("integer", "Articles found in it: extracted, skipped, failed and duplicates."),
    extracted: column("integer", "Articles extracted."),
    skipped: column("integer", "Articles skipped."),
    failed: column("integer", "Articles failed, duplicates aside."),
    duplicates: column("integer", "Articles whose id an earlier article of the job has: they have no rows."),
    deals: column("integer", "Deals that its articles tell."),
  },
  primaryKey: ["job", "ordinal"],
  foreignKeys: [toJob],
});

const shard_articles = table({
  comment: "Which shard of a job an article's rows come from: the first one that has its id.",
  columns: {
    job: column("key", "The job."),
    article_id: column("key", "The article."),
    ordinal: column("integer", "The shard."),
    taken_from: optional("integer", "The later shard that held the article before this one was done."),
  },
  primaryKey: ["job", "article_id"],
  foreignKeys: [toJob],
});

/** The tables of work shared out among machines. */
export const tables = { jobs, shards, shard_articles };

/** Indexes: name → table and columns. */
export const indexes = {
  shards_state: ["shards", "job", "state", "ordinal"],
} as const;
