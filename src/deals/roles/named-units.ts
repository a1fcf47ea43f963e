import { entitiesOf } from "../across/discourse.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { fold } from "../terms/fold.ts";
import type { Term } from "../terms/terms.ts";
import { isPremises } from "./premises.ts";

/** Verbs and participles of giving a name, folded. */
const NAMING = /^(?:re)?baptis(?:ent|e|ee|es|ees|a|ait|aient|eront|era|erent)$|^renomm(?:e|ee|es|ees)$/;
/** What may stand between such a word and the name. */
const QUOTE = /^[«"“]$/;
/** Nouns of what is a part of a firm, or of what it owns, which may be given a name of its own once it is sold. */
const PART =
  /^(?:(?:branche|division|activite|pole|filiale|unite|reseau|entite|ensemble|centre|pylone|tour|antenne|actif|portefeuille)s?|reseaux)$/;

/** Where the name that a stretch of terms gives to what it talks of stands: « ils la baptisent X », « réunis sous le nom de X »; -1 for none. */
function nameGiven(terms: readonly Term[], from: number, to: number): number {
  for (let index = from; index < to; index += 1) {
    const { normal } = terms[index]!;
    const under =
      normal === "nom" && terms[index - 1]?.normal === "le" && terms[index - 2]?.normal === "sous";
    if (!NAMING.test(normal) && !under) continue;
    let at = index + 1;
    while (at < to && (QUOTE.test(terms[at]!.text) || (under && /^(?:de|d')$/.test(terms[at]!.normal))))
      at += 1;
    const { party } = terms[at] ?? { party: null };
    // A verb gives its name to what « la » stands for, a participle to what is right before its comma.
    const taken =
      /ees?$|^renomm/.test(normal) || under || /^(?:la|le|l'|les)$/.test(terms[index - 1]!.normal);
    return party?.form === "name" && taken ? at : -1;
  }
  return -1;
}

/**
 * « X cède à Y sa branche santé, rebaptisée Z », « 70 % des usines, réunies sous le nom de Z, vont à Y »: a part of a firm
 * that is sold under a name of its own is told by that name. The fillers with that target, or as they were.
 */
export function namedUnit(
  scene: Scene,
  { trigger, left, right }: Clause,
  fillers: readonly Filler[],
): readonly Filler[] {
  const { terms, discourse } = scene;
  const [target, other] = fillers.filter(({ role }) => role === "target");
  const named = terms.find(({ start }) => start === target?.span.start)?.party;
  const isPhrase =
    target === undefined || discourse.phrases.has(target.entity) || named?.rule === "coreference/unit";
  if (other !== undefined || !isPhrase) return fillers;
  const told = terms.findIndex(({ start }) => start >= (target?.span.start ?? Number.POSITIVE_INFINITY));
  const part =
    told >= 0
      ? told
      : terms.findIndex(
          ({ normal, party }, index) =>
            index >= left &&
            index < trigger.start &&
            party === null &&
            (PART.test(fold(normal)) || isPremises(normal)),
        );
  if (part < 0) return fillers;
  const stop = told > trigger.start ? terms.length : trigger.start;
  const name = nameGiven(terms, part, Math.max(stop, told >= 0 ? right : 0));
  if (name < 0) return fillers;
  const [id] = entitiesOf(terms[name]);
  if (id === undefined || fillers.some(({ entity }) => entity === id)) return fillers;
  // « sa branche santé, où travaille une équipe baptisée Z »: not of the branch.
  if (terms.slice(part, name).some(({ text }) => text === "où")) return fillers;
  // Another firm named between the two may be whom the name is of.
  const between = terms
    .slice(part, name)
    .some(
      ({ party, start }) =>
        party?.form === "name" &&
        start > (target?.span.end ?? 0) &&
        !fillers.some(({ span }) => span.start === start),
    );
  if (between) return fillers;
  const { start, end } = terms[name]!;
  return [
    ...fillers.filter((each) => each !== target),
    { role: "target", entity: id, span: { start, end }, by: "grammar", lead: false },
  ];
}
