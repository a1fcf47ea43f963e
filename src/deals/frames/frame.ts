import type { DealKind, DealStatus, PartyRole } from "../../document/index.ts";

/**
 * Where a party stands relative to a trigger: the subject or object of a verb (a passive swaps them), what follows a
 * noun, or the complement of a preposition (compound ones by the names in `compoundPrepositions`).
 */
export type Place =
  | "subject"
  | "object"
  | "à"
  | "de"
  | "par"
  | "dans"
  | "sur"
  | "pour"
  | "contre"
  | "chez"
  | "avec"
  | "entre"
  | "via"
  | "en"
  | "auprès de"
  | "autour de"
  | "au profit de"
  | "grâce à"
  | "au capital de"
  | "mené par"
  | "chef de file"
  | "dans le giron de"
  | "entre les mains de"
  | "aux commandes de"
  /** What a definite thing belongs to: « la branche énergie de X ». */
  | "possessor";

/** What a telling must hold for a light or ambiguous trigger to count. */
export type Need =
  | "money"
  | "price"
  | "stake"
  | "value"
  | "target"
  | "acquirer"
  | "public"
  | "investor"
  | "seller"
  | "lender"
  | "backing"
  /** The text has told before of money that a firm got, or who gives it invests by trade: elsewhere firms promise orders and damages. */
  | "among financings"
  /** Who gets the money invests that of others by trade. */
  | "manager"
  /** « la levée de fonds de X », « son tour de table »: what the verb is said of. */
  | "round as subject"
  /** « en caisse », « en poche » before it: what a firm has by now. */
  | "on hand"
  /** « le chèque que lui a signé Y », of who invests by trade or gets shares for it. */
  | "cheque that"
  /** Who gives the money invests by trade. */
  | "financier"
  /** What gets the money is named as a fund. */
  | "fund"
  /** Who lends by trade gives. */
  | "bank"
  /** A word of bidding in the sentence: a club, too, throws in the towel. */
  | "bid"
  /** The same besides the trigger's own words: a viewer, too, is interested in a company. */
  | "bid beside"
  /** A price, or a word of what is wanted, bid or barred, in the sentence: suppliers, too, are dropped. */
  | "haggled"
  /** A word of a purchase anywhere in the sentence: talks are of anything. */
  | "bought"
  | "contest"
  /** The terms of a bond in the sentence: a maturity right behind the sum, a coupon, a format. */
  | "bond"
  /** « à l'issue de l'offre »: who holds a share may have held it before. */
  | "bid over"
  /** A day or time from which it has been so: « depuis mardi ». */
  | "since"
  /** What is only said: a conditional, or a word of rumour in the sentence. */
  | "rumour"
  /** « n'a pas été retenue »: said of the noun itself. */
  | "turned down"
  /** « n'a pas été retenu »: said of who bid. */
  | "left out"
  /** A word of a market of shares in the sentence: a fashion, too, is introduced in Paris. */
  | "market"
  /** A valuation, or shares or money raised in the same breath: « …, levant 3 M€ ». */
  | "floated"
  /** A court in the sentence: who else awards firms is a jury. */
  | "court"
  /** A word of a purchase or sale behind it: owners, too, sign a lease. */
  | "takeover"
  /** « en vue d'un rachat » behind it: talks are of anything. */
  /** A purchase or a sale told behind it by a verb: who leaves may as well go bankrupt. */
  | "sold beside"
  /** A bankruptcy in the sentence: seasons, too, start again. */
  | "ruin"
  | "purchase talked of"
  /** « en vue d'une fusion » behind it. */
  | "union talked of"
  /** No « fusion de ses agences »: the union offered is one with who is asked. */
  | "union of the two"
  /** « de » right behind: an offer « sur Y » is told otherwise. */
  | "of it"
  /** What two become is a firm: « pour former un groupe de 80 agences ». */
  | "one firm"
  /** Who gathers are firms of a trade that has members or partners, and nothing says for what else. */
  | "peers"
  /** What is born bears a firm's name, right behind. */
  | "one named"
  /** « qui en possèdent chacun la moitié »: whose it is, share by share. */
  | "shared"
  /** A common company is the subject: a fair, too, brings firms together. */
  | "venture"
  /** What brought it down in the sentence: a plan is of anything. */
  | "undone"
  /** That it came to nothing in the sentence: one may try anything, too. */
  | "failed"
  /** « ses actionnaires »: those who own a company do what the verb says. */
  | "owners"
  /** « de son actionnaire X »: who stands behind the verb is called an owner of the company. */
  | "from its owner"
  /** « son nouveau véhicule »: a fund without a name does what the verb says. */
  | "vehicle"
  /** The sum is set off behind a colon: « X accompagne Y : 3 M€ ». */
  | "sum set off";

/**
 * What a telling must not have for such a trigger to count: a passive or a form that is not finite (« convoité »), any
 * form but a bare participle (`active`, which bars finite passives too), a sum as the object (« a promis 4 M€ à Y »), a
 * person who takes over (« passe la main à Z »), a public body or a union as a side of it.
 */
export type Bar = "passive" | "active" | "sum as object" | "person" | "authority";

/**
 * One way of telling a deal: the words that trigger it and where its parties stand. Inflections are made by rule: a
 * verb is its infinitive, a noun its singular; a final preposition is the place of the object (« mettre la main sur »);
 * « … » leaves room for up to six words, « […] » also for the object, « [object] » for it and
 * for no verb; « % » is a share; `a/b` are alternatives, articles
 * and possessives stand for one another, but « son! » is a possessive only
 * and « le! » no possessive.
 */
export interface Frame {
  /** `kind/construction`: travels as the `rule` of what it reads. */
  readonly name: string;
  /** `extend` adds to the operation told before; `sequel` tells another of its kind (« Y avait ouvert le bal avec 2 M€ »). */
  readonly kind: DealKind | "extend" | "sequel";
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  readonly roles: Readonly<Partial<Record<Place, PartyRole>>>;
  /** The status that the trigger implies whatever its tense; default: read from tense and mood. */
  readonly status?: DealStatus;
  readonly needs?: readonly Need[];
  readonly bars?: readonly Bar[];
  /** The trigger's own words are no cue of a status: who abandons X to Y has not given the deal up. */
  readonly noCue?: true;
  /** A bare party behind the participle is its agent: « 5 M€ signés X ». */
  readonly bareAgent?: true;
  /** Investors read by this frame led the round. */
  readonly lead?: true;
  /** Parties between brackets after their role (`-` for none, `amount` for the sum): « [acquirer Vexa] rachète … ». */
  readonly examples: readonly string[];
  readonly counterExamples?: readonly string[];
}
