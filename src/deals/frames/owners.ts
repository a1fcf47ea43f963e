import type { Frame } from "./frame.ts";

/** Since a change of hands, and not before. */
const NOW = ["désormais", "dorénavant", "maintenant", "à présent"];

/** Control changes hands, told by who owns the company from now on, or whom it leaves. */
export const ownerFrames: readonly Frame[] = [
  {
    name: "acquisition/become-of",
    kind: "acquisition",
    verbs: [
      "devenir … propriété",
      "devenir … la filiale de",
      "devenir … filiale de",
      "devenir … une division de",
      "être désormais … propriété",
      "être désormais une filiale de",
      "appartenir désormais à",
      "passer dans les mains de",
      "passer sous la houlette de",
      "passer sous le giron de",
    ],
    roles: { subject: "target", object: "acquirer", de: "acquirer" },
    needs: ["target", "acquirer"],
    examples: [
      "[target Morlin] devient la propriété de [acquirer Vexa].",
      "Au [date 1er janvier], [target Morlin] deviendra une filiale à [stake 100 %] de [acquirer Vexa].",
      "[target Morlin] appartient désormais à [acquirer Vexa].",
    ],
    counterExamples: ["[- Morlin] est une filiale de [- Vexa].", "[- Morlin] appartient à [- Vexa]."],
  },
  {
    name: "acquisition/belong-since",
    kind: "acquisition",
    verbs: ["appartenir à", "appartenir … à"],
    roles: { subject: "target", object: "acquirer", à: "acquirer" },
    needs: ["since", "target", "acquirer"],
    bars: ["person"],
    examples: ["[target Morlin] appartient depuis mars 2021 à [acquirer Vexa]."],
    counterExamples: [
      "[- Morlin] appartient à [- Vexa].",
      "[- Morlin] appartenait à [- Vexa] en 2019.",
      "Le quotidien [- Morlin] appartient depuis 2004 au groupe [- Vexa].",
      "La marque [- Morlin] appartient depuis 1987 à [- Vexa].",
    ],
  },
  {
    name: "acquisition/pass-from",
    kind: "acquisition",
    verbs: ["passer de"],
    roles: { subject: "target", object: "seller", de: "seller", à: "acquirer" },
    needs: ["value", "target", "acquirer", "seller"],
    bars: ["person", "passive"],
    examples: [
      "[target Morlin] passe de [seller Tardieu] à [acquirer Vexa], pour [amount 3 millions d'euros].",
    ],
    counterExamples: [
      "Le titre [- Morlin] passe de 3 à 5 euros, selon [- Vexa].",
      "[- Morlin] passe de [- Tardieu] à [- Vexa] pour ses avions.",
      "Le patron de [- Vexa], passé de [- Tardieu] à [- Vexa], a reçu 3 millions d'euros.",
    ],
  },
  {
    name: "acquisition/new-owner",
    kind: "acquisition",
    verbs: [
      "être le nouveau propriétaire de",
      "être le repreneur de",
      "être l'acquéreur de",
      "être le futur propriétaire de",
      "être le nouvel actionnaire majoritaire de",
      "devenir … le propriétaire de",
      "devenir … l'unique actionnaire de",
      "devenir … l'actionnaire unique de",
      "devenir … le nouvel actionnaire unique de",
      "devenir … actionnaire unique de",
      "devenir … le seul actionnaire de",
      "devenir … seul actionnaire de",
      "devenir … le nouveau propriétaire de",
      ...["détenir", "posséder", "contrôler"].flatMap((verb) => NOW.map((now) => `${verb} ${now} %`)),
    ],
    roles: { subject: "acquirer", object: "target", de: "target" },
    needs: ["target", "acquirer"],
    examples: [
      "[acquirer Vexa] est le nouveau propriétaire de [target Morlin].",
      "[acquirer Vexa] devient l'unique actionnaire de [target Morlin].",
      "[target Morlin] change de cap. Le groupe [acquirer Vexa] en devient le nouvel actionnaire unique.",
      "[acquirer Vexa] détient désormais [stake 100 %] de [target Morlin].",
      "[target Morlin], dont [acquirer Vexa] contrôle à présent [stake 71 %] du capital, va fermer un atelier.",
    ],
    counterExamples: ["[- Vexa] est propriétaire de [- Morlin].", "[- Vexa] détient 100 % de [- Morlin]."],
  },
  {
    name: "acquisition/hold-after-bid",
    kind: "acquisition",
    verbs: ["détenir %", "posséder %", "contrôler %", "recueillir %", "réunir %"],
    roles: { subject: "acquirer", object: "target", de: "target", "au capital de": "target" },
    needs: ["stake", "target", "acquirer", "bid over"],
    bars: ["authority"],
    status: "completed",
    examples: [
      "À l'issue de son OPA, [acquirer Vexa] détient [stake 76,4 %] de [target Morlin].",
      "[acquirer Vexa] contrôle [stake 81 %] de [target Morlin] au terme de l'offre publique d'achat.",
    ],
    counterExamples: [
      "[- Vexa] détient 76 % de [- Morlin] et prépare une offre.",
      "À l'issue de l'offre d'emploi, [- Vexa] réunit 3 % de [- Morlin].",
      "Au terme de l'offre de stage, [- Vexa] recueille 4 % de [- Morlin].",
    ],
  },
  {
    name: "acquisition/leave-for",
    kind: "acquisition",
    verbs: [
      "quitter le giron de […] pour celui",
      "sortir du giron de […] pour celui",
      "quitter le giron de […] pour rejoindre",
      "quitter le giron de […] pour rejoindre celui",
      "quitter le giron de […] pour intégrer",
      "quitter le giron de […] pour passer sous le contrôle de",
    ],
    roles: { subject: "target", object: "acquirer", pour: "acquirer", de: "seller" },
    needs: ["target", "acquirer"],
    examples: [
      "[target Morlin] quitte le giron de [seller Tardieu] pour celui de [acquirer Vexa].",
      "[target Morlin] a quitté le giron de [seller Tardieu] pour rejoindre [acquirer Vexa].",
      "[target Morlin] quitte le giron de [seller Tardieu], majoritaire depuis 2019, pour rejoindre celui de [acquirer Vexa].",
    ],
    counterExamples: [
      "[- Morlin] quitte [- Tardieu] pour rejoindre [- Vexa].",
      "[- Morlin] est sorti du giron de [- Tardieu].",
    ],
  },
];
