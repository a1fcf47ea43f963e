import type { NameCandidate } from "../document/index.ts";
import { either, inTurn } from "../rules/alternatives.ts";

/** What stands between a firm's name and the first of those that became it: « X est issue du rapprochement de l'… ». */
const BORN_OF = new RegExp(
  inTurn(
    "^",
    String.raw`(?:,? (?:[^\s.;:!?]{1,20} ){0,4}?)`,
    either(
      "née?s?",
      "issue?s?",
      "l['’]enfant",
      "le fruit",
      "le produit",
      "le rejeton",
      "l['’]héritière?",
      "résulte(?:nt)?",
      "résultant",
      "provien(?:t|nent)",
      "constituée?s?",
      "formée?s?",
    ),
    String.raw`(?: [^\s.;:!?]{1,20}){0,6}? (?:d(?:e |u |['’])|par )(?:la |le |l['’]|une? )?`,
    either(
      "fusion",
      "mariage",
      "union",
      "rapprochement",
      "regroupement",
      "réunion",
      "alliance",
      "noces",
      "mariages",
    ),
    String.raw`(?:,? [^\s.;:!?]{1,20}){0,5}? (?:entre|de|du|d['’])\s?(?:la |le |l['’]|les )?$`,
  ),
  "u",
);
/** What stands between two that become one. */
const AND = /^,? (?:et|avec) (?:de |du |d['’])?(?:la |le |l['’]|les )?$/;
/** How far behind a firm's name the first of those that became it stands, in characters. */
const REACH = 140;

/**
 * Pairs of names of which one became the other by a union: « BCP est issue du rapprochement de la Banque de crédit privé
 * et d'Ostrea ». They are apart, though one's initials may spell the other.
 */
export function bornOf<F>(
  body: string,
  all: readonly { readonly form: F; readonly name: NameCandidate }[],
): readonly (readonly [F, F])[] {
  const pairs: (readonly [F, F])[] = [];
  all.forEach(({ form, name }, index) => {
    const [first, second] = all.slice(index + 1, index + 3);
    if (first === undefined || first.form === form || first.name.start - name.end > REACH) return;
    if (!BORN_OF.test(body.slice(name.end, first.name.start))) return;
    pairs.push([form, first.form]);
    if (second !== undefined && AND.test(body.slice(first.name.end, second.name.start)))
      pairs.push([form, second.form]);
  });
  return pairs;
}
