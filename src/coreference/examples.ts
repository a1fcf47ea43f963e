/** A short text with what it shows: which name each nominal stands for, null for one that must not be linked. */
export interface CoreferenceExample {
  readonly construction: string;
  readonly text: string;
  /** By the nominal's text: the name meant, several names for a plural. */
  readonly links: Readonly<Record<string, string | readonly string[] | null>>;
}

/** Whom a phrase takes up that the text has told before, and whom it must not. */
export const coreferenceExamples: readonly CoreferenceExample[] = [
  {
    construction: "the subject of the main clause behind a clause of contrast",
    text: "Pendant que la société Zubrowik ferme des ateliers, Valmer SA en ouvre. Le groupe emploie deux cents personnes.",
    links: { "Le groupe": "Valmer SA" },
  },
  {
    construction: "the subject of a clause of time, where the main clause has no other",
    text: "Depuis que la société Zubrowik a acheté Valmer SA, plus rien ne l'arrête. Le groupe emploie deux cents personnes.",
    links: { "Le groupe": "Zubrowik" },
  },
  {
    construction: "a young company by its trade, and not who put money into it",
    text: "Valmer vient de lever 3 millions d'euros auprès du fonds Zubrowik et d'Ostrea. La deeptech avait peu levé jusque-là.",
    links: { "La deeptech": "Valmer" },
  },
  {
    construction: "who has sold, over an adverb",
    text: "Le fonds Zubrowik espérait céder la société Ostrea. Valmer SA a ainsi cédé en mai ses dix sites bretons à la société Brunelle. Le cédant n'a rien dit.",
    links: { "Le cédant": "Valmer SA" },
  },
  {
    construction: "not a customer, nor where its head comes from",
    text: "Zubrowik fabrique des lampes, et Zubrowik recrute. Valmer SA est son premier client. L'entreprise vise l'Italie. Son fondateur vient de chez Ostrea SA. La société vise l'Espagne.",
    links: { "L'entreprise": "Zubrowik", "La société": "Zubrowik" },
  },
  {
    construction: "whom a sentence tells what he is",
    text: "Zubrowik fabrique des lampes. Valmer SA est une société italienne. L'entreprise vise l'Italie.",
    links: { "L'entreprise": "Valmer SA" },
  },
  {
    construction: "who was told first of several",
    text: "Les groupes Zubrowik, Ostrea et Valmer ont acheté la société Brunelle. Les magasins iront au premier cité.",
    links: { "premier cité": "Zubrowik" },
  },
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
    construction: "a phrase that opens the sentence names another than its subject",
    text: "La société Zubrowik tisse du lin.\nBâtie il y a un siècle sur le domaine de Valmer, la maison emploie deux cents personnes.",
    links: { "la maison": "Zubrowik" },
  },
  {
    construction: "what a fund has bought goes on to buy",
    text: "Le fonds Zubrowik a racheté Valmer au groupe Ostrea pour 30 millions d'euros. Depuis, la société a repris Brunelle SA.",
    links: { "la société": "Valmer" },
  },
  {
    construction: "a company that has bought buys again",
    text: "Le groupe Zubrowik a racheté Valmer pour 30 millions d'euros. Depuis, la société a repris Brunelle SA.",
    links: { "la société": "Zubrowik" },
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
    construction: "works that bear the noun in their name",
    text: "La Filature Ostrea perd de l'argent. La banque Valmer a prêté 3 millions d'euros à la filature. Le fonds Brunelle visite une scierie.",
    links: { "la filature": "Filature Ostrea" },
  },
  {
    construction: "a noun that the text itself put to a name",
    text: "Conforama attend un prêt de 3 millions d'euros. L'enseigne Naf Naf a été placée en redressement. Deux offres ont été déposées pour l'enseigne.",
    links: { "l'enseigne": "Naf Naf" },
  },
  {
    construction: "works that are a trade",
    text: "La société Ostrea fait des machines. Le fonds Valmer investit 3 millions d'euros dans l'imprimerie.",
    links: { "l'imprimerie": null },
  },
  {
    construction: "the buyer and the debtor of a ruling",
    text: "La société Ostrea SA est en redressement. La société Valmer SA reprend Ostrea SA ; la cessionnaire garde 12 salariés de la débitrice.",
    links: { "la cessionnaire": "Valmer SA", "la débitrice": "Ostrea SA" },
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
    construction: "nobody buys himself, whatever the tense",
    text: "Zubrowik a racheté Valmer. Selon la presse, le groupe aurait payé 3 millions d'euros pour Valmer.",
    links: { "le groupe": "Zubrowik" },
  },
  {
    construction: "who tells the news is not whom it is about",
    text: "Zubrowik recrute. La société Valmer étudie une reprise du groupe, avait écrit la Gazette de Brest.",
    links: { groupe: "Zubrowik" },
  },
  {
    construction: "nobody gets a share of himself",
    text: "La société Valmer apporte au groupe Zubrowik ses ateliers et reçoit en échange 25 % du groupe.",
    links: { groupe: "Zubrowik" },
  },
  {
    construction: "who is told in front of the sentence is another",
    text: "Le groupe Valmer grandit. Valmer a une filiale, Zubrowik. Après Zubrowik, le groupe rachète Ostrea.",
    links: { "le groupe": "Valmer" },
  },
  {
    construction: "no young firm where the text calls it a group",
    text: "Le groupe Valmer vient de racheter la société Zubrowik. La PME lyonnaise recrute.",
    links: { "La PME lyonnaise": "Zubrowik" },
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
    construction: "who acts on a name of its clause is not that one",
    text: "Le groupe Valmer et Brunexo SA ont fusionné pour former Norvalis SA. Le nouvel ensemble vient d'accueillir Ostrea SA.",
    links: { "Le nouvel ensemble": "Norvalis SA" },
  },
  {
    construction: "who does something to a name in front of the sentence is not that one",
    text: "Le groupe Valmer grandit. La société Zubrowik lui appartient. Pour racheter les ateliers de Zubrowik, le groupe a emprunté.",
    links: { "le groupe": "Valmer" },
  },
  {
    construction: "where a phrase without a verb opens the sentence, its subject may be who was named in it",
    text: "Le groupe Zubrowik grandit. Pour les ateliers de Zubrowik, le groupe a emprunté.",
    links: { "le groupe": "Zubrowik" },
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
    construction: "what was taken out of another goes on to buy",
    text: "En 2018, Ostrea Capital a extrait Valmer SA, une division de la maison, du groupe Zubrowik. L'entreprise a depuis racheté Brunexo.",
    links: { "L'entreprise": "Valmer SA" },
  },
  {
    construction: "who has sold goes on to buy, where no time has passed",
    text: "Zubrowik SA se recentre. Le groupe Zubrowik a cédé Valmer SA à Ostrea Capital. La société rachète Brunexo.",
    links: { "La société": "Zubrowik SA" },
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
    construction: "not enough of them",
    text: "L'allemand Brunexo recrute. Les trois groupes se taisent.",
    links: { "Les trois groupes": null },
  },
];
