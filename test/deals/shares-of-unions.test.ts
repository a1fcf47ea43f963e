import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** What the owners of one of two firms get of what these become, null where nothing is told of it. */
const examples: readonly (readonly [string, number | null])[] = [
  [
    "Les associés de Tardieu SA apporteront leurs actions puis recevront 38 % de la nouvelle entité, les autres le reste.",
    38,
  ],
  [
    "Les associés de Tardieu SA recevront 38 % du groupe fusionné ; ceux du Groupe Vexa garderont le reste.",
    38,
  ],
  ["Les associés de Tardieu SA apporteront leurs actions puis recevront 38 % de plus-value.", null],
];

it.each(examples)("%s", (said, share) => {
  const body = `Le Groupe Vexa et Tardieu SA veulent unir leurs forces. ${said}`;
  const { deals } = extract({ id: "shares-of-unions", body });
  expect(deals.map(({ kind, stake }) => [kind, stake?.max ?? null])).toEqual([["merger", share]]);
});
