import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.ts";
import { inShort } from "./example.ts";

/** Sentences with the operations that they tell, in short. */
const told: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  "a price that others put a figure to": [
    [
      "[acquirer Vexa] a racheté [target Morlin]. La presse évoque 90 millions d'euros.",
      ["acquisition 90000000 : target Morlin, acquirer Vexa"],
    ],
    [
      "[acquirer Vexa] a racheté [target Morlin]. À l'époque on avait parlé de 90 millions d'euros, sans preuve.",
      ["acquisition 90000000 : target Morlin, acquirer Vexa"],
    ],
    [
      "[acquirer Vexa] a racheté [target Morlin]. La presse évoque 90 millions d'euros d'économies.",
      ["acquisition : target Morlin, acquirer Vexa"],
    ],
    [
      "[acquirer Vexa] a racheté [target Morlin], pour un montant secret, que la presse chiffre à 90 millions d'euros.",
      ["acquisition 90000000 : target Morlin, acquirer Vexa"],
    ],
    [
      "[acquirer Vexa] négocie le rachat de [target Morlin], dont un courtier évaluait hier le prix à 90 millions d'euros.",
      ["acquisition 90000000 : target Morlin, acquirer Vexa"],
    ],
  ],
  "a price behind a semicolon, by who told it": [
    [
      "En 2021, [acquirer Vexa] a racheté [target Morlin] ; 12 millions d'euros, avait soufflé son président, [- Luc Arpin].",
      ["acquisition 12000000 : target Morlin, acquirer Vexa"],
    ],
    [
      "En 2021, [acquirer Vexa] a racheté [target Morlin] ; 12 millions d'euros, avait soufflé [- Luc Arpin] aux salariés.",
      ["acquisition 12000000 : target Morlin, acquirer Vexa"],
    ],
    [
      "En 2021, [acquirer Vexa] a racheté [target Morlin] ; 12 millions d'euros de ventes, pour [- Orvane], restaient loin.",
      ["acquisition : target Morlin, acquirer Vexa"],
    ],
  ],
  "the prices of two purchases by their rank": [
    [
      "[seller Tardieu] a cédé [target Morlin] à [acquirer Vexa] et [target Orvane] à [acquirer Dufresne]. Il a encaissé 62 millions d'euros du premier et 18 millions du second.",
      [
        "acquisition 62000000 : target Morlin, acquirer Vexa, seller Tardieu",
        "acquisition 18000000 : target Orvane, acquirer Dufresne, seller Tardieu",
      ],
    ],
    [
      "[acquirer Vexa] a fait deux emplettes : [target Morlin], à Angers, et [target Orvane]. La première lui a coûté 9 millions d'euros ; pour la seconde, il a fallu aligner 40 millions d'euros.",
      [
        "acquisition 9000000 : target Morlin, acquirer Vexa",
        "acquisition 40000000 : target Orvane, acquirer Vexa",
      ],
    ],
    [
      "[acquirer Vexa] a racheté [target Morlin] et [target Orvane]. Le premier réalise 9 millions d'euros, le second 12 millions d'euros.",
      ["acquisition : target Morlin, acquirer Vexa", "acquisition : target Orvane, acquirer Vexa"],
    ],
    [
      "[acquirer Vexa] a fait deux emplettes, [target Morlin] et [target Orvane]. La première usine lui a coûté 18 millions d'euros.",
      ["acquisition : target Morlin, acquirer Vexa", "acquisition : target Orvane, acquirer Vexa"],
    ],
    [
      "[acquirer Vexa] a racheté [target Morlin] et [target Orvane]. L'un des directeurs a touché 2 millions d'euros.",
      ["acquisition : target Morlin, acquirer Vexa", "acquisition : target Orvane, acquirer Vexa"],
    ],
  ],
  "a list as long as it is said to be": [
    [
      "[acquirer Vexa] a réalisé trois acquisitions : [target Morlin], [target Orvane] et [target Dufresne].",
      [
        "acquisition : target Morlin, acquirer Vexa",
        "acquisition : target Orvane, acquirer Vexa",
        "acquisition : target Dufresne, acquirer Vexa",
      ],
    ],
    [
      "[acquirer Vexa] a fait ses courses. Dans le panier : [target Morlin] (38 millions d'euros), [target Orvane] (12 millions d'euros) et, plus modeste, [target Dufresne].",
      [
        "acquisition 38000000 : target Morlin, acquirer Vexa",
        "acquisition 12000000 : target Orvane, acquirer Vexa",
        "acquisition : target Dufresne, acquirer Vexa",
      ],
    ],
    ["[- Vexa] prépare deux acquisitions : [- Morlin] et [- Orvane].", []],
    ["Deux fonds se disputent les emplettes de [- Vexa] : [- Morlin] et [- Orvane].", []],
  ],
  "a bill before a colon": [
    [
      "[acquirer Vexa] a racheté [target Morlin]. Coût de la manœuvre : 9 millions d'euros.",
      ["acquisition 9000000 : target Morlin, acquirer Vexa"],
    ],
    [
      "[acquirer Vexa] a racheté [target Morlin]. Ticket d'entrée : 9 millions d'euros.",
      ["acquisition 9000000 : target Morlin, acquirer Vexa"],
    ],
    [
      "[acquirer Vexa] a racheté [target Morlin]. Coût du chantier : 9 millions d'euros.",
      ["acquisition : target Morlin, acquirer Vexa"],
    ],
  ],
  "a deal that others put a figure to": [
    [
      "[acquirer Vexa] a racheté [target Morlin]. L'accord, que la presse évalue à 9 millions d'euros, date de mai.",
      ["acquisition 9000000 : target Morlin, acquirer Vexa"],
    ],
  ],
  "a sum by itself, of which others give a part": [
    [
      "[target Vexa] vient d'être recapitalisé. Neuf millions d'euros, dont la moitié provient du fonds [investor Morlin].",
      ["funding_round 9000000 : target Vexa, investor Morlin"],
    ],
  ],
  "a price that costs or is paid": [
    [
      "[acquirer Vexa] a racheté [target Morlin]. Il ne lui en a coûté que 9 millions d'euros.",
      ["acquisition 9000000 : target Morlin, acquirer Vexa"],
    ],
    [
      "[acquirer Vexa] a racheté [target Morlin]. 9 millions d'euros, cash.",
      ["acquisition 9000000 : target Morlin, acquirer Vexa"],
    ],
    [
      "[acquirer Vexa] a racheté [target Morlin]. 9 millions d'euros, un bénéfice en hausse.",
      ["acquisition : target Morlin, acquirer Vexa"],
    ],
  ],
  "what the seller gets": [
    [
      "[acquirer Vexa] a racheté [target Morlin] à [seller Tardieu]. Ce dernier empoche 9 millions d'euros.",
      ["acquisition 9000000 : target Morlin, acquirer Vexa, seller Tardieu"],
    ],
    [
      "[seller Tardieu] a cédé [target Morlin] à [acquirer Vexa]. Contre ses 66 %, il reçoit 9 millions d'euros.",
      ["acquisition 9000000 : target Morlin, acquirer Vexa, seller Tardieu"],
    ],
  ],
  "who pays, who gets and what it costs, behind the operation": [
    [
      "[seller Tardieu] a vendu [target Morlin]. Son nouveau propriétaire, [acquirer Vexa], y a consacré 9 millions d'euros.",
      ["acquisition 9000000 : target Morlin, acquirer Vexa, seller Tardieu"],
    ],
    [
      "[acquirer Vexa] a racheté [target Morlin]. Il emploie 40 personnes. Les cédants toucheront 9 millions d'euros en juin.",
      ["acquisition 9000000 : target Morlin, acquirer Vexa"],
    ],
    [
      "[acquirer Vexa] a racheté [target Morlin]. L'acte sera signé en juin et lui coûtera 9 millions d'euros.",
      ["acquisition 9000000 : target Morlin, acquirer Vexa"],
    ],
    [
      "[acquirer Vexa] a racheté [target Morlin]. Le chèque, lui, s'est monté à 9 millions d'euros, dette comprise.",
      ["acquisition 9000000 : target Morlin, acquirer Vexa"],
    ],
    [
      "[acquirer Vexa] reprend [target Morlin]. Les 60 % restants lui coûtent 9 millions d'euros.",
      ["acquisition 9000000 : target Morlin, acquirer Vexa"],
    ],
    [
      "[acquirer Vexa] reprend [target Morlin]. En tout, il pourra en coûter à ce dernier 9 millions d'euros.",
      ["acquisition 9000000 : target Morlin, acquirer Vexa"],
    ],
    [
      "[acquirer Vexa] reprend [target Morlin]. Au total, 9 millions d'euros sortiront de ses caisses.",
      ["acquisition 9000000 : target Morlin, acquirer Vexa"],
    ],
    [
      "[acquirer Vexa] reprend [target Morlin]. Le vainqueur a mis 9 millions d'euros, contre 7 pour son rival.",
      ["acquisition 9000000 : target Morlin, acquirer Vexa"],
    ],
    [
      "[acquirer Vexa] reprend [target Morlin]. L'actionnaire a versé 9 millions d'euros à la ville.",
      ["acquisition : target Morlin, acquirer Vexa"],
    ],
    [
      "[acquirer Vexa] reprend [target Morlin]. L'opération lui rapportera 9 millions d'euros par an.",
      ["acquisition : target Morlin, acquirer Vexa"],
    ],
    [
      "[acquirer Vexa] reprend [target Morlin]. La facture d'eau atteint 9 millions d'euros.",
      ["acquisition : target Morlin, acquirer Vexa"],
    ],
  ],
  "money by a round that the clause names": [
    [
      "[investor Tardieu] a misé 9 millions d'euros en série A dans [target Vexa].",
      ["funding_round 9000000 : target Vexa, investor Tardieu"],
    ],
    [
      "[investor Tardieu] a misé 9 millions d'euros dans [target Vexa], du premier tour à la série C.",
      ["equity_investment 9000000 : target Vexa, investor Tardieu"],
    ],
  ],
  "money that a listing is to bring": [
    [
      "[target Vexa] songerait à s'inscrire à la Bourse de Zurich, histoire de récolter 9 millions d'euros.",
      ["ipo 9000000 : target Vexa"],
    ],
    [
      "Attendu sur Euronext, où il comptait lever 9 millions d'euros, [target Vexa] a retiré son dossier.",
      ["ipo 9000000 : target Vexa"],
    ],
    [
      "[target Vexa], coté sur Euronext, cherche à lever 9 millions d'euros pour ses usines.",
      ["funding_round 9000000 : target Vexa"],
    ],
    [
      "[target Vexa], attendu en Bourse et qui vient de lever 9 millions d'euros, recrute.",
      ["funding_round 9000000 : target Vexa"],
    ],
  ],
};

describe("prices and sums by the words beside them", () => {
  for (const [construction, examples] of Object.entries(told)) {
    it.each(examples)(`${construction}: %s`, (example, wanted) => {
      expect(inShort(example)).toEqual(wanted);
    });
  }
});

// What a buyer spends on works and machines afterwards is no price of what he bought, and no deal.
it.each([
  ["Vexa a racheté Morlin en 2020. Il a investi 2,5 millions d'euros dans une nouvelle ligne.", [null]],
  ["Vexa a racheté Morlin. Le groupe va injecter 3 millions d'euros dans l'outil industriel.", [null]],
  ["Vexa a racheté Morlin. Le groupe a engagé 3 millions d'euros pour remplacer ses fours.", [null]],
  ["Vexa a racheté Morlin. Le groupe a investi 12 millions d'euros dans l'opération.", [12e6]],
  ["Vexa a racheté Morlin. Au total, il investit 12 millions d'euros.", [12e6]],
])("%s", (body, sums) => {
  const { deals } = extract({ id: "x", body, language: "fra", published: "2024-06-15" });
  expect(deals.map(({ amount }) => amount?.min ?? null)).toEqual(sums);
});
