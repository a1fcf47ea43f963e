import type { Frame } from "./frame.ts";

/** Where a firm is at home that has an owner: each of these is said with « dans », … */
const IN =
  "giron/escarcelle/besace/orbite/corbeille/panier/filets/galaxie/nébuleuse/constellation/périmètre/portefeuille/hotte/musette/cabas/sérail/nasse/poche/bras/empire/clan";
/** The same said of people and of goods as well. */
const HOME = "famille/maison/écurie/murs";
/** … or with « sous »; a firm stands, too, under somebody's rule, colours or roof. */
const UNDER =
  "coupe/contrôle/pavillon/bannière/couleurs/aile/toit/tutelle/ombrelle/étendard/emprise/férule/houlette/drapeau/enseigne/parapluie";
/** What an owner collects, said with « à ». */
const COLLECTION =
  "portefeuille/collection/palmarès/tableau/arc/panoplie/empire/galaxie/écurie/groupe/périmètre/wagon/attelage/édifice/arsenal";
/** Of these, what grows by what comes to it. */
const GROWING =
  "portefeuille/collection/palmarès/rangs/panoplie/empire/galaxie/écurie/périmètre/nébuleuse/constellation/giron/fonds/arsenal/famille/groupe";

const ROOMS = [`dans le! ${IN}/${HOME}`, `sous le! ${UNDER}`];

/** A verb with its place, or its object, right behind it, or with other words between. */
export function apart(verb: string, place: string): string[] {
  return verb.startsWith("se ") ? [`${verb} ${place}`] : [`${verb} ${place}`, `${verb} … ${place}`];
}

/** A verb with a place of its subject's or its object's, with the object before it or behind. */
function around(verb: string, place: string): string[] {
  return [`${verb} ${place}`, `${verb} [object] ${place}`];
}

/** What the new master of a firm becomes, for the first time or again. */
export const BECOMING = ["devenir", "redevenir"].flatMap((verb) => [
  `${verb} propriétaire de`,
  ...["actionnaire majoritaire de", "l'actionnaire majoritaire de"].map((holder) => `${verb} ${holder}`),
  ...["chez", "dans", "au capital de", "de"].map((where) => `${verb} majoritaire ${where}`),
]);

/** Verbs of coming to a place, said of what changes hands. */
export const COMING = [
  "tomber",
  "passer",
  "entrer",
  "rentrer",
  "finir",
  "terminer",
  "atterrir",
  "basculer",
  "échouer",
  "disparaître",
  "glisser",
  "arriver",
  "aller",
  "venir",
  "retourner",
  "revenir",
  "rebasculer",
  "retomber",
  "migrer",
  "se réfugier",
  "se retrouver",
  "se fondre",
  "se ranger",
  "s'abriter",
];

/** Verbs of bringing something to a place of one's own. */
const BRINGING = [
  "faire entrer",
  "faire passer",
  "faire tomber",
  "faire basculer",
  "mettre",
  "placer",
  "ranger",
  "glisser",
  "prendre",
  "accueillir",
  "attirer",
  "loger",
  "ramener",
  "rapatrier",
  "installer",
  "caser",
  "fourrer",
  "recueillir",
  "jeter",
  "précipiter",
  "envoyer",
];

/** Verbs of adding something to what one has. */
const ADDING = [
  "ajouter",
  "inscrire",
  "accrocher",
  "raccrocher",
  "arrimer",
  "rattacher",
  "agréger",
  "adjoindre",
  "épingler",
  "intégrer",
];

