/**
 * Phrases for the hero of a portrait: the person with whose name its title opens goes by his age and calling there, « le
 * vieux patron », « la dirigeante », or by what the title has called him.
 */
import { type Article, heroGender, openingPerson } from "../document/index.ts";
import type { Group } from "./group.ts";
import { type PersonPhrase, personPhrase } from "./people.ts";

/** How old someone is. */
const AGE = "(?:vieux |vieil |vieille |jeune |futur |future |ancien |ancienne )?";
/** Nouns that stand for the one person of whom a whole article tells. */
const NOUN =
  "(?:patron(?:ne)?|homme(?: d['’]affaires)?|femme(?: d['’]affaires)?|dame|dirigeante?|entrepreneure?|défunte?|disparue?|bâtisseu(?:r|se)|autodidacte|industriel(?:le)?|fondat(?:eur|rice)|(?:septua|octo|nona|sexa|quinqua|quadra)génaire)";
const PHRASE = new RegExp(
  `(?<![\\p{L}\\d’'-])(?:[lL]e |[lL]a |[lL]['’])${AGE}(${NOUN}|[\\p{Ll}-]{5,16})(?![\\p{L}-])(?! (?:de |du |des |d['’]|qui |que |qu['’]|dont |(?:de (?:la |l['’])?)?\\p{Lu})|, \\p{Lu}\\p{Ll}+ \\p{Lu})`,
  "gu",
);
const CALLED = new RegExp(`^${NOUN}$`, "u");

/** The phrases that stand for the hero of a portrait, behind the first place where the body names him. */
export function findHero(
  { body, title }: Pick<Article, "body" | "title">,
  groups: readonly Group[],
): PersonPhrase[] {
  const hero = openingPerson(title, groups, ({ names }) => names.map(({ text }) => text));
  const [first] = hero?.names ?? [];
  if (hero === null || first === undefined) return [];
  // « la patronne », in the portrait of a man, is another.
  const other = heroGender(body) === "feminine" ? /^le /i : /^la /i;
  const callings = new Set(
    (title ?? "").toLowerCase().match(/(?<=(?:le |la |l['’])(?:[\p{Ll}-]+ )?)[\p{Ll}-]{5,16}/gu),
  );
  return [...body.matchAll(PHRASE)].flatMap(({ index, 0: text, 1: noun = "" }) => {
    if (index < first.end || !(callings.has(noun) || (CALLED.test(noun) && !other.test(text)))) return [];
    return [{ groups: [hero], nominal: personPhrase(index, text, "coreference/hero") }];
  });
}
