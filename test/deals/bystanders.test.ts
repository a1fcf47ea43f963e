import { expect, it } from "vitest";
import { dealsOf, inShort, readFrameExample } from "./example.ts";

const ROUND = "[- Vexa] lève 5 millions d'euros.";

// Customers, rivals, owners of other things: who is told of beside an operation has no part in it.
it.each([
  [`${ROUND} Face à la réforme, [- Morlin] a pris les devants.`, ["funding_round 5000000 : target Vexa"]],
  [`${ROUND} [- Morlin], son rival, avait pris les devants.`, ["funding_round 5000000 : target Vexa"]],
  // Who was offered less, or turned away, has no part in it.
  [
    "[- Vexa] a cédé [- Morlin] à [- Tardieu] plutôt qu'à [- Orvane].",
    ["acquisition : target Morlin, acquirer Tardieu, seller Vexa"],
  ],
  [
    "[- Vexa] a cédé [- Morlin] à [- Tardieu], et non au groupe belge [- Orvane].",
    ["acquisition : target Morlin, acquirer Tardieu, seller Vexa"],
  ],
  [
    "[- Vexa] a cédé [- Morlin] à [- Tardieu] et à [- Orvane].",
    ["acquisition : target Morlin, acquirer Tardieu, acquirer Orvane, seller Vexa"],
  ],
  [`${ROUND} [- Morlin] s'invite sur son marché.`, ["funding_round 5000000 : target Vexa"]],
  [`${ROUND} [- Morlin] s'invite dans les cuisines.`, ["funding_round 5000000 : target Vexa"]],
  // A sale of one's own tells nothing of the sales of others.
  [
    "[- Vexa] cède [- Morlin] à [- Tardieu]. Un an plus tôt, [- Orvane] avait été repris par [- Corvane].",
    [
      "acquisition : target Morlin, acquirer Tardieu, seller Vexa",
      "acquisition : target Orvane, acquirer Corvane",
    ],
  ],
  [
    "[- Vexa] cède [- Morlin] à [- Tardieu]. [- Orvane], de son côté, est repris par [- Corvane].",
    [
      "acquisition : target Morlin, acquirer Tardieu, seller Vexa",
      "acquisition : target Orvane, acquirer Corvane",
    ],
  ],
  [
    "[- Vexa] cède [- Morlin] à [- Tardieu]. [- Orvane] est repris par [- Corvane].",
    [
      "acquisition : target Morlin, acquirer Tardieu, seller Vexa",
      "acquisition : target Orvane, acquirer Corvane, seller Vexa",
    ],
  ],
  [
    "La [- CFDT] proteste. Son cabinet [- Morlin] est repris par [- Tardieu].",
    ["acquisition : target Morlin, acquirer Tardieu"],
  ],
  [
    "Le [- Conseil régional] proteste. Son agence [- Morlin] est reprise par [- Tardieu].",
    ["acquisition : target Morlin, acquirer Tardieu"],
  ],
  [
    "Le groupe [- Vexa] recrute. Sa filiale [- Morlin] est reprise par [- Tardieu].",
    ["acquisition : target Morlin, acquirer Tardieu, seller Vexa"],
  ],
  // Who brings something out, or comes out of something, has sold nothing.
  [
    "[- Vexa] a racheté [- Morlin]. [- Tardieu] sort un nouveau modèle.",
    ["acquisition : target Morlin, acquirer Vexa"],
  ],
  [
    "[- Vexa] a racheté [- Morlin]. [- Tardieu] sort de la crise.",
    ["acquisition : target Morlin, acquirer Vexa"],
  ],
  // A unit that the text names after the firm is that firm's.
  [
    "Le groupe [- Vexa] va mal. La division de téléphones mobiles a été bradée à [- Tardieu].",
    ["acquisition : target division de téléphones mobiles, acquirer Tardieu, seller Vexa"],
  ],
  // What « avant de », « afin de », « pour » open is no complement of the verb before.
  [
    "[- Vexa] a aidé [- Morlin] en 2019, avant de racheter [- Tardieu].",
    ["acquisition : target Tardieu, acquirer Vexa"],
  ],
  [
    "[- Vexa] a conduit [- Morlin] avec prudence afin de racheter [- Tardieu].",
    ["acquisition : target Tardieu, acquirer Vexa"],
  ],
  ["[- Vexa] a invité [- Morlin] à racheter [- Tardieu].", ["acquisition : target Tardieu, acquirer Morlin"]],
  [
    "[- Vexa] est à céder [- Morlin] à [- Tardieu].",
    ["acquisition : target Morlin, acquirer Tardieu, seller Vexa"],
  ],
  ["[- Vexa] reste à vendre des yaourts à [- Morlin].", []],
  ["[- Vexa] est à vendre ses stocks à [- Morlin].", []],
  // Who is sure of a firm, or has won others over, invests as anybody does.
  [
    "Convaincue de son potentiel, la société [- Vexa] vient d'injecter 30 millions d'euros dans [- Morlin].",
    ["equity_investment 30000000 : target Morlin, investor Vexa"],
  ],
  [
    "Après avoir convaincu ses actionnaires, [- Vexa] vient d'investir 30 millions d'euros dans [- Morlin].",
    ["equity_investment 30000000 : target Morlin, investor Vexa"],
  ],
  [
    "Le patron de [- Vexa] a convaincu [- Morlin] et [- Tardieu] d'investir 3 millions d'euros dans [- Orvane].",
    ["equity_investment 3000000 : target Orvane, investor Morlin, investor Tardieu"],
  ],
  // « au tour de », « à son tour »: those before have done the same.
  [
    "Après [- Morlin] en 2019, c'est au tour de [- Vexa] de racheter [- Tardieu].",
    ["acquisition : target Tardieu, acquirer Vexa"],
  ],
  [
    "Après [- Morlin] en 2019, [- Vexa] rachète à son tour [- Tardieu].",
    ["acquisition : target Tardieu, acquirer Vexa"],
  ],
  [
    "Après [- Morlin] en 2019, [- Vexa] rachète elle aussi [- Tardieu].",
    ["acquisition : target Tardieu, acquirer Vexa"],
  ],
  // A sum for another thing than what was sold.
  [
    "[- Vexa] a cédé ses 10 % de [- Morlin]. [- Tardieu] débourse 30 millions d'euros pour un immeuble.",
    ["equity_investment : target Morlin, seller Vexa"],
  ],
  [
    "[- Vexa] a cédé ses 10 % de [- Morlin]. [- Tardieu] dépense 30 millions d'euros dans la publicité.",
    ["equity_investment : target Morlin, seller Vexa"],
  ],
  [
    "[- Vexa] a cédé ses 10 % de [- Morlin]. [- Tardieu] débourse 30 millions d'euros pour cette participation.",
    ["equity_investment 30000000 : target Morlin, investor Tardieu, seller Vexa"],
  ],
  // Advisers and operators of a fund do not manage it.
  [
    "[- Océan II], fonds conseillé par le cabinet [- Morlin], boucle son premier closing à 100 millions d'euros.",
    ["fund_closing 100000000 : target Océan II"],
  ],
  [
    "[- Océan II], véhicule opéré par [- Morlin], boucle son premier closing à 100 millions d'euros.",
    ["fund_closing 100000000 : target Océan II"],
  ],
] as const)("%s", (example, records) => {
  expect(inShort(example)).toEqual(records);
});

