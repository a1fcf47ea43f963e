/** Sentences that stand side by side in a text, joined by `between` (default: a space), and what they show. */
export interface SentenceExample {
  readonly why: string;
  readonly sentences: readonly string[];
  readonly between?: string;
}

export const sentenceExamples: readonly SentenceExample[] = [
  { why: "full stops", sentences: ["Le fonds a vendu.", "Sa part était de 12 %.", "Le reste suit."] },
  {
    why: "lines without a full stop",
    between: "\n",
    sentences: ["Un tour de table record", "Par Léa Morin"],
  },
  {
    why: "a heading whose line break was lost",
    between: "",
    sentences: ["Le marché est convaincu", "Vendredi, le titre a gagné 3 %."],
  },
  {
    why: "a heading whose line break was lost, before a name",
    between: "",
    sentences: ["Une page se tourne", "L'éditeur Norvane vend.", "Le pari du solaire", "Belioz y croit."],
  },
  {
    why: "names with a capital inside",
    sentences: [
      "La fondation amfAR et easyJet écrivent à leboncoin et à iNovia.",
      "monAbri et eBay suivent.",
    ],
  },
  {
    why: "a list, one item a line",
    between: "\n",
    sentences: ["Les conditions :", "- un prix ferme ;", "- un délai d'un mois."],
  },
  {
    why: "a quotation with sentences inside",
    sentences: ["« Nous sommes prêts.", "Rien ne presse », dit-elle.", "Le marché attend."],
  },
  {
    why: "a quotation that ends the sentence",
    sentences: ["Il a dit : « C'est fini. »", "Le titre a chuté."],
  },
  { why: "English quotation marks", sentences: ["“C'est fait.”", "Elle sourit."] },
  {
    why: "a question inside a sentence",
    sentences: ["« À quel prix ? » demande un cadre.", "Nul ne répond."],
  },
  { why: "a dialogue", sentences: ["— Vous vendez ?", "— Jamais."] },
  { why: "an ellipsis before a small letter", sentences: ["Le prix… n'est pas connu.", "On verra..."] },
  { why: "an ellipsis before a capital", sentences: ["Énergie, eau, déchets…", "Le groupe est partout."] },
  {
    why: "titles",
    sentences: ["M. Roux, Mme Petit et MM. Blin et Caron signent.", "Le Dr. Noël et Mgr. Viau aussi."],
  },
  { why: "a lawyer, a saint", sentences: ["Me. Lebrun plaide à St. Omer.", "La cour délibère."] },
  {
    why: "eras",
    sentences: ["La cité fut fondée en 52 av. J.-C. par un marchand.", "Elle tomba en 14 apr. J.-C."],
  },
  {
    why: "examples and explanations",
    sentences: ["Un apport (p. ex. Orange), c.-à-d. De l'argent.", "Voilà."],
  },
  {
    why: "legal references",
    sentences: ["L'art. 12 et le n° 4, vol. 2, chap. 3, p. 18 s'appliquent.", "Fin."],
  },
  {
    why: "months and francs before their figure",
    sentences: [
      "Elle a payé fr. 2,2 millions en sept. 2021 pour Orlac.",
      "Il a rendu 300 fr.",
      "En 2012, rien.",
    ],
  },
  { why: "measures", sentences: ["Il pèse env. 300 kg.", "Le prix est libre."] },
  {
    why: "etc. before a small letter",
    sentences: ["Des prêts, des titres, etc. sont cédés.", "Les dettes, etc."],
  },
  { why: "etc. before a capital", sentences: ["Prêts, titres, etc.", "Pernod Ricard achète."] },
  {
    why: "company forms",
    sentences: ["Rothschild et Cie. conseille Nexans S.A. Ardian suit.", "Alphabet Inc. paie."],
  },
  {
    why: "a company form at the end",
    sentences: ["L'acheteur est Fox Corp.", "Le vendeur est Sinclair Inc.", "Il part."],
  },
  {
    why: "a name that goes on behind a company form",
    sentences: [
      "Vexa courtise Warner Bros. Discovery et Morlin.",
      "Morlin cède Chr. Hansen.",
      "Il sort de Warner Bros.",
      "Disney suit.",
    ],
  },
  {
    why: "brackets behind a company form",
    sentences: ["Mines Vexa inc. (TSX.V : VXA) fore un puits.", "Le Fonds Morlin s.e.c. (« Morlin ») suit."],
  },
  { why: "countries", sentences: ["U.S. Steel et la U.S. Navy signent.", "Il vit aux U.S.", "Elle aussi."] },
  {
    why: "a number in Roman figures ends a sentence",
    sentences: ["Elle lève 85 millions pour son fonds Lagune II.", "Bpifrance suit."],
  },
  { why: "initials", sentences: ["J.-P. Garnier et A. B. Dumont dirigent.", "J. Morel part."] },
  {
    why: "an exclamation mark in a name",
    sentences: ["Verizon reprend Yahoo! Finance.", "Et Yahoo!", "Le prix baisse."],
  },
  {
    why: "a currency sign before the stop",
    sentences: ["La dette atteint 1,25 Md$.", "Le prix, 40 M€.", "Rien d'autre."],
  },
  {
    why: "dots in figures and addresses",
    sentences: ["Les 3.500 salariés de Booking.com lisent www.exemple.fr.", "Oui."],
  },
  { why: "an e-mail address", sentences: ["Écrire à j.morel@exemple.fr. ou appeler.", "Merci."] },
  { why: "enumerations", sentences: ["1. Le prix est fixé.", "2. Le délai court.", "a) Nexity paie."] },
  {
    why: "a figure opens",
    sentences: ["Le site ferme.", "150 postes disparaissent.", "iPhone et eBay montent."],
  },
  { why: "a sentence in brackets", sentences: ["(Le groupe se tait.)", "Son rival aussi."] },
  { why: "note calls", sentences: ["Le rachat est acté.[3]", "Le prix est secret."] },
  { why: "a forgotten space", between: "", sentences: ["Le titre est en hausse.", "Le groupe se tait."] },
  {
    why: "a forgotten space after a quotation, a year or an acronym",
    between: "",
    sentences: [
      'Elle fête sa "journée".',
      "Mais tout ferme en 2021.",
      "Le fonds aide les PME.",
      "Il se tait.",
    ],
  },
  {
    why: "a forgotten capital",
    sentences: ["Les élus ont voté pour la vente.", "à ce jour, rien n'est signé."],
  },
  { why: "a semicolon before a capital", sentences: ["Le prix est connu ;", "Les parts sont réparties."] },
  { why: "a semicolon before a small letter", sentences: ["Le prix est connu ; les parts sont réparties."] },
  {
    why: "no-break spaces",
    sentences: ["Vendre\u202F?\u00A0", "«\u00A0Non.\u00A0»"].map((part) => part.trim()),
  },
];
