import type { Frame } from "./frame.ts";

/** Where money comes from: the sum is the subject. */
const COMING = [
  "venir de",
  "provenir de",
  "émaner de",
  "être apporté par",
  "être fourni par",
  "être mis par",
  "être versé par",
];

/** Money that a firm looks for, or has by now from who is named behind it. */
export const moneySoughtFrames: readonly Frame[] = [
  {
    // Who looks for money has not got it.
    name: "funding_round/seek",
    kind: "funding_round",
    verbs: [
      "chercher",
      "rechercher",
      "solliciter",
      "partir en quête de",
      "se mettre en quête de",
      "être en quête de",
      "être à la recherche de",
      "être en train de lever",
      "partir à la recherche de",
    ],
    roles: {
      subject: "target",
      "auprès de": "investor",
      "autour de": "investor",
      avec: "investor",
      chez: "investor",
    },
    needs: ["money"],
    status: "announced",
    examples: [
      "[target Vexa] chercherait, souffle-t-on chez les banquiers, [amount 4 millions d'euros].",
      "La société [target Vexa] cherche [amount 4 millions d'euros].",
      "La société [target Vexa] est en train de lever [amount 4 millions d'euros] auprès de [investor Morlin].",
    ],
    counterExamples: ["[- Vexa] cherche 4 vendeurs.", "La société [- Vexa] est à la recherche de clients."],
  },
  {
    // « a 3 M€ en caisse, apportés par Y »: how it came to what it has.
    name: "funding_round/have-from",
    kind: "funding_round",
    verbs: ["apporter", "injecter", "mettre", "fournir", "verser", "amener", "confier", "procurer", "placer"],
    roles: { object: "target", subject: "investor", par: "investor" },
    needs: ["money", "investor", "on hand"],
    bars: ["active"],
    examples: [
      "[target Vexa] a désormais [amount 12 millions d'euros] en caisse, apportés par [investor Morlin].",
      "[target Vexa] dispose de [amount 12 millions d'euros] dans ses caisses, mis par [investor Morlin] et [investor Tardieu].",
    ],
    counterExamples: [
      "[- Vexa] a 12 millions d'euros en caisse.",
      "[- Vexa] a 12 millions d'euros en caisse, et un audit mené par [- Morlin].",
    ],
  },
  {
    // Whose money it is shows that it is no sale.
    name: "funding_round/come-from",
    kind: "funding_round",
    verbs: COMING,
    roles: { de: "investor", object: "investor", par: "investor" },
    needs: ["money", "financier"],
    examples: [
      "[target Vexa] bâtit une usine. Les [amount 5 millions d'euros] viennent du fonds [investor Morlin].",
    ],
    counterExamples: [
      "[- Vexa] bâtit une usine. Les 5 millions d'euros viennent de [- Morlin].",
      "[- Vexa] vend des vélos. La moitié de ses ventes, 5 millions d'euros, vient du fonds [- Morlin].",
    ],
  },
  {
    // Who owns a company puts in what it lacks.
    name: "equity_investment/come-from",
    kind: "equity_investment",
    verbs: COMING,
    roles: { de: "investor", object: "investor", par: "investor" },
    needs: ["money", "from its owner"],
    examples: [
      "[target Vexa] bâtit une usine. Les [amount 5 millions d'euros] viendront de son actionnaire [investor Morlin].",
      "[target Vexa] bâtit une usine. Les [amount 5 millions d'euros] dont elle a besoin viendront de [investor Morlin], son actionnaire.",
    ],
    counterExamples: [
      "[- Vexa] bâtit une usine. Les 5 millions d'euros viennent de son client [- Morlin].",
      "[- Vexa] recrute. La moitié de ses ventes, 5 millions d'euros, vient de son actionnaire [- Morlin].",
      "[- Vexa] recrute. Les 5 millions de pièces viennent de son actionnaire [- Morlin].",
    ],
  },
];
