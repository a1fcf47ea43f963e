import { describe, expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

/** Constructions that no single frame or cue owns: sentences with their parties in brackets after their role. */
const parties: Readonly<Record<string, readonly string[]>> = {
  "who acts together": [
    "Le canadien [acquirer Vexa], associé au singapourien [acquirer Tardieu], rachète [target Morlin].",
    "[acquirer Vexa], épaulé par [acquirer Tardieu], a racheté [target Morlin].",
    "[acquirer Vexa], conseillé par [- Tardieu], a racheté [target Morlin].",
  ],
  "who sells what is another's": [
    "[seller Vexa] a signé la cession à [acquirer Tardieu] de [target l'usine textile] de [- Morlin].",
  ],
  "who is behind a colon": [
    "[target Vexa] a grandi trop vite. Deux banques viennent de nous consentir un crédit de 7 millions d'euros : [lender Tardieu], bien sûr, et [lender Dufresne].",
  ],
  "who sells it, set apart from the verb": [
    "[target Morlin] perd de l'argent depuis des années. [seller Vexa], à court de liquidités, la cède à [acquirer Tardieu].",
    "La société [target Morlin] appartenait à [seller Vexa]. En 2017, celui-ci, couvert de dettes, la cède à [acquirer Tardieu].",
    "La société [target Morlin] appartenait au groupe [seller Vexa], propriétaire de [- Corvane]. Celui-ci la cède à [acquirer Tardieu].",
  ],
  "to whom, before what": [
    "[seller Vexa] a vendu à [acquirer Tardieu] son éditeur de guides, [target Morlin], bâti en vingt ans.",
    "[seller Vexa] a cédé à un autre danois, [acquirer Tardieu], sa filiale [target Morlin].",
    "[seller Vexa] a cédé à son voisin danois, [acquirer Tardieu], la société [target Morlin].",
    "[target Morlin] a été racheté par un concurrent, [acquirer Tardieu].",
    "Soutenu par un fonds, [acquirer Vexa] rachète [target Morlin].",
  ],
  "who joins behind the verb": [
    "[target Vexa] lève 22 millions d'euros. Aux banques que sont [investor Morlin] et [investor Tardieu] se joignent [investor Dufresne], qui mise 3 millions, et [investor Corvane].",
    "[target Vexa] lève 22 millions d'euros auprès de [investor Morlin], auquel se joignent [investor Tardieu], à hauteur de 3 millions, et [investor Corvane].",
  ],
  "a company named after what it is": [
    "[partner Vexa] a fondé en mai avec [partner Tardieu] une filiale commune, [target Morlin], où il met 5 millions d'euros.",
  ],
  "what another party owned": [
    "[target Vexa] a été vendu 2 millions d'euros à [acquirer Tardieu]. [- Morlin], que possédait [- Corvane], cherche preneur.",
  ],
  "who put in how much": [
    "[target Vexa] lève 9 millions d'euros.\n\nQui met quoi\n\n* [investor Morlin], chef de file : 6 M€\n* [investor Tardieu] : 3 M€\n* [- Corvane] : 1 M€ de dette",
  ],
  "who is set apart from a list": [
    "[investor Vexa] s'est engagé à apporter 6 millions d'euros à [target Morlin], et [- Tardieu], prêt à suivre, attend son heure.",
  ],
  "who others do it to": [
    "[target Vexa] lève 5 millions d'euros. L'éditeur se fait épauler par [investor Morlin] et [investor Tardieu].",
    "[target Vexa] s'est fait racheter par [acquirer Morlin] en 2020.",
  ],
  "who a consortium is made of": [
    "[seller Vexa] cède [target Morlin] à un consortium formé par [acquirer Tardieu] et [acquirer Corvane].",
  ],
  "who joins, after an auxiliary": [
    "[target Vexa] lève 9 millions d'euros lors d'un tour emmené par [investor Morlin] et auquel ont pris part [investor Tardieu] et [investor Corvane].",
  ],
  "whose it was": [
    "[acquirer Vexa] acquiert [target Morlin], propriété de [seller Tardieu] depuis 2011, pour 75 millions d'euros.",
    "[acquirer Vexa], filiale de [- Tardieu], acquiert [target Morlin] pour 75 millions d'euros.",
  ],
  "what the letter of a series is not": [
    "[target Vexa] a levé 9 millions d'euros en série B chez [investor Morlin] et [investor Tardieu].",
  ],
  "whose buy-out, told ahead": [
    "Un an après son rachat par [acquirer Vexa] pour 3 millions d'euros, [target Morlin] supprime des postes.",
  ],
  "to whom a bid is made": [
    "[target Morlin] a accepté l'offre de 12 millions d'euros de [acquirer Vexa].",
    "[seller Tardieu] a reçu une offre ferme de 12 millions d'euros de [acquirer Vexa] pour sa filiale [target Morlin].",
    "[- Vexa] a déposé le bilan ; [- Morlin] et [- Tardieu] ont déposé des offres de reprise.",
  ],
  "who a group of investors is made of": [
    "[target Vexa] lève 9 millions d'euros auprès d'un pool d'investisseurs emmené par [investor Morlin] et comprenant [investor Tardieu] et [investor Corvane].",
    "[target Vexa] lève 9 millions d'euros auprès de fonds tels que [investor Morlin] et [investor Tardieu].",
    "Un consortium composé de [acquirer Vexa], [acquirer Tardieu] et [acquirer Corvane] rachète [target Morlin].",
    "Le patron d'un groupe formé de [- Vexa] et de [- Tardieu] rachète [target Morlin] à [seller Corvane].",
  ],
  "a list that goes on behind an aside": [
    "[target Vexa] lève 9 millions d'euros auprès de [investor Morlin], son actionnaire de référence, et de [investor Tardieu].",
  ],
  "what follows the seller without a preposition": [
    "[acquirer Vexa] va racheter à [seller Tardieu] sa filiale [target Morlin] pour 9 millions d'euros.",
  ],
  "whose shares are bought": [
    "[acquirer Vexa] rachète les parts de [seller Tardieu] dans [target Morlin] pour 9 millions d'euros.",
  ],
  "to whom new shares go": [
    "L'augmentation de capital de 9 millions d'euros de [target Vexa] a été réservée à [investor Morlin] et à [investor Tardieu].",
  ],
  "who convinces several": [
    "[target Vexa] a convaincu [investor Morlin] et [investor Tardieu] de lui confier 9 millions d'euros.",
  ],
  "who the noun that opens a sentence is about": [
    "Avec cette levée de 9 millions d'euros, menée par [investor Morlin], [target Vexa] compte recruter.",
    "Avec le rachat de [target Morlin], [acquirer Vexa] double de taille.",
  ],
  "whom one sees do it": [
    "La ville a vu l'éditeur [target Morlin] filer chez [acquirer Vexa] pour 9 millions d'euros.",
    "Un an après avoir vu la brasserie [target Morlin] tomber dans l'escarcelle de [acquirer Vexa] pour 9 millions d'euros, la ville s'inquiète.",
    "La ville a vu l'éditeur [- Morlin] filer à Brest pour 9 millions d'euros de moins, dit [- Vexa].",
  ],
  "what a firm does before its name": [
    "Le spécialiste de la paie [target Vexa] a obtenu 9 millions d'euros de [investor Morlin].",
    "[acquirer Corvane] a repris pour 9 millions d'euros le leader français de la livraison de repas [target Vexa].",
    "[acquirer Corvane] a racheté pour 9 millions d'euros la fintech spécialisée dans le paiement [target Vexa].",
    "[acquirer Corvane] a racheté pour 9 millions d'euros le spécialiste de la vente en ligne [target Vexa].",
    "[acquirer Corvane] a racheté pour 9 millions d'euros le fabricant de pompes à chaleur [target Vexa].",
    "Le géant belge des gaz industriels [target Vexa] a obtenu 9 millions d'euros de [investor Morlin].",
    "Le patron de la société [- Corvane] a obtenu 9 millions d'euros de [- Morlin].",
  ],
  "who puts in a part of the round": [
    "[target Vexa] lève 9 millions d'euros. [investor Morlin] apporte 3 millions d'euros.",
    "[target Vexa] lance une augmentation de capital de 9 millions d'euros. L'armateur [investor Morlin] y consacrera 3 millions d'euros.",
  ],
  "whose a part of a firm was, in a passive": [
    "[acquirer Vexa] grandit. Pour 7 millions d'euros, c'est [target le pôle minier] de [seller Tardieu] qui avait été racheté en 2014.",
  ],
  "who holds the shares that are sold": [
    "Le chinois [seller Vexa], actionnaire majoritaire de [target Morlin], envisage de vendre ses parts à [acquirer Tardieu].",
    "Après douze ans de métier, la fondatrice de [target Morlin] cède son entreprise à [acquirer Tardieu].",
  ],
  "who is listed already": [
    "[acquirer Vexa], coté à Paris, a déboursé 40 millions d'euros pour racheter [target Morlin].",
  ],
  "who keeps the rest": ["[acquirer Vexa] prend 51 % de [target Morlin], le solde restant à [- Tardieu]."],
  "to whom a bid for something is submitted": [
    "[acquirer Vexa] a soumis à [seller Tardieu] une offre de 40 millions d'euros pour [target Morlin].",
  ],
  "who comes in": [
    "[target Vexa] lève 40 millions d'euros. [investor Morlin] et [investor Tardieu] entrent au capital aux côtés de [investor Corvane].",
  ],
  "who is made to do it": [
    "[- Vexa] signe un décret forçant [seller Tardieu] à se séparer de [target Morlin].",
    "[- Vexa] oblige [seller Tardieu] à céder [target Morlin] à [acquirer Corvane].",
  ],
  "to whom a sum goes that stands behind": [
    "La [lender BOAD] prête à [target Morlin] 60 millions d'euros.",
    "[investor Vexa] verse au sellier [target Morlin] 3 millions d'euros.",
    "[investor Vexa] a investi dans [target Morlin] 3 millions d'euros.",
  ],
  "of whom one agrees to buy": [
    "[- Dufresne] est l'assureur du pays. [acquirer Vexa] s'est entendu avec [seller Tardieu] pour lui racheter [target Morlin].",
  ],
  "who raises by going public": [
    "[target Morlin] s'est inscrite à la Bourse de Toronto, en ramassant 6 millions de dollars.",
  ],
  nobody: ["Il a fallu recapitaliser [target Vexa] à hauteur de 4 milliards d'euros."],
};

describe.each(Object.entries(parties))("%s", (_, examples) => {
  it.each(examples)("%s", (example) => {
    const read = readFrameExample(example);
    const told = dealsOf(read).flatMap((deal) => deal.parties.map(({ role, name }) => `${role} ${name}`));
    const wanted = read.parties.filter(({ role }) => role !== "-").map(({ role, name }) => `${role} ${name}`);
    expect(told.toSorted()).toEqual([...new Set(wanted)].toSorted());
  });
});

/** The status of the only operation that a text tells. */
const statuses: readonly (readonly [string, string])[] = [
  ["completed", "[target Vexa] a obtenu en mai un prêt de 7 millions d'euros, accordé par [lender Morlin]."],
  [
    "completed",
    "[acquirer Vexa] met 5 millions d'euros sur la table pour [target Morlin] ; l'affaire est pliée en un mois.",
  ],
  [
    "cancelled",
    "[acquirer Vexa] met 5 millions d'euros sur la table pour [target Morlin]. En mai, les deux sociétés ont enterré leur projet.",
  ],
  [
    "cancelled",
    "[acquirer Vexa] avait offert 5 millions d'euros pour [target Morlin]. Le conseil d'administration a refusé.",
  ],
  [
    "denied",
    "[target Morlin] a démenti discuter avec [acquirer Vexa]. Selon la presse, [acquirer Vexa] étudierait une offre de 5 millions d'euros sur [target Morlin].",
  ],
  [
    "cancelled",
    "[acquirer Vexa] avait envisagé de racheter [target Morlin] ; les pourparlers ont tourné court, la banque refusant de prêter 10 millions d'euros.",
  ],
  ["cancelled", "L'introduction en Bourse de [target Vexa] a été reportée, faute d'acheteurs."],
  [
    "rumoured",
    "Des journaux prêtaient à [acquirer Vexa] l'intention de racheter [target Morlin] pour 5 millions d'euros.",
  ],
  ["negotiating", "[acquirer Vexa] exclut de relever son offre de 5 millions d'euros sur [target Morlin]."],
  ["completed", "[acquirer Vexa] a racheté [target Morlin]. En Bourse, [acquirer Vexa] abandonnait 2 %."],
  ["announced", "[acquirer Vexa] va racheter [target Morlin]. Le groupe a repoussé la sortie de sa voiture."],
  ["announced", "[acquirer Vexa] va racheter [target Morlin]. Le groupe a annulé sa conférence de presse."],
  ["announced", "[acquirer Vexa] va racheter [target Morlin]. Le groupe a renoncé à fermer l'atelier."],
  ["cancelled", "[acquirer Vexa] va racheter [target Morlin]. Le conseil a repoussé ses avances."],
  [
    "completed",
    "[acquirer Vexa] a racheté [target Morlin].\n\nUn prétendant éconduit\n\nLa suite a surpris.",
  ],
  ["announced", "[acquirer Vexa] signe un accord avec [seller Tardieu] pour lui racheter [target Morlin]."],
  ["announced", "[target Vexa] se dit prêt à emprunter 5 millions d'euros à [lender Morlin]."],
  [
    "denied",
    "Le patron dément les informations de presse, qui évoquaient une cession de [target Morlin] à [acquirer Vexa].",
  ],
  ["rumoured", "La presse évoque une vente de [target Morlin] à [acquirer Vexa]."],
  ["rumoured", "[acquirer Vexa] serait sur le point de racheter [target Morlin]."],
  ["rumoured", "[seller Vexa] étudie la vente de [target Morlin]."],
  ["cancelled", "[acquirer Vexa] avait tenté de racheter [target Morlin]."],
  ["cancelled", "[acquirer Vexa] ne rachètera pas [target Morlin]."],
  ["rumoured", "[seller Vexa] songe à vendre [target Morlin]."],
  ["negotiating", "[acquirer Vexa] a remis une offre ferme pour racheter [target Morlin]."],
  ["rumoured", "D'après plusieurs sources, [acquirer Vexa] s'apprêterait à racheter [target Morlin]."],
  [
    "announced",
    "Bruxelles a donné son aval, sous conditions, au rachat de [target Morlin] par [acquirer Vexa].",
  ],
  [
    "announced",
    "Le ministre a donné mardi son feu vert à la vente de [target Morlin] au groupe [acquirer Vexa].",
  ],
  ["announced", "[acquirer Vexa] s'apprête à racheter [target Morlin]."],
  ["announced", "[target Morlin] sera repris par [acquirer Vexa]."],
  ["announced", "[target Morlin], fondé en 2012, va être racheté par [acquirer Vexa]."],
  ["completed", "[target Morlin] aura été racheté par [acquirer Vexa] en trois semaines."],
  ["announced", "Le régulateur a autorisé le rachat de [target Morlin] par [acquirer Vexa]."],
  ["announced", "Un décret oblige [seller Vexa] à vendre [target Morlin] à [acquirer Tardieu]."],
  ["announced", "Le juge a sommé [seller Vexa] de céder [target Morlin] à [acquirer Tardieu]."],
  ["completed", "Le juge avait contraint [seller Vexa] à céder [target Morlin] à [acquirer Tardieu]."],
  [
    "negotiating",
    "Après avoir confirmé être en discussions pour céder [target Morlin] à [acquirer Vexa], [seller Tardieu] a pris 4 %.",
  ],
  ["completed", "[acquirer Vexa] a racheté [target Morlin], malgré une concurrence fracassante."],
  ["announced", "[target Vexa] entend lever 5 millions d'euros en Bourse."],
  ["announced", "[target Vexa] lance une augmentation de capital de 5 millions d'euros."],
  ["cancelled", "[acquirer Vexa] ne rachètera finalement pas [target Morlin]."],
  ["cancelled", "[acquirer Vexa] n'a jamais racheté [target Morlin]."],
  ["completed", "[acquirer Vexa] n'a repris [target Morlin] que bien plus tard."],
  ["cancelled", "[acquirer Vexa] a racheté [target Morlin] en mai, mais l'opération a été annulée."],
  ["cancelled", "[acquirer Vexa] a racheté [target Morlin] en mai, mais le tribunal l'a annulé."],
  ["completed", "[acquirer Vexa] a racheté [target Morlin] en mai, mais l'usine a annulé ses commandes."],
  [
    "completed",
    "[acquirer Vexa] a racheté [target Morlin], mais il y a un mois, la mairie a annulé la fête.",
  ],
  ["cancelled", "[acquirer Vexa] s'apprête à racheter [target Morlin]. La vente n'aura jamais lieu."],
  ["cancelled", "[acquirer Vexa] voulait racheter [target Morlin]. Le projet n'aboutira pas."],
  ["cancelled", "[acquirer Vexa] avait failli racheter [target Morlin] en 2019."],
  ["completed", "[merger_party Vexa] et [merger_party Morlin] ne font plus qu'un."],
  ["cancelled", "[acquirer Vexa] avait annoncé le rachat de [target Morlin]. Bruxelles a mis son veto."],
  ["negotiating", "[acquirer Vexa] a remis une offre liante pour le rachat de [target Morlin]."],
  ["announced", "[target Vexa] a déposé son dossier d'introduction en Bourse."],
  ["announced", "[target Vexa] vise une cotation à Paris d'ici la fin de l'année."],
  ["cancelled", "[acquirer Vexa] veut racheter [target Morlin]. La cession n'aboutira pas."],
  ["cancelled", "[acquirer Vexa] devait racheter [target Morlin]. La vente n'a pas eu lieu."],
  ["completed", "[acquirer Vexa] a racheté [target Morlin]. L'opération n'a pas échoué."],
  [
    "announced",
    "Les actionnaires de [target Morlin] ont approuvé l'offre de [acquirer Vexa] à 13 millions d'euros.",
  ],
  ["rumoured", "[seller Vexa] envisage de céder [target Morlin]."],
  ["completed", "[acquirer Vexa] annonce avoir finalisé le rachat de [target Morlin]."],
  ["rumoured", "[acquirer Vexa] serait tout proche d'un rachat de [target Morlin]."],
  ["announced", "[lender Vexa] a décidé d'accorder un prêt de 7 millions d'euros à [target Morlin]."],
  [
    "denied",
    "La presse a écrit que [acquirer Vexa] rachetait [target Morlin] pour 6 millions d'euros. C'est totalement faux.",
  ],
  ["denied", "[acquirer Vexa] rachèterait [target Morlin], selon un quotidien. Il n'en est rien."],
  ["completed", "[acquirer Vexa] a racheté [target Morlin]. C'est faux, pensent les pessimistes."],
  ["rumoured", "On prête à [acquirer Vexa] le projet de reprendre [target Morlin]."],
  ["announced", "[acquirer Vexa] a l'intention de racheter [target Morlin]."],
  [
    "negotiating",
    "On prête à [acquirer Vexa] le projet de reprendre [target Morlin]. Nous sommes en pourparlers, reconnaît son patron.",
  ],
  ["negotiating", "[merger_party Vexa] a suggéré de fusionner avec [merger_party Morlin]."],
  ["cancelled", "[merger_party Vexa] a suggéré de fusionner avec [merger_party Morlin]. Nouveau refus."],
  ["cancelled", "[acquirer Vexa] devait racheter [target Morlin]. L'agrément n'est jamais venu."],
  ["completed", "[acquirer Vexa] a racheté [target Morlin]. L'argent n'est jamais arrivé."],
  ["cancelled", "[acquirer Vexa] devait racheter [target Morlin]. Les autorités ont dit non."],
  ["cancelled", "[target Vexa] devait s'introduire en Bourse. Le projet est reporté sine die."],
  ["cancelled", "[acquirer Vexa], qui a laissé tomber l'idée de racheter [target Morlin], recrute."],
  ["cancelled", "[acquirer Vexa] fait une croix sur son projet de racheter [target Morlin]."],
  ["cancelled", "[target Vexa] avait remisé sa propre introduction en Bourse."],
  [
    "announced",
    "[seller Vexa] cède [target Morlin] à [acquirer Tardieu]. L'accord reste subordonné à l'aval du régulateur.",
  ],
  [
    "completed",
    "[seller Vexa] cède [target Morlin] à [acquirer Tardieu]. L'opération est soumise à la critique de [- Corvane].",
  ],
  [
    "completed",
    "[seller Vexa] cède [target Morlin] à [acquirer Tardieu]. Montant : 6 millions d'euros, dont 2 seront versés plus tard.",
  ],
  ["completed", "[target Vexa] devra rendre les 6 millions d'euros que [lender Morlin] lui a prêtés."],
  ["announced", "[target Vexa] va contracter un prêt de 6 millions d'euros auprès de [lender Morlin]."],
  ["completed", "[seller Vexa] et [acquirer Tardieu] ont signé lundi l'acte de vente de [target Morlin]."],
];

it.each(statuses)("%s: %s", (status, example) => {
  expect(dealsOf(readFrameExample(example)).map((deal) => deal.status)).toEqual([status]);
});

/** Values by field: `field text` of the evidence. */
const values: readonly (readonly [string, readonly string[]])[] = [
  [
    "[target Vexa] lève 22 millions d'euros. Sa valorisation atteint 90 millions d'euros.",
    ["amount 22 millions d'euros", "valuation 90 millions d'euros"],
  ],
  [
    "[target Vexa] lève 22 millions d'euros. Sa production atteint 90 millions d'euros.",
    ["amount 22 millions d'euros"],
  ],
  [
    "[target Vexa] lève 22 millions d'euros. [investor Morlin] mène cette série G.",
    ["amount 22 millions d'euros", "round série G"],
  ],
  [
    "[target Vexa] a reçu 14 millions d'euros, un tour de série B emmené par [investor Morlin].",
    ["amount 14 millions d'euros", "round série B"],
  ],
  [
    "[acquirer Vexa] va racheter [target Morlin] pour 7 millions d'euros. Le prix a été ramené à 5 millions d'euros.",
    ["amount 5 millions d'euros"],
  ],
  [
    "[acquirer Vexa] a racheté [target Morlin]. Valeur d'entreprise retenue : 16 millions d'euros.",
    ["valuation 16 millions d'euros"],
  ],
  [
    "[merger_party Vexa] et [merger_party Morlin] fusionnent. Les actionnaires de [- Vexa] recevront 60 % du nouvel ensemble.",
    ["stake 60 %"],
  ],
  [
    "[acquirer Vexa] débourse 12 millions d'euros, dette comprise, pour s'offrir [target Morlin].",
    ["amount 12 millions d'euros"],
  ],
  [
    "[investor Vexa] investit 10 millions d'euros dans [target Morlin] et prend ainsi 12 % de son capital.",
    ["amount 10 millions d'euros", "stake 12 %"],
  ],
  ["[seller Vexa] cède à [investor Tardieu] sa participation de 18 % dans [target Morlin].", ["stake 18 %"]],
  [
    "[acquirer Vexa] a racheté [target Morlin]. Il disposera d'une option pour acquérir le solde en 2027 pour 3 millions d'euros.",
    [],
  ],
  [
    "[acquirer Vexa] serait près de racheter [target Morlin]. L'opération pourrait valoriser [target Morlin] à 15 millions d'euros.",
    ["valuation 15 millions d'euros"],
  ],
  [
    "[acquirer Vexa] a racheté [target Morlin]. Son résultat brut, attendu à 27 millions d'euros, progresse.",
    [],
  ],
];

it.each(values)("%s", (example, wanted) => {
  const told = dealsOf(readFrameExample(example)).flatMap((deal) =>
    deal.evidence.flatMap(({ field, text }) =>
      /^(?:amount|round|valuation|stake)$/.test(field) ? [`${field} ${text}`] : [],
    ),
  );
  expect(told.toSorted()).toEqual([...wanted].toSorted());
});

it("dates every object of a date that stands before the first", () => {
  const read = readFrameExample(
    "En janvier 2018, [acquirer Vexa] s'offre [target Morlin] (11 millions d'euros) et [target Dufresne] (3 millions d'euros).",
  );
  expect(dealsOf(read).map(({ date }) => date?.edtf)).toEqual(["2018-01", "2018-01"]);
});

it.each([
  [
    "2024-01-01",
    "[merger_party Morlin] et [merger_party Tardieu] ont fusionné le 1er janvier pour former [merger_party Vexa].",
  ],
  ["2019", "Il faut remonter à 2019. [target Vexa] levait 3 millions d'euros."],
  [
    undefined,
    "Selon une agence, qui cite lundi des proches, [acquirer Vexa] serait près de racheter [target Morlin].",
  ],
  [
    "2024-06-03",
    "[target Vexa] est vendue à [acquirer Morlin], a indiqué mardi la direction. La convention a été signée lundi.",
  ],
])("%s: %s", (date, example) => {
  expect(dealsOf(readFrameExample(example))[0]?.date?.edtf).toBe(date);
});

it("takes the share that a rise gets to", () => {
  const [deal] = dealsOf(
    readFrameExample(
      "[investor Vexa] porte sa participation dans [target Morlin] de 10 % à 25 % pour 3 millions d'euros.",
    ),
  );
  expect(deal?.stake).toMatchObject({ min: 25, max: 25 });
});

it("sells on what was bought, not who sold it", () => {
  const deals = dealsOf(
    readFrameExample(
      "[seller Vexa] a vendu [target Morlin] à [acquirer Tardieu] en 2019. Trois ans plus tard, [seller Tardieu] l'a revendue à [acquirer Corvane].",
    ),
  );
  expect(deals.map(({ parties }) => parties.map(({ role, name }) => `${role} ${name}`))).toEqual([
    ["target Morlin", "acquirer Tardieu", "seller Vexa"],
    ["target Morlin", "acquirer Corvane", "seller Tardieu"],
  ]);
});

it.each([
  ["[acquirer Vexa] devient actionnaire majoritaire de [target Morlin] avec 60 % des parts.", 60, "majority"],
  ["[seller Vexa] cède à [investor Tardieu] 49 % de [target Morlin] et en conserve le contrôle.", 49, null],
  ["[acquirer Vexa] acquiert 70 % du français [target Morlin].", 70, null],
  ["[investor Vexa] acquiert 30 % de [target Production Lune].", 30, null],
])("%s", (example, max, control) => {
  const [deal] = dealsOf(readFrameExample(example));
  expect(deal?.stake).toMatchObject({ max, control });
});

it("owns no share of what is counted in parts", () => {
  const [deal] = dealsOf(
    readFrameExample("[acquirer Vexa] acquiert [target Morlin], qui fait 30 % des ventes Corvane du pays."),
  );
  expect(deal?.stake).toBeNull();
});

it.each([
  "[acquirer Vexa] rachète [target Tardieu] et hérite de 20 % de [- Morlin].",
  "[acquirer Vexa] rachète [target Tardieu], héritant d'une participation de 30 % dans [- Morlin].",
])("buys no share that comes with what is bought: %s", (example) => {
  expect(dealsOf(readFrameExample(example)).map(({ stake }) => stake)).toEqual([null]);
});

it("takes what may be added to a price for a part of it", () => {
  const deals = dealsOf(
    readFrameExample(
      "[acquirer Vexa] rachète [target Morlin] pour 300 millions d'euros, auxquels pourraient s'ajouter 50 millions d'euros selon les résultats.",
    ),
  );
  expect(deals.map(({ amount, tranches }) => [amount?.max, tranches.map(({ max }) => max)])).toEqual([
    [300_000_000, [50_000_000]],
  ]);
});

it("closes when what was signed is concluded later", () => {
  const [deal] = dealsOf(
    readFrameExample(
      "L'acquisition de [target Morlin] par [acquirer Vexa], signée en juillet 2023, s'est conclue le 12 janvier 2024.",
    ),
  );
  expect([deal?.date?.edtf, deal?.closing?.edtf]).toEqual(["2023-07", "2024-01-12"]);
});

it.each([
  ["[acquirer Vexa] doit conclure ses négociations exclusives pour racheter [target Morlin].", "negotiating"],
  [
    "Au terme de négociations exclusives conclues en mai, [acquirer Vexa] a racheté [target Morlin].",
    "completed",
  ],
])("has talks over only when they are: %s", (example, status) => {
  expect(dealsOf(readFrameExample(example)).map((deal) => deal.status)).toEqual([status]);
});
