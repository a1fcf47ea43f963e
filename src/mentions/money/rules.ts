import type { Rule } from "../../rules/index.ts";

/**
 * The constructions that the reader knows. One pass reads them all (`find.ts`), so that a rule here is a name with the
 * sentences that prove it: its examples mark the sums that carry its name, its counter-examples hold none.
 */
const table = {
  "money/scaled": {
    examples: [
      "La start-up a levé [3,5 millions d'euros] en mars 2021.",
      "Le plan coûtera [deux cents millions de dollars] sur cinq ans.",
      "Il a fallu [un million et demi d'euros] pour 12 magasins.",
    ],
    counterExamples: [
      "Le site compte 3,5 millions d'abonnés en mars 2021.",
      "L'euro gagne 2 % en 3 millions d'échanges.",
    ],
  },
  "money/plain": {
    examples: [
      "L'action cotait [7,86 euros] à 17 h 35.",
      "Le site est cédé pour [un euro] symbolique.",
      "Il débute avec [2 000 dollars] et deux ordinateurs.",
    ],
    counterExamples: [
      "Sur ce marché, un euro sur trois va à la chimie.",
      "Un euro fort pèse sur les marges.",
      "Elle publie un livre sur Londres et sur le Caire.",
      "En 2023 livre ses secrets un livre de 300 pages.",
      "Il dirige Euronext et craint la dollarisation.",
    ],
  },
  "money/sign": {
    examples: [
      "La société lève [12 M€] auprès de 3 fonds.",
      "Une dette de [3,2 Mds €] court jusqu'en 2027.",
      "Le prix est fixé à [620 MDH], payés en 2 fois.",
      "Le placement de [24 M$ CA] est clos.",
    ],
    counterExamples: ["Un câble de 12 m relie les 3 sites.", "L'Airbus A380 et la norme 5G."],
  },
  "money/prefixed": {
    examples: [
      "Le litige porte sur [$40 millions] dans le Michigan.",
      "Vivalgo obtient [€15m] de ses actionnaires.",
      "Chaque salarié touchera une prime de [CHF 1 500] en mars.",
    ],
    counterExamples: ["La COP 26 et le TOP 100 des patrons.", "La salle A 12 et le quai T 3."],
  },
  "money/minor": {
    examples: [
      "L'offre s'élève à [237 pence] par titre.",
      "Le timbre augmente de [10 centimes d'euro] en janvier.",
      "Le tube est remboursé [0,5 centime d'euro] en 2019.",
    ],
    counterExamples: ["Il reste deux cents places sur trois cents."],
  },
  "money/mixed": {
    examples: [
      "Le budget atteint [2 milliards 300 millions d'euros] en 2024.",
      "La villa vaut [un million deux cent mille euros] hors taxes.",
    ],
    counterExamples: ["Elle a levé 2 millions d'euros, 300 000 euros de moins qu'en 2020."],
  },
  "money/fraction": {
    examples: [
      "Microsoft a misé [un demi-milliard de dollars] en 2019.",
      "La vente a rapporté [trois quarts de million d'euros] au club.",
      "Il manque [un quart de million d'euros] au budget.",
    ],
    counterExamples: ["Un quart de finale et trois quarts d'heure plus tard."],
  },
  "money/collective": {
    examples: [
      "Elle espère [une dizaine de millions d'euros] d'ici 2025.",
      "Le billet coûte [une cinquantaine d'euros] en semaine.",
    ],
    counterExamples: ["Une dizaine de salariés et une centaine d'usagers."],
  },
  "money/definite": {
    examples: [
      "La valorisation franchit le [milliard d'euros] cette année.",
      "Les ventes passent au [million de dollars] en 2020.",
    ],
    counterExamples: ["Le milliard d'habitants du pays.", "Les milliards d'euros de l'Europe."],
  },
  "money/vague": {
    examples: [
      "Le fonds dispose de [plusieurs milliards d'euros] pour quatre ans.",
      "La fraude porte sur [quelques centaines de milliers d'euros] au total.",
      "Ils ont perdu [des millions de dollars] en 2008.",
    ],
    counterExamples: ["Plusieurs millions de personnes et quelques milliers d'emplois."],
  },
  "money/range": {
    examples: [
      "Le ticket se situerait [entre 3 et 4 millions d'euros], pour 10 % du capital.",
      "Un emprunt de [20 à 25 millions d'euros] est prévu en 2025.",
      "La grille va [de 1 950 à 4 700 euros] par mois.",
      "On parle de [deux ou trois millions d'euros] de travaux.",
    ],
    counterExamples: [
      "Les ventes sont passées de 20 à 25 millions d'euros.",
      "Entre 2019 et 2021, la dette a fondu de 3 millions d'euros.",
    ],
  },
  "money/from-to": {
    examples: [
      "La dette est revenue de [4,1] à [2,3 milliards d'euros] en un an.",
      "Le prix est passé de [780] à [plus de 1 300 euros] la tonne.",
      "Le chiffre d'affaires tombe de [3,9 milliards d'euros] à [2,2 milliards d'euros].",
    ],
    counterExamples: ["Il accorde des prêts de 1 à 6 millions d'euros."],
  },
  "money/pair": {
    examples: ["Les deux groupes paieront respectivement [150] et [60 millions d'euros] d'amende."],
    counterExamples: ["Il emploie 150 personnes et 60 millions d'euros dorment en caisse."],
  },
  "money/bare-magnitude": {
    examples: [
      "Elle a levé 20 millions d'euros, contre [12 millions] en 2020.",
      "Le tour de 5 M€ la valorise [un milliard].",
      "Il apporte 3 millions d'euros et [200 millions] de dette.",
    ],
    counterExamples: [
      "Elle a levé 20 millions d'euros et compte 12 millions d'abonnés, dont 3 millions en France.",
      "Le modèle de 7 milliards de paramètres a coûté 2 M€.",
      "Le plan de 2 M€ porte à 3,8 millions le nombre de demandeurs d'emploi.",
      "Le pays d'un milliard d'habitants.",
      "Le plan de 2 M€ aide la filière bois -1,2 million d'emplois- et la pêche.",
    ],
  },
  "money/ellipsis": {
    examples: [
      "Le bénéfice atteint 21 millions d'euros, contre [29] un an plus tôt.",
      "Elle cède l'activité pour 27 millions d'euros, dont [12] versés immédiatement.",
      "Il visait 330 millions d'euros, il en a obtenu [472].",
      "Elle tablait sur 60 millions d'euros et en a finalement réuni [75].",
      "Le fonds clôt à 32 millions d'euros, bien en deçà des [50] espérés.",
    ],
    counterExamples: [
      "Elle a levé 20 millions d'euros et emploie 29 personnes, contre 12 salariés en 2020.",
      "Elle a levé 20 millions d'euros en 2021, dont 15 % en dette.",
    ],
  },
} as const satisfies Record<string, Omit<Rule, "name">>;

/** The name of a construction, which its mentions carry. */
export type RuleName = keyof typeof table;

/** The constructions with their examples. */
export const rules: readonly Rule[] = Object.entries(table).map(([name, rule]) => ({ name, ...rule }));
