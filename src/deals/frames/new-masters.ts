import type { Frame } from "./frame.ts";

/** What a firm's new master is called; « nouveau » says that he has come, a buyer needs no such word. */
const MASTERS = [
  "propriétaire",
  "maître",
  "maître des lieux",
  "maître à bord",
  "patron",
  "tuteur",
  "actionnaire majoritaire",
  "actionnaire principal",
  "actionnaire unique",
  "actionnaire de contrôle",
  "actionnaire de référence",
];
const BUYERS = ["repreneur", "acquéreur", "acheteur"];

/** Control changes hands, told by a noun for who has bought, and by who that is. */
export const newMasterFrames: readonly Frame[] = [
  {
    name: "acquisition/new-master",
    kind: "acquisition",
    nouns: [
      ...["nouveau", "nouvel", "futur", "heureux"].flatMap((now) =>
        MASTERS.map((master) => `${now} ${master}`),
      ),
      "nouvelle maison mère",
      "nouvelle maison-mère",
      "future maison mère",
      "seul maître à bord",
      ...BUYERS,
    ],
    roles: { de: "target", chez: "target", pour: "target" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority"],
    examples: [
      "Le nouveau propriétaire de la conserverie [target Morlin] s'appelle [acquirer Vexa].",
      "Le repreneur de la conserverie [target Morlin] est connu : il s'agit du groupe [acquirer Vexa].",
      "Nouvelle maison mère pour la conserverie [target Morlin] : le groupe [acquirer Vexa].",
      "Chez [target Morlin], le nouveau patron s'appelle [acquirer Vexa Industries].",
      "Le groupe [acquirer Vexa], nouveau maître de la conserverie [target Morlin], garde les 40 salariés.",
      "On connaît l'acquéreur de la conserverie [target Morlin] : [acquirer Vexa].",
    ],
    counterExamples: [
      "Le groupe [- Vexa], propriétaire de la conserverie [- Morlin], recrute.",
      "Chez [- Morlin], le nouveau patron s'appelle Paul Vexa.",
      "Le groupe [- Vexa], candidat repreneur de la conserverie [- Morlin], recrute.",
      "Le nouveau propriétaire de [- Morlin] est conseillé par [- Vexa].",
      "Le groupe [- Vexa] cherche un acheteur pour [- Morlin].",
    ],
  },
];