const SALE = "[- Vexa] a racheté [- Morlin].";

// Sums told beside a purchase that are not its price.
it.each([
  `${SALE} Pour 3 millions d'euros, les abonnés pourront entrer.`,
  `${SALE} Mais pour 45 millions d'euros, il faut aussi bâtir un entrepôt.`,
  `${SALE} 30 millions d'euros, un bénéfice en hausse de 5 %.`,
  `${SALE} Soit 45 millions d'euros, contre 40 millions un an plus tôt.`,
  `${SALE}\n30 millions d'euros\nLe montant de la sanction infligée à la banque.`,
  "[- Vexa] va racheter [- Morlin]. La vente de son siège est estimée à 300 millions d'euros.",
  "[- Vexa] va racheter [- Morlin]. Le coût de la vente à perte est évalué à 3 milliards d'euros.",
])("%s", (example) => {
  expect(inShort(example)).toEqual(["acquisition : target Morlin, acquirer Vexa"]);
});

it.each([
  `${SALE} Pour 3 millions d'euros, le voilà à la tête de l'usine.`,
  `${SALE} Pour 3 millions d'euros, il s'empare de son rival.`,
  `${SALE} Trois millions d'euros !`,
  "[- Vexa] va racheter [- Morlin]. La vente de la filiale est estimée à 3 millions d'euros.",
])("%s", (example) => {
  expect(inShort(example)).toEqual(["acquisition 3000000 : target Morlin, acquirer Vexa"]);
});

it("what exceeds the total, or has a year of its own, is no part of it", () => {
  const example =
    "[- Vexa] a levé 20 millions d'euros dont 5 millions d'euros de dette, 40 millions d'euros en 2021 et 6 millions d'euros en 2022.";
  const [deal] = dealsOf(readFrameExample(example));
  expect(deal?.tranches.map(({ max }) => max)).toEqual([5_000_000]);
});
