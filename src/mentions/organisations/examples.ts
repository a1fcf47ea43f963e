/** A group of sentences that show one construction: names, or nominals, in [brackets]; without brackets none is found. */
export interface ExampleGroup {
  readonly construction: string;
  readonly find: "name" | "nominal";
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/** What the finder makes of names and nominals without any knowledge base, construction by construction. */
export const exampleGroups: readonly ExampleGroup[] = [
  {
    construction: "the code of a share is no part of the name before it",
    find: "name",
    examples: [
      "L'équipementier [Zubrowik] ZUB.PA recule.",
      "Le groupe [Ostrea] <IPO-OST.BR> recule.",
      "La banque [Valmer] (VAL.DE) recule.",
    ],
    counterExamples: [],
  },
  {
    construction: "several of a common noun, with a capital, and what tells which",
    find: "name",
    examples: [
      "Le groupe [Zubrowik] reprend les [Carrières du Loustal].",
      "Les [Vergers de Brive] rachètent leur voisin.",
    ],
    counterExamples: ["Les Français de Londres protestent.", "Les Accords de Grenelle ont vécu."],
  },
  {
    construction: "a town whose article stands in the preposition before it",
    find: "name",
    examples: ["Un atelier ouvrira chez [Zubrowik], financé par un crédit de 6 millions d'euros."],
    counterExamples: [
      "Un atelier ouvrira au Locle, financé par une banque de la région.",
      "L'usine du Creusot, financée par un crédit de 6 millions d'euros, ouvre.",
    ],
  },
  {
    construction: "what opens a sentence in small letters tells of its subject",
    find: "name",
    examples: [
      "Coopérative laitière, [Zubrowik] rachète son voisin.",
      "Banque privée genevoise, [Ostrea] rachète son voisin.",
    ],
    counterExamples: [],
  },
  {
    construction: "an institution goes on in lower case",
    find: "name",
    examples: [
      "Le dossier est devant l'[Autorité des marchés agricoles] depuis mai.",
      "La [Banque européenne de l'hydrogène] prête 20 millions.",
      "Le [tribunal de commerce de Brive] a tranché.",
      "Elle a saisi l'[Autorité des marchés agricoles] pour avaler un rival.",
      "Le [parquet de Brive] pour soupçon de fraude.",
      "Le [ministère des Forêts] a dit non.",
      "Le [conseil régional du Morvan] a voté une aide.",
      "La [région Bretagne] a voté une aide.",
      "Le [canton du Morvan] versera 3 millions de francs à la société.",
      "Le club, soutenu par la [mairie de Castrelle], a reçu une subvention de la [ville de Morvane].",
      "La [métropole de Brive] a accordé une aide.",
      "Elle a obtenu de la [région Grand Est] une aide.",
      "La [communauté urbaine de Brive] et la [communauté de communes du Haut-Morvan] ont voté une aide.",
      "Le [Grand Hôtel des Sapins] est à vendre.",
      "Le [Royal Stade morvandais] a été repris.",
      "Il cède le [Stade morvandais] aux [Zubrowik].",
      "Les [Ateliers réunis du Morvan] ferment.",
    ],
    counterExamples: [
      "Le tribunal a tranché.",
      "Cette cour de ferme est vide.",
      "Le conseil régional a voté une aide.",
      "Elle recrute dans la région Bretagne.",
      "Le canton du Morvan attire les touristes.",
      "Le joueur a été reçu par la mairie de Castrelle.",
      "Une communauté de joueurs est née.",
    ],
  },
  {
    construction: "particles and figures inside a name",
    find: "name",
    examples: [
      "Un prêt du [Crédit des Causses] suit.",
      "Elle rejoint la start-up [Vandekamp & Filles] en mai.",
      "Le fonds [Noralis 2] suit.",
      "Le fonds [Van der Hoek Capital] suit.",
      "La jeune pousse [Bread in Mouth] recrute.",
      "[The Morning Loaf] lève 3 millions.",
      "Le fonds [Morvandieu, Delrieu & Smits] suit.",
      "[Pinson d'Ostrea], la brasserie de Pau, recrute.",
      "Le groupe a racheté [Douceurs de l'Ostrea] en mai.",
      "Le propriétaire du [Stade valmérois] cherche un acheteur.",
      "L'[Olympique ostrelain] est à vendre.",
    ],
    counterExamples: ["Il a couru 3 kilomètres.", "Elle et lui partent en mai."],
  },
  {
    construction: "a common noun whose capital makes it a name",
    find: "name",
    examples: [
      "Elle boucle la reprise des [Carrières du Zarnol].",
      "La cession à [Palettes Gestion du Zarnol] est signée.",
      "[Hebdovals du Zarnol], qui compte deux titres, recrute.",
      "Le fonds lorgne [Ligne Claire Optique].",
      "Le rachat du [Courrier de l'Ostrea] et celui de [L'Écho valmérois] sont signés.",
    ],
    counterExamples: [
      "Les carrières du Zarnol ferment.",
      "Les Jardins d'Odile Arvieux ouvrent.",
      "L'écho valmérois se tait.",
      "Il part, Membre du Zarnol.",
    ],
  },
  {
    construction: "what acronyms and letters count",
    find: "name",
    examples: ["Cinquième LBO pour la start-up [Zubrowik].", "Le fonds [Noralis B] suit."],
    counterExamples: ["Un crédit de tranche B suit.", "Nouvelle OPA en vue."],
  },
  {
    construction: "a name with its own article",
    find: "name",
    examples: ["Un entretien à [L'Éclaireur] le dit.", "Elle a fondé [Les Petits Sabots] en 2019."],
    counterExamples: ["L'éclaireur le dit.", "Les petits sabots se vendent."],
  },
  {
    construction: "towns that act together",
    find: "name",
    examples: ["La somme vient de [Pontivy Communauté] et de [Lesneven Agglo]."],
    counterExamples: ["La communauté a voté."],
  },
  {
    construction: "where a firm is from, with a capital",
    find: "name",
    examples: [
      "Le tour est mené par le Néerlandais [Zubrowik Partners] et par l'Américain [Delrieux Capital].",
      "La start-up [Zubrowik] est reprise par le Belge [Delrieux].",
      "Le prêteur est la [Rémoise Assurances].",
    ],
    counterExamples: ["Le Suédois a dit non."],
  },
  {
    construction: "a brand in lower case",
    find: "name",
    examples: [
      "[zubrowik], opérateur de bornes, lève 3 millions.",
      "[ardoise], sa plateforme de devis, lève 3 millions.",
      "Elle a tout gardé. [ardoise], petit studio de Nantes, lève 3 millions.",
    ],
    counterExamples: [
      "demain, il part.",
      "ensuite, sa plateforme lève 3 millions.",
      "ardoise, le mot est lâché.",
    ],
  },
  {
    construction: "one decision for a string in an article",
    find: "name",
    examples: ["La start-up [Zubrowik] lève 3 millions. [Zubrowik] recrute."],
    counterExamples: ["Odilon Marchand part. Marchand l'a dit."],
  },
  {
    construction: "people, places and things are no organisations",
    find: "name",
    examples: ["Le groupe [Zubrowik] recrute."],
    counterExamples: [
      "Capucine Arvieux l'a dit.",
      "Elle vit à Quimper.",
      "Le Portugal vote dimanche.",
      "Le CAC 40 recule.",
      "Les Lyonnais votent.",
      "La loi Grelin passe.",
    ],
  },
  {
    construction: "a definite phrase that stands for a company",
    find: "nominal",
    examples: [
      "[La jeune pousse] recrute.",
      "[Le fabricant nantais de vannes] recrute.",
      "[L'opérateur postal danois] recrute.",
      "Elle vend ses parts du [groupe de Séville] demain.",
      "[Les deux sociétés] se taisent.",
    ],
    counterExamples: [
      "Une jeune pousse recrute.",
      "C'est un spécialiste du froid.",
      "La société civile proteste.",
      "Il devient le premier actionnaire.",
      "Les sociétés recrutent.",
    ],
  },
  {
    construction: "a phrase ends before its verb and what the verb governs",
    find: "nominal",
    examples: [
      "Quand [le groupe] en détient la moitié, il se tait.",
      "Elle sauve [l'entreprise] en lui rendant du temps.",
      "[La société] en espérait le double.",
      "[L'éditeur] en cède la moitié.",
      "[Le courtier en ligne] recrute.",
      "Ostrea reprend [la société] à la famille Delrieu.",
      "Ostrea reprend [la société] des mains de Delrieu.",
      "Ostrea approche [la société] en vue d'un achat.",
      "[La société] grandit, [le groupe] en cédant ses usines, [l'éditeur] en recrutant.",
      "En mai, [le groupe] en avait vendu un tiers.",
      "[Le négociant en lait] recrute.",
      "[Le négociant en lait de brebis] recrute.",
      "[Le spécialiste en diamant] recrute.",
      "[Le spécialiste en isolant thermique] recrute.",
      "[Le spécialiste en liant hydraulique] recrute.",
    ],
    counterExamples: ["Un négociant en lait recrute.", "Il est négociant en lait."],
  },
  {
    construction: "close apposition marks the name alone",
    find: "nominal",
    examples: ["[Le fonds] suit."],
    counterExamples: ["Le fonds Ostrea suit.", "La maison mère de Zubrowik suit."],
  },
  {
    construction: "a demonym in the place of a noun",
    find: "nominal",
    examples: ["Quant au [suédois], il cède.", "[Le britannique] cède."],
    counterExamples: ["Le britannique Zubrowik cède.", "Le peuple suédois vote."],
  },
  {
    construction: "a unit of a company",
    find: "nominal",
    examples: [
      "Elle vend [la branche fromages] à son rival.",
      "Il reprend [l'activité d'imagerie] demain.",
      "Il reprend [la division d'objets connectés] demain.",
    ],
    counterExamples: ["L'activité économique recule.", "Les départements ruraux protestent."],
  },
];
