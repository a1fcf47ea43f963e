import { builtInKnowledge, headOf } from "../knowledge/index.ts";

/** The head of an organisation's group by the knowledge base that ships with the library. */
export function headOfGroup(id: string): string {
  return headOf(builtInKnowledge, id);
}
