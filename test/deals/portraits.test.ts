import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** The records of an article, each as its parties. */
function recordsOf(title: string, body: string): string[] {
  return extract({ id: "x", title, body, language: "fra", published: "2023-06-15" }).deals.map(
    ({ parties }) => parties.map(({ role, name }) => `${role} ${name}`).join(", "),
  );
}

const ABOUT =
  "Marcel Dauvray s'est éteint dimanche. Fils de maçon, il avait appris le métier chez Lorvain. Le fabricant de poêles Lorvain employait alors trente ouvriers. On y travaillait dur. Les hivers étaient longs.";
const TITLE = "Marcel Dauvray, l'homme qui aimait les poêles";

// A portrait goes on with its hero, whatever firms it names in between.
it.each([
  [
    "En 1978, la société Morlin lui cède pour un franc les Cycles Tardieu.",
    "target Cycles Tardieu, acquirer Marcel Dauvray, seller Morlin",
  ],
  [
    "En 1998, il céda la société Morlin à Sorbane pour 3 millions de francs.",
    "target Morlin, acquirer Sorbane, seller Marcel Dauvray",
  ],
  [
    "En 1998, le vieux patron vendit la société Morlin à Sorbane pour 3 millions de francs.",
    "target Morlin, acquirer Sorbane, seller Marcel Dauvray",
  ],
])("%s", (act, record) => {
  expect(recordsOf(TITLE, `${ABOUT} ${act}`)).toEqual([record]);
});

// Money lent or given goes to a firm, and other articles than portraits are about firms.
it.each([
  [TITLE, "En 1978, la banque Morlin lui prête 3 millions de francs.", "target Lorvain, lender Morlin"],
  [
    "Lorvain, le poêle qui venait du froid",
    "En 1978, la société Morlin lui cède pour un franc les Cycles Tardieu.",
    "target Cycles Tardieu, acquirer Lorvain, seller Morlin",
  ],
  [
    TITLE,
    "En 1998, la patronne vendit la société Morlin à Sorbane pour 3 millions de francs.",
    "target Morlin, acquirer Sorbane, seller Lorvain",
  ],
  [
    TITLE,
    "En 1998, le vieux patron de la société Morlin vendit Tardieu à Sorbane pour 3 millions de francs.",
    "target Tardieu, acquirer Sorbane",
  ],
])("%s: %s", (title, act, record) => {
  expect(recordsOf(title, `${ABOUT} ${act}`)).toEqual([record]);
});
