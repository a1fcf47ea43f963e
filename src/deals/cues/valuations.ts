import type { SumCue } from "./sums.ts";

/** Words beside a sum that make it what a company is worth. */
export const valuationCues: readonly SumCue[] = [
  {
    name: "valuation/base",
    role: "valuation",
    before: /(?:^| )sur (?:la|une) base (?:de|d')$/,
    examples: [
      "[target Vexa] lève [amount 8 millions d'euros] auprès de [investor Morlin], sur une base de [valuation 90 millions].",
    ],
  },
  {
    name: "valuation/at-this-price",
    role: "valuation",
    before:
      /(?:^| )(?:sur (?:cette|la) base|au prix (?:de (?:ce|cette) \S+|du tour)|a ce (?:prix|niveau|compte|cours)) ,(?: \S+){1,5} (?:pese|pesait|pesera|peserait|vaut|valait|vaudra|vaudrait|ressort a|atteint|affiche)$/,
    examples: [
      "[target Vexa] lève [amount 8 millions d'euros]. Sur cette base, la société pèse [valuation 90 millions d'euros].",
    ],
  },
  {
    // Of the firm, never of its results or its debts.
    name: "valuation/made-to-come-out",
    role: "valuation",
    before:
      /(?:^| )(?:fait|font|faisait|faisaient|ferait|faisant) ressortir (?:(?:l'|la|le|les) ?(?:entreprise|societe|groupe|ensemble|affaire|maison|capital|firme|cible|etablissement|start-up|pme|filiale|titres)|la totalite du capital|100 % du capital) (?:a|autour de)$/,
    examples: [
      "[acquirer Vexa] rachète [target Morlin]. L'opération fait ressortir l'entreprise à [valuation 90 millions d'euros].",
    ],
    counterExamples: [
      "[acquirer Vexa] rachète [target Morlin]. Les comptes font ressortir le bénéfice à 9 millions d'euros.",
    ],
  },
  {
    name: "valuation/fixed",
    role: "valuation",
    before:
      /(?:^| )(?:valorisation|valeur|entreprise)(?: , [^,]{1,40} ,)? (?:est|a ete|etait|serait|sera) (?:fixe|arrete|etabli|retenu|porte|estime|convenu)(?:e|ue)? a$/,
    examples: [
      "[acquirer Vexa] rachète [target Morlin]. La valeur d'entreprise, dette comprise, est fixée à [valuation 90 millions d'euros].",
    ],
  },
  {
    name: "valuation/before-the-money",
    role: "valuation",
    before: /(?:^| )(?:valorisation|valeur) , (?:avant|apres|hors) [^,]{1,30} , (?:de|d'|a)$/,
    examples: [
      "[target Vexa] lève [amount 8 millions d'euros], par un tour qui lui donne une valeur, avant l'apport, de [valuation 90 millions d'euros].",
    ],
  },
  {
    name: "valuation/credited",
    role: "valuation",
    before:
      /(?:^| )(?:on|marche|marches|analystes?|banquiers?|investisseurs?) (?:la|le|l'|les) ?(?:credit\w+) (?:alors |desormais |deja )?(?:de|d')$/,
    examples: [
      "[target Vexa] a levé [amount 8 millions d'euros] en [date 2021]. On la créditait alors de [valuation 90 millions d'euros].",
    ],
  },
  {
    // What a firm weighs is its sales as well: only what it comes to weigh by a round.
    name: "valuation/weighs-then",
    role: "valuation",
    before:
      /^(?:(?:l'|la|le) ?(?:entreprise|societe|groupe|start-up|jeune pousse|pousse|licorne|pepite|medtech|fintech|biotech)|elle|il) (?:pese|pesait|pesera|vaut|valait) (?:alors|desormais|ainsi|maintenant|deja|des lors)(?: (?:pres|plus) de)?$/,
    after: /^(?:[.!?;,:»)]|$)/,
    examples: [
      "[target Vexa] lève [amount 8 millions d'euros]. L'entreprise pèse désormais [valuation 90 millions d'euros].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 8 millions d'euros]. L'entreprise pèse désormais 90 millions d'euros de ventes.",
    ],
  },
  {
    name: "valuation/taken-up",
    role: "valuation",
    before:
      /(?:^| )(?:la|sa) valorisation(?: \S+){1,9} (?:elle|celle-ci) (?:serait|est|etait|approch\w+|avoisin\w+|depass\w+|atteindrait|atteint)(?: (?:de|d'|autour de|proche de))?$/,
    examples: [
      "[target Vexa] lève [amount 8 millions d'euros]. Sa valorisation n'est pas publique, mais elle serait de [valuation 90 millions d'euros].",
    ],
  },
  {
    name: "valuation/multiplied",
    role: "valuation",
    before:
      /(?:^| )valorisation(?: \S+){0,4} (?:a (?:\S+ )?)?(?:doubl|tripl|quadrupl|quintupl|decupl|bondi|grimp|progress|recul|fond|chut|divis)\S*(?: (?:par \S+|d'un tiers|de moitie|en \S+ (?:ans?|mois)))? ,(?: (?:pour|et))? (?:a|atteindre|atteint)$/,
    examples: [
      "[target Vexa] lève [amount 8 millions d'euros]. Sa valorisation a triplé, à [valuation 90 millions d'euros].",
    ],
  },
];
