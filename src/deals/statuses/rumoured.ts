import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import { anyPhrase } from "../terms/phrases.ts";
import type { VerbGroup } from "../terms/verb-group.ts";
import { ANNOUNCING } from "./pending.ts";

/** Words, folded, of what is only said. */
const RUMOUR = anyPhrase(
  "rumeurs?",
  "speculations? (?:sur|autour|d')",
  "bruits? (?:de|d'|d'une?|sur)",
  "hypothese d'une?",
  "specul(?:e|ent|ait|aient) sur",
  String.raw`(?:pret[eai]|attribu)\w* (?:(?!pour |\S*\d)\S+ ){0,7}?(?:l'intention|l'envie|le projet|le desir|la volonte|l'ambition|l'idee|le dessein) (?:de |d')(?:une? |se |s'|en |y |la |le |l'|les )?(?:\w+(?:er|ir|dre|oir|tre|ire)\b|rachat|vente|cession|fusion|offre|reprise|acquisition)`,
  "selon (?:des|nos|plusieurs|deux|trois|quatre) (?:sources|informations|personnes)",
  "sources proches",
  String.raw`(?:cit\w{1,4}|apres (?:de|d'|aupres de)|aupres de) (?:des |plusieurs |deux |trois |quatre )?(?:personnes|sources) (?:proches|au fait|au courant|informees|familieres)`,
  "croit savoir",
  String.raw`evoqu\w+ (?:une?|la) (?:\w+ )?(?:vente|cession|offre|fusion|rachat|reprise)`,
  String.raw`circul\w+`,
  "le bruit court",
  String.raw`pressenti\w* (?:pour|comme)`,
  "songerait",
  "reflechirait",
  "envisagerait",
  "etudierait",
);

/** « après des mois de rumeurs », « met fin aux rumeurs », « la rumeur est confirmée »: what is told now is none any more. */
const RUMOURED_BEFORE =
  /\b(?:apres|a l'issue de|au terme de|au bout de|fin a|fin aux|terme a|terme aux|confirm\w{1,5}) (?:[a-z0-9'-]+ ){0,5}?rumeurs?\b|\brumeurs? (?=(?:[^ ]+ ){0,12}?(?:est|s'est|etait) (?:[a-z]+ ){0,2}?(?:confirme|verifie|avere|officiel)\w*)/g;

/** Whether words, folded, tell a rumour that is none but that. */
export function isRumour(folded: string): boolean {
  return RUMOUR.test(folded.replace(RUMOURED_BEFORE, " "));
}

/** Whether a verb or one that governs it is in the conditional. */
export function isConditional(group: VerbGroup | null): boolean {
  for (let each = group; each !== null; each = each.governor) if (each.tense === "conditional") return true;
  return false;
}

/** Verbs (lemma tags) of bringing to its end what has been agreed. */
const FINISHING = ["Boucler", "Finaliser", "Conclure", "Achever", "Sceller", "Parapher"];

/** « devrait boucler lundi le rachat », « devrait finaliser en mai la vente »: what is to be finished on a day is agreed on. */
export function isToBeFinished({ terms }: Scene, { group, trigger }: Clause): boolean {
  if (trigger.form !== "noun" || group === null || group.form !== "infinitive") return false;
  const { governor } = group;
  if (governor?.tense !== "conditional" || governor.governor !== null) return false;
  return (
    /^devrai(?:t|ent)$/.test(terms[governor.verb]!.normal) &&
    FINISHING.some((tag) => terms[group.verb]!.tags.has(tag)) &&
    terms.slice(group.verb, trigger.start).some(({ date }) => date !== null)
  );
}

/** « a annoncé qu'il investirait », « a fait savoir qu'il cédait »: the future of the past, not a rumour, and what is made known. */
export function isReportedFuture(scene: Scene, { group, trigger }: Clause): boolean {
  if (group === null || !(isConditional(group) || group.tense === "imperfect")) return false;
  const before = scene.terms.slice(Math.max(0, group.start - 8), trigger.start);
  const told = before.findIndex((term) =>
    [...term.tags].some(
      (tag) => ANNOUNCING.has(tag) || tag === "Indiquer" || tag === "Preciser" || tag === "Savoir",
    ),
  );
  return told >= 0 && before.slice(told).some((term) => term.normal === "que" || term.normal === "qu'");
}
