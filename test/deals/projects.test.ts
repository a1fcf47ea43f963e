import { expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

/** Operations that are planned, or that an authority still has in its hands. */
const projected = [
  "Le projet de fusion entre [- Vexa] et [- Morlin] sera présenté en mai.",
  "[- Bruxelles] a suspendu l'examen de la fusion entre [- Vexa] et [- Morlin].",
  "[- Bruxelles] ouvre une enquête approfondie sur le rachat de [- Morlin] par [- Vexa].",
  "Le rachat de [- Morlin] par [- Vexa] a reçu l'aval du gendarme de la concurrence.",
  "L'autorité de la concurrence a autorisé [- Vexa] à racheter [- Morlin].",
];

it.each(projected)("announced: %s", (example) => {
  expect(dealsOf(readFrameExample(example)).map(({ status }) => status)).toEqual(["announced"]);
});

const done = [
  "La jeune pousse [- Vexa] annonce une augmentation de capital de 30 millions d'euros menée par le fonds [- Morlin].",
  "[- Vexa] annonce le succès de son augmentation de capital de 30 millions d'euros.",
  "[- Vexa] annonce la réalisation définitive de son augmentation de capital de 30 millions d'euros.",
  "[- Vexa] présente une augmentation de capital réussie de 30 millions d'euros.",
  "[- Vexa] dévoile le bouclage de son augmentation de capital de 30 millions d'euros.",
  "[- Vexa] présente une augmentation de capital souscrite de 30 millions d'euros.",
  "La banque [- Morlin] prête 30 millions d'euros à [- Vexa] pour le projet de centre de données.",
  "La [- Région Bretagne] a attribué 3 millions d'euros à [- Vexa] pour le projet d'usine.",
  "La banque [- Morlin] prête 30 millions d'euros à [- Vexa] pour concrétiser l'idée de son fondateur.",
  "La [- Région Bretagne] a attribué à [- Vexa] 3 millions d'euros et le projet de tramway.",
  "Le rachat de [- Morlin] par [- Vexa] a été gelé une semaine, puis bouclé.",
  "La fusion de [- Vexa] et [- Morlin] a été suspendue une heure avant d'être réalisée.",
  "Le prêt de 30 millions d'euros accordé à [- Vexa] a été retiré en trois fois.",
  "Le rachat de [- Morlin] par [- Vexa] a été retiré de l'ordre du jour du conseil.",
  "L'actionnaire a donné son accord pour la vente de [- Morlin] à [- Vexa], réalisée en mars.",
  "Le conseil a donné son aval à la fusion de [- Vexa] et [- Morlin], effective depuis lundi.",
  "Le conseil a donné son feu vert à la vente de [- Morlin] à [- Vexa], bouclée hier.",
  "Le juge a donné son accord au rachat de [- Morlin] par [- Vexa], bouclé en mai.",
  "Le rachat de [- Morlin] par [- Vexa] est bouclé.",
  "[- Vexa] a racheté [- Morlin], qui suspend son projet d'usine.",
];

it.each(done)("completed: %s", (example) => {
  expect(dealsOf(readFrameExample(example)).map(({ status }) => status)).toEqual(["completed"]);
});

it.each([
  "La cotation de l'action [- Vexa] est suspendue.",
  "La cotation de [- Vexa] a été suspendue mardi, avant la publication des comptes.",
  "La cotation de [- Vexa] reprendra mardi.",
])("nothing: %s", (example) => {
  expect(dealsOf(readFrameExample(example))).toEqual([]);
});

const others = [
  ["cancelled", "L'OPA de [- Vexa] sur [- Morlin] a échoué : peu d'actionnaires ont apporté leurs titres."],
  [
    "cancelled",
    "La tentative de fusion entre [- Vexa] et [- Morlin] avait échoué, la presse l'ayant éventée.",
  ],
  ["cancelled", "Le projet d'introduction en Bourse de [- Vexa] a été mis en pause, faute d'acheteurs."],
  ["denied", "Une fusion entre [- Vexa] et [- Morlin] n'est pas à l'ordre du jour, a affirmé le patron."],
  ["cancelled", "Le groupe [- Vexa] n'est pas parvenu à racheter l'éditeur [- Morlin]."],
  ["announced", "[- Bruxelles] a donné son feu vert au rachat de [- Morlin] par [- Vexa]."],
  ["announced", "Les actionnaires ont donné leur aval, à 94 %, à la vente de [- Morlin] à [- Vexa]."],
  [
    "announced",
    "[- Vexa] lance une OPA sur [- Morlin]. L'offre, à 12 euros par action, a reçu l'appui du conseil.",
  ],
  ["announced", "[- Vexa] s'est entendu avec ses rivaux pour racheter l'éditeur [- Morlin]."],
  ["announced", "[- Vexa] a présenté une augmentation de capital de 30 millions d'euros."],
  ["announced", "[- Washington] menace de bloquer le rachat de [- Morlin] par [- Vexa]."],
  ["rumoured", "Le patron n'a pas voulu commenter un possible rapprochement entre [- Vexa] et [- Morlin]."],
  ["rumoured", "La presse prête au groupe [- Vexa] l'intention de racheter [- Morlin]."],
  ["rumoured", "[- Vexa] rêve de racheter l'éditeur [- Morlin]."],
  ["announced", "[- Vexa] dévoile une augmentation de capital de 30 millions d'euros ouverte aux salariés."],
  ["announced", "L'introduction en Bourse de [- Vexa] a été reportée à septembre."],
  ["announced", "L'introduction en Bourse de [- Vexa] est repoussée de six mois."],
  ["cancelled", "L'introduction en Bourse de [- Vexa] a été reportée."],
  ["denied", "Le groupe [- Vexa] a balayé mercredi l'hypothèse d'une vente de [- Morlin] à [- Tardieu]."],
  ["denied", "Le patron de [- Vexa] écarte l'idée de racheter l'éditeur [- Morlin]."],
  ["rumoured", "Le groupe [- Vexa] n'exclut pas l'hypothèse d'une fusion avec le groupe [- Morlin]."],
  ["rumoured", "L'hypothèse d'un rachat de [- Morlin] par [- Vexa] refait surface."],
] as const;

it.each(others)("%s: %s", (status, example) => {
  expect(dealsOf(readFrameExample(example)).map((deal) => deal.status)).toEqual([status]);
});

const asked: readonly (readonly [string, string])[] = [
  ["Le groupe [- Vexa] va-t-il racheter [- Morlin] ?", "rumoured"],
  ["[- Vexa] a-t-il eu raison de racheter [- Morlin] ?", "completed"],
  ["[- Vexa] regrette-t-il d'avoir racheté [- Morlin] ?", "completed"],
  ["[- Vexa] a-t-il payé trop cher son rachat de [- Morlin] ?", "completed"],
  ["[- Vexa] rachète [- Morlin], malgré des approches restées infructueuses en 2019.", "completed"],
];

it.each(asked)("%s: %s", (example, status) => {
  expect(dealsOf(readFrameExample(example)).map((deal) => deal.status)).toEqual([status]);
});
