import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** What makes the invented names known to be firms, as articles do in passing. */
const FIRMS =
  " Le groupe Vexa a 300 salariés, la société Morlin en a 20, l'entreprise Belvo 30, le groupe Tardieu 40.";

/** The records of a text in short: « acquisition completed : acquirer Vexa, target Morlin ». */
function records(text: string): string[] {
  const { deals } = extract({ id: "a", body: text + FIRMS, language: "fra", published: "2024-05-14" });
  return deals.map(
    ({ kind, status, parties }) =>
      `${kind} ${status} : ${parties
        .map(({ role, name }) => `${role} ${name}`)
        .toSorted()
        .join(", ")}`,
  );
}

const BOUGHT = "acquirer Vexa, target Morlin";
const BY_TWO = "acquirer Belvo, acquirer Vexa, target Morlin";

// Several who say what they do themselves.
it.each([
  ["Vexa et Belvo ont annoncé mardi qu'ils rachèteront Morlin.", "announced", BY_TWO],
  [
    "Le fabricant de meubles Vexa et le fonds Belvo ont fait savoir lundi dans un communiqué qu'ils avaient racheté Morlin.",
    "completed",
    BY_TWO,
  ],
  ["Le consortium formé par Vexa et Belvo a annoncé mardi qu'il avait racheté Morlin.", "completed", BY_TWO],
  ["C'est le consortium formé par Vexa et Belvo qui a racheté Morlin.", "completed", BY_TWO],
  [
    "Le gendarme de la concurrence a autorisé le consortium formé par Vexa et Belvo à racheter Morlin.",
    "announced",
    BY_TWO,
  ],
  [
    "D'après la presse, Vexa et Belvo, deux fabricants de meubles, auraient racheté Morlin.",
    "rumoured",
    BY_TWO,
  ],
])("%s", (text, status, parties) => {
  expect(records(text)).toEqual([`acquisition ${status} : ${parties}`]);
});

// Who acts, over what stands beside the name and behind who reports it.
it.each([
  [
    "D'après Les Echos, Vexa, numéro deux du bois et fournisseur de Tardieu, aurait racheté Morlin.",
    "rumoured",
  ],
  [
    "Selon l'agence Bloomberg, Vexa, la holding de la famille Delorme, songerait à racheter Morlin.",
    "rumoured",
  ],
  ["C'est Vexa, numéro deux du bois et fournisseur de Tardieu, qui a racheté Morlin.", "completed"],
  ["C'est la start-up nantaise Vexa, fondée en 2015 par Paul Durand, qui a racheté Morlin.", "completed"],
  [
    "Le gendarme de la concurrence a autorisé le groupe Vexa, installé à Lyon, à racheter Morlin.",
    "announced",
  ],
  ["Cet emprunt doit permettre à Vexa, une filiale de Tardieu, de racheter Morlin.", "announced"],
  ["La société Morlin a été rachetée en mars par Vexa, une filiale de Tardieu.", "completed"],
  ["La société Morlin a été rachetée par Vexa, la filiale bois de Tardieu, en mars.", "completed"],
  ["Le conseil d'administration de Vexa a approuvé l'acquisition de la société Morlin.", "announced"],
  ["Le patron de Vexa, Paul Durand, a confirmé que son groupe avait racheté Morlin.", "completed"],
  ["Paul Durand, cofondateur de Vexa, raconte que son entreprise a racheté Morlin.", "completed"],
  ["Le groupe Vexa n'exclut pas de racheter Morlin.", "rumoured"],
  ["Le groupe Vexa dit étudier la possibilité de racheter Morlin.", "rumoured"],
])("%s", (text, status) => {
  expect(records(text)).toEqual([`acquisition ${status} : ${BOUGHT}`]);
});

it.each([
  [
    "Un fonds géré par Vexa a racheté la société Morlin.",
    "acquisition completed : acquirer Vexa, target Morlin",
  ],
  [
    "Le rachat de Morlin par un fonds géré par Vexa a été bouclé en mars.",
    "acquisition completed : acquirer Vexa, target Morlin",
  ],
  [
    "La société Morlin a été vendue à des fonds gérés par Vexa.",
    "acquisition completed : acquirer Vexa, target Morlin",
  ],
  [
    "Le conseil de surveillance de Vexa a approuvé la cession de Morlin à Tardieu.",
    "acquisition announced : acquirer Tardieu, seller Vexa, target Morlin",
  ],
  [
    "La patronne de Morlin a confirmé que son groupe avait été racheté par Vexa.",
    "acquisition completed : acquirer Vexa, target Morlin",
  ],
])("%s", (text, record) => {
  expect(records(text)).toEqual([record]);
});

