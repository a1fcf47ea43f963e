/**
 * What is somebody's own and goes to another for a sum, whatever it is: « abandonnait ses pylônes à X contre 3 M€ »,
 * « achète aux Y leur cabane de Pontarlier pour 2 M€ ». Businesses, premises and lines of products are read by their
 * nouns; here a possessive, the other side beside it and a price say that a thing changes hands.
 */
import { isPlainNoun, isWord } from "../clauses/antecedent.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import { fold } from "../terms/fold.ts";
import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";
import { NO_BUSINESS } from "./no-business.ts";
import { BEFORE_NOUN, isNumeral, phraseAround, type Unnamed } from "./unit-phrases.ts";

/** Verbs of letting go of a thing, and those of getting one from somebody, folded by how they begin. */
const LET_GO =
  /^(?:ced|reced|retroced|abandonn|brad|sold|lach|laiss|refil|refourgu|fourgu|repass|transf|confi|se |s')/;
const GOT = /^(?:rachet|achet|repr|acquer|acqui|enlev|souffl|s'offr)/;
/** Of those who only buy, goods as well. */
const SHOPS = /^achet/;

/** What people hand over besides business: players, tasks, words, themselves. */
const ELSE =
  /^(?:attaquants?|milieux?|defenseurs?|gardiens?|buteurs?|ailiers?|capitaines?|avant-centre|prodiges?|internationa(?:l|ux|le)|lateral|meneurs?|pivots?|piliers?|talonneurs?|libero|arrieres?|recrues?|jeunes?|pepite|star|vedettes?|economies|epargne|heritage|fortune|argent|mise|part|quote-part|budgets?|comptes?|communication|publicite|comptabilite|gestion|informatique|logistique|maintenance|construction|renovation|production|recoltes?|stocks?|surplus|electricite|petrole|gaz|lait|taches?|missions?|nettoyage|entretien|promotion|distribution|transports?|commandes?|telephones?|invendus|dechets|pertes?|recettes?|fournisseurs?|equipes?|cadres?|cles?|empreinte|poursuites|vie|sort|destin|avenir|couronne|trone|fauteuil|poste|mandats?|pouvoirs?|role|rang|tour|titre|ame|nom|voix|soutien|aide|appui|savoir-faire|expertise|temps|confiance|homologue|rival|rivale|concurrente?|voisine?|partenaire|associee?s?|actionnaires?|fils|filles?|freres?|soeurs?|pere|mere|femme|mari|enfants?|cousine?s?)$/;

/** What is no business, and yet is sold as such: « cède son siège à X pour 30 M€ ». */
const ASSETS = /^(?:terrains?|immeubles?|sieges?|bureaux|navires?|avions?|brevets?|murs|locaux|chateaux?)$/;

/** How far behind its verb such a thing, or the party beside it, may stand. */
const REACH = 12;

/** The words of a thing that is somebody's own and goes to or comes from a named party for a sum; null where none does. */
export function possessedObject({ terms, markers }: Scene, { trigger, left, right }: Clause): Unnamed | null {
  const { subject, object } = trigger.frame.roles;
  if (trigger.form !== "verb" || object !== "target") return null;
  const verb = fold(trigger.text);
  if (!(subject === "seller" ? LET_GO : GOT).test(verb)) return null;
  if (!isPriced(terms.slice(left, right))) return null;
  const other = terms.findIndex(
    (term, index) =>
      index >= trigger.end &&
      index < Math.min(right, trigger.end + REACH) &&
      (term.party !== null || isFamily(terms, index)),
  );
  if (other < 0) return null;
  if (terms[other]!.party !== null && !/^(?:à|au profit de)$/.test(markers[other]?.place ?? "")) return null;
  const noun = ownNoun(terms, trigger.end, right);
  if (noun === null) return null;
  // « achète à X ses moteurs pour 3 M€ »: goods.
  if (SHOPS.test(verb) && terms[other]!.party !== null && !ASSETS.test(terms[noun]!.normal)) return null;
  // « confie ses campagnes à X pour 3 M€ »: a task, but for a price.
  if (/^confi/.test(verb) && !hasPrice(terms.slice(left, right), verb)) return null;
  const { start, end } = terms[noun]!;
  return (
    phraseAround(terms, noun, trigger.end, right) ?? {
      start,
      end,
      owner: null,
      possessed: true,
    }
  );
}

/** « aux Morlin »: people told by their family name. */
function isFamily(terms: readonly Term[], index: number): boolean {
  const term = terms[index]!;
  return terms[index - 1]?.normal === "aux" && isPlainNoun(term) && /^\p{Lu}\p{Ll}/u.test(term.text);
}

/** The noun of « ses 380 pylônes », « leur petite cabane », as a term index; null where the first possessive has none of a thing. */
function ownNoun(terms: readonly Term[], from: number, right: number): number | null {
  const to = Math.min(right, from + REACH);
  const own = terms.findIndex(
    ({ normal, tags }, index) =>
      index >= from && index < to && tags.has("Poss") && /^(?:son|sa|ses|leurs?)$/.test(normal),
  );
  if (own < 0) return null;
  for (let index = own + 1; index < own + 4 && index < to; index += 1) {
    const term = terms[index]!;
    if (isWord(term) && !isVerb(terms, index) && !BEFORE_NOUN.test(term.normal) && !isNumeral(term)) {
      const thing = (ASSETS.test(term.normal) || !NO_BUSINESS.test(term.normal)) && !ELSE.test(term.normal);
      return thing ? index : null;
    }
    if (term.party !== null || term.money !== null || term.stake !== null || term.tags.has("Comma"))
      return null;
  }
  return null;
}

/** Words of a price right before its sum, folded. */
const PRICED =
  /(?:^| )(?:(?:pour|contre|moyennant|,|:|\()(?: \S+)?|(?:prix|montant|somme|cheque|total|hauteur|echange) (?:de|d')(?: \S+)?)$/;
/** What is paid again and again, folded, right behind its sum. */
const RECURRING = /^(?:par (?:an|mois|jour|saison|exercice)|l' ?an|annuels?|mensuels?)(?: |$)/;

/** « pour 3 M€ », « , un million d'euros »: no « pour 3 M€ par an », and no « une perte de 3 M€ ». */
function isPriced(terms: readonly Term[]): boolean {
  const words = (from: number, to: number): string =>
    terms
      .slice(Math.max(0, from), to)
      .map(({ normal }) => normal)
      .join(" ");
  return terms.some(
    ({ money }, index) =>
      money !== null && PRICED.test(words(index - 3, index)) && !RECURRING.test(words(index + 1, index + 3)),
  );
}

/** « contre 3 M€ », « moyennant 3 M€ »: what is given for it shows that it is sold; who is entrusted is paid, too, « moyennant 3 M€ ». */
export function hasPrice(terms: readonly Term[], verb: string): boolean {
  const given = /^confi/.test(verb) ? /^contre$/ : /^(?:contre|moyennant)$/;
  return (
    isPriced(terms) &&
    terms.some(({ money }, index) => money !== null && given.test(terms[index - 1]?.normal ?? ""))
  );
}
