import { either, inTurn } from "../../rules/alternatives.ts";
import { TRADED } from "../kinds.ts";
import type { Reading } from "../read.ts";
import type { Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { isOtherNoun, isPriceOf, sumRole } from "../values/sums.ts";
import { entitiesIn, valuesIn, wordsIn } from "./facts.ts";

/** Words that may open a sentence before its sum: « Contre 3 M€, le voilà chez lui », « Le tout pour 3 M€ ». */
const OPENING =
  /^(?:(?:le tout|et (?:le tout|cela|ce)|mais|et|soit|cela) ?)?(?:, )?(?:pour|contre|moyennant)?$/;
/** « Au compteur : 3 M€ », « À la clé : 3 M€ »: what says that the sum is that of what was just told. */
const TOTTED_UP = new RegExp(
  inTurn(
    "^",
    either(
      "(?:au|le) compteur",
      "compteur arrete a",
      "a la cle",
      "bilan",
      "resultat",
      inTurn(
        "(?:le )?(?:montant|taille|total)",
        "(?: (?:leve|collecte|recueilli|final|du fonds|de la levee|de l' ?operation|du pret|de l' ?emprunt))?",
      ),
      "dans l' ?escarcelle",
      "au final",
      "le tout",
    ),
    "(?: :)?$",
  ),
);
/** What asks for a price: « L'addition ? », « À quel prix ? », « Combien ? ». */
const ASKED =
  /^(?:et )?(?:l' ?|le |la |a |pour |son |leur |a quel |quel |de )*(?:addition|prix|cheque|facture|montant|note|combien|cout|somme|ticket|mise)(?: (?:de l' ?|de la |du |total |finale? )*(?:operation|transaction|rachat|lot|tour|emplette)?)? ?\?$/;
