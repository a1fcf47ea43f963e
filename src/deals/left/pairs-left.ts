import type { DealKind, PartyRole } from "../../document/index.ts";
import { entitiesOf } from "../across/discourse.ts";
import { firstVerbIn, partiesIn, wordsIn } from "../across/facts.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Reading } from "../read.ts";
import { isPublicBody } from "../refusals/needs.ts";
import { refusal } from "../refusals/refusal.ts";
import type { Scene } from "../scene.ts";
import { foldedOf, tell } from "../tell.ts";
import type { Filler, Telling } from "../telling.ts";
import { verbGroupAt } from "../terms/verb-group.ts";
import { pairFrame } from "./weak-frames.ts";

/** What joins two firms: the kind, whose role theirs is, and the words, folded, that say so. */
export interface Union {
  readonly kind: DealKind;
  readonly role: PartyRole;
  readonly words: RegExp;
  /** Sentences of no trigger, read behind two deals. */
  readonly examples: readonly string[];
}

export const UNIONS: readonly Union[] = [
  {
    kind: "joint_venture",
    role: "partner",
    words:
      /\b(?:a parite|50 ?\/ ?50|51 ?- ?49|moitie ?- ?moitie|a egalite avec|(?:societe|filiale|entreprise|structure)s? (?:commune?|paritaire|conjointe)|fonts baptismaux|donn\w+ (?:le jour|naissance)|port\w+ ensemble|main dans la main|de concert avec)\b/,
    examples: [
      "La biscuiterie Sulvane et la minoterie Korda ont porté la société Brenzo sur les fonts baptismaux.",
      "Le projet de Sulvane et de Korda de loger leurs fours dans une société détenue moitié-moitié a été remisé.",
    ],
  },
  {
    kind: "merger",
    role: "merger_party",
    words:
      /\b(?:(?:l'|l' |une |leur |cette )(?:union|alliance|fusion)|le mariage|les bans|(?:ne |n')(?:plus )?(?:font|fait|fera|faire|feront|former|forment|formeront|feraient)(?: \S+){0,6} qu'une?|toit unique|meme (?:toit|maison)|(?:se|s'|s' )(?:fondre|marier\w*|unir\w*|uniss\w+)|fondra|fondront|(?:rassembl|unir|uni|uniss|mari)\w* (?:leurs|ses) \w+|bague au doigt)\b/,
    examples: [
      "L'union annoncée entre la mutuelle Sulvane et la mutuelle Korda a capoté en juin.",
      "La gérante Sulvane et la lyonnaise Korda ont rassemblé leurs forces cet été sous un toit unique.",
    ],
  },
];

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
  const words = wordsIn(terms);
  const union = UNIONS.find(({ words: of }) => of.test(words));
  if (union === undefined || OTHER.test(words)) return [];
  const fillers = withChild(body, scene, union, firmsIn(scene, union.role));
  if (fillers.filter(({ role }) => role === union.role).length !== 2) return [];
  const clause = clauseOf(scene, union);
  const telling: Telling = {
    ...tell(clause, scene, body, sentence, foldedOf(clause, terms, body), true),
    fillers,
  };
  return refusal(telling, clause, scene) === null ? [telling] : [];
}

/** The firms that a sentence names, each once, in a role. */
function firmsIn(scene: Scene, role: PartyRole): Filler[] {
  const { terms, discourse, sources } = scene;
  const firms = partiesIn(terms).flatMap((index) => {
    const { start, end } = terms[index]!;
    if (sources.some(({ term }) => term === index) || isPublicBody(scene, start)) return [];
    return entitiesOf(terms[index])
      .filter((id) => discourse.kinds.get(id) === "organisation")
      .map((entity): Filler => ({ role, entity, span: { start, end }, by: "context", lead: false }));
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

/** The whole sentence as one clause of what joins two firms. */
function clauseOf({ terms }: Scene, { kind }: Union): Clause {
  const verb = firstVerbIn(terms);
  const start = Math.max(0, verb);
  const trigger = {
    frame: pairFrame(kind),
    form: "noun" as const,
    start,
    end: start + 1,
    text: terms[start]!.text,
    reflexive: false,
    objectPlace: "object" as const,
  };
  const group = verb < 0 ? null : verbGroupAt(terms, verb);
  return { trigger, group, left: 0, right: terms.length };
}
