import * as z from "zod";
import { articleRecord, deal, InputError } from "../../document/index.ts";
import type { Loadable } from "../records.ts";
import { tooLong } from "./clean.ts";

const records = z.strictObject({ article: articleRecord, deals: z.array(deal) });

/** Checks records that came from a file before they become rows; throws an `InputError` naming the line. */
export function checkRecords({ article, deals, place }: Loadable): void {
  const result = records.safeParse({ article, deals });
  const fault = result.success ? brokenReference({ article, deals }) : faultOf(result.error);
  if (fault === null) return;
  throw new InputError({
    file: place ?? `article ${article.id.slice(0, 100)}`,
    problem: fault,
    remedy: "extract again with this version of tourdetable",
  });
}

function faultOf(error: z.ZodError): string {
  const { path, message } = error.issues[0] ?? { path: [], message: error.message };
  return `${path.join(".")}: ${message}`;
}

/** What the records refer to but do not have, null where all is there. */
function brokenReference({ article, deals }: Pick<Loadable, "article" | "deals">): string | null {
  const entities = new Set(article.entities.map((entity) => entity.id));
  const mentioned = article.mentions.flatMap((mention) => ("entity" in mention ? mention.entity : []) ?? []);
  const parties = deals.flatMap((each) => each.parties.map((party) => party.entity));
  const unknown = [...mentioned, ...parties].find((id) => !entities.has(id));
  return unknown === undefined ? null : `refers to entity ${unknown}, which the article does not have`;
}

/** Why a database cannot hold these records, null where it can. */
export function rejection({ article, deals }: Loadable): string | null {
  const keys = [
    article.id,
    ...article.entities.flatMap(({ id, knowledgeId }) => [id, knowledgeId ?? ""]),
    ...article.mentions.map((mention) => mention.id),
    ...deals.flatMap((each) => [each.id, ...each.parties.map((party) => party.knowledgeId ?? "")]),
  ];
  const long = keys.find(tooLong);
  return long === undefined
    ? null
    : `an id of ${Buffer.byteLength(long)} bytes is too long: ${long.slice(0, 60)}…`;
}
