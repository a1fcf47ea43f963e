import type { PartyRole } from "../../document/index.ts";
import { either, inTurn } from "../../rules/alternatives.ts";
import { isForSought } from "../across/contest.ts";
import { wordsIn } from "../across/facts.ts";
import { isCountryName, isPublicBody } from "../authorities.ts";
import type { Need } from "../frames/index.ts";
import { isFundNamed } from "../roles/funds.ts";
import { isCalledBank, isLenderEntity, isLentByBanks } from "../roles/lenders.ts";
import type { Scene } from "../scene.ts";
import { isCancelled } from "../statuses/cancelled.ts";
import type { Telling } from "../telling.ts";
import { hasBondTerms } from "../values/bond-terms.ts";
import { sumRole } from "../values/sums.ts";
import { hasCourt } from "./courts.ts";
import { isOfVenture } from "./foundings.ts";
import { hasMarket } from "./not-listings.ts";
import { isByOwners, isByVehicle, isForOthers, isFromOwner, isSetOff } from "./owners-give.ts";
import {
  hasUndoing,
  isHaggled,
  isOfPurchase,
  isOfTheTwo,
  isTalkedOf,
  PURCHASE_TALKED_OF,
  UNION_TALKED_OF,
} from "./plans.ts";
import { hasBiddingBeside, isBidding, isLeftOut, isTurnedDown } from "./rivals.ts";
import { arePeers, isOfIt, isOneFirm, isOneNamed, isShared } from "./unions.ts";

