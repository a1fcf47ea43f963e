import type { DealKind, PartyRole } from "../document/index.ts";
import { either, inTurn } from "../rules/alternatives.ts";
import type { Telling } from "./telling.ts";
import { fold } from "./terms/fold.ts";
import { anyPhrase } from "./terms/phrases.ts";
import type { Term } from "./terms/terms.ts";

/** Kinds in which a firm, or a part of it, changes hands. */
export const TRADED = new Set<string>(["acquisition", "equity_investment"]);

/** Whose money a loan or an aid is: kinds of which each sum has its giver, while the tickets of a round are one operation. */
export const GIVER: Readonly<Partial<Record<string, PartyRole>>> = {
  debt_financing: "lender",
  grant: "grantor",
};

/** What an investment firm raises, as against what a company does (« levée de fonds », « fonds propres »). */
export const FUND = /\b(?:fonds|vehicule|closing|millesime)\b/;
const OF_FUND = /\b(?:fonds|vehicules?) (?:de continuation|secondaires?|de fonds|nourriciers?)\b/;
/** The same words where no fund is told by them. */
export const NOT_FUND =
  /\b(?:levees? de fonds|fonds propres|(?:le|du|au|les|des|par|un|deux|trois|quatre|cinq|six|plusieurs|quelques|divers|differents|(?:d'|d )?autres|grands|gros|via son|via leur|via ses) fonds|fonds (?:d'investissement|leves?|souverain|americain|britannique|asiatique)|lever des fonds|de fonds)\b/g;

/** « lève 5 M€ en émettant des obligations », « par le biais d'un emprunt obligataire »: how the money is raised. */
const BORROWED =
  /\b(?:en emettant|via|grace a|par le biais d'|au moyen d'|au travers d'|lors d'|sous (?:la )?forme d[e'])\s?(?:des |un |une |d'|l')?(?:nouvelles? )?(?:obligations|emission (?:obligataire|d'obligations)|emprunt|dette|prets?)\b|\b(?:par|via|avec|lors d'|grace a) ?(?:un |une |son |sa |cet |cette )?(?:\S+ )?(?:eurobonds?|euro-obligations?)\b|\b(?:par|a travers) (?:une |l'|son |un )?(?:emissions? |emprunt |placement )(?:obligataires?|d'obligations)\b|\beuro[ -]?pp\b|\bplacements? prives? (?:obligataires?|de dette|d'obligations)\b/;

/** « Emprunt obligataire : X lève 5 M€ »: what is raised, told ahead of a colon. */
const HEADED =
  /^\W*(?:nouvel |grand )?(?:emprunt|emission|marche|placement) (?:obligataires?|verte?)[^:.]{0,40} ?:/;

/** Words of loans and of who makes them, where no word of capital stands beside: « 700 M€ par un prêt à terme ». */
const OF_DEBT = new RegExp(
  inTurn(
    String.raw`\b`,
    either(
      inTurn(
        String.raw`par (?:un |une |des |l' ?)?(?:nouve\w+ )?`,
        either("prets?|emprunts?", "emission obligataire", "placement obligataire"),
      ),
      "en (?:dettes?|obligations)",
      "(?:millions?|milliards?|m€|md€)(?: (?:d'euros?|d'eur|de (?:dollars|francs|livres)))? a (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|[2-9]|1[0-5]) ans(?:[,.;)]| (?:a (?:un )?taux|avec|sur|sous|via|par|et|pour)|$)",
      "(?:format|dette|titres) (?:hybrides?|obligataires?|senior|subordonnee?s?)",
      "un coupon",
      "schuldschein",
      "sur le marche (?:obligataire|financier regional|des titres publics)",
      "sur les marches obligataires",
      String.raw`(?:pool|syndicat|consortium|groupe) (?:bancaire|de (?:\S+ )?banques)`,
      inTurn(
        String.raw`(?:aupres|avec) (?:de |d')?(?:des |ses |leurs |une? |dizaine |douzaine |plusieurs |\w+ )?`,
        either("banques(?! d'affaires)", "banquiers(?! conseils?)", "preteurs|obligataires"),
      ),
    ),
    String.raw`\b`,
  ),
);
const OF_CAPITAL =
  /\b(?:capital|fonds propres|actions|actionnaires?|investisseurs|equity|serie [a-h]|tours?(?: de table)?|levees? de fonds|business angels|amorcage|capital-risque|et (?:de |des |d'un |plusieurs )fonds)\b/;
/** How long and at what rate a sum is lent: what no round of capital has. */
const TERMS_OF_LOAN = anyPhrase(
  String.raw`a echeance (?:de|d'ici) (?:\w+|\d+) ans`,
  String.raw`a echeance (?:de |en |d'|du )?(?:\w+ )?(?:19|20)\d\d`,
  String.raw`(?:d'une|avec une) (?:maturite|duree) de (?:\w+|\d+) ans`,
  String.raw`(?:au|a un) taux (?:\w+ ){0,2}?de \d`,
  "assortie?s? d'un (?:taux|interet|coupon|rendement)",
  "remboursables? (?:sur|en|a|au|dans|d'ici|avant|par)",
);
/** Where the words that govern a sum end: a relative, what the money is for, a part of it. */
const NO_LONGER_OF_SUM = /,? \b(?:qui|que|qu'|dont|ou|pour|afin|alors|tandis|desormais)\b.*$/;

/**
 * « un financement de 4 M€ auprès de la banque X »: by whom it is given says that it is lent. What stands before the
 * trigger (« X, qui travaille avec cinq banques, lève … ») is of the party.
 */
function isLent(folded: string, raised: string, byBanks: boolean): boolean {
  const governing = raised.replace(NO_LONGER_OF_SUM, "");
  // « lève auprès d'investisseurs 3 M€ au taux de 4 % »: who subscribes to bonds is an investor, too.
  if (
    OF_CAPITAL.test(
      folded.replace(/\b(?:aupres d'|(?:a|aux?|par|de) (?:des |ses |les )?)investisseurs\b/, ""),
    )
  )
    return false;
  if (TERMS_OF_LOAN.test(governing)) return true;
  if (OF_CAPITAL.test(folded)) return false;
  return OF_DEBT.test(governing) || (byBanks && /\bfinancements?\b/.test(governing));
}

/** « octroie 5 M€ à X sous forme de prêt »: whatever verb gives it. */
const AS_LOAN =
  /\bsous (?:la )?forme (?:de|d'un|d'une|d') ?(?:prets?|emprunts?|obligations|credits?|ligne de credit|dette|avance remboursable)\b/;

/** « empoche 280 000 € en subvention », right behind the sum. */
const AS_GRANT = /^\S+ (?:\S+ ){1,4}(?:en|sous (?:la )?forme de) (?:subventions?|aides? publiques?)\b/;

/** « a acquis sur le marché 1,3 million de titres », « a vendu pour 8 M€ d'actions »: some shares, not the company. */
const OF_SHARES =
  /\b(?:achet|rachet|acqui|vend|ced)\w*(?: (?:sur|le|marche|en|bourse|pour|quelque|environ|pres|plus|hier|encore|ainsi|de|un|une|\d[\d,.]*|\d[\d,.]* ?m€|millions?|milliards?|milliers?|(?:d')?(?:euros|dollars|francs)|bloc|paquet|partie|la|d'un|tiers|quart|moitie|lot)){1,9} (?:de |d'|de ses |de leurs |(?<=\d{3} ))(?:actions|titres) (?!propres|presse)/;

/** « une offre portant sur environ 40 % de X », folded. */
const BID_FOR_SHARE =
  /\b(?:offres?|propositions?)\b(?: [^ ]+){0,5}? (?:sur|pour|visant)(?: les)?(?: (?:environ|pres de|plus de|quelque|moins de|au moins|un peu plus de))?\s\d[\d,.]*\s?%/;

const REST = /\b50 ?(?:%|pour cent) (?:restants?|manquants?|qu'\w+ ne (?:detenai|possedai|controlai)\w+ pas)/;

/** « Océan II », « Capital Partners IX », « Growth Fund », « Croissance 2 ». */
export const FUND_NAME = /(?: [IVX]{1,4}| [2-9]| Fund(?: [IVX\d]+)?)$/;

/**
 * The share decides between buying into a company and buying it: less than half without a word of control is an
 * `equity_investment`, half and more an `acquisition`.
 */
export function settleKind(
  telling: Telling,
  folded: string,
  /** The clause from its trigger on, folded. */
  raised: string,
  names: readonly string[],
  byBanks: boolean,
): void {
  if (telling.kind === "funding_round" && names.some((name) => FUND_NAME.test(name)))
    recast(telling, "fund_closing", {});
  if (telling.kind === "funding_round" && (FUND.test(folded.replace(NOT_FUND, "")) || OF_FUND.test(folded)))
    recast(telling, "fund_closing", {});
  if (telling.kind === "funding_round" && AS_GRANT.test(raised))
    recast(telling, "grant", { investor: "grantor" });
  if (telling.kind === "funding_round" && telling.round === null)
    if (
      BORROWED.test(folded) ||
      HEADED.test(folded) ||
      (telling.valuation === null && isLent(folded, raised, byBanks))
    )
      recast(telling, "debt_financing", { investor: "lender" });
  if (AS_LOAN.test(folded)) {
    if (telling.kind === "grant") recast(telling, "debt_financing", { grantor: "lender" });
    if (telling.kind === "equity_investment" && telling.stake === null)
      recast(telling, "debt_financing", { investor: "lender" });
  }
  const stake = telling.stake?.value;
  if (stake === undefined) {
    if (/^acquisition\/(?:buy|take-over|sell)$/.test(telling.frame.name) && OF_SHARES.test(folded))
      recast(telling, "equity_investment", { acquirer: "investor" });
    return;
  }
  const share = stake.max;
  // « 50 % plus une action »; « les 50 % restants », with which the buyer has it all
  const half = /(?:plus|\+) une (?:action|voix|part)\b/.test(folded) || REST.test(folded) ? 49.98 : 50;
  const minor =
    stake.control === "minority" || (share !== null && share < half + 0.01 && stake.control === null);
  const major = stake.control === "majority" || stake.control === "full" || (share !== null && share > half);
  // « 50 % de X et le contrôle opérationnel »
  const controlled = /\ble controle\b/.test(folded) && !/\b(?:conserv|gard)\w+ le controle\b/.test(folded);
  // The share that a bid is for, not the one that a bidder has already.
  const other = /contr[oô]le|bid/.test(telling.frame.name) && !BID_FOR_SHARE.test(raised);
  if (telling.kind === "acquisition" && minor && !controlled && !other) {
    recast(telling, "equity_investment", { acquirer: "investor" });
  } else if (telling.kind === "equity_investment" && major) {
    recast(telling, "acquisition", { investor: "acquirer" });
  }
}

/** « investit 6 M€ dans Y. Il en détiendra 53 % »: the share told further on decides as one told at once does. */
export function settleByShare(telling: Telling): void {
  const share = telling.stake?.value;
  if (telling.kind !== "equity_investment" || share === undefined || share.control === "minority") return;
  const controlling = (share.max ?? 0) > 50 || (share.max !== null && share.control === "majority");
  if (controlling && telling.fillers.some(({ role }) => role === "investor"))
    recast(telling, "acquisition", { investor: "acquirer" });
}

/** Calls who buys as the kind does: what other sentences have added may bear the name of the kind that it was first told as. */
export function settleBuyers(telling: Telling): void {
  if (telling.kind === "equity_investment") recast(telling, telling.kind, { acquirer: "investor" });
  if (telling.kind === "acquisition") recast(telling, telling.kind, { investor: "acquirer" });
}

/** Frames of money put in, with no word of shares. */
const PUT = /^equity_investment\/(?:pot|put|invest|back-with-cheque)$/;
/** Verbs, folded, that tell of shares or of capital by themselves. */
export const INVESTED = /^(?:inves|souscri|mis[ae]|plac|pari|reinves|engag)/;
/** Words that say that it was for shares. */
const FOR_SHARES = /\b(?:capital|parts|actions|titres|fonds propres|participation|actionnaire)\b/;

/** « La Région met 3 M€ au pot »: what a public body puts in without a word of shares is a grant. */
export function settleGift(telling: Telling, folded: string, isPublic: (start: number) => boolean): void {
  const investors = telling.fillers.filter(({ role }) => role === "investor");
  const given =
    PUT.test(telling.frame.name) &&
    telling.stake === null &&
    !FOR_SHARES.test(folded) &&
    investors.length > 0 &&
    investors.every(({ span }) => isPublic(span.start));
  if (given) recast(telling, "grant", { investor: "grantor" });
}

/** Words of a firm's own capital: who invests by trade may raise some, too. */
const OWN_CAPITAL = anyPhrase(
  "capital(?!-)",
  "fonds propres",
  "actions",
  "actionnaires?",
  "valoris\\w+",
  "tours? de table",
  "dettes?",
  "emprunts?",
  "obligat\\w+",
  "bourse",
  "reprise",
  "rachat",
  "recrut\\w+",
  "embauch\\w+",
  "pour (?:racheter|reprendre|acquerir|financer|mener|ouvrir|accelerer|se developper|grandir|s'etendre|s'implanter)",
);

/** « Le capital-risqueur X lève 5 M€ »: what is raised by who invests by trade is a fund, where no word of its own capital stands beside. */
export function settleFund(
  telling: Telling,
  folded: string,
  invests: (entity: string) => boolean,
  names: readonly string[],
): void {
  const targets = telling.fillers.filter(({ role }) => role === "target");
  const own =
    telling.kind === "funding_round" &&
    telling.amount !== null &&
    telling.round === null &&
    telling.valuation === null &&
    telling.stake === null;
  if (!own || targets.length === 0 || !targets.every(({ entity }) => invests(entity))) return;
  const unnamed = names.reduce((text, name) => text.replace(fold(name), " "), folded);
  if (!OWN_CAPITAL.test(unnamed)) recast(telling, "fund_closing", {});
}

/** « Le CIC y apporte 3 M€ », « a trouvé 3 M€ chez LCL »: what banks put in or give without a word of shares is lent. */
export function settleLent(telling: Telling, folded: string, lends: (entity: string) => boolean): void {
  const investors = telling.fillers.filter(({ role }) => role === "investor");
  const lent =
    (PUT.test(telling.frame.name) || telling.frame.name === "funding_round/receive") &&
    telling.round === null &&
    telling.stake === null &&
    !OF_CAPITAL.test(folded) &&
    !FOR_SHARES.test(folded) &&
    investors.length > 0 &&
    investors.every(({ entity }) => lends(entity));
  if (lent) recast(telling, "debt_financing", { investor: "lender" });
}

/** « a misé 3 M€ en série A »: what is put in by a round that the clause names is that round, where no share is told. */
export function settleRound(telling: Telling, round: Telling["round"], terms: readonly Term[]): void {
  if (telling.kind !== "equity_investment" || round === null) return;
  // « du premier tour à la série C »: what one goes in for.
  const at = terms.findIndex(({ start }) => start === round.span.start);
  const ahead = terms.slice(Math.max(0, at - 4), at).map(({ normal }) => normal);
  if (
    !/(?:^| )(?:en|lors d[eu']|lors de (?:sa|son|la|l')|dans le cadre d[eu'](?: sa| son| un)?)(?: tour d[e'])?$/.test(
      ahead.join(" "),
    )
  )
    return;
  if (telling.stake !== null || telling.amount === null) return;
  if (telling.fillers.some(({ role }) => role === "seller")) return;
  recast(telling, "funding_round", {});
  telling.round = round;
}

/** A listing still to come that a sentence names before the money which it is to bring, folded, up to the verb of raising. */
const LISTED_FOR =
  /(?:^| )(?:(?:se|s') ?(?:(?:faire )?coter|inscrire|introduire)|entrer|debarquer|(?:son|l'|une) ?(?:entree|introduction|cotation|inscription|arrivee)|attendue?|programmee?|prevue?)(?: \S+){0,4}? (?:bourse|euronext|nasdaq|cote|nyse|coter)(?: \S+){0,6}? (?:pour|afin de|afin d'|histoire de|histoire d'|en vue de|ou|par laquelle|qui)(?: \S+){0,4}$/;

/** Papers of a listing that a sentence names before that money; « le prospectus de l'augmentation de capital » is none. */
const FILED_FOR =
  /(?:^| )(?:prospectus|document d' ?enregistrement|note d' ?operation)(?: (?!augmentation)\S+){0,10}$/;

/** « songe à s'inscrire à la Bourse de Zurich, histoire de récolter 3 M€ », « attendu sur Euronext, où il comptait lever 3 M€ ». */
export function settleFloat(telling: Telling, before: readonly Term[]): void {
  if (telling.kind !== "funding_round" || telling.round !== null) return;
  if (telling.fillers.some(({ role }) => role !== "target")) return;
  const words = before.map(({ normal }) => normal).join(" ");
  // « prépare son entrée en Bourse et vient pour cela de lever 3 M€ »: a round before it.
  if (/ (?:vien(?:t|nent)|venai(?:t|ent))(?: \S+){1,4}$/.test(words)) return;
  if (LISTED_FOR.test(words) || FILED_FOR.test(words)) recast(telling, "ipo", {});
}

/** Frames in which who was won over puts money in. */
const GIVEN = /^(?:equity_investment\/(?:pot|put|invest|commit)|acquisition\/table)$/;

/** The verb of who wins others over, in the active and finite, folded, with a space behind each word. */
const WINS_OVER =
  /(?:^| )(?:(?:a|ont|avait|avaient|aura|auront|aurait) (?:(?:aussi|egalement|deja|enfin|su|ainsi|donc|finalement) )*(?:convain\w+|persuade)|(?:convainc|convainquent|persuadent|convaincra|convaincront)) $/;

/**
 * « X a convaincu Y de lui confier 3 M€ »: money put in, told as the act of who gets it; `before` are the terms up to the
 * verb. Not « Convaincue de ses chances, Y injecte … », nor what X wins Y over to put into others.
 */
export function settleWon(telling: Telling, before: readonly Term[]): void {
  if (!GIVEN.test(telling.frame.name) || telling.amount === null || telling.stake !== null) return;
  const won = before.findLastIndex(({ normal }) => /^(?:convain|persuad)\w+$/.test(normal));
  const target = telling.fillers.find(({ role }) => role === "target");
  if (won < 0 || before.length - won > WINNING || target === undefined) return;
  const words = before.map(({ normal }) => normal);
  if (!WINS_OVER.test(`${words.slice(Math.max(0, won - 4), won + 1).join(" ")} `)) return;
  const start = before[won]!.start;
  const givers = telling.fillers.filter(({ role }) => role === "investor" || role === "acquirer");
  const isWon = givers.length > 0 && givers.every(({ span }) => span.start > start);
  // « lui » is who wins them over, as is a target named before.
  const own =
    words.slice(won + 1).some((word) => /^(?:lui|leur|l'|son|sa|ses)$/.test(word)) ||
    (target.by === "grammar" &&
      target.span.start < start &&
      !/^(?:de|d'|du)$/.test(wordBefore(before, target.span.start)));
  if (isWon && own && words.slice(-4).some((word) => /^(?:de|d')$/.test(word)))
    recast(telling, "funding_round", { acquirer: "investor" });
}

function wordBefore(terms: readonly Term[], start: number): string {
  return terms.findLast((term) => term.start < start && !term.tags.has("Det"))?.normal ?? "";
}
/** How many words there may be between such a verb and the infinitive. */
const WINNING = 24;

/** Turns a telling into another kind with its roles renamed. */
export function recast(telling: Telling, kind: DealKind, roles: Partial<Record<PartyRole, PartyRole>>): void {
  telling.kind = kind;
  telling.fillers = telling.fillers.map((filler) => ({ ...filler, role: roles[filler.role] ?? filler.role }));
}