/** Control changes hands, told by the house, the flag or the collection that a firm comes to. */
export const houseFrames: readonly Frame[] = [
  {
    name: "acquisition/come-to-house",
    kind: "acquisition",
    verbs: COMING.flatMap((verb) =>
      ROOMS.flatMap((room) => [...apart(verb, `${room} de`), ...apart(verb, room)]),
    ),
    roles: {
      subject: "target",
      object: "acquirer",
      dans: "acquirer",
      "dans le giron de": "acquirer",
      "mené par": "acquirer",
    },
    needs: ["target", "acquirer"],
    bars: ["person", "authority", "sum as object"],
    examples: [
      "La conserverie [target Morlin] entre dans la famille [acquirer Vexa].",
      "La conserverie [target Morlin] passe sous la houlette du groupe [acquirer Vexa].",
      "La conserverie [target Morlin] est venue s'abriter en [date mai] sous l'aile de [acquirer Vexa].",
      "Après une mauvaise saison, [target Morlin] passe sous le toit de [acquirer Vexa] pour [amount 3 millions d'euros].",
      "Après un an de pertes, [target Morlin] rentrera sous la tutelle du groupe [acquirer Vexa].",
    ],
    counterExamples: [
      "[- Morlin] entre dans la maison de Paul Vexa.",
      "Le groupe [- Morlin] a placé [- Vexa] sous tutelle.",
      "[- Morlin] entre dans une famille de produits que [- Vexa] connaît.",
    ],
  },
  {
    name: "acquisition/join-house",
    kind: "acquisition",
    verbs: ["rejoindre", "intégrer", "regagner", "gagner"].flatMap((verb) =>
      [
        "le! giron/escarcelle/orbite/galaxie/nébuleuse/constellation/périmètre/portefeuille/famille/maison/écurie/empire/clan/rangs",
      ].flatMap((room) => [...apart(verb, `${room} de`), ...apart(verb, room)]),
    ),
    roles: { subject: "target", object: "acquirer", "dans le giron de": "acquirer" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority"],
    examples: [
      "La conserverie [target Morlin] a rejoint en [date mai] la galaxie [acquirer Vexa].",
      "La conserverie [target Morlin] intègre la maison [acquirer Vexa].",
    ],
    counterExamples: ["[- Morlin] a rejoint la famille des produits de [- Vexa]."],
  },
  {
    name: "acquisition/swell-house",
    kind: "acquisition",
    verbs: [
      "grossir",
      "étoffer",
      "enrichir",
      "compléter",
      "garnir",
      "élargir",
      "renforcer",
      "gonfler",
      "agrandir",
    ].flatMap((verb) => apart(verb, `le! ${GROWING} de`)),
    roles: { subject: "target", object: "acquirer", de: "acquirer" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority"],
    examples: [
      "La conserverie [target Morlin] vient grossir les rangs de [acquirer Vexa].",
      "La conserverie [target Morlin] étoffe depuis jeudi le portefeuille de [acquirer Vexa].",
    ],
    counterExamples: ["Un parfum enrichit le catalogue de [- Vexa]."],
  },
  {
    name: "acquisition/grow-by",
    kind: "acquisition",
    verbs: ["s'agrandir de", "s'enrichir de", "s'étoffer de", "s'augmenter de"],
    roles: { subject: "acquirer", object: "target", de: "target" },
    needs: ["acquirer", "target"],
    bars: ["person", "authority", "sum as object"],
    examples: [
      "[acquirer Vexa] s'est agrandi de deux concurrents, [target Morlin] et [target Dufresne].",
      "Le groupe [acquirer Vexa] s'étoffe d'une société belge, [target Morlin].",
    ],
    counterExamples: [
      "[- Vexa] s'est agrandi de 3 000 mètres carrés à Brest, près de [- Morlin].",
      "Le catalogue de [- Vexa] s'enrichit de deux titres de [- Morlin].",
      "La carte s'étoffe de plats signés [- Morlin].",
    ],
  },
  {
    name: "acquisition/bring-home",
    kind: "acquisition",
    verbs: [
      ...BRINGING.flatMap((verb) => [
        ...around(verb, `dans son! ${IN}`),
        ...around(verb, `sous son! ${UNDER}`),
      ]),
      ...ADDING.flatMap((verb) => [
        ...around(verb, `à son! ${COLLECTION}`),
        ...around(verb, `dans son! ${IN}`),
      ]),
    ],
    roles: { subject: "acquirer", object: "target" },
    needs: ["acquirer", "target"],
    bars: ["person", "authority", "sum as object"],
    examples: [
      "Le brasseur [acquirer Vexa] a pris sous son aile le houblonnier [target Morlin].",
      "Le groupe [acquirer Vexa] a placé la conserverie [target Morlin] sous sa coupe.",
      "Le groupe [acquirer Vexa] a accroché la conserverie [target Morlin] à son tableau de chasse.",
      "[acquirer Vexa] glisse dans sa hotte, contre [amount 3 millions d'euros], la conserverie [target Morlin].",
    ],
    counterExamples: [
      "Bercy a pris la conserverie [- Morlin] sous son aile avec [- Vexa].",
      "[- Vexa] a mis dans son panier des fruits de saison.",
      "Le tribunal a placé [- Morlin] sous la coupe d'un administrateur.",
    ],
  },
  {
    name: "acquisition/put-in-house",
    kind: "acquisition",
    verbs: BRINGING.flatMap((verb) => [
      ...around(verb, `dans le! ${IN}`),
      ...around(verb, `sous le! ${UNDER}`),
    ]),
    roles: {
      subject: "seller",
      object: "target",
      de: "acquirer",
      "dans le giron de": "acquirer",
      "mené par": "acquirer",
    },
    needs: ["acquirer", "target"],
    bars: ["person", "authority", "sum as object"],
    examples: [
      "Le fonds [seller Tardieu] a placé la conserverie [target Morlin] sous la coupe du groupe [acquirer Vexa].",
      "Prise sous l'aile du groupe [acquirer Vexa] en [date 2019], la société [target Morlin] a doublé de taille.",
    ],
    counterExamples: ["Le tribunal a placé [- Morlin] sous la tutelle d'un administrateur."],
  },
  {
    // « être » says where a firm is: only a day from which, or « désormais », says that it has come there.
    name: "acquisition/live-in-house",
    kind: "acquisition",
    verbs: ["être", "vivre", "évoluer", "se trouver", "loger", "dormir", "figurer"].flatMap((verb) =>
      ROOMS.flatMap((room) => [...apart(verb, `${room} de`), ...apart(verb, room)]),
    ),
    roles: { subject: "target", object: "acquirer", dans: "acquirer", "dans le giron de": "acquirer" },
    needs: ["since", "target", "acquirer"],
    bars: ["person", "authority"],
    examples: [
      "La conserverie [target Morlin] vit désormais sous le toit du groupe [acquirer Vexa].",
      "La conserverie [target Morlin] est [date depuis lundi] dans l'orbite de [acquirer Vexa].",
    ],
    counterExamples: [
      "La conserverie [- Morlin] vit sous le toit du groupe [- Vexa].",
      "La conserverie [- Morlin], désormais rentable, est sous le toit du groupe [- Vexa].",
    ],
  },
  {
    name: "acquisition/wear-colours",
    kind: "acquisition",
    verbs: ["battre", "arborer", "porter", "hisser", "afficher"].flatMap((verb) => [
      ...apart(verb, `pavillon/drapeau`),
      ...apart(verb, `le! ${"pavillon/couleurs/drapeau/étendard/bannière"} de`),
    ]),
    roles: { subject: "target", object: "acquirer", de: "acquirer" },
    needs: ["since", "target", "acquirer"],
    bars: ["person", "authority"],
    examples: ["La conserverie [target Morlin] arbore désormais les couleurs du groupe [acquirer Vexa]."],
    counterExamples: ["Le coureur [- Morlin] arbore les couleurs de [- Vexa]."],
  },
  {
    name: "acquisition/leave-house",
    kind: "acquisition",
    verbs: ["quitter", "délaisser", "déserter", "abandonner", "troquer", "lâcher", "fuir"].flatMap((verb) =>
      apart(verb, `le! ${IN}/${HOME}/${UNDER} de`),
    ),
    roles: { subject: "target", object: "seller", de: "seller", pour: "acquirer", contre: "acquirer" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority"],
    noCue: true,
    examples: [
      "La conserverie [target Morlin] a quitté l'orbite de [seller Tardieu] pour celle du groupe [acquirer Vexa].",
      "La conserverie [target Morlin] troque le pavillon de [seller Tardieu] contre celui de [acquirer Vexa].",
      "La conserverie [target Morlin] a quitté la galaxie de [seller Tardieu], actionnaire depuis 2011, pour celle de [acquirer Vexa].",
    ],
    counterExamples: [
      "[- Morlin] quitte la maison de [- Tardieu] pour un salon.",
      "[- Morlin] a quitté l'orbite de [- Tardieu].",
    ],
  },
];
