/**
 * What speaks for and against a group as the one that a nominal stands for: whole numbers that add up. Set by hand,
 * then moved one at a time on the gold labels while that raised the score of linked nominals.
 */
export const weights = {
  /** By the number of sentences since the group's last mention: 0, 1, 2 … and more. */
  distance0: 11,
  distance1: 7,
  distance2: 5,
  distance3: 6,
  distance4: 3,
  distance5: 3,
  /** The last mention opened a sentence not far back. */
  subject: 2,
  /** The last mention was the subject of its sentence, and so is the nominal. */
  parallel: 1,
  /** The last mention before a demonstrative, in the sentence before. */
  pointedAt: 16,
  /** The last sentence brought it up: « c'est Vexa qui … ». */
  focus: 8,
  /** Who speaks for it in the same sentence says what the nominal is told to do. */
  spokenFor: 14,
  /** The sentence before names it only as what it is to another: « Vexa est son premier client ». */
  bystander: -8,
  /** A preposition governs the last mention. */
  oblique: -1,
  /** Both stand in one clause, so they are two. */
  sameClause: -18,
  /** Named for the first time later in the same sentence. */
  ahead: -1,
  /** Not named yet, at the head of the article whose topic it is. */
  opening: 8,
  /** The last mention is another nominal of the same sentence. */
  nominalBefore: -6,
  /** For each mention so far, up to three. */
  told: 1,
  /** Named most often in the article. */
  topic: 3,
  /** The same, where the nominal opens a paragraph. */
  afresh: 5,
  /** Told last before the passage of a roundup that has a topic of its own. */
  outside: -7,
  /** Named in the first words of the paragraph. */
  paragraphHead: 4,
  /** Share of the article's names, in tenths. */
  share: 1,
  /** The noun is of the group's kind. */
  sameClass: 6,
  /** The noun is a company's and the group's kind unknown. */
  likelyCompany: 3,
  /** The noun is a fund's, the group came into another, and nobody near is known to be one. */
  likelyFund: 2,
  /** The noun is another kind's and the group's unknown. */
  unlikelyClass: -8,
  /** The noun is wide enough for the group's other kind: « la société » for a fund. */
  wideClass: -5,
  otherClass: -12,
  /** The noun is of what others found, and the text has told the founding of this one. */
  foundedHere: 12,
  /** Nobody has told that the group is one that others founded or became. */
  notVenture: -7,
  /** The noun is a public body's, the group none as far as is known. */
  notPublic: -30,
  /** The noun is that of a young or small company, which this is not. */
  notYoung: -9,
  /** The noun tells no kind, and the group is public or media. */
  generalPublic: -5,
  general: 1,
  /** The same, and the group is a fund or a bank. */
  generalFund: -4,
  samePlace: 9,
  /** It sits in a town of the region told, or in the region of the town. */
  placeAround: 6,
  /** All that is told of where it sits lies apart from the place that the phrase tells. */
  otherPlace: -6,
  sameCountry: 6,
  countryOfPlace: 0,
  otherCountry: -20,
  sameSeat: 12,
  countryOfSeat: 6,
  otherSeat: -4,
  unknownSeat: -2,
  /** The very noun was told of the group. */
  sameNoun: 14,
  /** The text itself put that noun to the name: « l'enseigne X » before « l'enseigne ». */
  toldNoun: 7,
  sameCommonNoun: 2,
  sameWord: 5,
  /** Told in one breath with the others that a plural stands for. */
  joined: 9,
  /** One of as many as the title names. */
  titled: 5,
  role: 5,
  /** No other was given that role since. */
  lastInRole: 6,
  otherRole: -5,
  /** It has the role across from it: a buyer for « le vendeur ». */
  opposedRole: -10,
  /** It has left a contest, sentences ago. */
  left: -3,
  /** The noun is of who has lost one, and it has. */
  loser: 8,
  noRole: -2,
  /** The article is about it, and who founded or leads the one meant has just spoken. */
  ledTopic: 6,
  /** The words around give it a part that the group has elsewhere. */
  samePart: 3,
  /** The same, told in this sentence or the last. */
  samePartNow: 5,
  /** They give it one that who has the group's seldom has besides: what was for sale buys. */
  opposedPart: -4,
  source: -8,
  /** What it must score more in an article that is not about business. */
  noBusiness: 4,
  /** What the best must score at least, by the kind of phrase, and how far it must lead the second. */
  least: 7,
  leastLoose: 20,
  leastDemonym: 10,
  leastPlural: 9,
  margin: 1,
};
