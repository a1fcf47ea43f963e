import type { DealStatus } from "../../document/index.ts";
import { either, inTurn } from "../../rules/alternatives.ts";
import type { Clause } from "../clauses/clauses.ts";
import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** What is looked at before a purchase is agreed: « ouvre une due diligence en vue de racheter X ». */
const EXPLORED =
  /\b(?:verifications? prealables?|due diligences?|audits?|data ?room|examen des comptes|etude de faisabilite|phase d'exclusivite|periode d'exclusivite)\b/;
/** What others have to give before it is done. */
const CLEARED =
  /\b(?:obten\w+|obtien\w+|recu|recoi\w+|decroch\w+|arrach\w+) (?:\S+ ){0,3}?(?:l')?(?:visas?|feux? verts?|agrements?|autorisations?|aval|approbation|accord|numero d'approbation)\b/;
/** What, folded, comes between what is looked at and a purpose that is not its own. */
const ELSE =
  /\b(?:de quoi|afin d'|\w{3,}(?:er|ir) pour)\b|, (?!(?:mardi|mercredi|jeudi|vendredi|lundi|en|le|depuis|hier)\b)/;
/** Who is said to be in a good place to get a firm, folded: nothing is decided. */
const FAVOURED = new RegExp(
  inTurn(
    String.raw`\b`,
    either(
      String.raw`tien\w+ la corde`,
      "(?:en|la) pole position",
      "(?:grand |grands )?favori(?:te)?s?",
      "(?:mieux|bien|idealement) placee?s?",
      String.raw`se (?:plac|position|propos|dress|bouscul|press|battr|bat|mobilis|manifest)\w+`,
      String.raw`bouscul\w+|pressenti\w*|candidate?s?`,
      "sur les rangs",
      "en lice",
      "(?:aux|a l') (?:aguets|affut)",
      "coude[- ]a[- ]coude",
      "au coude",
      "en (?:course|concurrence|competition|embuscade|tete)",
      "starting[- ]blocks?",
      String.raw`(?:rivalis|bataill|s'affront|ferraill)\w+`,
      String.raw`se mesur\w+`,
      "dossier",
    ),
    String.raw`\b`,
  ),
);
/** Verbs (lemma tags) of getting ready for it. */
const READYING = ["Preparer", "Recruter", "Embaucher"];
const PURPOSE = /^(?:pour|afin|vue)$/;
/** How far before the words of the purpose its verb is looked for. */
const REACH = 24;
/** How far before them an unknown verb stands at most. */
const NEAR = 4;

/**
 * The status of what an operation is the purpose of: « sonderait des banques en vue de vendre X » is rumoured, « ouvre une
 * due diligence pour racheter X » negotiating, « a obtenu le visa pour s'introduire en Bourse » announced; null where the
 * verb that it hangs on does not tell.
 */
export function statusOfPurpose(terms: readonly Term[], clause: Clause): DealStatus | null {
  const from = purposeAt(terms, clause);
  if (from === null) return null;
  const opens = terms.findLastIndex(
    ({ tags }, index) => index < from && (tags.has("Semicolon") || tags.has("Colon")),
  );
  const verb = terms.findLastIndex(
    (_, index) => index > opens && index < from && index > from - REACH && isFiniteVerb(terms, index),
  );
  if (verb < 0) {
    // « X et Y ferraillent pour racheter Z »: a verb that no list knows.
    return FAVOURED.test(foldedWords(terms.slice(Math.max(opens + 1, from - NEAR), from)))
      ? "negotiating"
      : null;
  }
  if (terms[verb]!.tags.has("Conditional")) return "rumoured";
  const words = foldedWords(terms.slice(verb, from));
  // « prépare, après audit, de quoi embaucher pour racheter »: the purpose of what is done since.
  const explored = EXPLORED.exec(words);
  if (explored !== null && !ELSE.test(words.slice(explored.index))) return "negotiating";
  const favoured = FAVOURED.exec(foldedWords(terms.slice(Math.max(0, verb - 1), from)));
  if (favoured !== null && !ELSE.test(favoured.input.slice(favoured.index + favoured[0].length)))
    return "negotiating";
  // « devra céder des magasins pour racheter X »: what others ask before they let it.
  if (/^(?:devra|devront)$/.test(terms[verb]!.normal)) return "announced";
  // « prépare un tour pour racheter X », « a recruté une équipe pour racheter X »: still to come.
  if (terms.slice(verb, verb + 2).some(({ tags }) => READYING.some((tag) => tags.has(tag))))
    return "announced";
  return CLEARED.test(words) ? "announced" : null;
}

/** Where the words of purpose stand before a trigger: « pour » before its infinitive, « en vue de » before its noun; else null. */
function purposeAt(terms: readonly Term[], { trigger, group }: Clause): number | null {
  const verbal = trigger.form === "verb";
  if (verbal && group?.form !== "infinitive") return null;
  const start = verbal ? group!.start : trigger.start;
  const end = verbal ? group!.verb : trigger.start;
  const at = terms.findLastIndex(
    ({ normal }, index) => index >= start - 4 && index < end && PURPOSE.test(normal),
  );
  if (at < 0 || terms.slice(at, end).some(({ party }) => party !== null)) return null;
  return at;
}
