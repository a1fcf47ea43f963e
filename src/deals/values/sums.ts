import { matchesCue, sumCues, wordsAround } from "../cues/index.ts";
import { MEASURES } from "../terms/measures.ts";
import { rememberedAt } from "../terms/remember.ts";
import type { Term } from "../terms/terms.ts";
import { verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb, isVerb } from "../terms/verbs.ts";
import { isEstimatedPrice } from "./priced.ts";
import { isReturning } from "./returning.ts";

/** What a sum is, from the words around it alone. */
export type SumRole =
  | "price"
  | "valuation"
  | "other"
  /** A loan or a grant: the price of nothing else. */
  | "financing"
  /** A part of a total. */
  | "tranche"
  | "cumulative"
  | "target_size"
  | "comparison";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Nouns (folded) whose sum is no deal's size. */
const OTHER = set(
  "affaires chiffre ventes revenus revenu recettes resultat benefice benefices perte pertes ebitda ebit marge tresorerie dettes passif endettement actifs encours budget cout couts usine chantier amende amendes contrat contrats commande commandes dividende dividendes loyer loyers salaire salaires indemnite dedit synergies economies penalite penalites provision charge sanction depreciation travaux honoraires facture cours cotisations impots salaries ca abonnements primes liquidites cash passifs marche volume volumes collecte excedent brut commissions publicite tarif prix investissements capex carnet interessement ristourne rachats cagnotte cautions caution impayes arrieres litige compensation rancon subprimes depenses frais transactions flux depots jackpot honoraire tickets ticket exercice soulte ardoise ardoises creances",
);
/** Whether a noun (folded) names what is paid or earned, but for the size of a deal. */
export function isOtherNoun(noun: string): boolean {
  return OTHER.has(noun);
}
const VALUATION = set(
  "valorisation valorisations capitalisation valeur evaluation valorise valorisee valorisait valuation capi",
);
/** Verbs (lemma tags) whose sum is no deal's size. */
const OTHER_VERBS = set(
  "Realiser Generer Degager Infliger Condamner Sanctionner Perdre Bruler Consommer Facturer Provisionner Peser Afficher Publier Employer Recruter Rembourser Ecoper Economiser Exporter Coter Echanger Reclamer Gerer Traiter Brasser Administrer",
);
const VALUATION_VERBS = set("Valoriser Evaluer Estimer Valoir Crediter");

/** Decides what the sum at a term is. */
export const sumRole = rememberedAt(readSumRole);

function readSumRole(terms: readonly Term[], index: number): SumRole {
  const term = terms[index]!;
  const money = term.money;
  if (money === null || money.per !== null) return "other";
  // « 14 euros l'action, soit 300 M€ » is the price, not the same sum in other words.
  const unit = terms.slice(0, index).findLast((each) => each.money !== null)?.money ?? null;
  if (money.conversionOf !== null && (unit === null || unit.per === null)) return "other";
  const after = terms.slice(index + 1, index + 5);
  if (after[0]?.normal === "de" || after[0]?.normal === "d'") {
    const noun = after.find((each, at) => at > 0 && !each.tags.has("Adv"))?.normal ?? "";
    if (OTHER.has(noun) && noun !== "prix" && !isConverted(terms, index, noun)) return "other";
    if (VALUATION.has(noun)) return "valuation";
  }
  const around = wordsAround(terms, index);
  const cue = sumCues.find((each) => matchesCue(each, around));
  if (cue !== undefined) return cue.role === "tranche" && isTicket(terms, index) ? "comparison" : cue.role;
  const role = isEstimatedPrice(terms, index) ? "price" : leftContext(terms, index);
  return role === "price" && isCoordinatedPart(terms, index) ? "tranche" : role;
}

/**
 * « dont 5 M€ souscrits par Y », « dont 5 M€ auprès de Y »: what one of several puts in is no part of its own, but for « dont
 * 5 M€ de dette apportés par Y ».
 */
