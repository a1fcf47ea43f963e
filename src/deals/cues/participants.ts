import type { DealKind, PartyRole } from "../../document/index.ts";

/** Words that open a list of parties in one role. */
export interface ParticipantCue {
  readonly name: string;
  /** Folded words, right before the list or its opening (« : », « ? », « sont », « dont »). */
  readonly words: RegExp;
  readonly role: PartyRole;
  /** Kinds that have such parties. */
  readonly kinds: readonly DealKind[];
  readonly examples: readonly string[];
}

const RAISED: readonly DealKind[] = ["funding_round", "fund_closing", "equity_investment"];
const SOLD: readonly DealKind[] = ["acquisition", "equity_investment"];

/** Who took part, told by a noun or participle of their role, often in a sentence after the operation. */
export const participantCues: readonly ParticipantCue[] = [
  {
    name: "participants/sellers",
    words: /(?:^| )(?:vendeurs?|cedants?|actionnaires? cedants?|actionnaires? sortants?)$/,
    role: "seller",
    kinds: SOLD,
    examples: [
      "[acquirer Vexa] rachète [target Morlin] pour 12 millions d'euros. Les vendeurs ? [seller Tardieu], le holding de la famille, et [seller Dufresne].",
    ],
  },
  {
    name: "participants/sold-by",
    words:
      /(?:^| )(?:cede|vendu|apporte|detenu|possede|controle|lache)e?s?(?: (?:jusque-la|jusqu'ici|jusqu' ici|jusqu' alors|auparavant|depuis|a parts egales|a parts presque egales|conjointement))* par$/,
    role: "seller",
    kinds: SOLD,
    examples: [
      "[acquirer Vexa] rachète [target Morlin] pour 12 millions d'euros. Il prend 80 % des actions, cédées par [seller Tardieu].",
    ],
  },
  {
    name: "participants/owner",
    words:
      /(?:^| )(?:(?:que|qu') (?:lui )?(?:possedait|possede|detenait|detient|controlait|controle)|propriete (?:de|d'|du)|detenue?s? (?:a parite )?avec)$/,
    role: "seller",
    kinds: SOLD,
    examples: [
      "[target Morlin], que possédait [seller Tardieu], a été racheté par [acquirer Vexa] pour 12 millions d'euros.",
    ],
  },
  {
    name: "participants/parent",
    words: /(?:^| ), (?:une |la )?(?:ex-)?filiale(?: (?:\S+ ){0,3}?)?(?:de|d'|du)$/,
    role: "seller",
    kinds: SOLD,
    examples: [
      "[target Morlin], filiale de [seller Tardieu], a été rachetée par [acquirer Vexa] pour 12 millions d'euros.",
    ],
  },
  {
    name: "participants/subscribers",
    words:
      /(?:^| )(?:souscripteurs|investisseurs (?:historiques|existants|actuels|prives)|actionnaires historiques|participants)$/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève 12 millions d'euros. Parmi les souscripteurs figurent [investor Morlin] et [investor Tardieu].",
      "[target Vexa] lève 12 millions d'euros auprès de ses actionnaires historiques, dont [investor Morlin].",
    ],
  },
  {
    name: "participants/lenders",
    words: /(?:^| )(?:preteurs|banques preteuses|pool bancaire|banques du pool)$/,
    role: "lender",
    kinds: ["debt_financing"],
    examples: [
      "[target Vexa] a contracté un emprunt de 12 millions d'euros. Les prêteurs : [lender Morlin] et [lender Tardieu].",
    ],
  },
];
