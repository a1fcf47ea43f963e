/** A short text with what it shows: which name each nominal stands for, null for one that must not be linked. */
export interface CoreferenceExample {
  readonly construction: string;
  readonly text: string;
  /** By the nominal's text: the name meant, several names for a plural. */
  readonly links: Readonly<Record<string, string | readonly string[] | null>>;
}

/** What links nominals to names, and what must not. */
export const coreferenceExamples: readonly CoreferenceExample[] = [
  {
    construction: "whom a passage of a roundup is about",
    text: "En tête, la start-up Zubrowik lève 3 millions d'euros, et Zubrowik recrute.\n\nValmer suit, avec 2 millions d'euros. Le tour a surpris jusqu'à la société elle-même.\n\nOstrea SA ferme la marche.",
    links: { "la société": "Valmer" },
  },
  {
    construction: "who came into a company, where no fund is known",
    text: "La société Zubrowik recrute. En 2009, Zubrowik ouvrait la porte à Valmer. Six ans plus tard, Ostrea SA reprenait au fonds lyonnais la totalité de ces titres.",
    links: { "fonds lyonnais": "Valmer" },
  },
  {
    construction: "two whom a sentence joined, as a pair",
    text: "L'éditeur Zubrowik et le fonds Valmer SA ont racheté Ostrea SA. Le tandem a aussi acquis la société Brunelle.",
    links: { "Le tandem": ["Zubrowik", "Valmer SA"] },
  },
  {
    construction: "who deals for himself, by his calling",
    text: "Le milliardaire Paul Ostrean collectionne les usines. En mars, le milliardaire tchèque a racheté la société Zubrowik.",
    links: { "le milliardaire tchèque": "Paul Ostrean" },
  },
  {
    construction: "a noun that stands for firms too means a person only where the text has called him so",
    text: "L'éditeur Zubrowik a vendu ses parts à l'industriel Valmer SA. Jean Ostrean applaudit. L'industriel n'en dira pas plus.",
    links: { "L'industriel": "Valmer SA" },
  },
  {
    construction: "the family that founded a firm",
    text: "La famille Ostrean détient la société Zubrowik. La famille fondatrice cède la société à Valmer SA.",
    links: { "La famille fondatrice": "famille Ostrean" },
  },
  {
    construction: "a family is nobody where none is named",
    text: "Paul Ostrean dirige la société Zubrowik. La famille a racheté Valmer SA.",
    links: { "La famille": null },
  },
  {
    construction: "one of a people, with a capital",
    text: "Paul Ostrean n'est pas un inconnu. Le Tchèque a racheté la société Zubrowik.",
    links: { "Le Tchèque": "Paul Ostrean" },
  },
  {
    construction: "two people that a sentence joined",
    text: "Paul Ostrean s'est allié à Jean Lantier. Les deux hommes d'affaires ont racheté la société Zubrowik.",
    links: { "Les deux hommes d'affaires": ["Paul Ostrean", "Jean Lantier"] },
  },
  {
    construction: "a demonstrative points at the one named last",
    text: "La banque Zubrowik traîne depuis trois ans le fardeau de Valmer SA. Ce fabricant de vernis perd de l'argent.",
    links: { "Ce fabricant de vernis": "Valmer SA" },
  },
  {
    construction: "a demonstrative with the noun of the one before",
    text: "Le groupe Zubrowik a racheté l'éditeur Valmer. Ce groupe familial a ensuite racheté Ostrea SA.",
    links: { "Ce groupe familial": "Zubrowik" },
  },
  {
    construction: "two that a heading adds up",
    text: "La société Ostrea recrute.\nZubrowik + Valmer SA = un\nC'est officiel : les deux groupes n'en forment plus qu'un seul.",
    links: { "les deux groupes": ["Zubrowik", "Valmer SA"] },
  },
  {
    construction: "what several act upon is none of them",
    text: "La société Zubrowik recrute. La banque Valmer et Ostrea SA ont prêté 3 millions d'euros à la société.",
    links: { "la société": "Zubrowik" },
  },
  {
    construction: "whom a fronted participle is about is not its agent",
    text: "La société Zubrowik recrute. Rachetée 3 millions d'euros par Ostrea SA en 2016, la société recrute encore.",
    links: { "la société": "Zubrowik" },
  },
  {
    construction: "a council by its article alone",
    text: "Le conseil départemental de la Creuse se réunit. Mardi, le conseil départemental a voté une aide.",
    links: { "le conseil départemental": "conseil départemental de la Creuse" },
  },
  {
    construction: "nobody buys himself, whatever the tense",
    text: "Zubrowik a racheté Valmer. Selon la presse, le groupe aurait payé 3 millions d'euros pour Valmer.",
    links: { "le groupe": "Zubrowik" },
  },
  {
    construction: "nobody gets a share of himself",
    text: "La société Valmer apporte au groupe Zubrowik ses ateliers et reçoit en échange 25 % du groupe.",
    links: { groupe: "Zubrowik" },
  },
  {
    construction: "apposition after the name",
    text: "Zubrowik, l'éditeur rennais de logiciels, lève 3 millions d'euros.",
    links: { "l'éditeur rennais de logiciels": "Zubrowik" },
  },
  {
    construction: "apposition with a participle and its place",
    text: "Le groupe Valmer a bouclé le rachat de Zubrowik, le roi du biscuit artisanal établi à Quimper.",
    links: { "le roi du biscuit artisanal": "Zubrowik" },
  },
  {
    construction: "apposition behind the acronym of a name",
    text: "Le groupe Valmer vend ses parts dans Zubrowik Ostrea Company (ZOC), l'opérateur qui exploite le port.",
    links: { "l'opérateur": "Zubrowik Ostrea Company" },
  },
  {
    construction: "no apposition where the phrase is the subject",
    text: "La start-up Zubrowik recrute. Selon Ostrea Capital, la start-up manque de bras.",
    links: { "la start-up": "Zubrowik" },
  },
  {
    construction: "apposition with a complement of its own, between commas",
    text: "Zubrowik, l'assureur voyage en ligne, avait levé 3 millions d'euros.",
    links: { "l'assureur": "Zubrowik" },
  },
  {
    construction: "a term defined in brackets",
    text: "Le fonds Valmer suit les mines Zubrowik inc. (TSX.V : ZUB) (« Zub » ou la « Société »). Le fonds se tait.",
    links: { "la « Société »": "Zubrowik inc." },
  },
  {
    construction: "apposition behind « quant à »",
    text: "Valmer a remis une offre. Quant à Zubrowik, le dernier candidat, dont on parlait peu, il renonce.",
    links: { "le dernier candidat": "Zubrowik" },
  },
  {
    construction: "who is told in front of the sentence is another",
    text: "Le groupe Valmer grandit. Valmer a une filiale, Zubrowik. Après Zubrowik, le groupe rachète Ostrea.",
    links: { "le groupe": "Valmer" },
  },
  {
    construction: "the firm of who speaks is the one that the article is about",
    text: "Valmer lève 3 millions d'euros. Le groupe Ostrea y met 1 million. « Tout va bien », dit Odile Arvieux, qui a cofondé l'entreprise.",
    links: { "l'entreprise": "Valmer" },
  },
  {
    construction: "apposition before the name",
    text: "Le vendeur, le groupe Valmer, se tait.",
    links: { "Le vendeur": "Valmer" },
  },
  {
    construction: "who a role is said to be",
    text: "Le groupe Valmer a racheté la société Zubrowik. Le vendeur est le fonds Ostrea Capital.",
    links: { "Le vendeur": "Ostrea Capital" },
  },
  {
    construction: "no young firm where the text calls it a group",
    text: "Le groupe Valmer vient de racheter la société Zubrowik. La PME lyonnaise recrute.",
    links: { "La PME lyonnaise": "Zubrowik" },
  },
  {
    construction: "origin told of the name",
    text: "L'allemand Brunexo rachète le français Valmer. Le groupe allemand paiera en titres.",
    links: { "Le groupe allemand": "Brunexo" },
  },
  {
    construction: "descriptor learnt from the text",
    text: "Ostrea, start-up lyonnaise, cède ses parts à Brunexo SA. La pépite lyonnaise quitte la Bourse.",
    links: { "La pépite lyonnaise": "Ostrea" },
  },
  {
    construction: "those of whom a consortium consists, who act upon another",
    text: "Le groupe Valmer est à vendre. Le consortium formé par Ostrea Capital, Brunexo SA et Noralis Capital rachète l'entreprise.",
    links: { "Le consortium": ["Ostrea Capital", "Brunexo SA", "Noralis Capital"], "l'entreprise": "Valmer" },
  },
  {
    construction: "a trio that a relative makes up",
    text: "Le groupe Valmer est à vendre. Le trio que forment Ostrea Capital, Brunexo SA et Noralis Capital se tait.",
    links: { "Le trio": ["Ostrea Capital", "Brunexo SA", "Noralis Capital"] },
  },
  {
    construction: "a consortium of which one member is named",
    text: "Le groupe Valmer est à vendre. Le consortium mené par Ostrea Capital se tait.",
    links: { "Le consortium": null },
  },
  {
    construction: "what a relative is about is not its subject",
    text: "Le groupe Valmer a fondé avec Ostrea Capital la société Zubrowik, dont le groupe détient la moitié.",
    links: { "le groupe": "Valmer" },
  },
  {
    construction: "whose a party is, an apposition says of another",
    text: "Le groupe Valmer cède ses parts. Zubrowik SA, filiale historique du groupe, est vendue.",
    links: { groupe: "Valmer" },
  },
  {
    construction: "whose a party is, as one of several",
    text: "Le groupe Valmer cède ses parts. Zubrowik SA, l'une des marques du groupe, est vendue.",
    links: { groupe: "Valmer" },
  },
  {
    construction: "who speaks for a party behind a comma is its own",
    text: "Le groupe Ostrea cède ses parts. Le groupe Valmer vacille. Les ventes reculent chez Valmer, reconnaît un cadre du groupe.",
    links: { groupe: "Valmer" },
  },
  {
    construction: "one of a house's funds",
    text: "La société Ostrea Capital a bouclé le fonds Ostrea Croissance IV. Ce véhicule investira en Europe.",
    links: { "Ce véhicule": "Ostrea Croissance IV" },
  },
  {
    construction: "the new company is the one just founded, whoever was told of since",
    text: "Le groupe Valmer et Brunexo SA créent une coentreprise, baptisée Norvalis SA. Le groupe Valmer apporte ses brevets. La nouvelle société emploiera 30 personnes.",
    links: { "La nouvelle société": "Norvalis SA" },
  },
  {
    construction: "who was set aside by a court is not the buyer",
    text: "Le tribunal a attribué la biscuiterie Zubrowik à Brunexo SA. L'offre du groupe Valmer, moins généreuse, a été écartée. Le repreneur garde 30 salariés.",
    links: { "Le repreneur": "Brunexo SA" },
  },
  {
    construction: "what two become",
    text: "Le groupe Valmer et Brunexo SA vont fusionner dans un ensemble unique, Norvalis SA. Le nouvel ensemble emploiera 300 personnes.",
    links: { "Le nouvel ensemble": "Norvalis SA" },
  },
  {
    construction: "a public body is no company",
    text: "Le groupe Valmer rachète la société Zubrowik. Le gouvernement se tait.",
    links: { "Le gouvernement": null },
  },
  {
    construction: "a public body that its complement names",
    text: "Le groupe Valmer rachète la société Zubrowik. L'antitrust suédois se tait.",
    links: { "L'antitrust suédois": "antitrust suédois" },
  },
  {
    construction: "a phrase with a name in it marks the name alone",
    text: "Le groupe Valmer fusionne avec Zubrowik, la filiale de la société Ostrea.",
    links: { "la filiale": null },
  },
  {
    construction: "who puts money in is not the young firm",
    text: "La société Zubrowik a levé 3 millions d'euros. L'armateur Brunexo SA y met 2 millions. La jeune pousse recrute.",
    links: { "La jeune pousse": "Zubrowik" },
  },
  {
    construction: "where it was born is not who it is",
    text: "La société Zubrowik lève 3 millions. Née dans les murs d'Ostrea Capital, la jeune pousse recrute.",
    links: { "la jeune pousse": "Zubrowik" },
  },
  {
    construction: "the kind of organisation",
    text: "La start-up Zubrowik lève 3 millions auprès du fonds Ostrea Capital. Le fonds prend 12 %.",
    links: { "Le fonds": "Ostrea Capital" },
  },
  {
    construction: "an origin that no name has",
    text: "L'allemand Brunexo rachète le français Valmer. Le japonais se tait.",
    links: { "Le japonais": null },
  },
  {
    construction: "a government is no company",
    text: "Le groupe Valmer a été sauvé par la banque Brunexo. Le gouvernement a salué l'accord.",
    links: { "Le gouvernement": null },
  },
  {
    construction: "a government and its capital",
    text: "Berlin a prêté 3 millions d'euros au groupe Valmer. Le gouvernement allemand prendra 20 % du groupe.",
    links: { "Le gouvernement allemand": "Berlin" },
  },
  {
    construction: "nobody to stand for",
    text: "Le printemps est froid. La banque ferme à midi.",
    links: { "La banque": null },
  },
  {
    construction: "two of them",
    text: "L'allemand Brunexo et le français Valmer fusionnent. Les deux groupes visent 3 milliards de ventes.",
    links: { "Les deux groupes": ["Brunexo", "Valmer"] },
  },
  {
    construction: "two told in one breath, whoever is told since",
    text: "L'éditeur Zubrowik et l'éditeur Ostrea fusionnent. Le fonds Nimba Capital siège chez Zubrowik. Le brasseur Valmer recrute. Les deux éditeurs visent la Bourse.",
    links: { "Les deux éditeurs": ["Ostrea", "Zubrowik"] },
  },
  {
    construction: "the role told last",
    text: "L'éditeur Zubrowik a racheté le brasseur Valmer en 2019. Hier, le groupe Ostrea a racheté la société Brunexo. La cible emploie 40 salariés et l'acheteur 300.",
    links: { "La cible": "Brunexo", "l'acheteur": "Ostrea" },
  },
  {
    construction: "what has found a buyer is what is bought",
    text: "Le groupe Valmer a cédé deux usines. Le mois suivant, c'est Brunexo SA qui trouvait preneur. L'entreprise est reprise pour 3 millions.",
    links: { "L'entreprise": "Brunexo SA" },
  },
  {
    construction: "who was awarded a firm has bought it",
    text: "La start-up Zubrowik est en faillite. Le juge a tranché hier en faveur de Brunexo. L'acquéreur garde les stocks.",
    links: { "L'acquéreur": "Brunexo" },
  },
  {
    construction: "a clause before a name says nothing of it",
    text: "Le groupe Valmer, le groupe Ostrea et Brunexo SA suivent un assureur que la start-up Zubrowik jalouse. L'assureur se tait.",
    links: { "L'assureur": null },
  },
  {
    construction: "whose capital has just been told is whose shares are taken",
    text: "Le groupe Valmer négocie avec la société Brunexo SA son entrée au capital de Zubrowik : il prendra 30 % de la coentreprise.",
    links: { "la coentreprise": "Zubrowik" },
  },
  {
    construction: "a fund that the text has called a holding",
    text: "Le holding Ostrea Capital a fondé la chaîne Zubrowik. La chaîne Zubrowik compte 30 magasins. Le holding s'en sépare.",
    links: { "Le holding": "Ostrea Capital" },
  },
  {
    construction: "whose fund it is, an apposition says of another",
    text: "Le fonds Ostrea Capital grandit. Noralis IV, deuxième fonds de la maison, est bouclé.",
    links: { "la maison": "Ostrea Capital" },
  },
  {
    construction: "whose a nominal is, an apposition behind it says of another",
    text: "La société Zubrowik change de mains. Le fabricant de skis, filiale du groupe Ostrea, est vendu au groupe Valmer.",
    links: { "Le fabricant de skis": "Zubrowik" },
  },
  {
    construction: "who has owned it since a year is another",
    text: "La société Brunexo recrute. Le fabricant de skis, propriété depuis 2015 du fonds Ostrea, se développe.",
    links: { "Le fabricant de skis": "Brunexo" },
  },
  {
    construction: "who is told behind a preposition is another, with a word on it too",
    text: "Brunexo lève 3 millions. Grâce à Ostrea Capital, toujours généreux, le gestionnaire de parkings recrute.",
    links: { "le gestionnaire de parkings": "Brunexo" },
  },
  {
    construction: "who is named as the buyer of another is the one that pays",
    text: "Le juge a désigné hier Brunexo comme repreneur de la chaîne Zubrowik. La coopérative met 3 millions.",
    links: { "La coopérative": "Brunexo" },
  },
  {
    construction: "the region of the town that the text has told",
    text: "Le groupe Valmer avance. Le fabricant brestois Zubrowik recrute, et le groupe Ostrea recule. La société bretonne se tait.",
    links: { "La société bretonne": "Zubrowik" },
  },
  {
    construction: "a firm of another town than the one told",
    text: "Le fabricant nantais Valmer recrute. Le fabricant lillois Ostrea recule. La société lilloise perd de l'argent.",
    links: { "La société lilloise": "Ostrea" },
  },
  {
    construction: "an inhabitant for the firm told to sit there",
    text: "Le groupe Valmer recrute et rachète le fabricant grenoblois Zubrowik. Le Grenoblois emploie cent salariés, le Marseillais se tait.",
    links: { "Le Grenoblois": "Zubrowik", "le Marseillais": null },
  },
  {
    construction: "who has left the contest is not the buyer",
    text: "Le groupe Valmer rachète la société Zubrowik. Le groupe Ostrea, un candidat, a jeté l'éponge. L'acquéreur recrute.",
    links: { "L'acquéreur": "Valmer" },
  },
  {
    construction: "what somebody comes from",
    text: "La société Zubrowik lève 3 millions d'euros. Sortie de l'institut Ostrea en 2020, la société recrute.",
    links: { "la société": "Zubrowik" },
  },
  {
    construction: "a new name that the subject has taken",
    text: "Le groupe Valmer recule devant la société Brunexo. Devenu Ostrea SA en 2019, le groupe recrute.",
    links: { "le groupe": "Ostrea SA" },
  },
  {
    construction: "no apposition behind a participle with its complement",
    text: "La start-up Zubrowik recrute. Née en 2008 dans les murs de l'université Ostrea, la start-up se vend.",
    links: { "la start-up": "Zubrowik" },
  },
  {
    construction: "the company of somebody whom the text names as its head",
    text: "Le groupe Valmer recule. Odile Arvieux, PDG de Zubrowik, se tait. Le groupe Valmer rachète le groupe Ostrea. Le groupe d'Odile Arvieux suit, celui de Kermit Roustan aussi.",
    links: { "Le groupe d'Odile Arvieux": "Zubrowik" },
  },
  {
    construction: "not enough of them",
    text: "L'allemand Brunexo recrute. Les trois groupes se taisent.",
    links: { "Les trois groupes": null },
  },
];

