import { extract } from "../../src/index.ts";

/** The records of a text, read from its words alone, by kind and sorted parties: « acquisition : acquirer Vexa, target Morlin ». */
export function recordsIn(body: string): string[] {
  const { deals } = extract({ id: "a", body, language: "fra", published: "2024-03-14" });
  return deals.map(
    ({ kind, parties }) =>
      `${kind} : ${parties
        .map(({ role, name }) => `${role} ${name}`)
        .toSorted()
        .join(", ")}`,
  );
}
