import { either, inTurn } from "../../rules/alternatives.ts";
import { entitiesOf } from "../across/discourse.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { ofTerm } from "./fillers.ts";

/** Those who buy the company that they work for, folded. */
const MANAGERS =
  /^(?:dirigeants?|cadres|management|managers|salaries|fondateurs?|equipes?|patron|pdg|equipe)$/;
/** What is said of who gives them the money. */
const BACKED = /^(?:epaul|accompagn|souten|soutien|appuy|adoss|associ|alli|aid|flanqu)\w{0,4}$/;

/** « racheté par ses salariés, qu'accompagne X »: the parties that buy with a company's managers. */
export function alliesOfManagers(terms: readonly Term[], from: number): number[] {
  const by = terms.findIndex(({ normal }, index) => index >= from && index < from + 8 && normal === "par");
  if (by < 0) return [];
  const managers = terms.findIndex(
    ({ normal }, index) => index > by && index < by + 5 && MANAGERS.test(normal),
  );
  if (managers < 0) return [];
  const backed = terms.findIndex(
    ({ normal }, index) => index > managers && index < managers + 5 && BACKED.test(normal),
  );
  if (backed < 0) return [];
  const found: number[] = [];
  for (let index = backed + 1; index < terms.length && index < backed + 12; index += 1) {
    const term = terms[index]!;
    if (isFiniteVerb(terms, index) || (found.length > 0 && term.tags.has("Comma"))) break;
    if (term.party !== null) found.push(index);
  }
  return found;
}

/** The same as the subject of a verb, up to the name of their firm, folded. */
const WHO_MANAGE = new RegExp(
  inTurn(
    "(?:^|[ ,])(?:(?:le|la|l'|les|des|son|ses) ?)(?:anciens? )?",
    either("dirigeants?|cadres|management|managers|salaries|equipe|direction", "equipe de direction"),
    "(?: (?:dirigeante|actuelle?s?|en place|salaries|cadres))? (?:de|d'|du)(?: (?:la|le|l'))?(?: [a-z-]{3,20}){0,3}$",
  ),
);
/** What of their own they buy. */
const OWN_FIRM =
  /^(?:(?:la|le|l'|les|leur|son|sa) ?)?(?:entreprise|societe|groupe|maison|affaire|boite|start-up|pme|firme)$/;
/** What stands before who gives them the money. */
const WITH_MONEY =
  /(?:^|[ ,])(?:avec(?: (?:l'(?:appui|aide)|le (?:soutien|concours)) (?:de|du|d'))?|(?:appuye|epaule|soutenu|accompagne|finance|aide)e?s? (?:par|de)|(?:adosse|associe|allie)e?s? a|aux cotes de|grace a)(?: (?:la|le|l'))?(?: [a-z-]{3,20}){0,2}$/;

/** « La direction de X rachète l'entreprise avec l'appui de Y »: X is bought by Y, where nothing else is told to be. */
export function buyOutManagers(scene: Scene, { trigger }: Clause, fillers: Filler[]): void {
  const { terms } = scene;
  const { kind, roles } = trigger.frame;
  if (trigger.form !== "verb" || kind !== "acquisition" || roles.subject !== "acquirer") return;
  const own = terms.findIndex(
    ({ normal }, index) => index >= trigger.end && index < trigger.end + 4 && OWN_FIRM.test(normal),
  );
  // « la société Y » is another, and « reprend l'entreprise en main » no purchase.
  if (own < 0 || terms[own + 1]?.party != null || terms[own + 2]?.normal.startsWith("main") === true) return;
  const firm = terms.findIndex(
    ({ party }, index) =>
      index < trigger.start &&
      party !== null &&
      WHO_MANAGE.test(foldedWords(terms.slice(Math.max(0, index - 10), index))),
  );
  if (firm < 0) return;
  const [id] = entitiesOf(terms[firm]);
  const allies = terms.flatMap(({ party }, index) =>
    party !== null &&
    index !== firm &&
    WITH_MONEY.test(foldedWords(terms.slice(Math.max(0, index - 8), index)))
      ? [index]
      : [],
  );
  if (id === undefined || allies.length === 0) return;
  const ids = new Set([id, ...allies.flatMap((index) => entitiesOf(terms[index]))]);
  const sellers = fillers.filter(({ role, entity }) => role === "seller" && !ids.has(entity));
  const bought = [...ofTerm(scene, firm, "target"), ...allies.flatMap((at) => ofTerm(scene, at, "acquirer"))];
  fillers.splice(0, fillers.length, ...sellers, ...bought);
}