/** « Il lui en a coûté 3 M€ », « Il en coûtera 3 M€ à X »: what it costs, told without a subject. */
const COSTING =
  /(?:^| )il (?:(?:ne |n' ?)?(?:m'|nous|vous|lui|leur) )?en (?:a |aura |aurait |avait )?cout\w+ (?:que |qu')?$/;
/** « On parle de 3 M€ », « La presse a évoqué un prix de 3 M€ », « … ; dans les milieux bancaires, on évoque 3 M€ »: what is said of the price that nobody tells. */
const TALKED =
  /(?:^|[;.] |\b(?:mais|epoque) |(?:banquiers|marche|place|couloirs|coulisses|milieux|bancaires|affaires|marches),? )(?:on|certains|(?:la|les) (?:presse|medias|analystes|banquiers|observateurs)|(?:des|plusieurs) sources(?: proches du dossier)?) (?:(?:parle|evoque|murmure|avance|cite|mentionne)(?:nt|ait|aient)?|(?:a|ont|avait|avaient) (?:alors )?(?:parle|evoque|avance|cite|mentionne))(?: (?:de|d'|du))?(?: (?:un (?:prix|montant|cheque)|une (?:fourchette|somme)|la somme|le chiffre) (?:de|d'))? $/;
/** « La Gazette avance une fourchette de 3 à 4 M€ »: by whoever is named. */
const SAID_BY =
  /(?:^| )(?:parle|evoque|avance|cite|mentionne)(?:nt|ait|aient)? (?:d' ?)?(?:un (?:prix|montant|cheque)|une (?:fourchette|somme)) de $/;
/** « Un chiffre circule, 3 M€ », « Un montant est avancé : 3 M€ ». */
const RUMOURED =
  /^(?:un|le) (?:chiffre|montant|prix) (?:circule|court|revient|est (?:avance|evoque|cite))(?: (?:dans|sur) (?:la|le|les) \S+)? ?[,:] $/;
/** « …, qui n'ont pas dévoilé le prix. Il avoisinerait 3 M€ »: what the sentence before ends with. */
const NAMED =
  /\b(?:le|du|son|leur) (?:prix|montant)(?: (?:de l' ?operation|de la transaction|du rachat|exact|precis))? ?[.!]$/;
const REACHING =
  /^(?:il|celui-ci) (?:(?:se )?(?:situe|chiffre|monte|etablit|eleve)\w* (?:a|autour de)|s' ?(?:eleve|etabli)\w* a|approche\w*|avoisine\w*|atteindrai\w*|atteint|depasse\w*|frole\w*|serait de|est de|etait de|tourne\w* autour de) $/;
/** « Elle porte sur 3 M€ »: the offer, the deal, the loan told before. */
const BEARING = /^(?:il|elle|celui-ci|celle-ci|le tout) (?:port(?:e|ait|era|erait)|a porte) sur $/;

/**
 * « X a racheté Y. Douze millions d'euros ! », « … Il lui en a coûté 3 M€. », « … L'addition ? 3 M€ »: gives a sum that a
 * sentence tells by itself to the operation without a sum told right before.
 */
export function priceAlone(reading: Reading, told: readonly Telling[], before: Reading | null): void {
  const { terms } = reading.scene;
  const index = valuesIn(terms).find((each) => terms[each]!.money !== null);
  const host = reading.tellings[0]?.sentence === reading.sentence ? undefined : told.at(-1);
  if (index === undefined || host === undefined || host.amount !== null) return;
  const asked = before !== null && ASKED.test(wordsIn(before.scene.terms));
  const named =
    before !== null && NAMED.test(wordsIn(before.scene.terms)) && REACHING.test(aheadOf(terms, index));
  if (host.sentence < reading.sentence - (asked || named ? 2 : 1)) return;
  const { money, start, end } = terms[index]!;
  const ahead = aheadOf(terms, index);
  const rumoured = TRADED.has(host.kind) && RUMOURED.test(ahead);
  if ((!rumoured && !isPriceOf(sumRole(terms, index), host.kind)) || money!.per !== null) return;
  const costs =
    named ||
    COSTING.test(ahead) ||
    ((rumoured || (TRADED.has(host.kind) && (TALKED.test(ahead) || SAID_BY.test(ahead)))) &&
      !isOfOther(terms, index));
  // « 80 M€, dont la moitié vient de Y »: who gives a part of it has one in the operation.
  const parted = RAISED.has(host.kind) && /^, dont$/.test(wordsIn(terms.slice(index + 1, index + 3)));
  if (!costs && (!isAlone(terms, index, asked || parted) || (!parted && hasStranger(terms, host)))) return;
  host.amount = { value: money!, span: { start, end }, rule: "across/price-alone" };
}

/** Kinds in which several give parts of a sum. */
const RAISED = new Set<string>(["funding_round", "fund_closing", "debt_financing"]);

/** Nouns of prices that are those of other sums as well. */
const OF_PRICES = /^(?:prix|brut|marche|volume|record)$/;

/** « on parle de 3 M€ d'économies », « de 3 M€, l'amende de X »: of what the words behind the sum say. */
function isOfOther(terms: readonly Term[], sum: number): boolean {
  const next = terms[sum + 1];
  const called = terms.slice(sum + 2, sum + 5);
  if (next?.tags.has("Comma") === true)
    return called.some(({ normal }) => isOtherNoun(normal) && !OF_PRICES.test(normal));
  return next !== undefined && !/^[.!?…;]|^»$/.test(next.text);
}

/** Whether the words before a sum, or the want of a verb, leave it to the operation told before. */
function isAlone(terms: readonly Term[], sum: number, asked: boolean): boolean {
  const ahead = aheadOf(terms, sum);
  if (BEARING.test(ahead)) return true;
  if (!OPENING.test(ahead.trim()) && !TOTTED_UP.test(ahead.trim())) return false;
  // « 3 milliards de francs CFA (5 M€) »: told in two currencies.
  const converted =
    /^\($/.test(terms[sum + 1]?.normal ?? "") &&
    terms[sum + 2]?.money != null &&
    terms[sum + 3]?.normal === ")";
  const last = converted ? sum + 3 : sum;
  const next = terms[last + 1];
  const set = next === undefined || ["Comma", "Semicolon"].some((tag) => next.tags.has(tag));
  // « 30 M€ », a line of its own, is a heading as well as an answer.
  if (next === undefined && !asked) return false;
  const stops = set || /^[.!…]$/.test(next.normal);
  if (!stops && !(asked && !isFiniteVerb(terms, last + 1))) return false;
  if (next?.tags.has("Comma") === true && saysOther(terms, last + 2)) return false;
  // « 12 M€, c'est ce que la Ville dépense »: the sum of what the sentence goes on to say.
  return !terms.slice(last + 2, last + 3).some(({ normal }) => /^(?:c'|ce|voila|tel|telle)$/.test(normal));
}

/** Who may be the subject behind the comma, folded: « le voilà », « il s'empare », not « il faut ». */
const OF_BUYER =
  /^(?:(?:le|la|les) voi(?:la|ci)|(?:il|elle|ils|elles) (?!(?:(?:en|y|ne|n'|leur|lui) )*(?:fau|falloir|suffi|s' agi|a fallu|est (?:possible|permis))|y a))/;
/** « …, contre 40 M€ un an plus tôt », « …, en hausse de 5 % »: a figure of the accounts. */
const COMPARED =
  /^(?:contre |apres |(?:\S+ ){0,5}en (?:hausse|baisse|recul|progression)(?: |$)|soit .* de (?:plus|moins)(?: |$))/;

/** « 3 M€, cash », « 3 M€, tout en liquide ». */
const IN_CASH = /^(?:le tout |tout |entierement )?(?:en )?(?:cash|numeraire|liquide)(?: [.!;,]|$)/;

/** « 80 M€, dont la moitié vient de Y », « 80 M€, dont 30 de dette ». */
const PARTED = /^dont (?:(?:la|le|un|les) )?(?:moitie|tiers|quarts?|deux tiers|trois quarts|\S*\d)/;

/** « Pour 3 M€, les clients pourront … », « 3 M€, un bénéfice en hausse »: the sum of what the words behind its comma say. */
function saysOther(terms: readonly Term[], from: number): boolean {
  const behind = terms.slice(from);
  const words = wordsIn(behind);
  if (OF_BUYER.test(words) || IN_CASH.test(words) || PARTED.test(words)) return false;
  const clause = behind.findIndex((_, at) => isFiniteVerb(terms, from + at));
  const named = behind.slice(0, Math.max(0, clause)).some(({ party }) => party !== null);
  return (
    COMPARED.test(words) ||
    (clause >= 0 && !named) ||
    behind.slice(0, 4).some(({ normal }) => isOtherNoun(normal))
  );
}

/** The words before a sum, each with a space behind it. */
function aheadOf(terms: readonly Term[], sum: number): string {
  return terms
    .slice(0, sum)
    .map(({ normal }) => `${normal} `)
    .join("");
}

/** Whether a sentence names somebody who has no part in an operation. */
function hasStranger(terms: readonly Term[], { fillers }: Telling): boolean {
  return [...entitiesIn(terms)].some((id) => fillers.every(({ entity }) => entity !== id));
}
