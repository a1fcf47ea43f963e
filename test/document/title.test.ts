import { expect, it } from "vitest";
import { inTitle } from "../../src/document/index.ts";

const first = (title: string | null, ...names: string[]) => inTitle(title, names, (name) => [name])[0];

it("tells whom a title names first", () => {
  expect(first("Zubrowik avale Valmer", "Valmer", "Zubrowik")).toBe("Zubrowik");
  expect(first("L’Éclaireur change de mains", "L'Éclaireur")).toBe("L'Éclaireur");
});

it("takes whole words alone", () => {
  expect(first("Valmers et compagnie, puis Valmer", "Valmer")).toBe("Valmer");
  expect(first("Les Valmeriens", "Valmer")).toBeUndefined();
});

it("takes the longest of the names that share a place", () => {
  const all = (title: string) => inTitle(title, ["Valmer", "Valmer Banque"], (name) => [name]);
  expect(all("Valmer Banque ferme")).toEqual(["Valmer Banque"]);
  expect(all("Valmer Banque quitte Valmer")).toEqual(["Valmer Banque", "Valmer"]);
  expect(all("Valmer ferme Valmer Banque")).toEqual(["Valmer", "Valmer Banque"]);
});

it("tells nobody where there is no title, or no name", () => {
  expect(first(null, "Valmer")).toBeUndefined();
  expect(first("Une journée noire", "Valmer", "")).toBeUndefined();
});
