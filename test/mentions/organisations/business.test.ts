import { expect, it } from "vitest";
import { extract } from "../../../src/index.ts";

const names = (body: string) =>
  extract({ id: "brief", body, language: "fra" })
    .article.mentions.filter((mention) => mention.kind === "organisation" && mention.form === "name")
    .map(({ text }) => text);

it("a brief is about business where a company is told by its trade or origin, or a large sum is told", () => {
  const tail =
    "Les équipes ont appris la nouvelle lundi soir, dans une salle du premier étage, et beaucoup sont restées sans voix pendant de longues minutes.";
  expect(names(`Le verrier jurassien Morvanel a cédé coup sur coup Zubrotte et Calivelle. ${tail}`)).toEqual([
    "Morvanel",
    "Zubrotte",
    "Calivelle",
  ]);
  expect(names(`Pour 12 millions d'euros, Zubrotte est allée à l'espagnol Calivelle. ${tail}`)).toEqual([
    "Zubrotte",
    "Calivelle",
  ]);
});

it("a company that has the name of a family", () => {
  expect(
    names(
      "Le groupe Ostrelan n'absorbera pas Zubrotte, affréteur de 700 camions. La famille Zubrotte garde les actions et investit.",
    ),
  ).toEqual(["Ostrelan", "Zubrotte"]);
});

it("not by what sport and politics have as well", () => {
  const tail =
    "Les joueurs ont appris la nouvelle lundi soir, dans une salle du premier étage, et beaucoup sont restés sans voix pendant de longues minutes.";
  expect(names(`Le club Ostrelan a salué la victoire de Zubrotte. ${tail}`)).toEqual(["Ostrelan"]);
  expect(names(`Hier, tout le monde a parlé de Calivelle et de Zubrotte. ${tail}`)).toEqual([]);
});
