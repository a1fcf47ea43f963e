import type { Trigger } from "../clauses/grammar.ts";
import type { Term } from "../terms/terms.ts";
import { predicatesOf } from "./predicates.ts";

/** « l'offre lancée par X », « l'OPA amicale de 3 M€ lancée lundi par X »: told by who made it, with no year of the past. */
const BY_MAKER = /^lance(?:e|es)?$/;
/** « l'OPA lancée par X a pris fin »: what is over, however it ended. */
const OVER =
  /^(?:a|ont|avait|est|s'est|sera) (?:\S+ ){0,2}?(?:pris fin|reussi|abouti|echou|recueilli|clos|close|termine|acheve|cloture|fait long feu|rassemble|recolte|permis)/;

/** Verbs, folded, with which a bid to the market is made. */
const DRAWING =
  /^(?:degain|declench|sort|lanc|initi|ouvr|part|mont|frapp|attaqu|contre-attaqu|riposte|engag|propos)\w*$/;

/** « dégaine une OPA sur Y », « part à l'abordage de Y avec une OPA », with no year of the past. */
function isDrawn(terms: readonly Term[], { frame, start }: Trigger): boolean {
  if (frame.name !== "acquisition/bid-public" || terms[start - 1]?.normal !== "une") return false;
  const before = terms.slice(Math.max(0, start - 12), start);
  return (
    before.some(({ normal, tags }) => tags.has("Verb") && DRAWING.test(normal)) &&
    !terms.some(({ date }) => date !== null && /\d{4}/.test(date.text))
  );
}

/**
 * « le lancement d'une offre d'achat sur Y », « l'OPA lancée par X sur Y »: made to the market, and still open.
 */
export function isLaunched(terms: readonly Term[], trigger: Trigger): boolean {
  if (trigger.form !== "noun") return false;
  const before = terms.slice(Math.max(0, trigger.start - 4), trigger.start);
  if (before.some(({ normal }) => normal === "lancement")) return true;
  if (isDrawn(terms, trigger)) return true;
  const behind = terms.slice(trigger.end, trigger.end + 9);
  const launched = behind.findIndex(({ normal }) => BY_MAKER.test(normal));
  if (launched < 0 || behind.slice(0, launched).some(({ party, date }) => party !== null || date !== null))
    return false;
  const dated = behind.slice(launched).some(({ date }) => date !== null && /\d{4}/.test(date.text));
  return !dated && !predicatesOf(terms, trigger).some((words) => OVER.test(words));
}