function isTicket(terms: readonly Term[], index: number): boolean {
  if (!/^(?:dont|et)$/.test(terms[index - 1]?.normal ?? "")) return false;
  let given = false;
  for (const term of terms.slice(index + 1, index + 9)) {
    if (term.money !== null || PART_OF.test(term.normal)) return false;
    if (["Comma", "Semicolon", "Colon"].some((tag) => term.tags.has(tag))) return false;
    if (given && term.party !== null) return true;
    given ||= /^(?:de|d'|du|par|aupres|chez|venant|venus?|issus?|provenant)$/.test(term.normal);
  }
  return false;
}
const PART_OF =
  /^(?:dettes?|prets?|emprunts?|credits?|obligations?|numeraire|titres|actions|subventions?|avances?|creances)$/;

/** « dont 5 M€ en numéraire, 2 M€ en titres et 1 M€ l'an prochain »: what goes on listing the parts of a total. */
function isCoordinatedPart(terms: readonly Term[], index: number): boolean {
  let part = index;
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    const before = partBefore(terms, part);
    if (before === null) return false;
    if (matchesCue(OF_WHICH, wordsAround(terms, before))) return isWithin(terms, index, before);
    part = before;
  }
  return false;
}

/** « …, 40 M€ en 2021 »: what exceeds the total, or has a year of its own, is no part of it. */
function isWithin(terms: readonly Term[], part: number, first: number): boolean {
  const total = terms.slice(0, first).findLast(({ money }) => money !== null)?.money?.max ?? null;
  const sum = terms[part]!.money?.max ?? null;
  const dated = /^(?:en )?\d{4}$/.test(
    terms[part + 1]?.normal === "en" ? (terms[part + 2]?.normal ?? "") : (terms[part + 1]?.normal ?? ""),
  );
  return !dated && !(total !== null && sum !== null && sum > total);
}

/** The sum to which the one at a term is joined by a comma or « et », null where another clause lies between. */
function partBefore(terms: readonly Term[], index: number): number | null {
  const joint = terms[index - 1];
  if (joint === undefined || !(joint.tags.has("Comma") || joint.normal === "et")) return null;
  for (let back = index - 2; back >= 0 && back > index - PART_REACH; back -= 1) {
    const term = terms[back]!;
    if (term.money !== null) return back;
    if (term.tags.has("Semicolon") || term.tags.has("Colon") || isFiniteVerb(terms, back)) return null;
  }
  return null;
}
const OF_WHICH = sumCues.find(({ name }) => name === "tranche/of-which")!;
/** How many parts such a list may have before the one at hand. */
const MOST_PARTS = 6;
/** How many terms a part of a list may take. */
const PART_REACH = 10;

/** « convertir 9 M€ de créances en capital »: what is owed is the price of the shares. */
function isConverted(terms: readonly Term[], sum: number, noun: string): boolean {
  if (!/^(?:dettes?|creances|passif)$/.test(noun)) return false;
  const near = terms.slice(Math.max(0, sum - 5), sum + 14).map(({ normal }) => normal);
  // « rééchelonne 9 M€ de dettes », « troquent 9 M€ de dette contre des actions »
  const before = near.slice(0, Math.min(5, sum));
  if (before.some((word) => RESCHEDULING.test(word))) return true;
  if (before.some((word) => SWAPPING.test(word)) && near.some((word) => SHARES.test(word))) return true;
  return (
    near.some((word) => /^(?:conver[ts]\w*|transform\w+)$/.test(word)) &&
    /(?:en|du) (?:capital|actions)/.test(near.join(" "))
  );
}

const RESCHEDULING = /^(?:reechelonn|reprofil)/;
const SWAPPING = /^(?:troqu|echang|effac|abandonn|apport)/;
const SHARES = /^(?:capital|actions|titres|parts)$/;