// Who acts, told behind a preposition: named units of another, funds, owners told by their trade.
it.each([
  ["La filiale française de Tardieu, Vexa, a racheté Morlin.", "completed", BOUGHT],
  ["Morlin a annoncé mardi son rachat par la filiale française de Tardieu, Vexa.", "announced", BOUGHT],
  [
    "Tardieu a vendu sa filiale lyonnaise, Morlin, à Vexa.",
    "completed",
    BOUGHT.replace(",", ", seller Tardieu,"),
  ],
  [
    "Depuis son rachat par Vexa, spécialiste du bois, en 2019, Morlin a doublé de taille.",
    "completed",
    BOUGHT,
  ],
  ["Morlin, racheté en 2019 par un fonds géré par Vexa, emploie 300 personnes.", "completed", BOUGHT],
  ["La société Morlin a été rachetée par Vexa, un fonds géré par Tardieu.", "completed", BOUGHT],
  [
    "Vexa a finalisé le rachat de Morlin, jusqu'ici détenu par le fabricant de meubles Tardieu.",
    "completed",
    BOUGHT.replace(",", ", seller Tardieu,"),
  ],
  [
    "Belvo recrute. Le groupe ouvre une usine. Le patron de Morlin a indiqué lundi que l'entreprise avait été rachetée par Vexa.",
    "completed",
    BOUGHT,
  ],
])("%s", (text, status, parties) => {
  expect(records(text)).toEqual([`acquisition ${status} : ${parties}`]);
});

it("« son entreprise » of somebody without a name or a post is nobody's that the text names", () => {
  const text = "Une cliente explique que son entreprise a racheté Morlin. Vexa s'en félicite.";
  expect(records(text).filter((record) => record.includes("acquirer Vexa"))).toEqual([]);
});

// What is no deal stays none, whoever reports it.
it.each([
  "Vexa et Belvo ont annoncé mardi qu'ils recruteront 300 personnes chez Morlin.",
  "Le patron de Vexa, Paul Durand, a confirmé que son groupe avait racheté ses propres actions.",
  "Le patron de Vexa, Paul Durand, a confirmé que son groupe avait livré 300 machines à Morlin.",
  "Le chanteur de Vexa raconte que son groupe de musique a repris une chanson de Morlin.",
  "C'est Vexa, fournisseur de Tardieu, qui a équipé l'usine de Morlin.",
  "Le conseil d'administration de Vexa a approuvé le budget de Morlin.",
  "Cet accord doit permettre à Vexa, une filiale de Tardieu, de livrer Morlin.",
  "Un fonds géré par Vexa suit Morlin de près.",
])("no deal: %s", (text) => {
  expect(records(text)).toEqual([]);
});

// An adjective set off behind a name makes that name do what its infinitive says.
it.each([
  ["Morlin discute en exclusivité avec le belge Vexa, désireux d'acquérir 60 % du fabricant.", "negotiating"],
  ["Morlin a reçu une visite de Vexa, impatient de la racheter.", "negotiating"],
  ["Morlin discute avec Vexa, bien décidé à la reprendre.", "negotiating"],
  ["Vexa, soucieux de racheter Morlin, a écrit aux actionnaires.", "negotiating"],
  ["Vexa est libre de racheter Morlin.", "negotiating"],
  ["Vexa, invité à reprendre Morlin, réfléchit.", "negotiating"],
  ["Vexa est tenté de racheter Morlin.", "negotiating"],
  ["Vexa, fier d'avoir racheté Morlin, voit plus loin.", "completed"],
  ["Vexa, pressé de grandir, a racheté Morlin.", "completed"],
  ["Il a fallu dix mois à Vexa pour racheter Morlin.", "completed"],
  ["Vexa, incapable de racheter Morlin, se tourne vers Belvo.", "cancelled"],
])("makes who is minded to do it act: %s", (text, status) => {
  expect(records(text)).toEqual([`acquisition ${status} : ${BOUGHT}`]);
});

it("takes an adjective of joy for none of snatching", () => {
  expect(records("Tardieu cède Morlin à Vexa, ravi d'acquérir un concurrent.")).toEqual([
    "acquisition completed : acquirer Vexa, seller Tardieu, target Morlin",
  ]);
});

// A pronoun for who got the shares and one for what they are of, in a clause that hangs on another.
it("gives « lui » to the subject above and « en » to its object", () => {
  expect(
    records(
      "Belvo attend beaucoup de ce rapprochement.\n\nVexa contrôlait Morlin depuis 2019, année où la famille fondatrice, les Tardieu, lui en avait vendu 80 %.",
    ),
  ).toEqual(["acquisition completed : acquirer Vexa, seller Tardieu, target Morlin"]);
});

it("takes whom a sentence is « pour » for the buyer of what was paid", () => {
  expect(
    records(
      "Belvo contrôlait Tardieu depuis 2019.\n\nPour Vexa, il s'agit de la plus grosse emplette depuis celle de l'espagnol Morlin, payé 290 millions d'euros.",
    ),
  ).toEqual([`acquisition completed : ${BOUGHT}`]);
});