/** Forms of one entity, and forms that only look like one. */
export const groupingExamples: readonly {
  readonly text: string;
  readonly entities: readonly (readonly string[])[];
}[] = [
  { text: "Le fonds Ostrea Capital suit. Selon Ostrea, tout va.", entities: [["Ostrea Capital", "Ostrea"]] },
  {
    text: "La Banque rurale de Bigorre (BRB) prête. Selon la BRB, tout va.",
    entities: [["Banque rurale de Bigorre", "BRB"]],
  },
  { text: "Chez Valmer SA, on recrute. Selon Valmer, tout va.", entities: [["Valmer SA", "Valmer"]] },
  {
    text: "Le groupe Maison Perrault cède. Chez Perrault, on se tait.",
    entities: [["Maison Perrault", "Perrault"]],
  },
  {
    text: "La société Ressources Zubrowik fore. Zubrowik se tait.",
    entities: [["Ressources Zubrowik", "Zubrowik"]],
  },
  {
    text: "Le groupe Valmer Services SA (Euronext : ALVAL) (« Ostrea » ou le « Groupe ») recrute. Ostrea se tait.",
    entities: [["Valmer Services SA", "Ostrea"]],
  },
  {
    text: "Le groupe Valmer cède la société Valmer France. Chez Valmer, on se tait.",
    entities: [["Valmer"], ["Valmer France"]],
  },
  {
    text: "Le fonds Ostrea Capital suit le fonds Nimba Capital.",
    entities: [["Ostrea Capital"], ["Nimba Capital"]],
  },
];
