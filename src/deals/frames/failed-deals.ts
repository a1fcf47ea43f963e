import type { Frame } from "./frame.ts";

/** Talks, as those who hold them or break them off call them. */
const TALKS = ["discussion", "négociation", "pourparlers", "tractation", "conversation"];
/** How bids are called. */
const BIDS = ["proposition", "offre", "contre-offre", "proposition de rachat", "offre de rachat"];

/** How a try at a firm is called, with what leads to the firm. */
const ATTEMPTS = ["tentative", "essai", "assaut", "incursion"].flatMap((attempt) => [
  attempt,
  `${attempt} visant`,
  `${attempt} … visant`,
]);

/** How what is to be raised is called, without a name of the round. */
const ROUNDS = [
  "tour de table",
  "levée de fonds",
  "levée",
  "ronde",
  "ronde de financement",
  "augmentation de capital",
];

/** Deals that did not come about, told by how they ended: the bid taken back, the door shut, the wedding called off. */
export const failedDealFrames: readonly Frame[] = [
  {
    name: "acquisition/bid-taken-back",
    kind: "acquisition",
    verbs: ["retirer", "reprendre", "remballer"].flatMap((verb) =>
      BIDS.map((bid) => `${verb} … son! ${bid} sur`),
    ),
    roles: { subject: "acquirer", object: "target", sur: "target" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority", "passive"],
    status: "cancelled",
    examples: [
      "Le groupe [acquirer Vexa] a retiré [date lundi] sa proposition sur l'éditeur [target Morlin].",
      "Le groupe [acquirer Vexa] retire son offre de rachat sur le brasseur [target Morlin].",
      "La banque [acquirer Vexa] a retiré [date mardi] son offre d'échange sur l'assureur [target Morlin].",
    ],
    counterExamples: [
      "Le groupe [- Vexa] a retiré sa proposition sur les salaires.",
      "Le député a retiré sa proposition de loi sur le groupe [- Morlin].",
    ],
  },
  {
    // Who keeps others out of a firm is a state or its owner.
    name: "acquisition/door-shut",
    kind: "acquisition",
    verbs: ["fermer", "claquer", "refermer"].flatMap((verb) => [
      `${verb} … la porte de`,
      `${verb} […] la porte de`,
      `${verb} … les portes de`,
    ]),
    roles: { à: "acquirer", object: "target", de: "target" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority"],
    status: "cancelled",
    examples: [
      "Le groupe [acquirer Vexa] a connu des revers. En [date 2019], Berlin lui avait fermé la porte de l'équipementier [target Morlin].",
      "Madrid a fermé au groupe [acquirer Vexa] la porte de l'assureur [target Morlin].",
    ],
    counterExamples: [
      "Le groupe [- Vexa] va mal. En 2019, Berlin lui avait fermé la porte des marchés publics.",
      "Paris a fermé la porte à une hausse d'impôts.",
      "Le patron du groupe [- Morlin] a fermé la porte de l'usine aux syndicats.",
    ],
  },
  {
    name: "acquisition/plan-undone",
    kind: "acquisition",
    nouns: ["projet", "dessein", "ambition", "visée"],
    roles: { de: "acquirer", sur: "target" },
    needs: ["target", "acquirer", "undone"],
    bars: ["person", "authority"],
    status: "cancelled",
    examples: [
      "Le groupe [acquirer Vexa] a connu des revers. La crise avait eu raison de son projet sur le voyagiste [target Morlin].",
    ],
    counterExamples: [
      "Le groupe [- Vexa] a connu des revers. La crise avait eu raison de son projet sur l'hydrogène.",
    ],
  },
  {
    name: "acquisition/failed-attempt",
    kind: "acquisition",
    nouns: ATTEMPTS,
    roles: { de: "acquirer", sur: "target", object: "target", possessor: "seller" },
    needs: ["target", "acquirer", "failed"],
    bars: ["person", "authority"],
    status: "cancelled",
    examples: [
      "Une première tentative du groupe [acquirer Vexa] sur le voyagiste [target Morlin] avait échoué en [date 2019].",
      "Le groupe [acquirer Vexa] a connu des revers. Son assaut sur le voyagiste [target Morlin], en [date 2019], a fait long feu.",
    ],
    counterExamples: [
      "Une première tentative du coureur [- Vexa] sur le marathon de [- Morlin] avait échoué en 2019.",
      "Une première tentative du groupe [- Vexa] sur le marché chinois avait échoué en 2019.",
    ],
  },
  {
    // Who tried is who bought before.
    name: "sequel/failed-attempt",
    kind: "sequel",
    nouns: ATTEMPTS,
    roles: { sur: "target", object: "target", possessor: "seller" },
    needs: ["target", "failed"],
    status: "cancelled",
    examples: [
      "[acquirer Vexa] a racheté [target Morlin] en [date mars]. Une autre tentative, sur le brasseur [target Tardieu], a échoué.",
      "[acquirer Vexa] s'est offert [target Morlin]. Une seconde tentative, celle-là sur le brasseur [target Tardieu], s'est soldée par un échec.",
      "[acquirer Vexa] s'est offert [target Morlin]. Une autre tentative, visant le brasseur [target Tardieu], a tourné court.",
      "[acquirer Vexa] s'est offert [target Morlin]. Une tentative sur les [target activités belges] du brasseur [seller Tardieu] a échoué.",
    ],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin]. Une autre tentative, sur le marathon de [- Tardieu], a échoué.",
      "[target Vexa] a levé [amount 5 millions d'euros]. Une tentative sur le brasseur [- Tardieu] a échoué.",
      "[acquirer Vexa] a racheté [target Morlin]. Une autre tentative d'escroquerie, visant le brasseur [- Tardieu], a échoué.",
    ],
  },
  {
    // What was to be raised is told before, or never.
    name: "funding_round/come-to-nothing",
    kind: "funding_round",
    verbs: [
      "tomber à l'eau",
      "capoter",
      "avorter",
      "tourner court",
      "échouer",
      "faire long feu",
      "partir en fumée",
    ],
    roles: { de: "target", possessor: "target" },
    needs: ["target", "round as subject"],
    bars: ["person", "authority"],
    status: "cancelled",
    examples: [
      "La levée de fonds de [target Vexa] est tombée à l'eau.",
      "Le tour de table de [target Vexa] a capoté.",
    ],
    counterExamples: ["Le projet de [- Vexa] est tombé à l'eau.", "La levée du siège de [- Vexa] a échoué."],
  },
  {
    // Of whom, the text has told before: « Une première tentative de tour, avec Y, avait capoté ».
    name: "funding_round/attempt",
    kind: "funding_round",
    nouns: ["tentative", "essai", "projet"].flatMap((plan) => ROUNDS.map((round) => `${plan} de ${round}`)),
    verbs: ["tenter", "essayer", "envisager"].flatMap((verb) => ROUNDS.map((round) => `${verb} … ${round}`)),
    roles: {
      subject: "target",
      de: "target",
      possessor: "target",
      avec: "investor",
      "auprès de": "investor",
      par: "investor",
      "mené par": "investor",
    },
    needs: ["failed"],
    bars: ["authority"],
    status: "cancelled",
    examples: [
      "[target Vexa] lève [amount 9 millions d'euros]. Une première tentative de tour de table, avec [investor Morlin], avait tourné court en [date 2021].",
      "[target Vexa] avait tenté une levée de fonds avec [investor Morlin], qui avait capoté.",
    ],
    counterExamples: [
      "Le projet de tour de ville de [- Vexa] a capoté.",
      "Une tentative de tour du monde, avec [- Morlin], a tourné court.",
    ],
  },
  {
    name: "acquisition/talks-of-purchase",
    kind: "acquisition",
    nouns: TALKS,
    roles: { subject: "acquirer", avec: "target" },
    needs: ["target", "acquirer", "purchase talked of"],
    bars: ["authority"],
    status: "negotiating",
    examples: [
      "Le groupe [acquirer Vexa] est en discussions avec l'éditeur [target Morlin] en vue d'un rachat.",
      "Le groupe [acquirer Vexa] mène des pourparlers avec l'éditeur [target Morlin] en vue d'une prise de contrôle.",
    ],
    counterExamples: [
      "Le groupe [- Vexa] est en discussions avec la ville en vue d'un rachat.",
      "Le groupe [- Vexa] est en discussions avec l'éditeur [- Morlin] en vue d'un partenariat.",
    ],
  },
  {
    name: "merger/talks-of-union",
    kind: "merger",
    nouns: TALKS,
    roles: { subject: "merger_party", avec: "merger_party", entre: "merger_party" },
    needs: ["union talked of"],
    bars: ["authority", "person"],
    status: "negotiating",
    examples: [
      "Les pourparlers entre le groupe [merger_party Vexa] et l'éditeur [merger_party Morlin] en vue d'une fusion avancent.",
    ],
    counterExamples: [
      "Les discussions entre le groupe [- Vexa] et la [- CGT] en vue d'un rapprochement des grilles avancent.",
    ],
  },
  {
    name: "merger/put-to",
    kind: "merger",
    verbs: ["proposer", "offrir", "suggérer"].flatMap((verb) => [
      `${verb} […] une fusion`,
      `${verb} […] un mariage`,
      `${verb} […] une fusion entre égaux`,
      `${verb} … une fusion à`,
      `${verb} … un mariage à`,
      `${verb} … une fusion entre égaux à`,
      `${verb} … un rapprochement à`,
      `${verb} […] de fusionner`,
      `${verb} […] de se marier`,
      `${verb} […] de s'unir`,
      `${verb} […] d'unir leurs`,
    ]),
    roles: { subject: "merger_party", à: "merger_party", object: "merger_party", avec: "merger_party" },
    needs: ["union of the two"],
    bars: ["authority", "person", "passive"],
    status: "negotiating",
    examples: [
      "Le groupe [merger_party Vexa] avait proposé au groupe [merger_party Morlin] une fusion entre égaux.",
      "Le groupe [merger_party Vexa] propose une fusion au groupe [merger_party Morlin].",
      "Le groupe [merger_party Vexa] a proposé au groupe [merger_party Morlin] de fusionner.",
    ],
    counterExamples: [
      "Le groupe [- Vexa] propose une fusion de ses agences au groupe [- Morlin].",
      "Le groupe [- Vexa] offre un mariage de saveurs au groupe [- Morlin].",
    ],
  },
  {
    name: "merger/parted",
    kind: "merger",
    verbs: ["se séparer", "se quitter", "rompre", "se dire adieu"].flatMap((verb) =>
      ["avant l'autel", "au pied de l'autel", "devant l'autel", "avant la noce", "avant les noces"].map(
        (when) => `${verb} ${when}`,
      ),
    ),
    roles: { subject: "merger_party", avec: "merger_party" },
    bars: ["authority", "person"],
    status: "cancelled",
    examples: [
      "Le groupe [merger_party Vexa] et l'éditeur [merger_party Morlin] se quittent au pied de l'autel.",
    ],
    counterExamples: ["Les fiancés [- Vexa] et leur ami se quittent au pied de l'autel."],
  },
  {
    name: "acquisition/no-interest",
    kind: "acquisition",
    verbs: ["démentir", "nier", "écarter", "réfuter", "exclure"].flatMap((verb) =>
      ["intérêt pour", "offre sur", "projet de rachat de", "visées sur", "vues sur"].map(
        (what) => `${verb} … ${what}`,
      ),
    ),
    roles: { subject: "acquirer", object: "target", pour: "target", sur: "target" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority", "passive"],
    status: "denied",
    noCue: true,
    examples: [
      "Le groupe [acquirer Vexa] dément tout intérêt pour l'éditeur [target Morlin].",
      "Le groupe [acquirer Vexa] exclut toute offre sur l'éditeur [target Morlin].",
    ],
    counterExamples: ["Le groupe [- Vexa] dément tout intérêt pour la politique."],
  },
  {
    name: "acquisition/rebuffed",
    kind: "acquisition",
    verbs: [
      "se voir opposer une fin de non-recevoir",
      "se voir opposer un refus",
      "essuyer une fin de non-recevoir",
      "essuyer un refus",
      "essuyer une rebuffade",
      "se heurter à un refus",
      "se casser les dents sur",
    ],
    roles: { subject: "acquirer", par: "target", de: "target", object: "target" },
    needs: ["target", "acquirer", "bid beside"],
    bars: ["person", "authority"],
    status: "cancelled",
    examples: [
      "Le groupe [acquirer Vexa], dont l'offre était de [amount 3 millions d'euros], s'est vu opposer une fin de non-recevoir par l'éditeur [target Morlin].",
    ],
    counterExamples: [
      "Le groupe [- Vexa] s'est vu opposer une fin de non-recevoir par l'éditeur [- Morlin], qui ne veut pas de ses publicités.",
    ],
  },
];
