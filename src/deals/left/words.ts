import type { DealKind } from "../../document/index.ts";
import type { Frame } from "../frames/index.ts";

/** What the verb beside a sum makes of its subject. */
export type Turn = "gives" | "gets" | "sells" | "wins over" | "goes";

/** Words that say of what kind the operation is that a sum beside them is of. */
interface KindWords {
  readonly kind: DealKind;
  /** Folded; none of them is a trigger here. */
  readonly words: RegExp;
  /** A sentence of no trigger, read behind two deals of « Vexa », « Morlin », « Orlac » and « Brenzo ». */
  readonly example?: string;
}

/** The words of each kind; the first that holds decides. */
export const KIND_WORDS: readonly KindWords[] = [
  {
    kind: "debt_financing",
    words:
      /^(?:prets?|pret(?:e|es|ee|ees|ent|ait|aient|a|er|erait|era)|avanc(?:e|es|ee|ees|ait|aient|a|er|era)|credits?(?:-\w+)?|emprunt\w*|obligations?|dettes?|coupon)$/,
    example: "La banque Delmas gratifie Ferrand Câbles de 6 millions d'euros, coupon compris.",
  },
  {
    kind: "grant",
    words: /^(?:subvention\w*|aides?|obole|dons?|dotation|perdus?|gracieux)$/,
    example: "La Région Bretagne gratifie Ferrand Câbles d'une dotation de 2 millions d'euros.",
  },
  {
    kind: "ipo",
    words: /^(?:bourse|cotation|introduction|prospectus)$/,
    example: "La société Dufresne vise 40 millions d'euros en Bourse.",
  },
  // Rounds have triggers of their own: what is left to their words is told by names alone, as an aside.
  { kind: "funding_round", words: /^(?:serie|tour|ronde|levee|amorc\w+|nouvelles)$/ },
  {
    kind: "acquisition",
    words:
      /^(?:offres?|propositions?|rach\w+|repren\w+|repri\w+|offr\w+|vente|vend\w*|ced\w+|cession|achet\w+|emplettes?|acquer\w+|acqui\w+|absorb\w+|aval\w+|bras|giron|moyennant|bouchees?|exclusivite|surenchere|encheres?|adjug\w+|debours\w+)$/,
    example: "Le groupe Vexa s'est emballé à 12 millions d'euros pour Dufresne SA, une emplette d'un été.",
  },
  {
    kind: "equity_investment",
    words:
      /^(?:capital|fonds|ticket|mise|pot|corbeille|apports?|injec\w+|invest\w+|souscri\w+|parts|titres|actions)$/,
    example: "Vexa tente le coup avec 9 millions d'euros chez Dufresne SA, contre des titres.",
  },
];

/** Verbs (lemma tags) of who gets a sum, of who is won over to give it, of who gives a firm away for it and of a firm that goes to another. */
export const TURNS: Readonly<Record<Exclude<Turn, "gives">, ReadonlySet<string>>> = {
  gets: new Set(
    "Lever Recevoir Obtenir Arracher Empocher Decrocher Placer Emprunter Recolter Engranger Toucher Trouver Recueillir Collecter Reunir Encaisser Percevoir Capter Rafler Emettre Puiser Partir Repartir".split(
      " ",
    ),
  ),
  "wins over": new Set("Convaincre Seduire Rallier".split(" ")),
  goes: new Set("Devenir Rejoindre Integrer Passer Tomber Atterrir".split(" ")),
  sells: new Set("Vendre Ceder Revendre Retirer Tirer Lacher Abandonner Laisser".split(" ")),
};

/** Verbs (lemma tags) whose sum is spent, owed or kept, or paid for goods, but for no firm. */
export const SPENDING: ReadonlySet<string> = new Set(
  "Depenser Rembourser Rendre Conserver Ramener Devoir Couter Gagner Perdre Emporter Importer Exporter Facturer Assurer Fournir Livrer Equiper Construire Produire Fabriquer Installer Commander Louer Falloir".split(
    " ",
  ),
);

/** Verbs (lemma tags) of money put to a use, which is a firm or is not. */
export const USING: ReadonlySet<string> = new Set(
  "Consacrer Affecter Allouer Investir Injecter Engager".split(" "),
);

/** Words (folded) in whose company a sum is no deal's, whatever the verb. */
export const OTHER_USE =
  /^(?:restante?s?|minimum|plancher|plans?|programmes?|budgets?|enveloppes?|emplois?|salaires?|salaries|sauvegarde|indemnites?|dommages|acompte|commandes?|penalites?|barre|cap|boutiques|embauches?|recrutements?|travaux|chantiers?|an|annuel\w*|(?:indemnis|dedommag|sponsoris|parrain|condamn)\w+|mecenat)$/;

/** Nouns (folded) of money behind « 3 M€ de »: what the sum is, and not what it buys. */
export const MONEY =
  /^(?:euros?|dollars?|livres|francs|financements?|argent|cash|numeraire|plus|mieux|moins|quoi)$/;

/** Where the parties stand around such a verb. */
export const ROLES: Readonly<
  Partial<Record<DealKind, Readonly<Partial<Record<Turn, Frame["roles"]>> & { gives: Frame["roles"] }>>>
> = {
  acquisition: {
    gives: {
      subject: "acquirer",
      object: "target",
      à: "seller",
      "auprès de": "seller",
      par: "acquirer",
      pour: "target",
      sur: "target",
    },
    // What one gets is the price of what one sells.
    gets: { subject: "seller", pour: "target", "auprès de": "acquirer", à: "acquirer" },
    goes: {
      subject: "target",
      object: "acquirer",
      possessor: "acquirer",
      de: "acquirer",
      chez: "acquirer",
      dans: "acquirer",
      à: "acquirer",
    },
    sells: { subject: "seller", object: "target", à: "acquirer", chez: "acquirer", par: "acquirer" },
  },
  equity_investment: {
    gives: {
      subject: "investor",
      à: "target",
      dans: "target",
      chez: "target",
      sur: "target",
      pour: "target",
      par: "investor",
    },
  },
  funding_round: {
    gives: {
      subject: "investor",
      à: "target",
      dans: "target",
      chez: "target",
      pour: "target",
      par: "investor",
    },
    gets: {
      subject: "target",
      "auprès de": "investor",
      à: "investor",
      chez: "investor",
      de: "investor",
      par: "investor",
      avec: "investor",
    },
    "wins over": { subject: "target", object: "investor", par: "investor" },
  },
  debt_financing: {
    gives: { subject: "lender", à: "target", par: "lender" },
    gets: { subject: "target", "auprès de": "lender", à: "lender", de: "lender", par: "lender" },
  },
  grant: {
    gives: { subject: "grantor", object: "target", à: "target", par: "grantor" },
    gets: { subject: "target", "auprès de": "grantor", de: "grantor", par: "grantor" },
  },
  ipo: { gives: { subject: "target" } },
};
