import { expect, it } from "vitest";
import { enumerationsOf } from "../../src/coreference/enumerations.ts";
import type { Profile } from "../../src/coreference/profile.ts";
import { roleOf } from "../../src/coreference/roles.ts";
import type { NameCandidate } from "../../src/document/index.ts";

/** The name or phrase that stands in a text. */
function candidate(body: string, text: string, form: "name" | "nominal" = "name"): NameCandidate {
  const start = body.indexOf(text);
  return {
    kind: "organisation",
    form,
    start,
    end: start + text.length,
    text,
    rule: "test",
    knowledgeIds: [],
  };
}

it.each([
  ["Ostrea a été cédé hier à Zubrowik.", "buyer"],
  ["La famille revend ses parts à Zubrowik.", "buyer"],
  ["Le tribunal a désigné repreneur Zubrowik.", "buyer"],
  ["L'accord a été annoncé vendredi matin à Zubrowik.", undefined],
  ["Les vendeurs ont remis leurs clés à Zubrowik.", undefined],
  ["Le prix désigné hier Zubrowik.", undefined],
])("« %s » makes it %s", (body, role) => {
  expect(roleOf(body, candidate(body, "Zubrowik"))).toBe(role);
});

it.each([
  "Zubrowik, Valmer et Ostrea recrutent.",
  "Zubrowik, Valmer et Ostrea, les trois éditeurs, recrutent.",
])("hears « %s » in one breath", (body) => {
  const names = ["Zubrowik", "Valmer", "Ostrea"].map((name) => candidate(body, name));
  const phrases = body.includes("les trois") ? [candidate(body, "les trois éditeurs", "nominal")] : [];
  const profiles = new Map(names.map((name) => [name, { name } as unknown as Profile]));
  const [found] = enumerationsOf(body, [...names, ...phrases], profiles);
  expect([...(found?.profiles ?? [])]).toEqual([...profiles.values()]);
});
