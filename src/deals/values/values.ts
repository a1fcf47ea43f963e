import type { Stake } from "../../document/index.ts";
import { valuesIn } from "../across/facts.ts";
import type { Clause } from "../clauses/clauses.ts";
import { sumSetOff } from "../roles/natural-givers.ts";
import type { Scene } from "../scene.ts";
import type { Grounded, Telling } from "../telling.ts";
import { wordsBefore } from "../terms/folded.ts";
import { isHeldByApposed } from "../terms/held-apposed.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { isDilution } from "./dilution.ts";
import { roundIn } from "./rounds.ts";
import { isPriceOf, type SumRole, sumRole } from "./sums.ts";
import { datesOf } from "./when.ts";
import { isGain, isOfValue } from "./whole.ts";

type Values = Pick<Telling, "amount" | "tranches" | "valuation" | "stake" | "round" | "date" | "closing">;

/** Kinds in which no share changes hands: their percentages are rates, and nothing is valued. */
const SHARELESS = new Set<string>(["debt_financing", "grant", "fund_closing"]);
/**
 * Frames whose sentences tell shares that are no stake of theirs: beside debts that are turned into shares, those that
 * others hold; where a holding shrinks, those before and after.
 */
const NO_STAKE = new Set(["equity_investment/convert", "equity_investment/lower-holding"]);

/** Reads the sums, shares, dates and round of a clause. */
export function readValues(scene: Scene, clause: Clause): Values {
  const { terms } = scene;
  const rule = clause.trigger.frame.name;
  const inside = valuesIn(terms).filter((index) => index >= clause.left && index < clause.right);
  const occasion = inside.find((index) => isOnOccasion(terms, index, clause));
  const own = occasion ?? ownSum(terms, clause);
  const ordered = [
    ...(inside.includes(own) || sumSetOff(terms, clause.trigger) === own ? [own] : []).filter(
      (index) => index >= 0,
    ),
    ...inside.filter((index) => index !== own && index >= clause.trigger.start),
    ...inside.filter((index) => index !== own && index < clause.trigger.start).reverse(),
  ];
  // « participe à hauteur de 1 M€ au tour de 3 M€ »: what stands inside is a ticket.
  const from = clause.trigger.frame.name === "funding_round/join-round" ? clause.trigger.end : 0;
  const sums = ordered
    .filter((index) => terms[index]!.money !== null && index >= from && !isOfVerbBefore(terms, index, clause))
    .map((index) => ({
      index,
      role:
        isRelated(terms, index, clause) || isOnOccasion(terms, index, clause)
          ? "price"
          : roleBeside(terms, index, clause),
    }));
  const shareless = SHARELESS.has(clause.trigger.frame.kind);
  return {
    ...amounts(terms, sums, rule, clause.trigger.frame.kind),
    ...(shareless && { valuation: null }),
    stake: shareless || NO_STAKE.has(rule) ? null : stakeOf(terms, ordered, clause.trigger),
    round:
      clause.trigger.frame.kind === "funding_round" ? roundIn(terms, clause.left, clause.right, rule) : null,
    ...datesOf(terms, ordered, clause, rule),
  };
}