/** « 9,9 % du capital »: of whose, the text has said before. */
export function ofCapital(telling: Telling, scene: Scene): boolean {
  const index = scene.terms.findIndex(
    (term) => term.start === telling.stake?.span.start && term.stake !== null,
  );
  if (index < 0) return false;
  // « prenait 10 % pour 350 M$ »: no « de X » follows, and a price shows that it is no move of a share's quotation.
  const bare = !/^(?:de|d'|du|des)$/.test(scene.terms[index + 1]?.normal ?? "");
  if (bare && telling.amount !== null) return true;
  return scene.terms
    .slice(index + 2, index + 4)
    .some((term) => /^(?:capital|titres|parts|actions)$/.test(term.normal));
}

/** Words of what is agreed with the owners of a firm that they sell. */
const TAKEOVER =
  /^(?:rachats?|acquisitions?|reprises?|achat|cession|ventes?|racheter|acquerir|reprendre|acheter|avaler|prise de controle)$/;

/** What tells of money raised on a market, folded: participles, and shares. */
const FLOATED = /^(?:(?:lev|recolt|collect|empoch|engrang|reuniss|recueill|drain|amass)ant|actions|titres)$/;

/** What is earned by sales and gifts, folded. */
const FROM_CUSTOMERS = /^(?:commandes?|ventes?|recettes?|entrees|dons?|promesses|reservations?|contrats?)$/;

/** Verbs, folded, of what is sold or bought. */
const SOLD = new RegExp(
  inTurn(
    "^",
    either(
      String.raw`vend(?:ue?s?|ant|re|ait|ra)?|vendent|ced(?:ee?s?|e|er|ant|era|ait)|re?vendu\w*|rach\w+`,
      String.raw`achet\w+|acqui(?:s|se|ses|ert|erent|erir)|repris\w*|reprend\w*|repren\w+|confiee?s?`,
      String.raw`transmis\w*|adjugee?s?|recuper\w+|rejoint|rejoignent|bradee?s?|s'offr\w+|offr\w+|filent?`,
      String.raw`passent?|passee?s?|tomb\w+`,
    ),
    "$",
  ),
);

/** Words, folded, of a firm's ruin. */
const RUIN =
  /^(?:liquidation|redressement|faillite|depot de bilan|bilan|banqueroute|cessation|sauvegarde|tribunal|juges?|barre|deroute)$/;

/** « depuis mars 2021 »: a year alone dates what everybody knows. */
const SINCE = /^depuis (?!(?:l' ?an |l' ?annee )?\d{4}$)/;

/** Adverbs, folded, of what has just come to be so. */
const FROM_NOW = /^(?:desormais|dorenavant)$/;

/** « appartient désormais à », « désormais sous le toit de »: whether such an adverb stands among a trigger's words or right beside them. */
function isSoFromNow({ trigger }: Telling, { terms }: Scene): boolean {
  const first = terms.findIndex(({ start }) => start === trigger.start);
  const last = terms.findLastIndex(({ end }) => end <= trigger.end);
  return terms.slice(Math.max(0, first - 1), last + 2).some(({ normal }) => FROM_NOW.test(normal));
}

/** A bid that has run its time, folded. */
const BID_OVER = new RegExp(
  inTurn(
    String.raw`\b(?:a l' ?issue|au terme|a la cloture|a la suite) (?:de |d')?(?:du |l' ?|la |son |sa |cette |cet |une )?(?:\w+ )?`,
    either(
      "offre(?! (?:d' ?|de )(?:emplois?|stages?|services?|soins?|formations?|abonnements?|lancement|bienvenue|essai|remboursement))",
      "opa|ope|opr",
    ),
    String.raw`\b`,
  ),
);

/** Words, folded, of what is only said. */
const RUMOUR =
  /\b(?:murmur\w+|chuchot\w+|rumeurs?|bruits?|dit-on|dit on|croit savoir|croient savoir|a en croire|selon (?:la presse|des|nos|plusieurs|deux|trois) ?(?:sources|informations)?|raconte|glisse-t-on|parait-il)\b/;

/** Whether a telling's verb is in the conditional, or its sentence says that what it tells is a rumour. */
function isRumoured({ trigger }: Telling, { terms }: Scene): boolean {
  const verb = terms.findIndex(({ start }) => start === trigger.start);
  const conditional = terms
    .slice(Math.max(0, verb - 3), verb + 1)
    .some(({ tags }) => tags.has("Conditional"));
  return conditional || RUMOUR.test(wordsIn(terms));
}

/** Programmes of states that give to firms, folded: they are no organisations, and stand for who pays. */
const PROGRAMME = new RegExp(
  inTurn(
    "^(?:(?:de|du|par|via|au titre de|dans le cadre de|grace a) )?(?:le |la |l' ?)?(?:plan |programme |appel a projets )?",
    either(
      "france 2030",
      "france relance",
      "plan de relance",
      "horizon europe",
      "feder|feader",
      "fonds vert",
      "territoires d' ?industrie",
      "programme d' ?investissements d' ?avenir",
      "pia",
    ),
    String.raw`\b`,
  ),
);
/** How many terms may lie between a sum and the programme that pays it. */
const NEAR_SUM = 5;

/** « recevra 6 M€ de France 2030 »: whether the sum comes from a programme of the state. */
function fromProgramme({ amount, frame }: Telling, { terms }: Scene): boolean {
  if (frame.name !== "grant/receive") return false;
  const sum = terms.findIndex(({ start }) => start === amount?.span.start);
  if (sum < 0) return false;
  for (let from = sum + 1; from < sum + NEAR_SUM; from += 1) {
    const words = terms.slice(from, from + 8).map(({ normal }) => normal);
    if (PROGRAMME.test(words.join(" "))) return true;
  }
  return false;
}

/** « X, lauréat de France 2030, touche 2 M€ »: what who is chosen by a programme gets is its. */
function isLaureate({ frame, fillers }: Telling, { terms }: Scene): boolean {
  if (frame.name !== "grant/receive" || !fillers.some(({ role }) => role === "target")) return false;
  const at = terms.findIndex(({ normal }) => /^laureate?s?$/.test(normal));
  const words = terms.slice(at + 1, at + 8).map(({ normal }) => normal);
  return (
    at >= 0 &&
    (PROGRAMME.test(words.join(" ")) || /^d[eu'] ?(?:l' ?)?appels? a projets/.test(words.join(" ")))
  );
}

/** « La France a versé 4 M€ à X », « a autorisé l'Espagne à verser 4 M€ à X »: countries are no parties, yet they give. */
function isByState({ trigger }: Telling, { terms }: Scene): boolean {
  let index = terms.findIndex(({ start }) => start === trigger.start) - 1;
  while (index > 0 && BEFORE_VERB.some((tag) => terms[index]!.tags.has(tag))) index -= 1;
  const country = terms[index];
  return country?.party === null && isCountryName(country.text);
}
const BEFORE_VERB = ["Prep", "Avoir", "Etre", "Adv", "Pouvoir", "Aller"];

/** Verbs of who gives and of who invests, folded, and the words that tell which. */
const EITHER_WAY = /^(?:apport|vers)/;
const FOR_SHARES = /^(?:capital|parts|actions|titres|fonds propres|participation|actionnaires?)$/;

/** « apporte 3 M€ au capital de X », « verse 3 M€ pour 10 % de X »: money put in, whoever does it. */
function isForShares({ trigger }: Telling, { terms }: Scene): boolean {
  const verb = terms.findIndex(({ start }) => start === trigger.start);
  if (!EITHER_WAY.test(terms[verb]?.normal ?? "")) return false;
  return terms.slice(verb).some(({ normal, stake }) => stake !== null || FOR_SHARES.test(normal));
}

/** The least sum, in units of its currency, that a company gets by a round of which nothing else is told. */
const RAISED = 1e6;

/** Words of sales and results, folded. */
const EARNED =
  /^(?:ventes?|cessions?|recettes?|benefices?|pertes?|chiffre d'affaires|chiffre|resultats?|dividendes?|commandes?|contrats?|redevances?|licences?|royalties|loyers?|indemnites?|abonnements?|difficultes?)$/;

/** « X a touché 48 M€ cet hiver »: a sum that a company gets in an article about the rounds of a week or a sector. */
function isOneOfRounds({ amount, fillers }: Telling, scene: Scene): boolean {
  const { terms, markers } = scene;
  if ((amount?.value.min ?? 0) < RAISED || amount?.value.per !== null) return false;
  const sum = terms.findIndex(({ start }) => start === amount.span.start);
  const direct = (markers[sum]?.place ?? null) === null;
  const named = fillers.some(
    ({ role, by, span }) => role === "target" && by === "grammar" && !isPublicBody(scene, span.start),
  );
  // « pour la vente de crédits », « en dividendes »: earned, not raised.
  const earned = terms.some(({ normal }) => EARNED.test(normal));
  return direct && named && !earned && scene.ofRounds();
}

/** A round as what a sentence opens with, folded. */
const ROUND =
  /^(?:la|le|l'|sa|son|cette|ce) ?(?:\w+ )?(?:levee de fonds|tour de table|augmentation de capital|recapitalisation|serie [a-e]) (?:de|d'|du) /;

/** How a firm has money by now, folded. */
const ON_HAND =
  /(?:^| )(?:en (?:caisse|poche|banque)|dans ses caisses|sur (?:son|ses) comptes?|argent frais|de cash)(?= |$)/;

/** The relative of a cheque, up to its verb, folded; and what is got for one. */
const CHEQUE_THAT = /(?:^| )(?:cheques?|tickets?)(?: [^ ,]+){0,8} (?:que|qu')(?: [^ ,]+){0,8}$/;
const SHARES = /^(?:actions|capital|parts|titres)$/;

/** What a frame may need besides a party in a role. */
type Special = Exclude<Need, PartyRole> | "acquirer";

/** Whether a telling lacks what its frame needs to count. */
export function lacks(telling: Telling, need: Need, scene: Scene): boolean {
  return isSpecial(need) ? !isMet[need](telling, scene) : !has(telling, need);
}

function isSpecial(need: Need): need is Special {
  return need in isMet;
}

function has({ fillers }: Telling, role: PartyRole): boolean {
  return fillers.some((filler) => filler.role === role);
}

/** Whether each need is met. */
const isMet: Record<Special, (telling: Telling, scene: Scene) => boolean> = {
  money: ({ amount }) => amount !== null,
  price: hasPrice,
  stake: ({ stake }) => stake !== null,
  value: hasValue,
  floated: (telling, { terms }) =>
    telling.valuation !== null ||
    telling.stake !== null ||
    terms.some(({ start, normal }, index) => {
      // « récoltant 2 M€ de commandes »
      const earned = terms.slice(index, index + 8).some((term) => FROM_CUSTOMERS.test(term.normal));
      return start >= telling.trigger.end && FLOATED.test(normal) && !earned;
    }),
  public: isPublicGift,
  fund: ({ fillers }, { terms }) =>
    fillers.some(({ role, span }) => role === "target" && isFundNamed(terms, span.start)),
  "round as subject": ({ trigger }, { terms }) =>
    ROUND.test(wordsIn(terms.filter(({ start }) => start < trigger.start))),
  "on hand": ({ trigger }, { terms }) =>
    ON_HAND.test(wordsIn(terms.filter(({ start }) => start < trigger.start))),
  manager: ({ fillers }, { discourse }) =>
    fillers.some(({ role, entity }) => role === "target" && discourse.investors.has(entity)),
  financier: ({ fillers }, { discourse }) =>
    fillers.some(({ role, entity }) => role === "investor" && discourse.investors.has(entity)),
  "cheque that": (telling, scene) =>
    CHEQUE_THAT.test(wordsIn(scene.terms.filter(({ start }) => start < telling.trigger.start))) &&
    (isMet.financier(telling, scene) || scene.terms.some(({ normal }) => SHARES.test(normal))),
  bank: isFromBank,
  // Money got from someone, or on a valuation, is a round's, as any is where the article tells of rounds.
  backing: (telling, scene) =>
    has(telling, "investor") ||
    has(telling, "lender") ||
    telling.valuation !== null ||
    scene.terms.some(({ normal }) => /^licornes?$/.test(normal)) ||
    isOneOfRounds(telling, scene),
  "among financings": ({ fillers }, { discourse }) =>
    discourse.fed !== null ||
    fillers.some(({ role, entity }) => role === "investor" && discourse.investors.has(entity)),
  // Who buys less than half is an investor by now.
  acquirer: (telling) => has(telling, "acquirer") || has(telling, "investor"),
  bid: (_, { terms }) => terms.some(isBidding),
  contest: (telling, scene) => isForSought(telling, scene.discourse) || hasBiddingBeside(telling, scene),
  "bid beside": hasBiddingBeside,
  haggled: isHaggled,
  bought: (_, scene) => isOfPurchase(scene),
  "bid over": (_, { terms }) => BID_OVER.test(wordsIn(terms)),
  rumour: isRumoured,
  "turned down": isTurnedDown,
  "left out": isLeftOut,
  bond: (_, { terms }) => hasBondTerms(terms),
  since: isSince,
  market: (_, { terms }) => hasMarket(terms),
  takeover: ({ trigger }, { terms }) =>
    terms.some(({ start, normal }) => start >= trigger.end && TAKEOVER.test(normal)),
  "sold beside": ({ trigger }, { terms }) =>
    terms.some(({ start, normal }) => start >= trigger.end && SOLD.test(normal)),
  ruin: (_, { terms }) => terms.some(({ normal }) => RUIN.test(normal)),
  court: (_, { terms }) => hasCourt(terms),
  "purchase talked of": (telling, scene) => isTalkedOf(telling, scene, PURCHASE_TALKED_OF),
  "union talked of": (telling, scene) => isTalkedOf(telling, scene, UNION_TALKED_OF),
  "union of the two": isOfTheTwo,
  venture: ({ trigger }, { terms }) => isOfVenture(terms, trigger.start),
  "of it": isOfIt,
  "one firm": isOneFirm,
  "one named": isOneNamed,
  peers: arePeers,
  shared: isShared,
  undone: (_, { terms }) => hasUndoing(terms),
  failed: (_, { terms }) => isCancelled(terms),
  vehicle: ({ trigger }, { terms }) => isByVehicle(terms, trigger.start),
  owners: ({ trigger, amount }, { terms }) =>
    isByOwners(terms, trigger.start) && !isForOthers(terms, amount?.span.start),
  "from its owner": ({ trigger }, { terms }) => isFromOwner(terms, trigger.start),
  "sum set off": ({ amount }, { terms }) => isSetOff(terms, amount?.span.start),
};

/** « propose 23 euros par action », « supérieure de 3 M€ »: a price, though no amount. */
function hasPrice({ amount }: Telling, { terms }: Scene): boolean {
  return (
    amount !== null ||
    terms.some(
      ({ money }, index) =>
        money !== null && (money.per === "share" || sumRole(terms, index) === "comparison"),
    )
  );
}

/** A sum, a share or a valuation. */
function hasValue(telling: Telling): boolean {
  const { kind, amount, stake, valuation, round } = telling;
  if (amount !== null || valuation !== null) return true;
  // A percentage is no value of a round: « au second tour avec 55 % ».
  return kind === "funding_round" ? round !== null && has(telling, "target") : stake !== null;
}

/** Whether money comes from a public body that takes no shares for it. */
function isPublicGift(telling: Telling, scene: Scene): boolean {
  if (isForShares(telling, scene)) return false;
  return (
    fromProgramme(telling, scene) ||
    isLaureate(telling, scene) ||
    (has(telling, "target") && isByState(telling, scene)) ||
    telling.fillers.some(
      ({ role, span, entity }) =>
        (role === "grantor" || role === "lender") &&
        isPublicBody(scene, span.start) &&
        !isLenderEntity(scene, entity),
    )
  );
}

/** Whether money comes from who lends by trade. */
function isFromBank({ fillers, trigger }: Telling, scene: Scene): boolean {
  const { terms } = scene;
  return (
    fillers.some(
      ({ role, entity, span }) =>
        role === "lender" && (isLenderEntity(scene, entity) || isCalledBank(scene, span.start)),
    ) ||
    isLentByBanks(
      terms,
      terms.findIndex(({ start }) => start === trigger.start),
    )
  );
}

/** Whether it has been so from a day or a time that is told. */
function isSince(telling: Telling, scene: Scene): boolean {
  const { terms } = scene;
  // « Il appartenait depuis 2015 à Y »: to whom it does no more.
  if (terms.some(({ normal }) => /^appartenai(?:t|ent)$/.test(normal))) return false;
  return isSoFromNow(telling, scene) || terms.some(({ date, normal }) => date !== null && SINCE.test(normal));
}
