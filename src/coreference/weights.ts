/**
 * What speaks for and against a group as the one that a nominal stands for: whole numbers that add up. Set by hand,
 * then moved one at a time on the gold labels while that raised the score of linked nominals.
 */
export const weights = {
  /** By the number of sentences since the group's last mention: 0, 1, 2 … and more. */
  distance0: 7,
  distance1: 7,
  distance2: 5,
  distance3: 3,
  distance4: 2,
  distance5: 1,
  /** The last mention opened a sentence not far back. */
  subject: 2,
  /** A preposition governs the last mention. */
  oblique: -2,
  /** Both stand in one clause, so they are two. */
  sameClause: -12,
  /** Named for the first time later in the same sentence. */
  ahead: 1,
  /** Not named yet, at the head of the article whose topic it is. */
  opening: 8,
  /** The last mention is another nominal of the same sentence. */
  nominalBefore: -5,
  /** For each mention so far, up to three. */
  told: 1,
  /** Named most often in the article. */
  topic: 4,
  /** Share of the article's names, in tenths. */
  share: 0,
  /** The noun is of the group's kind. */
  sameClass: 3,
  /** The noun is a company's and the group's kind unknown. */
  likelyCompany: 2,
  /** The noun is another kind's and the group's unknown. */
  unlikelyClass: -2,
  /** The noun is wide enough for the group's other kind: « la société » for a fund. */
  wideClass: 0,
  otherClass: -8,
  /** The noun tells no kind, and the group is public or media. */
  generalPublic: -2,
  general: 1,
  samePlace: 9,
  sameCountry: 6,
  countryOfPlace: 3,
  otherCountry: -10,
  sameSeat: 12,
  countryOfSeat: 5,
  otherSeat: -8,
  unknownSeat: 1,
  /** The very noun was told of the group. */
  sameNoun: 6,
  sameCommonNoun: 2,
  sameWord: 4,
  role: 7,
  otherRole: -5,
  noRole: -2,
  source: -8,
  /** What the best must score at least, by the kind of phrase, and how far it must lead the second. */
  least: 9,
  leastLoose: 17,
  leastDemonym: 11,
  leastPlural: 8,
  margin: 1,
};
