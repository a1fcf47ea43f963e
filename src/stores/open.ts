import { InputError } from "../document/index.ts";
import { JsonlStore } from "./jsonl-store.ts";
import { defaultPatience, type Patience } from "./retry.ts";
import { postgres } from "./sql/postgres.ts";
import { sqlite } from "./sql/sqlite.ts";
import { SqlStore } from "./sql/store.ts";
import type { Store } from "./store.ts";

export interface OpenOptions {
  /** Whether what is missing is to be made (default), or the store only read. */
  readonly mode?: "read" | "write";
  readonly patience?: Patience;
}

/** The forms of a store's URL, for messages. */
const URL_FORMS = "sqlite:FILE, postgres://USER@HOST/DATABASE, or a folder";

/**
 * Opens the store of a URL: `sqlite:FILE`, `postgres://…`, `jsonl:DIR`, or a folder's path. Throws an `InputError` on
 * any other URL and where a file cannot be opened; a server is first asked by the store's first call.
 */
export function openStore(url: string, options: OpenOptions = {}): Store {
  const [, scheme, rest = ""] = /^([a-z][a-z\d+.-]+):(.*)$/is.exec(url) ?? [];
  if (scheme === undefined) return url === "" ? unknown(url) : new JsonlStore(url);
  return scheme === "jsonl" && rest !== "" ? new JsonlStore(rest) : openSqlStore(url, options);
}

/** Opens a database: what `openStore` gives, with transactions and SQL. */
export function openSqlStore(url: string, options: OpenOptions = {}): SqlStore {
  const { mode = "write", patience = defaultPatience } = options;
  const file = /^sqlite:(?:\/\/)?(.+)$/s.exec(url)?.[1];
  if (file !== undefined) return new SqlStore(`sqlite:${file}`, sqlite(file, mode), patience);
  if (/^postgres(?:ql)?:/.test(url)) return new SqlStore(withoutPassword(url), postgres(url), patience);
  return unknown(url);
}

/** The URL for messages and logs. */
function withoutPassword(url: string): string {
  try {
    const parsed = new URL(url);
    parsed.password = "";
    parsed.searchParams.delete("password");
    return parsed.href;
  } catch {
    return url.replace(/\/\/[^@]*@/, "//");
  }
}

function unknown(url: string): never {
  throw new InputError({
    problem: `no store has the URL ${withoutPassword(url)}`,
    remedy: `expected ${URL_FORMS}`,
  });
}
