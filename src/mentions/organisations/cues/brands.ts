import { legalForms } from "../../../french/legal-forms.ts";
import { nameHeads, nameTails, namingNouns, tradeHeads } from "../../../french/name-words.ts";
import { isOwnSiteIn } from "../context.ts";
import { around, type Sighting } from "../sighting.ts";
import {
  AHEAD,
  BEFORE_SIGN,
  BEHIND,
  GOVERNOR,
  INITIAL,
  PLACE,
  SINGLE,
  UNKNOWN,
  UPPER,
} from "../situation.ts";
import { isDemonym, isEveryday, isGiven } from "../traits.ts";
import type { Cue } from "./cue.ts";
import { isSumBefore } from "./stands.ts";

/** « ZUBROWIK gagne », « ZUBROWIK : »: whether a run in capitals heads a sentence that is not in capitals itself. */
function headsInCapitals(sighting: Sighting): boolean {
  const behind = around(sighting, 0);
  if (sighting.text.length < 5 || sighting.place !== undefined || isEveryday(sighting.tokens[sighting.from]))
    return false;
  return behind?.shape === "lower" || /^[,:()]$/.test(behind?.text ?? "");
}

/** What ministers are told apart by in brackets, folded. */
const PORTFOLIOS =
  /^(?:logement|interieur|travail|sante|budget|economie|defense|justice|culture|education|finances|ecologie|sports?|agriculture|transports|numerique|energie|recherche|industrie|tourisme|commerce|ville)$/;

/** « Luc Arvieux (Braise) », « la start-up (Braise) »: whether a word stands alone in brackets behind whose or what it is. */
function isGlossed(sighting: Sighting): boolean {
  if (around(sighting, -1)?.text !== "(" || around(sighting, 0)?.text !== ")") return false;
  const [word, before] = [sighting.tokens[sighting.from], around(sighting, -2)];
  if (sighting.place !== undefined || isGiven(word) || isDemonym(word) || before === undefined) return false;
  if (PORTFOLIOS.test(word?.folded ?? "")) return false;
  const person = before.shape === "capital" && !isEveryday(before) && isGiven(around(sighting, -3));
  return person || [-2, -3].some((offset) => namingNouns.has(around(sighting, offset)?.folded ?? ""));
}

