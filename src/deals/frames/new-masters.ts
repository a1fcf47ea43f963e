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
const BUYERS = ["repreneur", "acquéreur"];

/** What changes with the owner, as a noun. */
const CHANGED = ["propriétaire", "mains", "actionnaire", "actionnaires", "pavillon", "maison mère", "fonds"];
const ORDINALS =
  "premier deuxième second troisième quatrième cinquième sixième nouveau nouvel énième dernier".split(" ");

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
      ...["propriétaire", "seul propriétaire", "maître", "actionnaire majoritaire", "actionnaire unique"].map(
        (master) => `désormais ${master}`,
      ),
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
      "Le groupe [acquirer Vexa], désormais propriétaire de la conserverie [target Morlin], recrute.",
      "On connaît l'acquéreur de la conserverie [target Morlin] : [acquirer Vexa].",
    ],
    counterExamples: [
      "Le groupe [- Vexa], propriétaire de la conserverie [- Morlin], recrute.",
      "Chez [- Morlin], le nouveau patron s'appelle Paul Vexa.",
      "Le groupe [- Vexa], candidat repreneur de la conserverie [- Morlin], recrute.",
      "Le nouveau propriétaire de [- Morlin] est conseillé par [- Vexa].",
      "Le groupe [- Vexa], acheteur régulier de [- Morlin], recrute.",
    ],
  },
  {
    name: "acquisition/new-master-headline",
    kind: "acquisition",
    nouns: [
      ...CHANGED.map((what) => `changement de ${what}`),
      ...ORDINALS.flatMap((nth) => ["LBO", "OBO", "MBO", "tour de LBO"].map((buyout) => `${nth} ${buyout}`)),
      "tour de LBO",
    ],
    roles: {
      de: "target",
      chez: "target",
      pour: "target",
      à: "target",
      subject: "target",
      "au profit de": "acquirer",
      avec: "acquirer",
      "mené par": "acquirer",
    },
    needs: ["target", "acquirer"],
    bars: ["person", "authority"],
    examples: [
      "Changement de propriétaire pour la conserverie [target Morlin] : le groupe [acquirer Vexa] a payé [amount 3 millions d'euros].",
      "Troisième LBO pour la conserverie [target Morlin], avec [acquirer Vexa].",
    ],
    counterExamples: ["Changement de propriétaire pour la conserverie [- Morlin]."],
  },
  {
    // « fait désormais partie de »: where a firm stands from now on.
    name: "acquisition/part-of",
    kind: "acquisition",
    verbs: [
      "faire désormais partie du groupe",
      "faire désormais partie de",
      "faire maintenant partie du groupe",
      "faire dorénavant partie du groupe",
      "appartenir désormais au groupe",
    ],
    roles: { subject: "target", object: "acquirer", de: "acquirer" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority"],
    examples: ["La conserverie [target Morlin] fait désormais partie du groupe [acquirer Vexa]."],
    counterExamples: ["La conserverie [- Morlin] fait désormais partie des clients de [- Vexa]."],
  },
];
