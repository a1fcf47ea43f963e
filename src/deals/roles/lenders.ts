import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { fold } from "../terms/fold.ts";
import type { Term } from "../terms/terms.ts";

/** Banks of development, folded: they lend to companies, and what they give otherwise is told as such. */
const DEVELOPMENT_BANK =
  /^(?:(?:la |l')?(?:banque (?:africaine|asiatique|islamique|ouest-africaine|inter-?americaine|arabe|europeenne|d'investissement|(?:\w+ )?de developpement|mondiale|du conseil de l'europe|des etats de l'afrique centrale)\b.*|agence francaise de developpement|societe financiere internationale|societe wallonne de (?:gestion|financement)\b.*|export development canada|exportation et developpement canada)|bei|berd|bad|boad|bid|badea|bidc|bdeac|afreximbank|proparco|afd|kfw|deg|fmo|bii|british international investment|sfi|ifc|sogepa|edc|bdc|black sea trade and development bank)$/;
/** Banks, folded, whose arms with such names take shares: « BNP Paribas Développement ». */
const COMMERCIAL_BANK =
  /^(?:la |le |l')?(?:banques?|credit (?:agricole|mutuel|du nord|cooperatif|foncier|immobilier|lyonnais|maritime|suisse)|caisse d'epargne|bnp|lcl|hsbc|societe generale|cic|natixis|barclays|commerzbank|deutsche bank|jpmorgan|citi|arkea|bred|ubs|ing|attijariwafa bank|ecobank|coris bank|uba)(?: |$)/;
const EQUITY_ARM =
  /(?:^| )(?:territoires|developpement|equity|capital|innov\w*|invest\w*|ventures?|partners?|partenaires|participations?|creation|amorcage|gestion)(?: |$)/;

/** Whether a name is that of a bank of development. */
export function isDevelopmentBank(name: string): boolean {
  return DEVELOPMENT_BANK.test(fold(name));
}

/** Whether a name is that of who lends by trade, so that money got from it is a loan unless told otherwise. */
export function lendsByTrade(name: string): boolean {
  const folded = fold(name);
  return DEVELOPMENT_BANK.test(folded) || (COMMERCIAL_BANK.test(folded) && !EQUITY_ARM.test(folded));
}

/** Lenders without a name, folded. */
const LENDERS = /^(?:banques?|banquiers|preteurs?|bailleurs|creanciers|etablissements bancaires)$/;
/** How many terms before a verb its plain subject may stand. */
const REACH = 7;

/** « Sept banques avancent 20 M€ à X »: whether lenders without a name stand right before a verb. */
export function isLentByBanks(terms: readonly Term[], verb: number): boolean {
  for (let index = verb - 1; index >= 0 && index >= verb - REACH; index -= 1) {
    const term = terms[index]!;
    if (term.party !== null || ["Comma", "Semicolon", "Colon"].some((tag) => term.tags.has(tag)))
      return false;
    if (LENDERS.test(term.normal)) return !/^(?:de|d'|des|aux|par)$/.test(terms[index - 1]?.normal ?? "");
  }
  return false;
}

/** « la banque X a signé un prêt avec Y », « la BEI et Y ont signé un prêt »: both sign, and the bank lends. */
export function bankLends(fillers: readonly Filler[], scene: Scene): Filler[] {
  const isBank = ({ span }: Filler) =>
    lendsByTrade(scene.terms.find(({ start }) => start === span.start)?.normal ?? "");
  const borrowers = fillers.filter(({ role }) => role === "target");
  const lenders = fillers.filter(({ role }) => role === "lender");
  const traders = borrowers.filter(({ entity }) => isLenderEntity(scene, entity));
  if (lenders.length === 0 && traders.length > 0 && traders.length < borrowers.length)
    return fillers.map((each) => (traders.includes(each) ? { ...each, role: "lender" } : each));
  // « Proparco et Coris Bank ont signé une ligne de crédit »: of two who lend, the bank of development lends to the other.
  const developers = traders.filter(({ entity }) =>
    DEVELOPMENT_BANK.test(fold(scene.discourse.names.get(entity) ?? "")),
  );
  if (lenders.length === 0 && developers.length > 0 && developers.length < borrowers.length)
    return fillers.map((each) => (developers.includes(each) ? { ...each, role: "lender" } : each));
  const turned =
    borrowers.length > 0 && lenders.length > 0 && borrowers.every(isBank) && !lenders.some(isBank);
  if (!turned) return [...fillers];
  return fillers.map((each) =>
    each.role === "target"
      ? { ...each, role: "lender" }
      : each.role === "lender"
        ? { ...each, role: "target" }
        : each,
  );
}

/** Whether an entity is known by a name of who lends by trade. */
export function isLenderEntity({ discourse }: Scene, entity: string): boolean {
  return lendsByTrade(discourse.names.get(entity) ?? "");
}

/** Nouns, folded, that say right before a name that its bearer lends by trade. */
const CALLED_BANK = /^(?:banques?|etablissements?|preteurs?|creanciers?|banquiers?)$/;

/** « la banque X », « sa banque, X »: who is called a bank by the word before the name. */
export function isCalledBank({ terms }: Scene, start: number): boolean {
  const at = terms.findIndex((term) => term.start === start);
  const before = terms[at - 1]?.tags.has("Comma") === true ? at - 2 : at - 1;
  return at > 0 && CALLED_BANK.test(terms[before]?.normal ?? "");
}
