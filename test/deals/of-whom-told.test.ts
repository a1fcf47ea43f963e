import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** Operations whose company the text has named before. */
const examples: readonly (readonly [string, readonly string[]])[] = [
  [
    "En 2010, le Groupe Vexa avait levé 3 millions d'euros. Quatre ans plus tard, Tardieu Partners et Orvin Ventures étaient de la partie pour un tour de 10 millions d'euros.",
    [
      "funding_round 3000000 : target Groupe Vexa",
      "funding_round 10000000 : target Groupe Vexa, investor Tardieu Partners, investor Orvin Ventures",
    ],
  ],
  [
    "Le Groupe Vexa et Tardieu SA bâtiront ensemble une usine au sein d'une filiale commune baptisée Morlin. Le premier y engage 18 millions d'euros et le second 12, soit 30 millions d'euros au total.",
    ["joint_venture 30000000 : target Morlin, partner Groupe Vexa, partner Tardieu SA"],
  ],
  [
    "Le Groupe Vexa et Tardieu SA bâtiront ensemble une usine au sein d'une filiale commune baptisée Morlin. Le fonds Orvin Ventures y engage 18 millions d'euros.",
    [
      "joint_venture  : target Morlin, partner Groupe Vexa, partner Tardieu SA",
      "equity_investment 18000000 : target Morlin, investor Orvin Ventures",
    ],
  ],
  [
    "Le Groupe Vexa et Tardieu SA ont fondé une coentreprise, Morlin. Le capital de départ a été arrêté à 12 millions d'euros.",
    ["joint_venture 12000000 : target Morlin, partner Groupe Vexa, partner Tardieu SA"],
  ],
  [
    "Le Groupe Vexa et Tardieu SA ont fondé une coentreprise, Morlin. Elle est dotée d'un capital de 12 millions d'euros.",
    ["joint_venture 12000000 : target Morlin, partner Groupe Vexa, partner Tardieu SA"],
  ],
  [
    "Le Groupe Vexa et Tardieu SA ont fondé une coentreprise, Morlin. Les deux partenaires y apportent un capital initial de 12 millions d'euros.",
    ["joint_venture 12000000 : target Morlin, partner Groupe Vexa, partner Tardieu SA"],
  ],
  [
    "Le Groupe Vexa et Tardieu SA ont fondé une coentreprise, Morlin. Le capital du Groupe Vexa s'élève à 12 millions d'euros.",
    ["joint_venture  : target Morlin, partner Groupe Vexa, partner Tardieu SA"],
  ],
  [
    "Le Groupe Vexa a emprunté 20 millions d'euros. Morlin SA a frappé à son tour : 14 millions d'euros, sous l'égide du fonds Orvin Ventures.",
    [
      "debt_financing 20000000 : target Groupe Vexa",
      "funding_round 14000000 : target Morlin SA, investor Orvin Ventures",
    ],
  ],
  [
    "Le Groupe Vexa a emprunté 20 millions d'euros. Morlin SA a frappé à son tour : 14 millions d'euros.",
    ["debt_financing 20000000 : target Groupe Vexa", "debt_financing 14000000 : target Morlin SA"],
  ],
  [
    "La société Morlin, dont le Groupe Vexa et le fonds Orvin Ventures s'apprêtent à prendre le contrôle, embauche.",
    ["acquisition  : target Morlin, acquirer Groupe Vexa, acquirer Orvin Ventures"],
  ],
  [
    "La société Morlin, dont le Groupe Vexa, épaulé par le fonds Orvin Ventures, a pris les commandes, embauche.",
    ["acquisition  : target Morlin, acquirer Groupe Vexa, acquirer Orvin Ventures"],
  ],
  ["Trois fonds, dont le Groupe Vexa, prendront le contrôle.", []],
  [
    "Le fonds Orvin Ventures, que financent le Groupe Vexa et le groupe Tardieu SA, rachète la société Morlin.",
    ["acquisition  : target Morlin, acquirer Orvin Ventures"],
  ],
  [
    "Le Groupe Vexa a retenu le belge Tardieu SA pour lui confier sa filiale Morlin.",
    ["acquisition  : target Morlin, acquirer Tardieu SA, seller Groupe Vexa"],
  ],
  [
    "Le Groupe Vexa a choisi le belge Tardieu SA pour reprendre sa filiale Morlin.",
    ["acquisition  : target Morlin, acquirer Tardieu SA, seller Groupe Vexa"],
  ],
  ["Le Groupe Vexa a choisi le belge Tardieu SA pour lui livrer des pièces.", []],
  [
    "Le Groupe Vexa et Tardieu SA se parlent. L'entrepreneur Paul Orvin et des partenaires songent à acquérir la société Morlin.",
    ["acquisition  : target Morlin, acquirer Paul Orvin"],
  ],
  [
    "Le Groupe Vexa a racheté Morlin SA. Même scénario chez Brenzo SA, sauf que c'est Tardieu Partners qui en a pris le contrôle.",
    [
      "acquisition  : target Morlin SA, acquirer Groupe Vexa",
      "acquisition  : target Brenzo SA, acquirer Tardieu Partners",
    ],
  ],
  [
    "Le Groupe Vexa a racheté Morlin SA. Luc Arpin remet ça avec Tardieu SA, un film drôle.",
    ["acquisition  : target Morlin SA, acquirer Groupe Vexa"],
  ],
  [
    "Le Groupe Vexa s'ennuyait. Son actionnaire unique, Tardieu Partners, cherchait à partir. C'est Morlin SA qui en prend le contrôle.",
    ["acquisition  : target Groupe Vexa, acquirer Morlin SA, seller Tardieu Partners"],
  ],
  [
    "Le Groupe Vexa change de dimension. Morlin Capital achète pour 500 millions d'euros d'actions, au premier chef à Tardieu Partners.",
    ["equity_investment 500000000 : target Groupe Vexa, investor Morlin Capital, seller Tardieu Partners"],
  ],
  [
    "Le Groupe Vexa a réuni ses actionnaires. Les drones de Brenzo ont conquis Tardieu Partners et Orvin Ventures, qui y placent 6 millions d'euros à parts égales.",
    ["equity_investment 6000000 : target Brenzo, investor Tardieu Partners, investor Orvin Ventures"],
  ],
  [
    "Le Groupe Vexa a réuni ses actionnaires. Brenzo a convaincu le fonds Tardieu Partners d'injecter 6 millions d'euros.",
    ["equity_investment 6000000 : target Brenzo, investor Tardieu Partners"],
  ],
  [
    "Le Groupe Vexa redécolle. Ses drones ont séduit Tardieu Partners, qui injecte 6 millions d'euros.",
    ["equity_investment 6000000 : target Groupe Vexa, investor Tardieu Partners"],
  ],
  [
    "Morlin SA a annoncé son déménagement. Ses locaux neufs seront financés par un prêt de 6 millions d'euros que la Banque Tardieu a consenti en mai.",
    ["debt_financing 6000000 : target Morlin SA, lender Banque Tardieu"],
  ],
  [
    "Le Groupe Vexa a annoncé l'acquisition de Brenzo GmbH. Grâce à cette opération, la troisième après celles de Morlin SA (mai 2018) et d'Orlac Oy (2021, 15 M€), il change de taille.",
    [
      "acquisition  : target Brenzo GmbH, acquirer Groupe Vexa",
      "acquisition  : target Morlin SA, acquirer Groupe Vexa",
      "acquisition 15000000 : target Orlac Oy, acquirer Groupe Vexa",
    ],
  ],
  [
    "Le Groupe Vexa a annoncé l'acquisition de Brenzo GmbH. Cette emplette vient après celles de Morlin SA (2019) et d'Orlac Oy (2021).",
    [
      "acquisition  : target Brenzo GmbH, acquirer Groupe Vexa",
      "acquisition  : target Morlin SA, acquirer Groupe Vexa",
      "acquisition  : target Orlac Oy, acquirer Groupe Vexa",
    ],
  ],
  [
    "Le Groupe Vexa a bouclé un tour de 9 millions d'euros. L'opération fait suite à celles de Morlin SA en 2019 et d'Orlac Oy en 2021.",
    ["funding_round 9000000 : target Groupe Vexa"],
  ],
  // Money on whose occasion or with which somebody does something is that one's.
  [
    "Le Groupe Vexa a levé 3 millions d'euros. Morlin SA accueille Tardieu Partners à l'occasion d'un tour de 10 millions d'euros.",
    [
      "funding_round 3000000 : target Groupe Vexa",
      "funding_round 10000000 : target Morlin SA, investor Tardieu Partners",
    ],
  ],
  [
    "Le Groupe Vexa a levé 3 millions d'euros. Morlin SA agrandit son usine grâce à un prêt de 2 millions d'euros de la Banque Tardieu.",
    [
      "funding_round 3000000 : target Groupe Vexa",
      "debt_financing 2000000 : target Morlin SA, lender Banque Tardieu",
    ],
  ],
  [
    "Le Groupe Vexa a levé 3 millions d'euros. Tardieu Partners avait acquis 3 % du capital lors d'un tour de table de 2 millions d'euros.",
    [
      "funding_round 3000000 : target Groupe Vexa",
      "funding_round 2000000 : target Groupe Vexa, investor Tardieu Partners",
    ],
  ],
];

it.each(examples)("%s", (body, records) => {
  const { deals } = extract({ id: "x", body, language: "fra" });
  expect(
    deals.map(
      ({ kind, amount, parties }) =>
        `${kind} ${amount?.max ?? ""} : ${parties.map(({ role, name }) => `${role} ${name}`).join(", ")}`,
    ),
  ).toEqual(records);
});
