import { expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

/** What is said of each operation: the firm that it is of, and its status. */
const told = (text: string) =>
  dealsOf(readFrameExample(text)).map(
    ({ parties, status }) => `${parties.find(({ role }) => role === "target")?.name} ${status}`,
  );

it.each([
  // Who gives up right behind what he meant to do gives up that.
  [
    "[- Vexa] a racheté [- Morlin]. [- Tardieu], qui espérait lever 30 millions d'euros, y a renoncé.",
    ["Morlin completed", "Tardieu cancelled"],
  ],
  [
    "[- Vexa] va racheter [- Morlin]. [- Corvane], qui offrait 3 millions d'euros pour [- Tardieu], s'est désisté.",
    ["Morlin announced", "Tardieu cancelled"],
  ],
  [
    "[- Vexa] va racheter [- Morlin]. [- Corvane], qui avait racheté [- Tardieu], s'est désisté.",
    ["Morlin announced", "Tardieu completed", "Morlin cancelled"],
  ],
  // What ends is of the firm told last, but for « les deux ».
  [
    "[- Vexa] va racheter [- Morlin]. [- Corvane] lorgnait [- Tardieu]. L'offre a été repoussée.",
    ["Morlin announced", "Tardieu cancelled"],
  ],
  [
    "[- Vexa] devait racheter [- Morlin]. [- Corvane] devait racheter [- Tardieu]. Les deux opérations ont été annulées.",
    ["Morlin cancelled", "Tardieu cancelled"],
  ],
  // « dont l'offre » is of who stands before it.
  [
    "[- Vexa] a racheté [- Morlin] en mai, au grand dam de [- Corvane], dont l'offre avait été écartée.",
    ["Morlin completed", "Morlin cancelled"],
  ],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

it.each([
  // What a relative tells of a party is not told of the news.
  ["[- Vexa], dont les villas n'ont pas trouvé preneur, lève 30 millions d'euros.", "completed"],
  ["[- Vexa], qui dément toute fermeture, lève 30 millions d'euros.", "completed"],
  ["[- Vexa] s'offre [- Morlin], dont le projet de gare avait été abandonné.", "completed"],
  ["[- Vexa] va racheter [- Morlin], qui avait annulé son assemblée.", "announced"],
  ["[- Vexa] annonce le rachat de [- Morlin], qui avait annulé son assemblée.", "announced"],
  // What nobody wants comes to nothing.
  ["[- Vexa], qui espérait lever 30 millions d'euros, n'a pas trouvé preneur.", "cancelled"],
  ["[- Vexa] voulait lever 30 millions d'euros. Il n'a trouvé aucun investisseur.", "cancelled"],
  ["[- Vexa] voulait lever 30 millions d'euros, mais n'a convaincu personne.", "cancelled"],
  ["[- Vexa] veut lever 30 millions d'euros. L'usine de Dole n'a pas trouvé preneur.", "announced"],
  // Whose offer is the lower one loses.
  ["[- Vexa], qui offrait 3 millions d'euros pour [- Morlin], a été jugé moins-disant.", "cancelled"],
  ["[- Vexa] proposait 3 millions d'euros pour [- Morlin]. Il n'a pas convaincu les juges.", "cancelled"],
  ["[- Vexa] propose 3 millions d'euros pour [- Morlin]. Le plus offrant sera connu lundi.", "negotiating"],
])("%s", (text, expected) => {
  expect(dealsOf(readFrameExample(text)).map(({ status }) => status)).toEqual([expected]);
});

it.each([
  // A denial that closes the sentence, or stands behind a question or what the press says.
  ["[- Vexa], cité parmi les candidats au rachat de [- Morlin], dément.", "denied"],
  ["[- Vexa], cité parmi les candidats au rachat de [- Morlin], jure ne pas s'y intéresser.", "denied"],
  ["[- Vexa] serait intéressé par [- Morlin], ce que le groupe dément.", "denied"],
  ["[- Vexa] serait intéressé par [- Morlin], ce que le maire approuve.", "rumoured"],
  ["Le rachat de [- Morlin] par [- Vexa] ? « Une rumeur sans fondement », répond le groupe.", "denied"],
  ["Interrogé sur un rachat de [- Morlin], [- Vexa] parle de « pure spéculation ».", "denied"],
  ["Interrogé sur un rachat de [- Morlin], [- Vexa] parle de « belle affaire ».", "completed"],
  ["Aucune fusion entre [- Vexa] et [- Morlin] n'est prévue, assure le groupe.", "denied"],
  ["[- Vexa] n'envisage pas de racheter [- Morlin].", "denied"],
  ["[- Vexa] ne prévoit pas de fusion avec [- Morlin].", "denied"],
  ["[- Vexa] va racheter [- Morlin] et n'envisage pas de vendre ses bureaux.", "announced"],
  // What is made known is agreed on, and still to be done.
  ["[- Vexa] a dévoilé lundi l'acquisition de [- Morlin].", "announced"],
  ["[- Vexa], qui a racheté [- Morlin], a dévoilé lundi ses comptes.", "completed"],
  ["[- Vexa] a fait part du rachat de [- Morlin].", "announced"],
  ["[- Vexa] a dévoilé une levée de fonds de 30 millions d'euros.", "completed"],
  // Whoever is still to be paid has not sold yet: for shares, by who buys, out of what.
  ["[- Vexa] s'offre [- Morlin], dont les actionnaires recevront 12 euros par titre.", "announced"],
  [
    "[- Vexa] s'offre [- Morlin], dont les actionnaires recevront un dividende de 2 euros par titre.",
    "completed",
  ],
  ["[- Vexa] s'offre [- Morlin], dont les ouvriers recevront une prime.", "completed"],
  ["[- Morlin] tombe dans le giron de [- Vexa], qui paiera 13 euros l'action.", "announced"],
  ["[- Morlin] tombe dans le giron de [- Vexa], qui paiera 3 millions d'euros d'amende.", "completed"],
  ["[- Morlin] tombe dans le giron de [- Vexa], qui emploiera 30 personnes.", "completed"],
  ["[- Vexa] avale [- Morlin] pour 30 millions d'euros, qui seront payés en actions.", "announced"],
  ["L'acquisition de [- Morlin] par [- Vexa] sera financée par la dette.", "announced"],
  ["L'acquisition de [- Morlin] par [- Vexa], bouclée en mai, sera financée par la dette.", "completed"],
  ["[- Vexa] rachète [- Morlin], une opération qui doit être approuvée en juin.", "announced"],
  ["[- Vexa] rachète [- Morlin], une marque qui sera rajeunie.", "completed"],
  // What had ended before is not the news, nor what a firm keeps, nor who keeps out.
  ["[- Vexa] va racheter [- Morlin]. En 2019, un projet de cession avait été abandonné.", "announced"],
  ["[- Vexa] rachète [- Morlin]. Une première vente avait échoué en 2019.", "completed"],
  ["[- Vexa] devait racheter [- Morlin]. En mai, le projet de cession avait été abandonné.", "cancelled"],
  ["[- Vexa] va racheter [- Morlin] ; le groupe a renoncé à l'opération.", "cancelled"],
  ["[- Morlin] a levé 30 millions d'euros. En 2021, [- Vexa] a refusé d'entrer au capital.", "completed"],
  // Of what is done, a price is denied; what is not excluded may come.
  ["[- Vexa] a racheté [- Morlin]. Le groupe dément avoir payé 30 millions d'euros.", "completed"],
  ["[- Vexa] n'écarte pas l'idée d'une fusion avec [- Morlin].", "rumoured"],
])("%s", (text, expected) => {
  expect(dealsOf(readFrameExample(text)).map(({ status }) => status)).toEqual([expected]);
});
