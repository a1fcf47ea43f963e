import type { Frame } from "./frame.ts";

/** What a public bid is called, the longest names last. */
const PUBLIC_BIDS = [
  "offre",
  "OPA",
  "OPE",
  "offre publique",
  "offre d'achat",
  "offre de rachat",
  "offre publique d'achat",
  "offre publique d'échange",
];

/** How a public bid ends: it is won, what is left is squeezed out, or it never came to one. */
export const bidOutcomeFrames: readonly Frame[] = [
  {
    name: "acquisition/bid-won",
    kind: "acquisition",
    verbs: ["réussir", "boucler", "clore", "clôturer", "achever", "conclure", "finaliser"].flatMap((verb) =>
      PUBLIC_BIDS.map((bid) => `${verb} … ${bid} sur`),
    ),
    roles: { subject: "acquirer", object: "target", sur: "target" },
    needs: ["target", "acquirer"],
    bars: ["authority"],
    status: "completed",
    examples: [
      "[acquirer Vexa] a réussi son offre sur [target Morlin].",
      "[acquirer Vexa] a bouclé avec succès son offre publique d'achat sur [target Morlin].",
    ],
    counterExamples: ["[- Vexa] a réussi son entrée sur le marché.", "[- Vexa] a bouclé son offre."],
  },
  {
    name: "acquisition/squeeze-out",
    kind: "acquisition",
    nouns: [
      "retrait obligatoire",
      "offre publique de retrait",
      "offre de retrait",
      "OPR",
      "OPA simplifiée",
      "offre publique d'achat simplifiée",
      "offre publique simplifiée",
      "offre obligatoire",
    ],
    roles: { subject: "acquirer", de: "acquirer", par: "acquirer", sur: "target", object: "target" },
    needs: ["target", "acquirer"],
    bars: ["authority"],
    status: "announced",
    examples: [
      "L'OPA simplifiée de [acquirer Vexa] sur [target Morlin] ouvrira [date lundi].",
      "[acquirer Vexa] va mettre en œuvre un retrait obligatoire sur [target Morlin].",
    ],
    counterExamples: ["[- Vexa] rappelle le retrait obligatoire des invendus."],
  },
  {
    name: "acquisition/approach-for",
    kind: "acquisition",
    verbs: ["rachat", "acquisition", "reprise", "prise de contrôle"].map(
      (purpose) => `approcher […] ${purpose}`,
    ),
    roles: { subject: "acquirer", object: "target" },
    needs: ["target", "acquirer"],
    bars: ["authority"],
    status: "negotiating",
    examples: [
      "[target Morlin] a été approché par [acquirer Vexa] au sujet d'une prise de contrôle.",
      "[acquirer Vexa] a approché [target Morlin] en vue d'un rachat.",
    ],
    counterExamples: ["[- Vexa] a approché [- Morlin] pour un stage."],
  },
  {
    name: "merger/approach-for",
    kind: "merger",
    verbs: ["fusion", "rapprochement", "mariage", "alliance capitalistique"].map(
      (purpose) => `approcher […] ${purpose}`,
    ),
    roles: { subject: "merger_party", object: "merger_party" },
    status: "negotiating",
    examples: ["[merger_party Vexa] a approché [merger_party Morlin] en vue d'une fusion."],
    counterExamples: ["[- Vexa] a approché la fusion du métal."],
  },
  {
    // Whose bid is turned down stands before: « a écarté l'offre de X sur Y pour lui préférer celle de Z ».
    name: "sequel/preferred",
    kind: "sequel",
    verbs: ["préférer celle de", "préférer la proposition de", "préférer celle"],
    roles: { object: "acquirer", de: "acquirer" },
    needs: ["acquirer", "bid beside"],
    status: "announced",
    examples: [
      "[acquirer Vexa] voulait racheter [target Morlin]. Le conseil a repoussé son offre pour lui préférer celle de [acquirer Tardieu].",
    ],
    counterExamples: ["Les clients de [- Morlin] préfèrent à cette robe celle de [- Vexa]."],
  },
];

/** A block of shares that is put on the market. */
export const blockFrames: readonly Frame[] = [
  {
    name: "equity_investment/place-block",
    kind: "equity_investment",
    verbs: ["placer", "reclasser", "écouler", "mettre … sur le marché", "solder"],
    roles: { subject: "seller", object: "target", "auprès de": "investor", "au capital de": "target" },
    needs: ["stake", "target"],
    bars: ["passive", "sum as object"],
    examples: [
      "[seller Tardieu] a reclassé [stake 3 %] de [target Morlin] auprès de [investor Vexa].",
      "[seller Tardieu] a placé auprès d'investisseurs 4 millions d'actions de l'éditeur [target Morlin], soit [stake 3 %] du capital, pour [amount 60 millions d'euros].",
    ],
    counterExamples: ["[- Tardieu] place 2 % de son épargne chez [- Morlin]."],
  },
];
