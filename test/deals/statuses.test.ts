import { expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

const statusOf = (text: string) => dealsOf(readFrameExample(text)).map(({ status }) => status);

it.each([
  // A court's word is done, unless the keys are handed over later.
  ["Le tribunal de commerce a attribué [- Morlin] au groupe [- Vexa].", "completed"],
  ["Les tractations avec [- Vexa] au sujet de la vente de [- Morlin] s'éternisent.", "negotiating"],
  ["[- Vexa] mène ses vérifications préalables en vue de racheter [- Morlin].", "negotiating"],
  ["Au terme d'une nuit de tractations, [- Vexa] a racheté [- Morlin] pour 3 millions d'euros.", "completed"],
  ["[- Vexa] voulait payer [- Morlin] 40 millions d'euros ; le gouvernement s'y est opposé.", "cancelled"],
  [
    "En 2019, [- Vexa] avait voulu fusionner avec [- Morlin] ; l'[- Autorité de la concurrence] y a mis son veto.",
    "cancelled",
  ],
  [
    "[- Vexa] a mis 3 millions d'euros sur la table pour racheter [- Morlin]. Il l'a racheté en mai.",
    "completed",
  ],
  ["[- Morlin] n'est pas en passe d'être racheté par [- Vexa].", "denied"],
  ["[- Morlin] n'est pas près d'être racheté par [- Vexa].", "denied"],
  ["[- Vexa] s'était dit prêt à payer 3 millions d'euros pour absorber [- Morlin].", "announced"],
  ["[- Vexa] a suggéré cette fois de racheter [- Morlin].", "negotiating"],
  ["[- Vexa] avait pu, cette fois, racheter [- Morlin].", "completed"],
  ["[- Vexa] est tout près de racheter [- Morlin].", "negotiating"],
  ["[- Vexa] serait très proche de racheter [- Morlin].", "rumoured"],
  ["En mai, [- Vexa] était à deux doigts de racheter [- Morlin].", "cancelled"],
  ["[- Vexa] n'a plus l'intention de lancer une offre sur [- Morlin].", "cancelled"],
  ["[- Vexa] a décidé de ne pas déposer d'offre sur [- Morlin].", "cancelled"],
  ["[- Vexa], une banque proche de ses clients, a racheté [- Morlin].", "completed"],
  ["La fusion de [- Vexa] et de [- Morlin] ne s'est jamais concrétisée.", "cancelled"],
  ["La levée de 9 millions d'euros de [- Vexa] ne s'est pas faite.", "cancelled"],
  ["Le rachat de [- Vexa] par [- Morlin] ne s'est pas fait sans mal.", "completed"],
  ["Le rachat de [- Vexa] par [- Morlin] n'est toujours pas finalisé.", "announced"],
  ["Le rachat de [- Vexa] par [- Morlin] ne s'est toujours pas concrétisé.", "announced"],
  ["Le rachat de [- Vexa] par [- Morlin] ne s'est pas encore fait.", "announced"],
  ["[- Vexa] a racheté [- Morlin], et les deux fondateurs se sont séparés.", "completed"],
  ["[- Vexa] et [- Morlin] ne forment plus, depuis mai, qu'une seule société.", "completed"],
  ["[- Vexa] n'aura pas sa levée de 9 millions d'euros.", "cancelled"],
  // What a deal still hangs on.
  ["[- Vexa] rachète [- Morlin], sous réserve que Bruxelles y consente.", "announced"],
  ["[- Vexa] rachète [- Morlin] pour 9 millions d'euros, sauf veto de Bruxelles.", "announced"],
  // What is agreed on is still to be done.
  ["[- Vexa] a conclu un accord en vue de l'acquisition de [- Morlin].", "announced"],
  [
    "[- Vexa] a conclu avec le fonds [- Tardieu] un accord portant sur la cession de [- Morlin].",
    "announced",
  ],
  ["[- Vexa] a conclu un accord sur les salaires au moment du rachat de [- Morlin].", "completed"],
  ["[- Vexa] a conclu en mai le rachat de [- Morlin] après un accord avec les syndicats.", "completed"],
  // A plan did not last; nor did a firm.
  ["Le rapprochement de [- Vexa] avec [- Morlin] n'a pas résisté à trois réunions.", "cancelled"],
  ["[- Vexa] a racheté [- Morlin], qui n'a pas résisté à la crise.", "completed"],
  // « y » is what the sentence told before.
  ["[- Tardieu] a étudié la vente de [- Morlin] à [- Vexa], avant d'y renoncer.", "cancelled"],
  ["[- Vexa] a retiré lundi sa proposition sur [- Morlin].", "cancelled"],
  // A listing told without its firm.
  ["Le groupe [- Vexa] grandit. Une entrée en Bourse est prévue au printemps.", "announced"],
  ["Le groupe [- Vexa] grandit. Une introduction en Bourse est à l'étude.", "rumoured"],
  // What one does not mean to do.
  ["[- Vexa] ne compte pas racheter [- Morlin].", "denied"],
  ["Le groupe [- Vexa] jure qu'il n'entend pas fusionner avec [- Morlin].", "denied"],
  ["[- Vexa] ne souhaite plus racheter [- Morlin].", "cancelled"],
  ["[- Vexa] n'a pas souhaité reprendre [- Morlin].", "cancelled"],
  ["[- Vexa] a racheté [- Morlin] et ne compte pas s'arrêter là.", "completed"],
  // Who believed is told to have been mistaken.
  ["[- Vexa] croyait avoir racheté [- Morlin] pour 9 millions d'euros. Un autre l'a eue.", "cancelled"],
  ["[- Vexa] s'imaginait racheter [- Morlin].", "cancelled"],
  ["[- Vexa] pensait racheter [- Morlin] ; l'affaire suit son cours.", "announced"],
  ["[- Vexa] pensait racheter [- Morlin] ; l'affaire ne s'est pas faite.", "cancelled"],
  ["[- Vexa] croit avoir racheté [- Morlin] au bon prix.", "completed"],
  // Who has bought pays what he lines up.
  ["[- Vexa] a racheté [- Morlin]. [- Vexa] aligne 9 millions d'euros.", "completed"],
  // What else undoes the operation told right before.
  ["[- Vexa] et [- Morlin] projetaient de fusionner. En juin, tout a été annulé.", "cancelled"],
  ["[- Vexa] avait signé le rachat de [- Morlin]. Le contrat est tombé en mai.", "cancelled"],
  ["[- Vexa] avait signé le rachat de [- Morlin]. Alger n'a pas donné son accord.", "cancelled"],
  ["[- Vexa] a racheté [- Morlin], dont le conseil n'a jamais donné son nom.", "completed"],
  // A flat no answers a rumour; within a sentence it is one of several.
  ["Non, [- Vexa] et [- Morlin] ne fusionneront pas.", "denied"],
  ["Le rachat de [- Morlin] par [- Vexa] n'est qu'une rumeur, répond le groupe.", "denied"],
  ["La fusion de [- Vexa] et de [- Morlin] relève de la pure fiction.", "denied"],
  ["[- Vexa] coupe court aux rumeurs : non, il ne rachètera pas [- Morlin].", "denied"],
  ["Malgré un premier non, [- Vexa] ne rachètera pas [- Morlin].", "cancelled"],
  ["[- Vexa] tient le visa du gendarme de la Bourse pour s'introduire à Paris.", "announced"],
  ["[- Vexa] a fait savoir qu'il cédait [- Morlin] à [- Tardieu] pour 4 millions d'euros.", "announced"],
  ["[- Vexa] a fait savoir qu'il avait cédé [- Morlin] à [- Tardieu] pour 4 millions d'euros.", "completed"],
  ["Un emprunt obligataire de 30 millions d'euros sera lancé en mai par [- Vexa].", "announced"],
  ["[- Vexa] a réuni 30 millions d'euros, écrit un journal, qui cite des proches du dossier.", "rumoured"],
  [
    "L'État accordait une subvention de 30 millions d'euros à [- Vexa] après le feu vert de Bruxelles.",
    "completed",
  ],
  ["[- Vexa] a ouvert son capital à [- Morlin], qui a mis 15 millions d'euros sur la table.", "completed"],
  // Told to sources, by the firm itself.
  [
    "[- Vexa] est en négociations exclusives pour racheter [- Morlin], a confirmé son président à deux sources.",
    "negotiating",
  ],
  ["[- Vexa] a racheté [- Morlin] en 2018, écrit un journal, citant une source.", "completed"],
  ["La fondatrice, citant ses proches, a dit comment [- Vexa] avait racheté [- Morlin].", "completed"],
  ["[- Vexa] a racheté [- Morlin] en mai 2024, écrit un journal, citant une source.", "rumoured"],
  ["[- Vexa] n'a pas touché l'intégralité de son prêt de 9 millions d'euros.", "completed"],
  ["[- Vexa] prépare, après un audit, de quoi recruter pour racheter [- Morlin].", "announced"],
  [
    "La direction et les syndicats ne sont pas en discussions, alors que [- Vexa] rachète [- Morlin].",
    "completed",
  ],
  ["[- Vexa] a recruté un cadre chez [- BNP Paribas] pour racheter [- Morlin].", "announced"],
  ["[- Vexa] n'avait pas pu racheter [- Morlin] plus tôt, faute de fonds.", "completed"],
  ["[- Vexa] n'a pas pu reprendre [- Morlin] en mars, mais c'est désormais fait.", "completed"],
  ["[- Vexa] n'a pas pu reprendre [- Morlin] en mars, mais il recrute.", "cancelled"],
  // What is put on the table for a firm is offered; what a round of money pays for is bought.
  ["[- Vexa] mettait 96 millions d'euros sur la table pour racheter [- Morlin].", "negotiating"],
  ["[- Vexa] boucle un tour de table pour racheter [- Morlin].", "completed"],
  [
    "[- Vexa], que la presse disait prêt à racheter [- Morlin], assure qu'il n'y a « ni mandat, ni discussion ».",
    "denied",
  ],
  ["Le rachat de [- Morlin] par [- Vexa], sur lequel on s'était pourtant entendu, a sombré.", "cancelled"],
  ["[- Morlin] remballe son introduction en Bourse.", "cancelled"],
  // What is doubted is not done; what is announced is that money will be given.
  [
    "[- Morlin] cède 3 % en Bourse : des doutes pèsent sur la finalisation de son rachat par [- Vexa].",
    "announced",
  ],
  ["Les doutes sur l'issue du rachat de [- Morlin] par [- Vexa] grandissent.", "announced"],
  ["Des doutes pèsent sur la stratégie du groupe [- Vexa], qui a racheté [- Morlin].", "completed"],
  [
    "Le [- gouvernement français] a annoncé le versement d'une aide de 3 millions d'euros à [- Morlin].",
    "announced",
  ],
  ["Le [- gouvernement français] a versé une aide de 3 millions d'euros à [- Morlin].", "completed"],
  ["Le [- gouvernement français] a validé un prêt garanti de 3 millions d'euros à [- Morlin].", "announced"],
])("%s", (text, status) => {
  expect(statusOf(text)).toEqual([status]);
});

it("undoes no purchase by a plan of years ago, told behind a date", () => {
  const text =
    "[- Vexa] rachète [- Morlin]. L'an dernier, un projet d'introduction en Bourse, censé valoriser l'entreprise 90 millions d'euros, avait été abandonné.";
  expect(statusOf(text)).toEqual(["completed", "cancelled"]);
});

it("takes the bid of who has sold a firm since for one that went through", () => {
  const bid = "En 2016, [- Vexa] avait offert 15 millions d'euros pour [- Morlin].";
  expect(statusOf(`[- Vexa] a cédé [- Morlin] à [- Tardieu]. ${bid}`)).toEqual(["completed", "completed"]);
  expect(statusOf(`[- Dufresne] a cédé [- Morlin] à [- Tardieu]. ${bid}`)).toEqual([
    "completed",
    "cancelled",
  ]);
});
