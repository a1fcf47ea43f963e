import type { Frame } from "./frame.ts";
import { TOWNS } from "./ipo.ts";

/** How the market of shares is told as a place that a company comes to. */
const THERE = ["la Bourse", "la cote", "Wall Street", "Euronext", "le Nasdaq", "la BRVM", "la SIX"];
const AT = ["en Bourse", "à la Bourse", "à Wall Street", "à la cote", "au Nasdaq", "sur Euronext"];

/** What a company does that sets out for the market. */
const SETTING_OUT = [
  ...THERE.flatMap((market) => [
    `frapper à la porte de ${market}`,
    `frapper aux portes de ${market}`,
    `franchir le pas de ${market}`,
    `franchir les portes de ${market}`,
    `prendre la route de ${market}`,
    `prendre la direction de ${market}`,
    `faire le pari de ${market}`,
    `tenter le pari de ${market}`,
    `tenter l'aventure de ${market}`,
    `faire le choix de ${market}`,
    `mettre les voiles vers ${market}`,
  ]),
  ...AT.flatMap((market) => [`tenter … chance ${market}`, `tenter sa chance ${market}`]),
  ...["sauter", "plonger", "se jeter", "se lancer", "entrer"].flatMap((verb) =>
    ["le bain de la Bourse", "le bain boursier", "le grand bain de la Bourse", "le grand bain boursier"]
      .concat("l'arène boursière", "l'aventure boursière")
      .map((bath) => `${verb} dans ${bath}`),
  ),
  ...["tenter", "démarrer", "commencer", "entamer"].flatMap((verb) => [
    `${verb} … aventure boursière`,
    `${verb} … parcours boursier`,
    `${verb} … vie boursière`,
  ]),
  ...THERE.filter((market) => market !== "la cote").map((market) => `viser ${market}`),
  "goûter aux joies de la Bourse",
  "goûter à la Bourse",
  "faire le grand saut de la Bourse",
  "faire le grand saut boursier",
  "ouvrir son capital au public",
  "ouvrir … capital au public",
  "ouvrir … capital en Bourse",
  "recevoir le baptême de la Bourse",
  "recevoir son baptême boursier",
  "vivre son baptême boursier",
  "vivre son baptême de la Bourse",
];

/** What a company does with a plan of a listing that comes to nothing. */
const SHELVED = [
  ...["ajourner", "reporter", "différer", "repousser", "suspendre", "annuler", "geler", "décaler"].flatMap(
    (verb) =>
      ["en Bourse", "à la Bourse", "à la cote", "à Wall Street"].map((market) => `${verb} … venue ${market}`),
  ),
  ...["remettre", "ranger", "mettre", "laisser"].flatMap((verb) =>
    ["au placard", "dans les cartons", "dans un tiroir", "au tiroir", "au frigo", "au congélateur"].flatMap(
      (where) => [`${verb} ${where} … Bourse`, `${verb} … Bourse ${where}`],
    ),
  ),
  "tourner le dos à la Bourse",
  "faire une croix sur la Bourse",
  "tirer un trait sur la Bourse",
];

/** A company goes public, told by set phrases of doors, baths and baptisms. */
export const ipoIdiomFrames: readonly Frame[] = [
  {
    name: "ipo/set-out",
    kind: "ipo",
    verbs: SETTING_OUT,
    roles: { subject: "target" },
    needs: ["target"],
    bars: ["person", "authority"],
    status: "announced",
    examples: [
      "[target Vexa] frappe à la porte de la Bourse.",
      "[target Vexa] se jettera dans le grand bain boursier [closing jeudi].",
      "[target Vexa] tente sa chance en Bourse, pour [amount 30 millions d'euros].",
      "[target Vexa] a démarré [date mardi] son parcours boursier.",
    ],
    counterExamples: [
      "[- Vexa] frappe à la porte de l'Europe.",
      "[- Vexa] vise la clientèle de la Bourse du travail.",
      "[- Vexa] se lance dans le grand bain de l'été.",
      "[- Vexa] plonge en Bourse après ses résultats.",
      "[- Vexa] se lance en Bourse dans un rachat de ses actions.",
    ],
  },
  {
    name: "ipo/shelve",
    kind: "ipo",
    verbs: SHELVED,
    roles: { subject: "target" },
    needs: ["target"],
    bars: ["person", "authority"],
    status: "cancelled",
    examples: [
      "[target Vexa] ajourne sa venue à la cote.",
      "[target Vexa] remet au placard son projet de Bourse.",
      "[target Vexa] a fait une croix sur la Bourse.",
    ],
    counterExamples: [
      "[- Vexa] reporte son arrivée à Lyon.",
      "[- Vexa] met ses cartons dans la Bourse du travail.",
    ],
  },
  {
    // « En mai, la voilà cotée à Paris », « La voici en Bourse »
    name: "ipo/behold-listed",
    kind: "ipo",
    nouns: ["voilà", "voici"].flatMap((behold) =>
      [behold, `${behold} désormais`].flatMap((so) => [
        ...["en Bourse", "à Wall Street", "au Nasdaq", "sur Euronext"].map((market) => `${so} ${market}`),
        ...["coté", "cotée"].flatMap((listed) =>
          [...AT, ...TOWNS.map((town) => `à ${town}`)].map((market) => `${so} ${listed} ${market}`),
        ),
        `${so} introduit en Bourse`,
        `${so} introduite en Bourse`,
      ]),
    ),
    roles: { subject: "target" },
    bars: ["person"],
    examples: [
      "Le groupe [target Vexa] est né en 1990. Au [date printemps 1998], le voilà coté à Paris et à Milan.",
      "La société [target Vexa] est née en 1990. Depuis mardi, la voici en Bourse.",
    ],
    counterExamples: [
      "Le groupe [- Vexa] est né en 1990. Le voilà en tête.",
      "Le groupe [- Vexa] est né en 1990. Le voilà coté parmi les meilleures maisons.",
    ],
  },
  {
    // « placera 20 % de ses titres sur Euronext »: its own shares, on a market.
    name: "ipo/place-shares",
    kind: "ipo",
    verbs: ["placer", "vendre", "mettre", "proposer", "céder"].flatMap((verb) =>
      ["titres", "actions", "parts", "capital"].flatMap((shares) =>
        AT.map((market) => `${verb} … son! ${shares} ${market}`),
      ),
    ),
    roles: { subject: "target" },
    needs: ["target", "value"],
    bars: ["person", "authority", "passive"],
    examples: ["[target Vexa] placera [stake 20 %] de ses titres sur Euronext en [date juin]."],
    counterExamples: [
      "[- Vexa] place 20 % de ses titres en vitrine.",
      "[- Vexa] vend 20 % de ses vins à la Bourse.",
    ],
  },
  {
    name: "ipo/baptism",
    kind: "ipo",
    nouns: [
      "baptême de la Bourse",
      "baptême boursier",
      "baptême du feu boursier",
      "grand saut boursier",
      "premiers pas boursiers",
      "premier jour de Bourse",
      "projet de Bourse",
      "projet boursier",
      "candidature à la cote",
      "candidature à la Bourse",
    ],
    roles: { subject: "target", de: "target", pour: "target", possessor: "target" },
    needs: ["target", "market"],
    bars: ["person"],
    examples: [
      "Baptême de la Bourse pour [target Vexa] [date mardi] : le titre a gagné 12 %.",
      "Après le baptême boursier de [target Vexa] [date lundi], le titre a gagné 12 %.",
    ],
    counterExamples: ["Le parcours de [- Vexa] passe par la Bourse du travail."],
  },
];