/** Whether a sum in a role may be the amount of a deal of a kind: what is lent is no purchase's price. */
export function isPriceOf(role: SumRole, kind: string): boolean {
  return role === "price" || (role === "financing" && !BOUGHT.has(kind));
}
const BOUGHT = new Set(["acquisition", "merger", "ipo"]);

/** Nouns of money given or got: what stands before them says nothing of their sum. */
const INSTRUMENT = set(
  "subvention subventions pret prets emprunt emprunts credit credits levee aide aides bourse tour serie augmentation avance closing placement emission refinancement financement operation",
);

function isLabel(term: Term | undefined): boolean {
  return term !== undefined && (VALUATION.has(term.normal) || OTHER.has(term.normal));
}

/** « la valeur de X est de 5 M€ »: as much as verbs of measure. */
const MEASURING = [...MEASURES, "Etre"];

/** Whether the noun of a valuation stands right before a verb and its auxiliaries: « la valeur de X a atteint ». */
function isValuationBefore(terms: readonly Term[], verb: number): boolean {
  for (let index = verb - 1; index >= 0 && index > verb - 7; index -= 1) {
    const term = terms[index]!;
    if (VALUATION.has(term.normal)) return isValuation(terms, index);
    if (term.tags.has("Comma") && index > verb - 7) {
      // « La valorisation, qui stagnait depuis 2021, atteint 9 M€ »: what is set apart from the noun.
      const open = terms.slice(0, index).findLastIndex((each) => each.tags.has("Comma"));
      return open > 0 && open >= index - 9 && open < 6 && isValuation(terms, open - 1);
    }
    if (["Semicolon", "Colon"].some((tag) => term.tags.has(tag)) || term.money !== null) return false;
  }
  return false;
}

/** « Son chiffre d'affaires est passé de 26 à 43 M€ »: whether the noun of another figure is the subject of such a verb. */
function isFigureBefore(terms: readonly Term[], verb: number): boolean {
  for (let index = verb - 1; index >= 0 && index > verb - 5; index -= 1) {
    const term = terms[index]!;
    if (FIGURES.test(term.normal)) return true;
    const auxiliary = ["Avoir", "Etre", "Adv", "Clitic", "Neg"].some((tag) => term.tags.has(tag));
    if (!auxiliary) return false;
  }
  return false;
}
const FIGURES =
  /^(?:affaires|ca|ventes|revenus|recettes|ebitda|ebit|resultat|benefices?|pertes?|endettement|effectifs|encours|actifs|dettes?|nette|tresorerie)$/;

/** « sa valorisation », neither « la valeur ajoutée » nor « la capitalisation boursière ». */
function isValuation(terms: readonly Term[], noun: number): boolean {
  return (
    VALUATION.has(terms[noun]!.normal) &&
    /^(?:sa|la|leur|une|cette)$/.test(terms[noun - 1]?.normal ?? "") &&
    !/^(?:ajoutee|boursiere)$/.test(terms[noun + 1]?.normal ?? "")
  );
}

/** Things whose value is told that are no company: « le marché est évalué à 3 M€ ». */
const THING =
  /^(?:marche|secteur|volume|prejudice|besoins?|couts?|investissements?|travaux|pertes?|dommages?|chantier|patrimoine|fortune|contrats?|facture|potentiel|terrain|immeuble|siege|batiment|butin|manque|ardoise|programme|commande|collection|villa|tableau)$/;

