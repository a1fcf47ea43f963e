import type { DealStatus } from "../document/index.ts";
import type { Clause } from "./clauses.ts";
import { fold } from "./fold.ts";
import type { Scene } from "./roles.ts";
import type { Grounded } from "./telling.ts";
import type { Term } from "./terms.ts";
import type { VerbGroup } from "./verb-group.ts";

/** Cues of a status anywhere in the clause's sentence, folded; the first list that matches wins. */
const CUES: readonly (readonly [DealStatus, RegExp])[] = [
  ["denied", /\b(?:dement(?:i|ie|ait|ent|ir)?|nie|nient|archifaux|c'est faux)\b/],
  [
    "cancelled",
    /\b(?:renonc\w+|abandonn(?:e|ee|es|er|ait|erent)|capot\w+|echou\w+|tourn\w+ court|jete\w* l'eponge|jetant l'eponge|mis son veto|\w*veto|bloqu(?:e|ee|er|ant|ait|erent)|interdi(?:t|te|re)|annul\w+|repouss\w+|declin(?:e|ait|er|ant)|econdui\w+|refus(?:e|ee|er|ait)|enterr\w+|rompu\w*|vu le jour|rejet\w+|deboute\w*|ecartee?|sans succes|insultants?|rester seul|surencheri\w*|retoqu\w+|fait long feu|avort\w+|fracass\w+|remis(?:e|ee|er) (?:son|au|sine)|resili\w+|retir\w+ (?:son|sa) offre|s'(?:est|etait) retire\w*|echappe|plie bagage|rendu les armes|tombe a l'eau|tombee a l'eau|mort-ne\w*|disqualifi\w+|ajourn\w+|retire de la course|a l'abandon|n'aboutira pas|n'a pas abouti|sans suite|ete remisee?)\b/,
  ],
  [
    "negotiating",
    /\b(?:negociations?(?: exclusives?)?|pourparlers|discussions?|discute\w*|lettre d'intention|negoci(?:e|ent|er|ons|ait))\b/,
  ],
];
const RUMOUR =
  /\b(?:rumeurs?|selon (?:des|nos|plusieurs) (?:sources|informations)|sources proches|croit savoir|circul\w+|songerait|reflechirait|envisagerait|etudierait)\b/;
const PENDING =
  /\b(?:sous reserve|doit encore|devrait etre (?:boucle|finalise|conclu|signe)\w*|closing (?:est )?(?:attendu|prevu|espere)|finalisation (?:est )?(?:attendue|prevue|esperee)|soumise? (?:a|au)|feu vert|attendue? (?:au|pour|en|d'ici)|prevue? (?:au|pour|en|d'ici)|accord definitif|accord contraignant|protocole|approuv\w+ leur)\b/;
const ANNOUNCING = new Set(
  "Annoncer Officialiser Confirmer Promettre Prevoir Accepter Engager Signer Parapher Preparer Projeter Devoir Aller Voter Approuver Convenir".split(
    " ",
  ),
);

/** Kinds that are done when they are announced: « annonce une levée de 5 M€ ». */
const DONE = new Set<string>(["funding_round", "fund_closing", "debt_financing", "grant"]);
const TELLING = new Set(["Annoncer", "Officialiser", "Confirmer", "Accepter"]);

/** Reads the status of a clause from tense, mood, negation, adverbs and cues. */
export function readStatus(scene: Scene, clause: Clause, folded: string): Grounded<DealStatus> {
  const { trigger, group } = clause;
  const first = scene.terms[trigger.start]!;
  const span = { start: first.start, end: scene.terms[trigger.end - 1]!.end };
  const by = (value: DealStatus, rule: string) => ({ value, span, rule: `status/${rule}` });
  // What follows the clause may undo it: « … d'avaler X ; les pourparlers ont tourné court ».
  const after = fold(
    scene.terms
      .slice(clause.right)
      .map((term) => term.text)
      .join(" "),
  ).replace(/' /g, "'");
  const last = !scene.terms
    .slice(clause.right)
    .some((term) => term.money !== null || term.tags.has("Nominal"));
  if (
    last &&
    CUES.some(([status, cue]) => status === "cancelled" && cue.test(after)) &&
    !/^\W*(?:pas|jamais)/.test(after)
  ) {
    return by("cancelled", "undone");
  }
  for (const [status, cue] of CUES) if (cue.test(folded)) return by(status, status);
  if (isReportedFuture(scene, clause)) return by("announced", "reported");
  if (RUMOUR.test(folded) || isConditional(group)) return by("rumoured", "conditional");
  if (trigger.frame.status !== undefined) return by(trigger.frame.status, "frame");
  if (isPending(scene, group, trigger.form, DONE.has(trigger.frame.kind)) || PENDING.test(folded))
    return by("announced", "pending");
  return by("completed", "told");
}

/** Whether a sentence says that what was told came to nothing. */
export function isCancelled(terms: readonly Term[]): boolean {
  const folded = terms.map((term) => term.normal).join(" ");
  if (
    /\b(?:n'|ne )\w+ (?:pas|jamais|plus)\b/.test(folded.replace(/' /g, "'")) &&
    !/jamais vu|pas abouti|jamais venu/.test(folded)
  )
    return false;
  return CUES.some(([status, cue]) => status === "cancelled" && cue.test(folded.replace(/' /g, "'")));
}

/** « a annoncé qu'il investirait »: the future of the past, not a rumour. */
function isReportedFuture(scene: Scene, { group, trigger }: Clause): boolean {
  if (group === null || !isConditional(group)) return false;
  const before = scene.terms.slice(Math.max(0, group.start - 8), trigger.start);
  const told = before.findIndex((term) =>
    [...term.tags].some((tag) => ANNOUNCING.has(tag) || tag === "Indiquer" || tag === "Preciser"),
  );
  return told >= 0 && before.slice(told).some((term) => term.normal === "que" || term.normal === "qu'");
}

function isConditional(group: VerbGroup | null): boolean {
  for (let each = group; each !== null; each = each.governor) if (each.tense === "conditional") return true;
  return false;
}

/** Future, « va racheter », « annonce l'acquisition », « s'engage à ». */
function isPending(scene: Scene, group: VerbGroup | null, form: "verb" | "noun", done: boolean): boolean {
  for (let each = group, own = true; each !== null; each = each.governor, own = false) {
    if (each.tense === "future") return true;
    const tags = scene.terms[each.verb]?.tags;
    const announcing =
      tags !== undefined && [...tags].some((tag) => ANNOUNCING.has(tag) && !(done && TELLING.has(tag)));
    if (announcing && (form === "noun" || !own || tags?.has("Annoncer") === true)) return true;
    if (
      !own &&
      tags !== undefined &&
      (tags.has("Vouloir") || tags.has("Souhaiter") || tags.has("Esperer") || tags.has("Compter"))
    )
      return true;
  }
  return false;
}
