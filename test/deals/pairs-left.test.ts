import { expect, test } from "vitest";
import { UNIONS } from "../../src/deals/left/pairs-left.ts";
import { extract } from "../../src/index.ts";

/** Two deals told by their triggers, so that the text is one of deals. */
const DEALS = "Vexa a racheté Morlin en mai. Le fonds Tardieu a vendu Orlac à Dufresne.";

function pairs(text: string): string[] {
  const { deals } = extract({ id: "left", body: `${DEALS} ${text}`, language: "fra" });
  return deals
    .filter(({ kind }) => kind === "merger" || kind === "joint_venture")
    .map(({ kind, parties }) =>
      [kind, ...parties.filter(({ role }) => role !== "target").map(({ name }) => name)].join(" "),
    );
}

test.each(UNIONS.flatMap(({ kind, examples }) => examples.map((text) => [text, kind] as const)))(
  "words of a union beside two firms are theirs: %s",
  (text, kind) => {
    expect(pairs(text)).toEqual([`${kind} Sulvane Korda`]);
  },
);

test.each([
  "Sulvane et Korda avancent main dans la main sur ce contrat.",
  "L'alliance commerciale entre Sulvane et Korda a vécu.",
  "Le mariage de Paul Dufresne a réuni Sulvane, Korda et Vexa.",
  "L'équipe de Sulvane et celle de Korda ne font plus qu'une sur le terrain.",
  "Les cadres de Sulvane et ceux de Korda logent désormais sous un toit unique.",
  "Le mariage du patron de Sulvane avec la fille de Korda fait jaser.",
  "L'union des petits porteurs de Sulvane et de Korda réclame un coupon.",
  "L'alliance de Sulvane et de Korda dans les drones a dix ans.",
  "Sulvane et Korda marchent main dans la main contre la réforme.",
  "Sulvane et Korda portent ensemble le projet d'une crèche.",
  "Les gammes de Sulvane et de Korda se vendent moitié-moitié outre-mer.",
  "Sulvane et Korda ont donné naissance à la farine bleue.",
])("but for other unions: %s", (text) => {
  expect(pairs(text)).toEqual([]);
});
