import { expect, it } from "vitest";
import { passageAt, passagesOf } from "../../src/document/index.ts";

const NAMES = ["Vexa", "Morlin", "Tardieu", "Corvane", "Dufresne"];

/** The heads of the passages of a text in which names are those of `NAMES`. */
function headsOf(body: string, ...titled: string[]): (string | null)[] {
  const names = NAMES.flatMap((party) =>
    [...body.matchAll(new RegExp(party, "g"))].map(({ index }) => ({
      start: index,
      end: index + party.length,
      party,
    })),
  ).sort((a, b) => a.start - b.start);
  return passagesOf(body, names, titled).map(({ head }) => head);
}

const ROUNDUP =
  "La semaine fut calme.\n\nEn tête, Vexa lève 3 M€. Elle vend des vis.\n\nMorlin suit, dit-on chez Vexa.\n\nEncore un mot des vis.\n\nTardieu ferme la marche.";

it("cuts a roundup where somebody new heads a paragraph", () => {
  expect(headsOf(ROUNDUP)).toEqual([null, "Vexa", "Morlin", "Tardieu"]);
});

it("leaves an article whole that its title says to be about one", () => {
  expect(headsOf(ROUNDUP, "Vexa")).toEqual([null]);
  // Any title raises the bar.
  expect(headsOf(ROUNDUP, "Vexa", "Morlin", "Tardieu")).toEqual([null]);
  const more = `${ROUNDUP}\n\nCorvane embauche.`;
  expect(headsOf(more, "Vexa", "Morlin", "Tardieu")).toHaveLength(5);
});

it("reads a heading as a part of what stands below it", () => {
  const body =
    "MORLIN\n\nLe fabricant publie ses comptes.\n\nTARDIEU\n\nRien de neuf.\n\nCorvane\n\nLe groupe recule.";
  const names = ["MORLIN", "TARDIEU", "Corvane"].map((party) => {
    const start = body.indexOf(party);
    return { start, end: start + party.length, party };
  });
  const passages = passagesOf(body, names, []);
  expect(passages.map(({ head }) => head)).toEqual(["MORLIN", "TARDIEU", "Corvane"]);
  expect(passageAt(passages, body.indexOf("Rien")).head).toBe("TARDIEU");
});

it("sets an item apart that names nobody", () => {
  const body = "ACIER - Vexa lève 3 M€.\n\nBOIS - Rien.\n\nVERRE - Morlin ferme.\n\nEAU - Tardieu embauche.";
  expect(headsOf(body)).toEqual(["Vexa", null, "Morlin", "Tardieu"]);
});

it("reads a pictograph as what sets an item apart", () => {
  const body =
    "🔥 Vexa\nTardieu mène le tour.\n\n🚚 Morlin\nLe secteur va mal. Tardieu suit.\n\n🧬 Corvane\nTardieu suit.";
  expect(headsOf(body)).toEqual(["Vexa", "Morlin", "Corvane"]);
});

it("leaves an interview and an article that comes back to its firm whole", () => {
  const asked = ROUNDUP.replaceAll(".\n\n", " ?\n\n");
  expect(headsOf(asked)).toEqual([null]);
  expect(
    headsOf("Vexa lève 3 M€.\n\nMorlin suit.\n\nVexa vend des vis.\n\nTardieu suit.\n\nVexa embauche."),
  ).toEqual([null]);
});

it("leaves an article whole in which paragraphs go back to somebody told above", () => {
  const article = "Vexa fabrique des vis.\n\nMorlin vérifie les comptes.\n\n";
  expect(headsOf(`${article}L'entreprise a levé 3 M€ auprès de Tardieu.`)).toEqual([null]);
  expect(headsOf(`${article}Tardieu lui a apporté 3 M€.`)).toEqual([null]);
  expect(headsOf(`${article}Tardieu en a pris le contrôle.`)).toEqual([null]);
  expect(headsOf(`${article}Tardieu en est à son troisième tour.`)).toHaveLength(3);
  expect(headsOf(`${article}La start-up Tardieu a levé 3 M€.`)).toHaveLength(3);
});

it("leaves an article whole in which three backers of one firm head paragraphs", () => {
  const backers =
    "Vexa lève 3 M€.\n\nMorlin, actionnaire de longue date, remet au pot.\n\nTardieu entre au capital.\n\nCorvane complète le tour.";
  expect(headsOf(backers)).toEqual([null]);
  expect(headsOf(backers.replace(/au pot|au capital|le tour/g, "cent vis"))).toHaveLength(4);
  // Others head half of the paragraphs, or less.
  const rivals =
    "Le marché se porte bien.\n\nDe l'avis général, rien ne presse. Vexa vend des vis.\n\nMorlin suit.\n\nTardieu hésite.\n\nDu reste, personne n'en parle ici. Corvane non plus.\n\nDufresne embauche.";
  expect(headsOf(rivals)).toEqual([null]);
});

it("leaves an article whole that nominals bring back to its firm", () => {
  const body = "Vexa lève 3 M€.\n\nMorlin aide la société.\n\nTardieu suit la société.\n\nRien de neuf.";
  const named = (word: string, party: string) =>
    [...body.matchAll(new RegExp(word, "g"))].map(({ index }) => ({
      start: index,
      end: index + word.length,
      party,
    }));
  const names = ["Vexa", "Morlin", "Tardieu"].flatMap((name) => named(name, name));
  expect(passagesOf(body, names, [])).toHaveLength(3);
  expect(passagesOf(body, names, [], named("la société", "Vexa"))).toHaveLength(1);
});
