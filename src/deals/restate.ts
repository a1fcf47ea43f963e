import type { DealStatus } from "../document/index.ts";
import { isAboutOperation } from "./about.ts";
import { entitiesIn, wordsIn } from "./facts.ts";
import type { Reading } from "./read.ts";
import { since, type Telling } from "./telling.ts";

/** A sentence without an operation of its own that says how it stands with the one told right before it. */
interface Restatement {
  /** `status/construction`. */
  readonly rule: string;
  readonly status: DealStatus;
  /** Folded words of the sentence, « ' » a word's last character. */
  readonly words: RegExp;
  /** Statuses that give way. */
  readonly over: ReadonlySet<DealStatus>;
  /** What the sentence that told the operation must have said, where that matters. */
  readonly told?: RegExp;
  /** How many sentences back it may stand. Default: 1. */
  readonly reach?: number;
  /** Whether the sentence must be about the operation by a noun. */
  readonly about?: boolean;
}

const ANY = new Set<DealStatus>(["completed", "announced", "negotiating", "rumoured"]);
const OPEN = new Set<DealStatus>(["announced", "negotiating", "rumoured"]);
/** What others say: a denial that follows is of that. */
const SAID =
  /\b(?:ecri\w{0,7}|dit|disait|disent|raconte\w*|affirm\w{1,5}|prete\w*|selon|d' apres|rumeurs?|evoqu\w{1,5}|presse|quotidien|journal|croit savoir|entend dire|lu que|pretend\w*|aurait|auraient|serait|seraient|bruits?)\b/;

const restatements: readonly Restatement[] = [
  {
    rule: "status/untrue",
    status: "denied",
    words:
      /^(?:« ?)?(?:(?:c' ?est|tout (?:est|cela est)) (?:\w+ ){0,2}?(?:faux|inexact|infonde|errone|une invention|une rumeur|une legende|n'importe quoi|du roman)|il n' ?en est rien|faux\b|inexact|pure invention|pures speculations|(?:information|rumeur)s? (?:aussitot |vite |fermement |infondee |)?(?:dementie|infondee|fausse)|(?:un|sans) fondement)/,
    over: ANY,
    told: SAID,
  },
  {
    rule: "status/talks-owned",
    status: "negotiating",
    words:
      /^(?:\S+ ){1,6}?(?:sommes|sont|est|suis) (?:\S+ ){0,2}?en (?:discussions?|negociations?|pourparlers)\b|^(?:des|les) (?:discussions?|negociations?|pourparlers) (?:sont|ont) (?:bien )?(?:en cours|lieu|engage\w*|avance\w*)/,
    over: new Set<DealStatus>(["rumoured"]),
    reach: 2,
  },
  {
    rule: "status/nay",
    status: "cancelled",
    words:
      /^(?:« ?)?(?:(?:nouveau |second |deuxieme |double )?(?:refus|rejet|echec|fin de non-recevoir|niet|veto)\b|(?:le|la|les|l') ?(?:\S+ ){1,5}?(?:a|ont|avait|avaient) dit non\b|non merci\b)/,
    over: OPEN,
    reach: 2,
  },
  {
    rule: "status/never-came",
    status: "cancelled",
    words:
      /^(?:mais |or )?(?:l'|le|la|les) ?(?:agrement|feu vert|autorisation|aval|financement|argent|fonds|accord|affaire|operation|transaction|vente|signature|closing|contrat|projet)s? (?:\w+ ){0,2}?(?:n'|ne) ?(?:s'|se )? ?(?:est|sont|a|ont|fut|sera) jamais /,
    over: OPEN,
    reach: 2,
  },
  {
    rule: "status/to-be-cleared",
    status: "announced",
    words:
      /\b(?:(?:reste|demeure|est|sera|,) (?:encore |toutefois |toujours )?(?:soumise?|subordonnee?|conditionnee?|suspendue?) (?:a|au|aux) |(?:cloture|closing|finalisation|realisation|denouement) (?:\S+ ){0,14}?(?:interviendra|est (?:attendue?|prevue?|esperee?)|aura lieu)|(?:doit|doivent) encore (?:etre (?:approuve|valide|autorise)|recevoir|obtenir)|(?:interviendra|sera (?:finalise|boucle|conclu)e?) )/,
    over: new Set<DealStatus>(["completed"]),
    reach: 2,
    about: true,
  },
];

/** Kinds of operations that wait for somebody's leave. */
const CLEARED = new Set<string>(["acquisition", "merger", "joint_venture", "equity_investment"]);

/** Gives the operation told right before the status that a sentence says it has: « C'est faux. », « Nouveau refus. » */
export function restate(reading: Reading, told: readonly Telling[], before: Reading | null): void {
  const host = told.at(-1);
  if (host === undefined || host.sentence < reading.sentence - 2) return;
  const { terms } = reading.scene;
  const words = wordsIn(terms);
  const found = restatements.find(
    (each) =>
      each.over.has(host.status.value) &&
      host.sentence >= reading.sentence - (each.reach ?? 1) &&
      each.words.test(words) &&
      (each.told === undefined || (before !== null && each.told.test(wordsIn(before.scene.terms)))),
  );
  if (found === undefined) return;
  const span = { start: terms[0]!.start, end: terms.at(-1)!.end };
  if (found.about === true && !isOfHost(reading, told, host)) return;
  host.status = { value: found.status, span, rule: found.rule };
}

/** Whether a sentence is about the operation and nobody else's: told once, just done, of a kind that can wait. */
function isOfHost({ scene, sentence }: Reading, told: readonly Telling[], host: Telling): boolean {
  if (!isAboutOperation(scene.terms) || !CLEARED.has(host.kind) || host.earlier === true) return false;
  const near = since(told, sentence - 2);
  const parties = new Set(near.flatMap(({ fillers }) => fillers.map(({ entity }) => entity)));
  return near.length === 1 && [...entitiesIn(scene.terms)].every((id) => parties.has(id));
}
