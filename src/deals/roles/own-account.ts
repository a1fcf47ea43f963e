import { entitiesOf } from "../across/discourse.ts";
import { wordsIn } from "../across/facts.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";

/** What a person does on his own account, folded. */
const OWN_ACCOUNT =
  /\b(?:a titre (?:personnel|prive)|personnellement|en son (?:propre )?nom|de sa poche|fortune personnelle|sa (?:propre )?holding|ses (?:propres )?(?:deniers|economies)|son argent personnel|pour son (?:propre )?compte)\b/;
/** Nouns, folded, of what people buy for themselves: a vineyard, a club, a newspaper. */
const PRIVATE =
  /^(?:chateaux?|manoir|domaine|vignoble|villa|ile|haras|yacht|club|equipe|journal|quotidien|hebdomadaire|hebdo|magazine|mensuel)$/;
/** How many terms before a name such a noun stands: « le journal X », « le club de football de X ». */
const NOUN_REACH = 4;
/** Verbs, folded, of who leaves his post, and of those who put him out of it. */
const LEFT =
  /\b(?:quitt(?:e|a|ait|era|er) (?:(?:le|la|l'|ses?|son|sa) )?(?:groupe|entreprise|societe|maison|firme|fonctions?|poste|fauteuil|tete|direction|presidence|navire|conseil)|demissionn\w+|(?:sa|une) demission|prend sa retraite|a pris sa retraite|cede (?:sa place|son fauteuil)|(?:est|a ete|avait ete|sera|fut) (?:\S+ )?(?:remplace|limoge|evince|remercie|revoque|debarque|pousse vers la sortie)e?)(?= |$)/;

/** Whether a person buys for himself: by the words of the sentence, with another person, or what firms seldom buy. */
export function ownsHimself({ terms, discourse }: Scene, fillers: readonly Filler[], buyer: Filler): boolean {
  if (OWN_ACCOUNT.test(wordsIn(terms))) return true;
  // « X, patron de Y, rachète Z avec W »: two people, each for himself.
  const allied = fillers.some(
    ({ entity, role, span }) =>
      role === buyer.role &&
      entity !== buyer.entity &&
      discourse.kinds.get(entity) === "person" &&
      !discourse.leads.has(entity) &&
      terms.some(({ start }, at) => start === span.start && terms[at - 1]?.normal === "avec"),
  );
  return allied || fillers.some(({ role, span }) => role === "target" && isPrivate({ terms }, span.start));
}

/** Whether the noun right before a name, or its first word, is of what people buy for themselves. */
function isPrivate({ terms }: Pick<Scene, "terms">, start: number): boolean {
  const at = terms.findIndex((term) => term.start === start);
  if (at < 0) return false;
  if (PRIVATE.test(terms[at]!.normal.split(" ")[0]!)) return true;
  for (let index = at - 1; index >= Math.max(0, at - NOUN_REACH); index -= 1) {
    const { normal, tags, party } = terms[index]!;
    if (PRIVATE.test(normal)) return true;
    if (party !== null || tags.has("Verb") || tags.has("Comma") || tags.has("Contracted")) return false;
  }
  return false;
}

/** Those whom a sentence tells to have left their post: named in it, else the one that it goes on about. */
export function leftIn({ terms, discourse }: Scene): ReadonlySet<string> {
  const words = wordsIn(terms);
  if (!LEFT.test(words)) return new Set();
  const named = terms.filter(({ party }) => party?.kind === "person").flatMap((term) => entitiesOf(term));
  if (named.length > 0 || !/^(?:il|elle) /.test(words)) return new Set(named);
  const last = discourse.recent.findLast((id) => discourse.kinds.get(id) === "person");
  return new Set(last === undefined ? [] : [last]);
}
