import { nounClasses } from "../../french/nominal-nouns.ts";
import { isPlainNoun } from "../clauses/antecedent.ts";
import type { Clause } from "../clauses/clauses.ts";
import { mainSubjectIn, type Subject, subjectOf } from "../clauses/subject.ts";
import type { Scene } from "../scene.ts";
import type { Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { firstVerbIn } from "./facts.ts";

/** Whether money was raised by others than any one firm: « les jeunes pousses ont levé », « levés par les start-up », « ont été levés en dix opérations ». */
export function isOfOthers(telling: Telling, scene: Scene, clause: Clause): boolean {
  return (
    foreignSubject(telling, scene, clause) ||
    isOfSector(scene.terms, clause) ||
    (telling.kind === "funding_round" && (hasManyAgents(scene.terms, clause) || isTally(scene.terms, clause)))
  );
}

/** A subject that is no party (« les jeunes pousses françaises ») tells of others. */
export function foreignSubject({ fillers }: Telling, scene: Scene, clause: Clause): boolean {
  const { group, trigger } = clause;
  if (trigger.form !== "verb" || group === null || group.passive || group.form === "participle") return false;
  // « Les 5 M€ viennent de Y »: the sum is the subject.
  if (/\/(?:come|added)-from$/.test(trigger.frame.name)) return false;
  const subject = subjectOf(scene.terms, scene.markers, group);
  if (subject.kind === "pronoun") {
    const known = fillers.some(({ span }) => span.start === scene.terms[subject.term]?.start);
    return /^(?:ils|elles)$/.test(subject.word) && !known;
  }
  // « En 2009, il fallut ouvrir la porte à Y »: whom the text is about had to.
  if (subject.kind === "none" && MUST.test(scene.terms[group.start - 1]?.normal ?? "")) return false;
  return subject.kind !== "parties" && !isOneFirm(scene.terms, subject);
}

/** « le fonds a emprunté 3 M€ », « le groupe breton »: one firm that the text has told of, not « le fonds de X ». */
function isOneFirm(terms: readonly Term[], subject: Subject): boolean {
  if (subject.kind !== "other" || nounClasses(subject.noun).length === 0) return false;
  const behind = terms[subject.term + 1]?.normal ?? "";
  return (
    /^(?:le|la|l'|ce|cette|cet)$/.test(terms[subject.term - 1]?.normal ?? "") &&
    !/^(?:de|d'|du|des)$/.test(behind)
  );
}
const MUST = /^(?:faut|fallut|fallait|faudra|faudrait|fallu)$/;

/** « Avec 4 M€ récoltés en un an, l'énergie a pris la tête »: a phrase that opens its sentence is about no firm where its subject is none. */
function isOfSector(terms: readonly Term[], { trigger, group }: Clause): boolean {
  if (group?.form !== "participle" || trigger.end > firstVerbIn(terms)) return false;
  const subject = mainSubjectIn(terms);
  return subject.kind === "other" && subject.term > trigger.end && nounClasses(subject.noun).length === 0;
}

/** « levés par les start-up », « réunis par une quarantaine de sociétés »: an agent that is many firms and none by name. */
function hasManyAgents(terms: readonly Term[], { trigger, right }: Clause): boolean {
  const by = terms.findIndex(
    ({ normal }, index) => index >= trigger.end && index < right && normal === "par",
  );
  if (by < 0) return false;
  const noun = terms.findIndex((term, index) => index > by && index < by + 5 && isPlainNoun(term));
  const between = terms.slice(by + 1, noun);
  return (
    noun > 0 &&
    between.every(({ party }) => party === null) &&
    (between.some(({ normal }) => MANY.test(normal)) || /(?:aine|zaine)$/.test(terms[noun]!.normal)) &&
    !/^(?:fonds|investisseurs|actionnaires)$/.test(terms[noun]!.normal)
  );
}
const MANY =
  /^(?:les|des|ces|ses|nos|plusieurs|quelques|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quinze|seize|vingt|trente|quarante|cinquante|\d+)$/;

/** « Au total, 3 M€ ont été levés en dix opérations »: counted over many rounds. */
function isTally(terms: readonly Term[], { trigger, left, right }: Clause): boolean {
  if (trigger.form !== "verb") return false;
  return terms
    .slice(left, right)
    .some(
      ({ normal }, index, words) =>
        /^(?:operations|levees|transactions|tours|deals)$/.test(normal) &&
        MANY.test(words[index - 1]?.normal ?? "") &&
        !/^(?:deux|2)$/.test(words[index - 1]!.normal) &&
        /^(?:en|lors|a|au|dans|via|pour)$/.test(words[index - 2]?.normal ?? ""),
    );
}