/** Whether what a verb gives the value of is a thing: « le marché est évalué à 3 M€ », « une étude évalue le marché à 3 M€ ». */
function isOfThing(terms: readonly Term[], verb: number, sum: number): boolean {
  const worth = terms[verb]!.tags.has("Valoir");
  const { form, passive, reflexive } = verbGroupAt(terms, verb);
  // Before an active verb stands who values, and what is valued behind it.
  if (!worth && !passive && !reflexive && form !== "participle") return isThingValued(terms, verb, sum);
  for (let index = verb - 1; index >= 0 && index > verb - 7; index -= 1) {
    const term = terms[index]!;
    if (term.party !== null || ["Comma", "Semicolon", "Colon"].some((tag) => term.tags.has(tag)))
      return false;
    if (/^(?:que|qu')$/.test(term.normal)) return false;
    if (THING.test(term.normal)) return true;
    // « une machine vaut 3 M€ »: counted, as the company of a report is not.
    if (/^(?:une?|chaque|tel|telle)$/.test(term.normal)) return worth;
  }
  return false;
}

/** « évalue le marché à 3 M€ », « évalue à 3 M€ le marché ». */
function isThingValued(terms: readonly Term[], verb: number, sum: number): boolean {
  for (const term of terms.slice(verb + 1, sum)) {
    if (term.party !== null || /^(?:de|du|des|d')$/.test(term.normal)) break;
    if (THING.test(term.normal)) return true;
  }
  return terms[sum + 1]?.tags.has("Det") === true && THING.test(terms[sum + 2]?.normal ?? "");
}

/** « une ligne de trésorerie de 3 M€ »: what the loan is for, no figure of the accounts. */
function isOfLoan(terms: readonly Term[], noun: number): boolean {
  return (
    terms[noun - 1]?.normal === "de" &&
    /^(?:lignes?|facilites?|prets?|credits?|avances?)$/.test(terms[noun - 2]?.normal ?? "")
  );
}

/** « revient sur le marché obligataire, pour 3 M€ », « fait appel au marché pour 3 M€ »: where the sum is raised, not how large a market is. */
function isWhereRaised(terms: readonly Term[], noun: number): boolean {
  if (!/^marches?$/.test(terms[noun]!.normal)) return false;
  const behind = terms.slice(noun + 1, noun + 4).map(({ normal }) => normal);
  return (
    MONEY_MARKET.test(behind.join(" ")) ||
    terms.slice(Math.max(0, noun - 3), noun).some(({ normal }) => normal === "appel")
  );
}
const MONEY_MARKET =
  /^(?:(?:euro-)?obligataires?|primaires?|financiers?|de la dette|des (?:capitaux|obligations))(?: |$)/;

/** Verbs (lemma tags) that support is given by. */
const SUPPORTING = [
  "Soutenir",
  "Aider",
  "Financer",
  "Cofinancer",
  "Subventionner",
  "Accompagner",
  "Appuyer",
  "Epauler",
];

/** « soutient l'usine de X à hauteur de 3 M€ »: what is given for the works, not what it costs. */
function isSupported(terms: readonly Term[], noun: number, sum: number): boolean {
  if (!/^(?:usine|chantier|investissements?|travaux)$/.test(terms[noun]!.normal)) return false;
  if (terms[sum - 1]?.normal !== "de" || terms[sum - 2]?.normal !== "hauteur") return false;
  const verb = terms.slice(0, noun).findLastIndex((_, index) => isVerb(terms, index));
  return verb > noun - 6 && SUPPORTING.some((tag) => terms[verb]?.tags.has(tag));
}

/** Verbs (lemma tags) that a works is the object of when it changes hands. */
const TRADING = ["Racheter", "Acheter", "Acquerir", "Reprendre", "Ceder", "Vendre", "Revendre", "Offrir"];

/** What changes hands at a price, and has another sum where it does not. */
const WORKS = /^(?:usine|actifs|chantier)$/;

/** « rachète l'usine de Denain pour 3 M€ »: what the works goes for, unlike « construit une usine pour 3 M€ ». */
function isTraded(terms: readonly Term[], noun: number, sum: number): boolean {
  if (!WORKS.test(terms[noun]!.normal) || !/^(?:pour|contre|moyennant)$/.test(terms[sum - 1]?.normal ?? ""))
    return false;
  const verb = terms.slice(0, noun).findLastIndex((_, index) => isVerb(terms, index));
  return verb > noun - 7 && TRADING.some((tag) => terms[verb]?.tags.has(tag));
}

/** Participles (folded) that only lead from a noun to its figures. */
const BOUNDING = /^(?:comprise?s?|situee?s?)$/;

function leftContext(terms: readonly Term[], index: number): SumRole {
  let crossed = 0;
  // « un résultat brut, attendu à 27 M€ »: the participle belongs to the noun before the comma.
  const estimated = terms
    .slice(Math.max(0, index - 2), index)
    .some((term) => /^(?:attendu|estime|prevu|evalue|anticipe|espere)e?s?$/.test(term.normal));
  for (let back = index - 1; back >= 0 && back >= index - 12; back -= 1) {
    const term = terms[back]!;
    if (term.tags.has("Semicolon") || (term.tags.has("Colon") && back < index - 1)) break;
    // « Valeur : 2 milliards », « Chiffre d'affaires : 3 M€ »: a label.
    if (term.tags.has("Colon")) {
      // « Valeur d'entreprise retenue : 16 milliards »
      if (VALUATION.has(terms[0]!.normal) && back < 9) return "valuation";
      if (!isLabel(terms[back - 1])) break;
      continue;
    }
    if (term.tags.has("Comma") || term.tags.has("Dash") || term.tags.has("Open")) {
      if (estimated && back >= index - 3) continue;
      crossed += 1;
      if (crossed > 1) break;
      continue;
    }
    if (VALUATION.has(term.normal) && crossed === 0) return "valuation";
    if (
      OTHER.has(term.normal) &&
      // « a collecté 3 M€ », spelt like « la collecte »
      !(term.tags.has("Participle") && terms[back - 1]?.tags.has("Avoir") === true) &&
      // « 30 M€ en cash, 10 M€ en titres »: how another sum is paid.
      terms[back - 1]?.normal !== "en" &&
      !isOfLoan(terms, back) &&
      !isWhereRaised(terms, back) &&
      // « une PME de 70 salariés, pour 3 M€ »: how many work there.
      !(term.normal === "salaries" && /^\d/.test(terms[back - 1]?.normal ?? "")) &&
      !isTraded(terms, back, index) &&
      !isSupported(terms, back, index) &&
      !isReturning(terms, back) &&
      (crossed === 0 || back >= index - 3) &&
      !(term.normal === "prix" || term.normal === "ticket")
    )
      return "other";
    if (INSTRUMENT.has(term.normal) && crossed === 0) break;
    if (term.normal === "objectif" && crossed === 0) return "target_size";
    if (
      /^(?:total|cumul|cumule|cumules)$/.test(term.normal) &&
      terms.slice(Math.max(0, back - 4), back).some((each) => each.tags.has("Porter"))
    )
      return "cumulative";
    if (estimated && back === index - 2 && ![...term.tags].some((tag) => VALUATION_VERBS.has(tag))) continue;
    const valuing = [...term.tags].some((tag) => VALUATION_VERBS.has(tag));
    // « sa valorisation atteint 90 M€ »: the verb only brings the noun's sum.
    if (crossed === 0 && MEASURING.some((tag) => term.tags.has(tag)) && isValuationBefore(terms, back))
      return "valuation";
    if (crossed === 0 && MEASURING.some((tag) => term.tags.has(tag)) && isFigureBefore(terms, back))
      return "other";
    // « une valorisation comprise entre 40 et 45 M€ »
    if (back === index - 1 && BOUNDING.test(term.normal)) continue;
    if (isVerb(terms, back) && term.tags.has("Infinitive") && valuing && crossed === 0) return "valuation";
    if (isVerb(terms, back) && !term.tags.has("Infinitive")) {
      for (const tag of term.tags) {
        if (VALUATION_VERBS.has(tag)) return isOfThing(terms, back, index) ? "other" : "valuation";
        if (OTHER_VERBS.has(tag) && crossed === 0) return "other";
      }
      if (crossed === 0 || !term.tags.has("Participle")) break;
    }
    if (term.money !== null && crossed === 0 && terms[index - 1]?.normal === "contre") return "comparison";
  }
  return "price";
}