/** What sums are written with. */
const SUM = /^(?:\d+|[kmd]*[€$]|millions?|milliards?|d['’]|euros?|dollars?)$/;

/** « Braise, 3 millions d'euros. »: whether a run heads an item that is a sum and nothing more. */
function headsSum(sighting: Sighting): boolean {
  if (sighting.from !== 0 || sighting.place !== undefined || around(sighting, 0)?.text !== ",") return false;
  let behind = 1;
  while (SUM.test(around(sighting, behind)?.folded ?? "")) behind++;
  if (behind === 1 && !isSumBefore(sighting, 1)) return false;
  return /^[.(;]$/.test(around(sighting, behind)?.text ?? "");
}

/** Whom only a company has, folded. */
const OF_COMPANIES = /^(?:capital|actionnaires|actionnariat|pdg|p-dg|dg|maison-mere)$/;

/** Drinks that go by the name of their house, folded. */
const DRINKS = /^(?:champagnes?|cognac|armagnac|cidre)$/;
const PLURALS = /^(?:les|des|aux|ces)$/;

/** « le champagne X », « les biscuits X »: whether what a house makes stands before its name. */
function isHouseOf(sighting: Sighting): boolean {
  const [made, article] = [around(sighting, -1), around(sighting, -2)];
  if (made?.shape !== "lower" || sighting.place !== undefined || isDemonym(sighting.tokens[sighting.from]))
    return false;
  if (DRINKS.test(made.folded)) return /^(?:le|du|au|les|des|aux)$/.test(article?.lower ?? "");
  if (isEveryday(sighting.tokens[sighting.from])) return false;
  const trade = made.folded.endsWith("s") && (tradeHeads.has(made.folded) || nameHeads.has(made.folded));
  return trade && PLURALS.test(article?.lower ?? "");
}

/** What a town has none of (folded), behind « dont ». */
const ITS = /^(?:ventes|chiffre|capital|actions|titre|action|benefices|marges|actionnaires)$/;

/** « X, dont les ventes … », « X s'est fait coter »: whether what is said is said of companies only. */
function isFirmByDeeds(sighting: Sighting): boolean {
  const word = (offset: number): string => around(sighting, offset)?.folded.replace("\u2019", "'") ?? "";
  if (word(0) === ",")
    return word(1) === "dont" && (ITS.test(word(3)) || (word(2) === "l'" && ITS.test(word(3))));
  return (
    word(0) === "s'" &&
    word(1) === "est" &&
    word(2) === "fait" &&
    /^(?:coter|racheter|coiffer)$/.test(word(3))
  );
}

/** What a firm has somewhere (folded), and what says where. */
const SITES = /^(?:usines?|sites?|ateliers?|magasins?|boutiques?|entrepots?|fabriques?)$/;
const SOMEWHERE = /^(?:à|en|dans|près|d['’]|de)$/;

/** « l'usine de X à Nantes »: where it is comes second. */
function hasSiteSomewhere(sighting: Sighting): boolean {
  if (sighting.place !== undefined || !SITES.test(sighting.governor) || isOwnSiteIn(sighting)) return false;
  if (!SOMEWHERE.test(around(sighting, 0)?.lower ?? "")) return false;
  return [1, 2, 3].some((offset) => around(sighting, offset)?.word.plainPlace !== undefined);
}

/** « X passe à Vexa SA », « X passe sous pavillon étranger »: whether a run is what changes its owner. */
function passesOn(sighting: Sighting): boolean {
  if (sighting.place !== undefined) return false;
  let to = 0;
  if (/^(?:est|a|va|doit|devrait|pourrait)$/.test(around(sighting, 0)?.folded ?? "")) to++;
  if (
    !/^(?:pass(?:e|era|ait|er|ee?)|revien[td]|reviendra|tomb(?:e|era|ait|er|ee?))$/.test(
      around(sighting, to)?.folded ?? "",
    )
  )
    return false;
  const [link, next] = [around(sighting, to + 1)?.lower ?? "", around(sighting, to + 2)];
  if (/^(?:sous|dans)$/.test(link))
    return [2, 3].some((offset) => OWNED.test(around(sighting, to + offset)?.folded ?? ""));
  if (!/^(?:à|chez)$/.test(link) || next?.shape !== "capital") return false;
  return [2, 3, 4].some((offset) => CLOSES.has(around(sighting, to + offset)?.folded ?? ""));
}
/** Where it goes (folded). */
const OWNED = /^(?:pavillon|giron|escarcelle)$/;
/** What closes the names of companies. */
const CLOSES: ReadonlySet<string> = new Set([...nameTails, ...legalForms]);

/** What tells the names of firms and brands that are words of the language, in capitals, or borrowed from people and towns. */
export const brandCues: readonly Cue[] = [
  {
    // A column of the stock exchange or a press review sets its names in capitals; a headline is in capitals as a whole.
    name: "name/heads-in-capitals",
    reading: "organisation",
    weight: 2,
    needs: UPPER | INITIAL | SINGLE | UNKNOWN | AHEAD,
    holds: headsInCapitals,
    examples: ["[ZUBROWIK] gagne 3 %.", "[ZUBROWIK] : le titre recule."],
    counterExamples: ["ZUBROWIK RECULE", "QUIMPER : la ville vote.", "RÉSULTATS : tout va."],
  },
  {
    // Too little where an article is not about business: there it may be the part of an actor.
    name: "name/glossed",
    reading: "organisation",
    weight: 3,
    needs: BEHIND | AHEAD | SINGLE | UNKNOWN,
    holds: isGlossed,
    examples: ["Odile Arvieux ([Braise]) approuve.", "La start-up nantaise ([Ardoise]) lève."],
    counterExamples: [
      "La scène (Braise) est vide.",
      "Il lit (Photo) encore.",
      "Odile Arvieux (Quimper) approuve.",
    ],
  },
  {
    name: "name/heads-sum",
    reading: "organisation",
    weight: 3,
    needs: BEFORE_SIGN | INITIAL | SINGLE | UNKNOWN,
    holds: headsSum,
    examples: ["[Braise], 3 millions d'euros. Les fours y sont bons."],
    counterExamples: ["Résultat, 3 millions d'euros d'amende."],
  },
  {
    name: "name/of-companies",
    reading: "organisation",
    weight: 3,
    needs: GOVERNOR,
    holds: (sighting) => OF_COMPANIES.test(sighting.governor),
    examples: ["Elle entre au capital d'[Arvieux].", "Le PDG de [Valmer] se tait."],
    counterExamples: ["Le maire de Valmer se tait.", "La mère d'Arvieux se tait."],
  },
  {
    name: "name/house-of",
    reading: "organisation",
    weight: 3,
    needs: BEHIND | UNKNOWN,
    holds: isHouseOf,
    examples: ["Le champagne [Zubrow] change de mains.", "Il vend les biscuits [Arvieux]."],
    counterExamples: [
      "Il boit un champagne Zubrow.",
      "Il vend des biscuits à Zubrow.",
      "Les voyages de Zubrow.",
    ],
  },
  {
    name: "name/firm-by-deeds",
    reading: "organisation",
    weight: 8,
    needs: PLACE | AHEAD,
    holds: isFirmByDeeds,
    examples: ["[Quimper], dont les ventes reculent, licencie.", "[Quimper] s'est fait coter en octobre."],
    counterExamples: ["Quimper, dont les rues montent, vote."],
  },
  {
    name: "name/site-somewhere",
    reading: "organisation",
    weight: 4,
    needs: GOVERNOR | AHEAD | UNKNOWN,
    holds: hasSiteSomewhere,
    examples: ["L'usine d'[Ostrea] à Quimper ferme.", "Les magasins de [Zubrowik] en Bretagne ouvrent."],
    counterExamples: ["L'usine de Zarnolles ferme.", "Ses usines de Zarnolles, en Bretagne, ferment."],
  },
  {
    // As much as a surname inherits from its bearer, with what each name has inside a sentence.
    name: "name/passes-on",
    reading: "organisation",
    weight: 4,
    needs: UNKNOWN | AHEAD,
    holds: passesOn,
    examples: ["[Arvieux] passe à Zubrow Capital.", "[Ostrea] est tombée dans le giron de son rival."],
    counterExamples: ["Arvieux passe à table.", "Arvieux est tombé dans la cour."],
  },
];
