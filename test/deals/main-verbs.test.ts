import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** The records of a text, each as its parties. */
function recordsOf(body: string): string[] {
  return extract({ id: "x", body, language: "fra", published: "2023-06-15" }).deals.map(({ parties }) =>
    parties.map(({ role, name }) => `${role} ${name}`).join(", "),
  );
}

// A relative clause between a firm and its verb has a subject of its own, who does not do what the verb tells.
it.each([
  "Le groupe Vexa, que Tardieu Capital contrôle depuis 2018, a racheté l'espagnol Morlin.",
  "Le groupe Vexa, où Tardieu Capital est entré en 2018, a racheté l'espagnol Morlin.",
  "Le groupe Vexa, que Tardieu Capital contrôle et que Sorbane convoitait, a racheté l'espagnol Morlin.",
])("subject over a relative: %s", (text) => {
  expect(recordsOf(text)).toContain("target Morlin, acquirer Vexa");
});

// A sentence is about whom its main clause is about, and a pronoun takes that up.
it.each([
  "Le groupe Vexa, dont Tardieu Capital détient 60 %, se développe. Il a racheté l'espagnol Morlin.",
  "Le groupe Vexa, que Tardieu Capital contrôle, se développe. Il a racheté l'espagnol Morlin.",
  "Alors que Tardieu hésite, Vexa avance. Il a racheté l'espagnol Morlin.",
  "Quand Tardieu hésitait, Vexa avançait. Il a racheté l'espagnol Morlin.",
  "Depuis que Tardieu Capital est entré à son capital, Vexa se développe. Il a racheté l'espagnol Morlin.",
  "Vexa, dont Tardieu Capital détient 60 %, a annoncé lundi qu'il rachetait Morlin pour 5 millions d'euros.",
])("taken up: %s", (text) => {
  expect(recordsOf(text)).toEqual(["target Morlin, acquirer Vexa"]);
});

// Where the main clause names nobody, the clause before it does.
it("goes on with whom a clause of time is about", () => {
  const text = "Quand Vexa veut acheter, on le freine. L'espagnol Morlin, qu'il a racheté en 2019, a fermé.";
  expect(recordsOf(text)).toEqual(["target Morlin, acquirer Vexa"]);
});

// A verb that no list has is the verb of its clause where only a verb stands, and tells whom the sentence is about.
it.each([
  "Morlin Capital et Tardieu hésitent. Vexa n'effraie personne. Il a racheté l'espagnol Orvane.",
  "Morlin Capital et Tardieu hésitent. Chez Tardieu, Vexa n'effarouchait personne. Il a racheté l'espagnol Orvane.",
  "Morlin Capital et Tardieu hésitent. Vexa choie ses clients. Il a racheté l'espagnol Orvane.",
  "Morlin Capital et Tardieu hésitent. Vexa se recentre sur le bois. Il a racheté l'espagnol Orvane.",
  "Morlin Capital et Tardieu hésitent. Vexa, qui tisse du lin, attendait. Il a racheté l'espagnol Orvane.",
])("a verb that is not known: %s", (text) => {
  expect(recordsOf(text)).toContain("target Orvane, acquirer Vexa");
});

it("finds who takes over behind a colon, told by a relative", () => {
  const text = "Tardieu a trouvé preneur : Vexa, qui tisse des voiles dans la Loire.";
  expect(recordsOf(text)).toEqual(["target Tardieu, acquirer Vexa"]);
});

it("takes no object of a relative for one of those who unite", () => {
  const text = "Vexa annonce une fusion avec Morlin, qui tisse des Tardieu à Lens.";
  expect(recordsOf(text)).toEqual(["merger_party Morlin, merger_party Vexa"]);
});

// Behind the agent of a phrase that opens the sentence stands its subject, with an apposition of its own or without.
it.each([
  "Fondé par Morlin, Tardieu, fabricant de vélos, a racheté l'espagnol Orvane.",
  "Outre une aide votée par Morlin, Tardieu, éditrice de guides, a racheté Orvane.",
  "Critiqué par Morlin, Tardieu a racheté l'espagnol Orvane.",
])("subject behind an agent: %s", (text) => {
  expect(recordsOf(text)).toEqual(["target Orvane, acquirer Tardieu"]);
});

it("keeps those who act together behind « par » together", () => {
  const text = "Orvane a été racheté par Morlin, Tardieu et Vexa.";
  expect(recordsOf(text)).toEqual(["target Orvane, acquirer Morlin, acquirer Tardieu, acquirer Vexa"]);
});

// Behind « et » a name with its article and noun has the verb right behind it for its own.
it.each([
  "Le groupe Vexa a repris Morlin, le groupe Sorbane a racheté Orlac, et le même Sorbane s'est offert Lumiland.",
  "Le groupe Vexa a repris Morlin, le groupe Orvel a racheté Orlac, et le fonds Sorbane s'est offert Lumiland.",
])("its own subject: %s", (text) => {
  expect(recordsOf(text)).toContain("target Lumiland, acquirer Sorbane");
});

// « pour finir » comes before the last of a list.
it("over an adverb of order", () => {
  expect(
    recordsOf("Le groupe Vexa a racheté Morlin, ensuite Orlac et pour finir la société Lumiland."),
  ).toEqual([
    "target Morlin, acquirer Vexa",
    "target Orlac, acquirer Vexa",
    "target Lumiland, acquirer Vexa",
  ]);
});

// « la part qui lui échappe » is what one does not own yet; what escapes one is lost.
it("what a buyer does not own yet", () => {
  const { deals } = extract({
    id: "x",
    body: "Le groupe Vexa a lancé une offre sur la part de Morlin qui lui échappe encore, pour 30 millions d'euros.",
    language: "fra",
    published: "2023-06-15",
  });
  expect(deals.map(({ status }) => status)).toEqual(["announced"]);
});

// « et Y 3 M€ »: who pays as well, and not what is paid for.
it("who pays as well", () => {
  expect(recordsOf("Le groupe Vexa déboursera 46 millions d'euros et Morlin 30 millions d'euros.")).toEqual(
    [],
  );
});

// What is quoted may begin with the verb.
it("its subject before the mark of a quotation", () => {
  expect(
    recordsOf(
      "Par l'intermédiaire de sa filiale turque, le groupe Vexa « achètera l'espagnol Morlin », a-t-il dit.",
    ),
  ).toEqual(["target Morlin, acquirer Vexa"]);
});
