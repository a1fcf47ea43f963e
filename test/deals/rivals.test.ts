import { expect, it } from "vitest";
import { inShort } from "./example.ts";

const BOUGHT = "[- Vexa] rachète [- Morlin]. ";

// Who outdoes another, is turned down or leaves a race need not have bid for what the text tells to be bought.
it.each([
  "[- Vexa] rachète [- Morlin], qui veut damer le pion à [- Tardieu].",
  "[- Vexa] rachète [- Morlin], qui l'emporte sur [- Tardieu] dans les offres mobiles.",
  "[- Vexa] a racheté [- Morlin], qui a gagné des lecteurs aux dépens de [- Tardieu].",
  "Avec le rachat de [- Morlin], [- Vexa] se renforce aux dépens de [- Tardieu] et de [- Corvane].",
  "[- Vexa] a racheté [- Morlin], dont les ventes montent au détriment de [- Tardieu].",
  `${BOUGHT}À la Bourse, [- Tardieu] s'incline après l'acquisition.`,
  `${BOUGHT}Le titre de [- Tardieu] s'incline de 3 % après l'offre.`,
  `${BOUGHT}[- Tardieu] n'a pas été retenu dans l'indice des valeurs vertes.`,
  `${BOUGHT}[- Tardieu], lui, n'a pas été retenu dans la sélection du salon.`,
  `${BOUGHT}L'offre de [- Tardieu] n'a pas convaincu les clients.`,
  `${BOUGHT}L'offre de [- Tardieu] n'a jamais convaincu son public.`,
  `${BOUGHT}La candidature de [- Tardieu] au label durable a été écartée.`,
  `${BOUGHT}La proposition de [- Tardieu] a été rejetée par les syndicats.`,
  `${BOUGHT}La proposition de [- Tardieu] a été rejetée par les salariés.`,
  `${BOUGHT}Pour le championnat, [- Tardieu] est candidat à la fourniture des ballons.`,
  `${BOUGHT}[- Tardieu] est en lice pour le prix du public.`,
  `${BOUGHT}[- Tardieu] a été écarté du marché des casques.`,
  `${BOUGHT}[- Tardieu] a déposé une offre pour les lignes du métro.`,
  `${BOUGHT}[- Tardieu] a déposé un dossier de permis de construire.`,
  `${BOUGHT}Le groupe [- Tardieu] s'est retiré de la vente de vélos.`,
  `${BOUGHT}Le groupe [- Tardieu] s'est retiré.`,
  `${BOUGHT}La société [- Tardieu] proposait de garder ses horaires.`,
  `${BOUGHT}Le dossier médical de [- Tardieu] a été écarté.`,
  `${BOUGHT}[- Tardieu] a présenté une offre, baptisée Azur, à ses clients.`,
  `${BOUGHT}[- Tardieu] a présenté une offre, valable tout l'été, aux abonnés.`,
  `${BOUGHT}[- Tardieu] a présenté une offre hier, baptisée Azur.`,
  `${BOUGHT}[- Tardieu] a déposé un dossier hier, jugé incomplet par le préfet.`,
  `${BOUGHT}[- Tardieu] a déposé un dossier, jugé incomplet.`,
  `${BOUGHT}[- Tardieu] a déposé une proposition, rejetée par ses actionnaires en assemblée générale.`,
])("bought by one alone: %s", (text) => {
  expect(inShort(text)).toEqual(["acquisition : target Morlin, acquirer Vexa"]);
});

it.each([
  `${BOUGHT}L'offre de [- Tardieu] n'a pas convaincu le tribunal.`,
  `${BOUGHT}La candidature de [- Tardieu] à la reprise a été écartée.`,
  `${BOUGHT}La proposition de [- Tardieu] a été rejetée par les vendeurs.`,
  `${BOUGHT}Le groupe [- Tardieu] était candidat au rachat.`,
  `${BOUGHT}[- Tardieu] avait déposé une offre mardi, jugée trop basse par les vendeurs.`,
  `${BOUGHT}[- Tardieu] avait déposé un dossier, écarté par le tribunal.`,
  "[- Vexa] a racheté [- Morlin] aux dépens de [- Tardieu].",
])("wanted by another as well: %s", (text) => {
  expect(inShort(text)).toEqual([
    "acquisition : target Morlin, acquirer Vexa",
    "acquisition : target Morlin, acquirer Tardieu",
  ]);
});

it("each with a bid of his own", () => {
  expect(
    inShort("[- Vexa] et [- Tardieu] ont chacun déposé une offre de 90 millions d'euros sur [- Morlin]."),
  ).toEqual([
    "acquisition 90000000 : target Morlin, acquirer Vexa",
    "acquisition 90000000 : target Morlin, acquirer Tardieu",
  ]);
});

it.each([
  [
    `${BOUGHT}Les autres finalistes, [- Tardieu] et [- Dufresne], ont été écartés.`,
    [
      "acquisition : target Morlin, acquirer Vexa",
      "acquisition : target Morlin, acquirer Tardieu",
      "acquisition : target Morlin, acquirer Dufresne",
    ],
  ],
  [
    `${BOUGHT}L'autre duo de finalistes, [- Tardieu] et [- Dufresne], a été écarté.`,
    [
      "acquisition : target Morlin, acquirer Vexa",
      "acquisition : target Morlin, acquirer Tardieu, acquirer Dufresne",
    ],
  ],
  [
    `${BOUGHT}[- Tardieu] et [- Dufresne] ont été écartés de la course, malgré une offre commune.`,
    [
      "acquisition : target Morlin, acquirer Vexa",
      "acquisition : target Morlin, acquirer Tardieu, acquirer Dufresne",
    ],
  ],
] as const)("each who lost has a bid of his own: %s", (text, records) => {
  expect(inShort(text)).toEqual(records);
});
