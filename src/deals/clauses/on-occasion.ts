import { entitiesOf } from "../across/discourse.ts";
import { isLenderEntity } from "../roles/lenders.ts";
import type { Scene } from "../scene.ts";
import { foldedWords } from "../terms/folded.ts";
import { verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import type { Clause } from "./clauses.ts";
import { subjectOf } from "./subject.ts";

/** What, folded, comes between a verb and the money with which or on whose occasion something is done. */
const WITH =
  /(?:^| )(?:a la faveur|a l' ?occasion|a l' ?issue|au terme|au moyen|a travers|dans le cadre|dans la foulee|par le biais|lors|grace|via|avec|apres|moyennant|suite|par)(?: de| d'| a)? ?(?:une?|son|sa|ses)(?: (?:nouve(?:au|l|lle)|premiere?|deuxieme|troisieme|seconde?|gros|grosse|vaste|important|importante|recente?|ultime|derniere?|petite?|mega|enorme|joli|jolie|copieux|copieuse))?$/;

/** Verbs, folded, of who gives, helps, sells or reports, and needs no money for it. */
const NOT_ITS_OWN =
  /^(?:entr[eaéi]|entr(?:ent|ant)$|rejoi|inves|reinves|apport|injec|souscri|particip|suivi?t?$|suiv|accompagn|souten|soutien|epaul|conseil|assist|finan|mis$|mise|met|remis|remet|pari[eéa]|mont[eéa]|pren|pris|acqui|achet|rachet|repren|repris|devien|devenu|deven|arriv|debarqu|debours|vers[eéa]|pret|octroy|accord|attribu|mene|pilot|condui|emmen|orchestr|coordon|vend|cede|ced[eai]|sort|annonc|rapport|revel|ecri|estim|evalu|chiffr|dilu|succed|remplac|garanti|signe|confi|aid[eéa]|sauv|renflou|salue|felicit|commente|raconte|rappel|pes[eéa])/;

/** Verbs, folded, of whose object comes in. */
const LETS_IN = /^(?:accueill|convain|sedui|attir|persuad|enrol|embarqu|associ|rall|rassembl|recrut|seduc)/;

/**
 * « Y accueille Z à l'occasion d'un tour de 3 M€ », « Y agrandit son usine grâce à un prêt de 3 M€ »: the money is of
 * whom the verb before is about, whomever the text was about before; null where that one gives, or is not said.
 */
export function onOccasion(
  scene: Scene,
  { trigger, left }: Clause,
  taken: ReadonlySet<string>,
): string | null {
  const { terms, markers, discourse } = scene;
  if (
    trigger.form !== "noun" ||
    !WITH.test(foldedWords(terms.slice(Math.max(0, trigger.start - 8), trigger.start)))
  )
    return null;
  const verb = terms.findLastIndex((_, index) => index < trigger.start && isFiniteVerb(terms, index));
  if (verb < 0 || verb < left - REACH) return null;
  const between = terms.slice(verb, trigger.start);
  if (between.some(({ tags }) => tags.has("Semicolon") || tags.has("Colon"))) return null;
  const group = verbGroupAt(terms, verb);
  if (between.some(({ normal, party }) => party === null && NOT_ITS_OWN.test(normal))) return null;
  // « Y présente X, qui … »: another in between may be whose the money is.
  const lets = between.some(({ normal }) => LETS_IN.test(normal));
  if (!lets && between.some((term) => entitiesOf(term).some((id) => !taken.has(id)))) return null;
  const subject = subjectOf(terms, markers, group);
  const [only, other] = subject.kind === "parties" ? subject.terms : [];
  const [id, second] = only === undefined ? [] : entitiesOf(terms[only]);
  if (id === undefined || other !== undefined || second !== undefined || taken.has(id)) return null;
  const gives =
    discourse.investors.has(id) || isLenderEntity(scene, id) || discourse.kinds.get(id) === "person";
  return gives ? null : id;
}

/** How many terms before its clause the verb may stand on which the money hangs. */
const REACH = 20;
