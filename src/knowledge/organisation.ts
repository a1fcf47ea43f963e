/** What the knowledge base says of an organisation. Facts that are certain only; absent where they are not. */
export interface Organisation {
  /** Stable slug: lower-case ASCII letters, digits and hyphens. */
  readonly id: string;
  /** Canonical name, as the French press writes it. */
  readonly name: string;
  /** Other names it goes by in the press, former names and acronyms included. */
  readonly aliases?: readonly string[];
  readonly kind: OrganisationKind;
  /** ISO 3166-1 alpha-2 of the seat. */
  readonly country?: string;
  /** City of the seat, as the French press writes it: « la firme de Mountain View ». */
  readonly seat?: string;
  /** Nouns and phrases that a nominal may describe it by, without article: « éditeur de logiciels », « constructeur automobile ». */
  readonly sectors?: readonly string[];
  /** Set phrases that stand for it alone, without article: « marque à la pomme », « Big Blue ». */
  readonly nicknames?: readonly string[];
  /** Id of the organisation that owns it. */
  readonly parent?: string;
}

/** The families of organisations that the press treats alike. */
export type OrganisationKind =
  | "company"
  | "startup"
  | "fund"
  | "bank"
  | "insurer"
  | "public"
  | "sovereign_fund"
  | "media"
  | "university"
  | "association"
  | "sport";
