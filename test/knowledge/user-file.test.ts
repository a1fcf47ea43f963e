import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { emptyKnowledge, withOrganisations } from "../../src/knowledge/index.ts";
import { parseOrganisations } from "../../src/knowledge/user-file.ts";

const docs = readFileSync(new URL("../../docs/knowledge.md", import.meta.url), "utf8");
const block = (language: string) =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(docs)?.[1] ?? "";

describe("parseOrganisations", () => {
  it("reads the examples of the documentation", () => {
    expect(parseOrganisations(block("csv"), "p.csv")).toEqual([
      {
        id: "user-verrine-energie",
        name: "Verrine Énergie",
        aliases: ["Verrine", "Verrine SA"],
        kind: "company",
        country: "FR",
        seat: "Chambéry",
        sectors: ["producteur d'hydrogène"],
      },
      {
        id: "user-fonds-alcyon",
        name: "Fonds Alcyon",
        kind: "fund",
        country: "FR",
        seat: "Lyon",
        sectors: ["fonds d'investissement"],
      },
    ]);
    expect(parseOrganisations(block("jsonl"), "p.jsonl")).toMatchObject([
      { id: "verrine", seat: "Chambéry" },
    ]);
  });

  it("reads extracts of GLEIF and SIRENE by their own columns", () => {
    const gleif =
      '"LEI","Entity.LegalName","Entity.OtherEntityNames.OtherEntityName.1","Entity.HeadquartersAddress.City","Entity.HeadquartersAddress.Country"\n' +
      '"00X0VERRINE000000001","VERRINE ENERGIE SA","VERRINE","CHAMBERY","FR"\n';
    expect(parseOrganisations(gleif, "lei.csv")).toEqual([
      {
        id: "lei-00x0verrine000000001",
        name: "VERRINE ENERGIE SA",
        aliases: ["VERRINE"],
        kind: "company",
        country: "FR",
        seat: "CHAMBERY",
      },
    ]);
    const sirene = "siren;denominationUniteLegale;sigleUniteLegale\n000000001;VERRINE ENERGIE;VRE\n";
    expect(parseOrganisations(sirene, "u.csv")).toEqual([
      { id: "siren-000000001", name: "VERRINE ENERGIE", aliases: ["VRE"], kind: "company" },
    ]);
  });

  it("names the line and the remedy of a fault", () => {
    const faults: [string, string, RegExp][] = [
      ["a.csv", "nom\nVerrine\n", /a\.csv:1: columns nom: expected a column name/],
      ["a.csv", "name,country\nVerrine,France\n", /a\.csv:2: country: expected two capital letters/],
      ["a.csv", "name,kind\nVerrine,firme\n", /a\.csv:2: kind/],
      ["a.csv", 'name\n"Verrine\n', /a\.csv:\d+: .*mend the CSV/],
      ["a.csv", "id,name\nv,Un\nv,Deux\n", /a\.csv:3: id v again, after line 2/],
      ["a.jsonl", '{"name": "Un"}\n{"name": ', /a\.jsonl:2: .*one JSON object a line/],
      ["a.jsonl", '{"nom": "Un"}', /a\.jsonl:1/],
    ];
    for (const [file, content, message] of faults)
      expect(() => parseOrganisations(content, file)).toThrow(message);
    expect(parseOrganisations("name\n", "a.csv")).toEqual([]);
  });
});

it("a user's organisation is recognised and linked", () => {
  const body =
    "Le tribunal a entendu hier leboncru sur ses comptes, et la ville de Chambéry aussi, selon le greffe.";
  const added = parseOrganisations('{"id": "leboncru", "name": "leboncru"}', "k.jsonl");
  const linked = (knowledge = emptyKnowledge) =>
    extract({ id: "a", body }, { knowledge }).article.entities.map((entity) => entity.knowledgeId);
  expect(linked()).not.toContain("leboncru");
  expect(linked(withOrganisations(emptyKnowledge, added))).toContain("leboncru");
});
