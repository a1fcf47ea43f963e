import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";

/** Third persons of the singular that are spelt like plurals, folded: « vient », « détient », « dément ». */
const SINGULAR =
  /^(?:re|de|par|inter|sur|con|sou|sub|pre|main|ob|appar|entre)?(?:v|t)ient$|^(?:de|con|res|pres)?(?:ment|sent)$/;

/** Whether a verb is in the plural, as far as its spelling tells. */
export function pluralVerb(terms: readonly Term[], group: VerbGroup): boolean {
  if (SINGULAR.test(terms[group.start]?.normal ?? "")) return false;
  return (
    terms.slice(group.start, group.verb).some(({ normal }) => /(?:ont|aient)$/.test(normal)) ||
    /(?:ent|ont|aient)$/.test(terms[group.start]?.normal ?? "") ||
    /(?:ont|aient|irent|erent)$/.test(terms[group.verb]?.normal ?? "") ||
    (terms[group.verb]?.tags.has("Present") === true && /ent$/.test(terms[group.verb]!.normal))
  );
}
