/** Values in one `IN (…)`: far below what either database allows. */
const CHUNK = 1000;

/** Asks for the rows of many ids, some at a time. */
export async function inChunks<R>(
  ids: readonly string[],
  ask: (some: readonly string[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const rows: R[] = [];
  for (let from = 0; from < ids.length; from += CHUNK)
    rows.push(...(await ask(ids.slice(from, from + CHUNK))));
  return rows;
}
