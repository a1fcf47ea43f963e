import type { DealKind, PartyRole } from "../../document/index.ts";
import { entitiesOf } from "../across/discourse.ts";
import { firstVerbIn, partiesIn, wordsIn } from "../across/facts.ts";
import { isPublicBody } from "../authorities.ts";
import type { Reading } from "../read.ts";
import { refusal } from "../refusals/refusal.ts";
import { filler } from "../roles/fillers.ts";
import type { Scene } from "../scene.ts";
import { foldedOf, tell } from "../tell.ts";
import type { Filler, Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { pairFrame } from "./weak-frames.ts";
import { wholeSentence } from "./whole.ts";

/** What joins two firms: the kind, whose role theirs is, and the words, folded, that say so. */
export interface Union {
  readonly kind: DealKind;
  readonly role: PartyRole;
  readonly words: RegExp;
  /** Words, folded, that say so only where a common company is told of as well, or named. */
  readonly beside?: RegExp;
  /** Sentences of no trigger, read behind two deals. */
  readonly examples: readonly string[];
}

export const UNIONS: readonly Union[] = [
  {
    kind: "joint_venture",
    role: "partner",
    words:
      /\b(?:(?:societe|filiale|entreprise|structure)s? (?:commune?|paritaire|conjointe)|fonts baptismaux)\b/,
    beside:
      /\b(?:a parite|50 ?\/ ?50|51 ?- ?49|moitie ?- ?moitie|a egalite avec|donn\w+ (?:le jour|naissance))\b/,
    examples: [
      "La biscuiterie Sulvane et la minoterie Korda ont porté la société Brenzo sur les fonts baptismaux.",
      "Le projet de Sulvane et de Korda de loger leurs fours dans une société détenue moitié-moitié a été remisé.",
      "La biscuiterie Sulvane et la minoterie Korda ont donné naissance à la société Brenzo.",
    ],
  },
  {
    kind: "merger",
    role: "merger_party",
    words:
      /\b(?:les bans|(?:ne |n')(?:plus )?(?:font|fait|fera|faire|feront|former|forment|formeront|feraient)(?: \S+){0,6} qu'une?|toit unique|meme (?:toit|maison)|(?:se|s'|s' )(?:fondre|marier\w*|unir\w*|uniss\w+)|fondra|fondront|(?:rassembl|unir|uni|uniss|mari)\w* (?:leurs|ses) \w+|bague au doigt)\b/,
    examples: [
      "L'union annoncée entre la mutuelle Sulvane et la mutuelle Korda a capoté en juin.",
      "La gérante Sulvane et la lyonnaise Korda ont rassemblé leurs forces cet été sous un toit unique.",
    ],
  },
];

/** Nouns, folded, of a union of those named right behind them. */
const UNION = /^(?:union|alliance|fusion|mariage)$/;
/** A company in common, folded. */
const COMPANY = /\b(?:societe|filiale|entreprise|structure|coentreprise|ligne|detenue?s?|capital)\b/;
/** What a partnership is about or against, folded: no union of two firms. */
const AIM = /^(?:dans|sur|contre|autour|pour)$/;

/** Words, folded, of other unions than those of firms. */
const OTHER =
  /\b(?:contrats?|commandes?|partenariats?|campagnes?|sponsor\w*|championnat|match|equipes?|gouvernement|partis?|syndicats?|commercia\w*|technolog\w+|recherche|etude)\b/;

/**
 * « L'union annoncée entre X et Y a capoté », « X et Y ont porté Z sur les fonts baptismaux »: in a sentence that tells nothing
 * by a trigger, words of what joins firms beside the two that it names are their merger, or their common company.
 */
export function readPairsLeft(body: string, reading: Reading, left: readonly Telling[]): Telling[] {
  const { scene, sentence } = reading;
  const { terms } = scene;
  if (reading.tellings.length > 0 || left.length > 0) return [];
  const union = unionIn(scene);
  if (union === undefined || OTHER.test(wordsIn(terms))) return [];
  const fillers = withChild(body, scene, union, firmsIn(scene, union.role));
  if (fillers.filter(({ role }) => role === union.role).length !== 2) return [];
  if (isBirthAlone(scene, union, fillers)) return [];
  const clause = wholeSentence(terms, pairFrame(union.kind), Math.max(0, firstVerbIn(terms)));
  const telling: Telling = {
    ...tell(clause, scene, body, sentence, foldedOf(clause, terms, body), true),
    fillers,
  };
  return refusal(telling, clause, scene) === null ? [telling] : [];
}

/** The union that the words of a sentence tell of. */
function unionIn({ terms, markers }: Scene): Union | undefined {
  const words = wordsIn(terms);
  return UNIONS.find(({ kind, words: of, beside }) => {
    if (kind === "joint_venture") return of.test(words) || beside?.test(words) === true;
    if (terms.some((_, index) => isUnionOf(terms, index))) return true;
    // « Sept salariés de X et de Y sous le même toit »: who does it are the firms themselves.
    return of.test(words) && !partiesIn(terms).some((index) => markers[index]?.place === "de");
  });
}

/** « l'union annoncée entre X et Y », « le mariage de X avec la mutuelle Y »: no union of what belongs to them, nor in a field. */
function isUnionOf(terms: readonly Term[], noun: number): boolean {
  if (!UNION.test(terms[noun]!.normal)) return false;
  const [first, second, third] = partiesIn(terms).filter((index) => index > noun);
  if (first === undefined || second === undefined || third !== undefined) return false;
  const joints = terms.slice(noun, first).filter(({ normal }) => /^(?:entre|de|d'|du|des)$/.test(normal));
  return joints.length === 1 && !AIM.test(terms[second + 1]?.normal ?? "");
}

/** « X et Y ont donné naissance à la voiture électrique », « se vendent moitié-moitié »: where no company is born. */
function isBirthAlone({ terms }: Scene, { words: of }: Union, fillers: readonly Filler[]): boolean {
  const words = wordsIn(terms);
  return fillers.every(({ role }) => role === "partner") && !of.test(words) && !COMPANY.test(words);
}

/** The firms that a sentence names, each once, in a role. */
function firmsIn(scene: Scene, role: PartyRole): Filler[] {
  const { terms, discourse, sources } = scene;
  const firms = partiesIn(terms).flatMap((index) => {
    const { start } = terms[index]!;
    if (sources.some(({ term }) => term === index) || isPublicBody(scene, start)) return [];
    return entitiesOf(terms[index])
      .filter((id) => discourse.kinds.get(id) === "organisation")
      .map((entity) => filler(role, entity, terms[index]!, "context"));
  });
  return firms.filter(({ entity }, at) => firms.findIndex((each) => each.entity === entity) === at);
}

/** The same, the common company among them as what they found; beside one partner the other is whom the text is about. */
function withChild(body: string, { discourse }: Scene, { kind, role }: Union, firms: Filler[]): Filler[] {
  if (kind !== "joint_venture" || firms.length < 2 || firms.length > 3) return firms;
  const { topic, recent } = discourse;
  const born = firms.filter(({ entity }) => !recent.includes(entity));
  const told = firms.find(({ span }) => CHILD.test(body.slice(Math.max(0, span.start - AHEAD), span.start)));
  const child = told ?? (firms.length === 3 && born.length === 1 ? born[0] : undefined);
  if (child === undefined) return firms;
  const all = firms.map((each) => (each === child ? { ...each, role: "target" as const } : each));
  if (firms.length === 3 || topic === null || firms.some(({ entity }) => entity === topic)) return all;
  return [...all, { role, entity: topic, span: child.span, by: "context", lead: false }];
}

/** How many characters before a name may say that it is a common company's. */
const AHEAD = 60;
const CHILD =
  /(?:baptis\p{L}+|nomm\p{L}+|appel\p{L}+|lancement d['’]|jour (?:cet \p{L}+ )?à|naissance à|ligne|société|filiale|structure)\s*(?:\p{L}+\s){0,3}$/u;