/** « a levé 31 M€ depuis 2015, dont 9 M€ lors de son entrée en Bourse »: what stands by the noun is what that brought. */
function isOnOccasion(terms: readonly Term[], index: number, { trigger }: Clause): boolean {
  if (trigger.form !== "noun" || index >= trigger.start || index < trigger.start - 8) return false;
  const part = /^(?:dont|lesquel(?:le)?s)$/.test(terms[index - 1]?.normal ?? "");
  return part && ON_OCCASION.test(wordsBefore(terms, trigger.start, trigger.start - index - 1));
}
const ON_OCCASION =
  /^(?:(?:\S+ )?(?:lors (?:de|d')|a l' ?occasion (?:de|d')|au moment (?:de|d')|par|via|grace a|avec)) ?(?:son|sa|l'|une|leur)(?: \S+)?$/;

/** What may lead from a sum to the noun of what it is, folded: « 1 M€ de subventions », « 3 M€ viendront d'une levée ». */
const OWN_SUM =
  /^(?:(?:(?:pro)?vien(?:t|nent|dra|dront)|(?:pro)?venant|(?:sont|seront|seraient|ont ete) (?:apportes?|leves?|trouves?|obtenus?)|issus?) )?(?:de|d'|par|sous forme de|sous forme d')(?: une?| l'| la| son| sa)?(?: (?:nouve\w+|futures?|prochaine?s?))?$/;

/** The sum right before a noun that says what it is: whatever sums follow are its parts or others. */
function ownSum(terms: readonly Term[], { trigger }: Clause): number {
  if (trigger.form !== "noun") return -1;
  for (let index = trigger.start - 1; index >= 0 && index >= trigger.start - 7; index -= 1) {
    if (terms[index]!.money === null) continue;
    const between = terms.slice(index + 1, trigger.start).map(({ normal }) => normal);
    return OWN_SUM.test(between.join(" ")) ? index : -1;
  }
  return -1;
}

/** « loin des 5 M€ investis par Y »: what another sum is compared to is the participle's own. */
function roleBeside(terms: readonly Term[], index: number, { trigger, group }: Clause): SumRole {
  const role = sumRole(terms, index);
  const own = trigger.form === "verb" && group?.form === "participle" && index === trigger.start - 1;
  return own && role === "comparison" ? "price" : role;
}

/** « rembourse les 5 M€ que lui avait prêtés Y »: the sum that the clause's own relative takes up, whatever governs it. */
function isRelated(terms: readonly Term[], index: number, { trigger }: Clause): boolean {
  return (
    trigger.form === "verb" &&
    trigger.start > index &&
    // « les 5 M€ que Y s'est engagé à mettre »: its subject and the verb that governs it stand before.
    trigger.start < index + 11 &&
    terms[index]!.money?.per === null &&
    /^(?:que|qu')$/.test(terms[index + 1]?.normal ?? "") &&
    !terms.slice(index + 1, trigger.start).some(({ tags }) => tags.has("Comma") || tags.has("Conj"))
  );
}

/** Verbs of paying: what they have for their object is the price of what the next verb gets. */
const PAYING =
  "Debourser Payer Verser Mettre Signer Offrir Proposer Consacrer Aligner Depenser Allonger Lacher Regler Lever Reunir Emprunter Remettre Poser Miser Engager Apporter".split(
    " ",
  );

/** « investit 9 M€ dans ses usines et rachète X »: a sum that another verb before it has for its object. */
function isOfVerbBefore(terms: readonly Term[], index: number, { trigger, group, left }: Clause): boolean {
  if (trigger.form !== "verb" || group?.form !== "finite" || index >= group.start) return false;
  const joined = terms.slice(index + 1, group.start).some((term) => term.tags.has("Conj"));
  if (!joined) return false;
  for (let verb = index - 1; verb >= left; verb -= 1) {
    if (["Semicolon", "Colon", "Comma"].some((tag) => terms[verb]!.tags.has(tag))) return false;
    if (isFiniteVerb(terms, verb)) return !PAYING.some((tag) => terms[verb]!.tags.has(tag));
  }
  return false;
}

function amounts(
  terms: readonly Term[],
  sums: readonly { index: number; role: SumRole }[],
  rule: string,
  kind: string,
): Pick<Values, "amount" | "tranches" | "valuation"> {
  const ground = (index: number) => ({ value: terms[index]!.money!, span: spanOf(terms[index]!), rule });
  const isFirm = ({ index, role }: (typeof sums)[number]) =>
    isPriceOf(role, kind) && terms[index]!.money!.qualifier !== "vague";
  const price =
    // « 1 600 francs par titre, soit 2 milliards »: what a share goes for is no price of the whole.
    sums.find((sum) => isFirm(sum) && !(BY_SHARES.has(kind) && isSharePrice(terms[sum.index]!))) ??
    sums.find(isFirm) ??
    sums.find(({ role }) => isPriceOf(role, kind)) ??
    // A part without a total in its clause is all that the clause tells: what is only aimed at is none.
    (sums.every(({ role }) => role === "tranche" || role === "target_size")
      ? sums.find(({ role }) => role === "tranche")
      : undefined);
  const tranches = sums
    .filter((sum) => sum.role === "tranche" && price !== undefined && sum !== price)
    .map((sum) => ground(sum.index));
  const valuation = sums.find((sum) => sum.role === "valuation" || isValuationPlace(terms, sum.index));
  const byShare = terms.some(({ money }) => money?.per === "share");
  const isPrice =
    price !== undefined &&
    price !== valuation &&
    !isTrifle(terms[price.index]!) &&
    // « 1 480 francs par titre au lieu de 1 350 »
    !(byShare && BY_SHARES.has(kind) && isSharePrice(terms[price.index]!));
  return {
    amount: isPrice ? ground(price.index) : null,
    tranches,
    valuation:
      valuation === undefined
        ? null
        : {
            ...ground(valuation.index),
            value: { ...terms[valuation.index]!.money!, basis: basisOf(terms, valuation.index) },
          },
  };
}

/** Kinds whose bids are told by the share, and the most that a share goes for. */
const BY_SHARES = new Set<string>(["acquisition", "equity_investment"]);
const SHARE_PRICE = 5000;

/** Whether a sum is no more than what one share goes for, where it is not symbolic. */
function isSharePrice({ money }: Term): boolean {
  return money?.max != null && money.max > 2 && money.max < SHARE_PRICE;
}

/** « offre 20 euros aux abonnés », « (+2 % à 32 euros) »: no operation costs so little, but for a symbolic price. */
export function isTrifle({ money }: Term): boolean {
  const symbolic = money?.max === 1 || money?.max === 2;
  return money?.max != null && !symbolic && money.max < 1000;
}

function isValuationPlace(terms: readonly Term[], index: number): boolean {
  return terms
    .slice(Math.max(0, index - 7), index)
    .some(
      (term, at, all) =>
        term.normal === "base" &&
        all.slice(at).some((each) => /^(?:valeur|valorisation|evaluation)$/.test(each.normal)),
    );
}

/** Which valuation: read from the words on its left, and « post-money » on its right. */
export function basisOf(
  terms: readonly Term[],
  index: number,
): "pre_money" | "post_money" | "enterprise_value" | null {
  const around = terms
    .slice(Math.max(0, index - 8), index + 6)
    .map((term) => term.normal)
    .join(" ");
  if (/valeur d' entreprise/.test(around)) return "enterprise_value";
  if (/pre-money|avant (?:l' )?(?:operation|argent|augmentation)/.test(around)) return "pre_money";
  return /post-money|apres (?:l' )?(?:operation|augmentation)/.test(around) ? "post_money" : null;
}

/** The share that a clause tells: a word of control takes the figure told beside it. */
function stakeOf(
  terms: readonly Term[],
  ordered: readonly number[],
  trigger: Clause["trigger"],
): Grounded<Stake> | null {
  const first = shareAmong(terms, ordered, trigger);
  if (first === null || first.value.max !== null) return first;
  const figured = ordered.filter((index) => (terms[index]!.stake?.value.max ?? null) !== null);
  const figure = shareAmong(terms, figured, trigger);
  return figure === null ? first : { ...figure, value: { ...figure.value, control: first.value.control } };
}

function shareAmong(
  terms: readonly Term[],
  ordered: readonly number[],
  { end, frame: { name: rule } }: Clause["trigger"],
): Grounded<Stake> | null {
  for (const index of ordered) {
    const term = terms[index]!;
    if (term.stake === null) continue;
    const { value } = term.stake;
    // « rachète « 40 % » de X »: over the mark that closes what is quoted.
    const behind = terms[index + 1]?.tags.has("Quote") ? index + 2 : index + 1;
    const next = terms
      .slice(behind, behind + 3)
      .map((each) => each.normal)
      .join(" ");
    const previous = wordsBefore(terms, index, 3);
    // « X, qui recevra 20 % de ses titres »: what another gets for what it gives.
    if (/^de ses /.test(next) && /(?:^| )(?:recev|recoi|obt)\w+$/.test(previous)) continue;
    // « un quart de l'effectif », « 10 % des ventes »: no share of a company.
    if (COUNTED.test(beforeParty(terms, index + 1))) continue;
    // « l'action recule de 2 % », « X (-2 %) ».
    if (isGain(terms, index)) continue;
    if (MOVED.test(previous) || /^[-+–−]$/.test(terms[index - 1]?.text ?? "")) continue;
    // « X, actionnaire majoritaire de Y, »: what is held already.
    if (/, (?:l' )?(?:actionnaire|associe)$/.test(previous) || isHeldByApposed(terms, index)) continue;
    // « la famille X, premier actionnaire avec 27 % des titres »
    if (HOLDER.test(previous) && !/\bdev(?:ien|en|in)/.test(wordsBefore(terms, index, 8))) continue;
    // « prenait 10 % pour 350 M$ ».
    const priced = terms.slice(index + 2, index + 4).some((each) => each.money !== null);
    if (priced && /^(?:pour|contre|moyennant) /.test(next)) return { value, span: spanOf(term), rule };
    if (INHERITED.test(wordsBefore(terms, index, 6))) continue;
    if (VOTED.test(wordsBefore(terms, index, 9))) continue;
    if (RATED.test(previous) || KEPT.test(previous) || isDilution(terms, index)) continue;
    if (isOfValue(terms, index)) continue;
    // « intégralement financés par la dette »
    if (value.control === "full" && DONE_WHOLLY.test(next)) continue;
    // « cède sa participation de 18 % à X »
    if (/(?:participation|part|bloc) de$/.test(previous)) return { value, span: spanOf(term), rule };
    // « porte à 18 % sa participation dans Y »
    if (/^(?:sa|leur) (?:participation|part|position)\b/.test(next))
      return { value, span: spanOf(term), rule };
    // « revend ses 20 % à Y »
    const own =
      /^(?:ses|sa|leurs?)$/.test(terms[index - 1]?.normal ?? "") && /^(?:a|au|aux) /.test(`${next} `);
    // « en reprend 51 % en 2016 »: right behind the verb, with its date
    const dated = index === end && [1, 2].some((after) => terms[index + after]?.date != null);
    if (
      value.control === null &&
      !own &&
      !dated &&
      !/^(?:de |d' |des |du |au |aupres |dans |chez |que |qu' |qui (?:lui|leur) rest|, |\)|\. |$)/.test(
        `${next} `,
      )
    )
      continue;
    if (
      /(?:hausse|baisse|croissance|recul|prime|decote|prenait|perdait|gagnait|cedait|plus|coupon|taux|environ)$/.test(
        previous,
      ) &&
      !/capital|parts|titres/.test(next)
    )
      continue;
    if (
      /^(?:de (?:plus|moins|croissance|hausse|ses (?!actions|titres|parts)|(?:son|leur) (?!propre|capital|entreprise|affaire|groupe)|marge|dette|interet)|par an)/.test(
        `${next} `,
      )
    )
      continue;
    return { value, span: spanOf(term), rule };
  }
  return null;
}

/** Who holds a share already, where it does not say that he came to. */
const HOLDER = /(?:^| )(?:actionnaires?|associes?) (?:\S+ )?(?:avec|a hauteur de)$/;

/** « rachète X, héritant d'une part de 30 % dans Y »: what X had in Y comes with it, whatever its size. */
const INHERITED =
  /(?:^| )herit\w{1,6} (?:\w+ )?(?:de|d')(?: (?:la|sa|une) (?:part|participation) (?:de|d'))?$/;

/** « ont approuvé à 94 % la vente », « donné leur aval, à 94 %, à la vente »: how many were for it. */
const VOTED = /(?:^| )(?:approuv|vot|adopt|plebiscit|ratifi|enterin|aval|feu vert)\w*(?: ,)?(?: \w+)? a$/;

/** « une redevance de 2 % »: a rate, no share. */
const RATED =
  /(?:^| )(?:redevances?|royalties|interets?|taux|commission|prime|rabais|decote|marge|coupon|rendement|taxe|dividende)(?: \S+)? (?:de|d'|a)$/;
/** « conserve 20 % de X »: what does not change hands. */
const KEPT = /(?:^| )(?:conserv|gard)(?:e|ent|ait|aient|era|eront|erait|ant|er)(?: \S+)?$/;
const DONE_WHOLLY =
  /^(?:financ|pay|regl|souscri|garanti|couver|vers|rembours|libell|adoss|consacr|repris dans|en |par |sur |a credit)/;

/** The words from a term on, up to the first party: « 40 % de Production Lune » is a share of a company. */
function beforeParty(terms: readonly Term[], from: number): string {
  const words = terms.slice(from, from + 3);
  const party = words.findIndex((term) => term.party !== null);
  return (party < 0 ? words : words.slice(0, party)).map((term) => term.normal).join(" ");
}

/** What is counted in parts without being owned. */
const COUNTED =
  /^(?:de|d'|des|du) (?:(?:l'|la|le|les|ses|son|sa|leurs?) ?)?(?:effectifs?|salaries|journalistes|membres|adherents|habitants|creanciers|collaborateurs|suffrages|voix|votes|emplois|personnels?|ventes|revenus|recettes|clients|postes|marche|production|chiffre|commandes|exportations|employes|usagers|foyers|consommateurs)\b/;

/** Verbs of a quotation or a result that moves by a percentage. */
const MOVED =
  /(?:^| )(?:recul|baiss|progress|grimp|bondi|chut|plong|gagn|perd|cede|avanc|augment|diminu|reduit|bond|decroch|flamb|flech|croitr|croi|hauss|envol|degringol|deviss|decoll|effondr|gliss)\w*(?: de| d')$/;

function spanOf(term: Term): { start: number; end: number } {
  return { start: term.start, end: term.end };
}
