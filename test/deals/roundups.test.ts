import { expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

/** The kind, parties and amount of each deal of a text, in brackets there. */
const told = (text: string) =>
  dealsOf(readFrameExample(text)).map(({ kind, parties, amount }) =>
    [kind, ...parties.map(({ role, name }) => `${role} ${name}`), amount?.max ?? "-"].join(", "),
  );

it("a passage of a roundup leaves unsaid whom it is about, not another", () => {
  expect(
    told(
      "[- Vexa] lève 9 millions d'euros.\n\n[- Tardieu] change d'échelle. Un prêt de 6 millions d'euros a suivi.\n\n[- Morlin] n'a rien annoncé.",
    ),
  ).toEqual(["funding_round, target Vexa, 9000000", "debt_financing, target Tardieu, 6000000"]);
});

it("what is told of one operation does not reach the passage of the next", () => {
  const deals = dealsOf(
    readFrameExample(
      "[- Vexa] va racheter [- Corvane].\n\n[- Tardieu] ferme son usine. La clôture est attendue en juillet 2024.\n\n[- Morlin] n'a rien annoncé.",
    ),
  );
  expect(deals.map(({ closing }) => closing)).toEqual([null]);
});

it("a total told before anybody is nobody's", () => {
  expect(
    told(
      "Les 71 millions d'euros réunis, eux, n'étonnent personne.\n\nEn tête, [- Vexa] recrute.\n\n[- Tardieu] déménage.\n\n[- Morlin] embauche.",
    ),
  ).toEqual([]);
});

it("a sum that a company gets is a round where the article tells of several", () => {
  const about = "Les levées de la semaine ont souri aux jeunes pousses et aux investisseurs.";
  expect(
    told(
      `${about}\n\n[- Vexa] a encaissé 35 millions d'euros en mai et [- Morlin] 30 millions d'euros en juin.`,
    ),
  ).toEqual(["funding_round, target Vexa, 35000000", "funding_round, target Morlin, 30000000"]);
  expect(told("[- Vexa] a encaissé 35 millions d'euros en mai.")).toEqual([]);
  expect(told(`${about}\n\n[- Vexa] a reçu 3 000 euros.`)).toEqual([]);
});

it("a pronoun behind a colon means the one named before it", () => {
  expect(
    told(
      "[- Tardieu] a emprunté 250 millions d'euros. Puis vint le tour de [- Morlin] : neuf banques lui ont prêté 115 millions d'euros.",
    ),
  ).toEqual(["debt_financing, target Tardieu, 250000000", "debt_financing, target Morlin, 115000000"]);
});

it("a pronoun means whom the paragraph opened with, not the article's own firm", () => {
  expect(
    told(
      "[- Vexa] publie son étude. [- Vexa] compte tout.\n\n[- Morlin] arrive en tête. Selon [- Vexa], elle a levé 9 millions d'euros auprès de [- Tardieu].",
    ),
  ).toEqual(["funding_round, target Morlin, investor Tardieu, 9000000"]);
});

it("what a sector has raised is no firm's", () => {
  expect(
    told(
      "[- Vexa] emprunte 64 millions d'euros.\n\nAvec 310 millions d'euros récoltés en deux mois, la santé a pris la tête.",
    ),
  ).toEqual(["debt_financing, target Vexa, 64000000"]);
  expect(
    told("[- Vexa] embauche. D'après notre décompte, les start-up ont récolté 62 millions d'euros."),
  ).toEqual([]);
});

it("a price told after the background is the news'", () => {
  const news = "Lundi 3 juin 2024, [- Vexa] a racheté [- Morlin].";
  const background = "[- Tardieu] a racheté [- Vexa] en novembre 2020. Personne ne s'y opposait.";
  const of = (text: string) =>
    dealsOf(readFrameExample(text)).map(({ parties, amount }) => [parties[0]!.name, amount?.max ?? null]);
  expect(of(`${news} ${background} Le prix payé s'élève à 3 millions d'euros.`)).toEqual([
    ["Morlin", 3e6],
    ["Vexa", null],
  ]);
  expect(of(`${news} ${background} Le prix s'élevait à 3 millions d'euros.`)).toEqual([
    ["Morlin", null],
    ["Vexa", 3e6],
  ]);
});

it("who is named before a colon is what a demonstrative behind it takes up", () => {
  expect(
    told("[- Morlin] (+19 %) : [- Vexa] s'offre ce Norvégien. Le chèque atteint 3 milliards d'euros."),
  ).toEqual(["acquisition, target Morlin, acquirer Vexa, 3000000000"]);
});

it("each of several clauses has its own subject", () => {
  expect(
    told(
      "[- Corvane] a racheté [- Morlin] à [- Dufresne], [- Vexa] a repris [- Tardieu] à [- Hermel] et [- Dufresne] a repris [- Ostrel].",
    ),
  ).toEqual([
    "acquisition, target Morlin, acquirer Corvane, seller Dufresne, -",
    "acquisition, target Tardieu, acquirer Vexa, seller Hermel, -",
    "acquisition, target Ostrel, acquirer Dufresne, -",
  ]);
});

it("several firms in which one takes parts are as many operations", () => {
  expect(told("[- Vexa] a pris des parts dans [- Morlin], [- Tardieu] et [- Corvane].")).toEqual([
    "equity_investment, target Morlin, investor Vexa, -",
    "equity_investment, target Tardieu, investor Vexa, -",
    "equity_investment, target Corvane, investor Vexa, -",
  ]);
});

it("what was raised in the space of years is no round", () => {
  expect(told("[- Vexa] a récolté 12 millions d'euros en l'espace de sept ans.")).toEqual([]);
});

it("a round behind its rank is the firm's that wins it", () => {
  expect(
    told(
      "[- Vexa] remporte la plus grosse levée du mois : 34 millions d'euros fournis par [- Morlin] et [- Tardieu].",
    ),
  ).toEqual(["funding_round, target Vexa, investor Morlin, investor Tardieu, 34000000"]);
});

it("a ranking of the week's rounds tells one by its place", () => {
  const about = "Les start-up ont peu levé, les investisseurs attendent le prochain tour de table.";
  expect(
    told(
      `${about} [- Vexa] s'adjuge la médaille d'argent avec 9 millions d'euros, pour ses pompes. Le podium est complété par [- Morlin] et ses 4 millions d'euros, apportés par [- Tardieu].`,
    ),
  ).toEqual([
    "funding_round, target Vexa, 9000000",
    "funding_round, target Morlin, investor Tardieu, 4000000",
  ]);
  expect(told(`${about} [- Vexa] monte sur le podium avec 9 millions d'euros de bénéfices.`)).toEqual([]);
  expect(told(`${about} [- Vexa] ferme le trio avec 9 millions d'euros, apportés par [- Tardieu].`)).toEqual([
    "funding_round, target Vexa, investor Tardieu, 9000000",
  ]);
  expect(told(`${about} Un trio de [- Vexa] recrute avec 9 millions d'euros.`)).toEqual([]);
});

it("a name and a sum on a line of its own is an item of the list before it, where no round heads it", () => {
  expect(
    told(
      "[- Vexa] a racheté trois sociétés cette année :\n- [- Morlin] (20 millions d'euros)\n- [- Tardieu] (10 millions d'euros)",
    ),
  ).toEqual([
    "acquisition, target Morlin, acquirer Vexa, 20000000",
    "acquisition, target Tardieu, acquirer Vexa, 10000000",
  ]);
  expect(
    told(
      "[- Vexa] a levé 40 millions d'euros. Plusieurs jeunes pousses l'avaient devancée.\n[- Morlin] (20 millions d'euros)\n[- Tardieu] (10 millions d'euros)",
    ),
  ).toEqual([
    "funding_round, target Vexa, 40000000",
    "funding_round, target Morlin, 20000000",
    "funding_round, target Tardieu, 10000000",
  ]);
});

it("the round that a numbered heading tells goes on in the text under it", () => {
  const text = `1. [- Vexa] | 22 millions d'euros
Un rein qui tient dans un sac plaît à [- Brenzo Partners] et à [- Corvane]. Tous deux cosignent la série B de [- Vexa].

2. [- Morlin] | 10 millions d'euros
Cinq tout de suite, cinq plus tard.

3. [- Tardieu] | 7 millions de dollars
L'argent est américain. [- Orvin] signe seul l'amorçage de [- Tardieu].`;
  expect(told(text)).toEqual([
    "funding_round, target Vexa, investor Brenzo Partners, investor Corvane, 22000000",
    "funding_round, target Morlin, 10000000",
    "funding_round, target Tardieu, investor Orvin, 7000000",
  ]);
});

it.each([
  "Les plus gros salaires du vestiaire. Le capitaine a levé le trophée.",
  "Les films les plus chers. Le rideau se lève en mai, et la série a été prolongée.",
  "Les amendes du mois. La commission a levé la séance.",
])("numbered lines of names and sums are no rounds by themselves: %s", (about) => {
  const text = `${about}
1. [- Vexa] : 22 millions d'euros
2. [- Morlin] : 10 millions d'euros
3. [- Tardieu] : 7 millions d'euros`;
  expect(told(text)).toEqual([]);
});
