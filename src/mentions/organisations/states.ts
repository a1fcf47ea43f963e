import { placeOf } from "../../knowledge/index.ts";
import { around, type Sighting } from "./sighting.ts";
import type { Token } from "./tokens.ts";

// A country stands for its state where it deals: « le Qatar a acquis 2 % de », « la France et l'Italie ont promis 3 Md€ ».

/** What a state does with money and companies, folded; a sum or a share must follow. */
const DEALING =
  /^(?:verse|accord|octro(?:i|y)|promet|promis|promett|inject|debloqu|investi|rachet|acqui|acquer|achet|cede|ceda|vend|pret[ae]|apporte|consen[st]|engage|subventionn|pren|pris|nationalis|financ|alloue|depens|souscri|recapitalis|renflou|lev[ea]|emis|emet|emprunt|mobilis|recueill)/;
/** What may stand between a state and its verb, folded. */
const LEADING =
  /^(?:a|ont|avait|avaient|aura|aurait|va|vont|vient|viennent|doit|doivent|devrait|devraient|pourrait|veut|veulent|compte|de|d'|a|s'|se|est|sont|engage|deja|aussi|egalement|en|y|lui|leur|n'|ne|jusqu'a|discretement|finalement|ensuite|alors|depuis)$/;
const ARTICLE = /^(?:le|la|l'|les)$/;
/** What a state is called before « de », folded. */
const REALM = /^(?:emirat|sultanat|royaume|principaute|republique|etat|confederation)$/;
/** What stands before a subject. */
const OPENING = /^(?:[,;:.–—«»(-]|que|qu'|quand|et|puis|mais|si|lorsque|car|tandis|où|alors|donc)$/;
/** What is done « par » a state, with its accents: « contrôlé », not « le contrôle ». */
const DONE_BY =
  /^(?:(?:r?acheté|acquis|repris|octroyé|accordé|versé|prêté|promis|injecté|débloqué|consenti|détenu|contrôlé|financé)(?:e?s?))$/;
/** How many words a sum or a share may stand behind a verb. */
const REACH = 9;
/** What a sum takes at least, in characters: sums and dates are no tokens. */
const GAP = 10;
/** How many tokens the countries that act together may take. */
const TOGETHER = 10;

/** Whether a country stands for its state here: it deals, or something is dealt by it. */
export function isActingState(sighting: Sighting): boolean {
  if (sighting.place?.kind !== "country") return false;
  return deals(sighting) || isDealer(sighting) || borrows(sighting) || isLentTo(sighting);
}

/** What a state does to get a loan, folded. */
const BORROWING =
  /^(?:obt[ei]|recoi|recu|recev|benefici|contract|sign|conclu|decroch|sollicit|negoci|demand)/;
/** What is lent, folded. */
const LOAN =
  /^(?:prets?|emprunts?|credits?|lignes?|facilites?|financements?|refinancements?|concours|avances?)$/;
/** What who lends does, folded. */
const LENDING = /^(?:accord|octro|approuv|consen|debloqu|pret(?!s?$)|vers|allou|valid|avanc|signe|mobilis)/;
/** How many tokens such a word may stand before the state that gets the money. */
const NEAR = 22;

/** « Le Bénin a obtenu un prêt de 5 M€ », « Le Bénin et la BOAD ont signé un prêt ». */
function borrows(sighting: Sighting): boolean {
  if (!opens(sighting)) return false;
  let at = behindOthers(sighting);
  if (at === 0 && around(sighting, 0)?.lower === "et")
    at = [3, 4, 5, 6, 7, 8].find((next) => around(sighting, next)?.lower === "ont") ?? 0;
  const first = at;
  while (at < first + 5 && LEADING.test(around(sighting, at)?.folded ?? "")) at++;
  const verb = around(sighting, at);
  if (verb?.shape !== "lower" || !BORROWING.test(verb.folded)) return false;
  return isLoanBehind(sighting, at + 1) && hasValue(sighting, at + 1);
}

/** Whether a loan stands behind a verb. */
function isLoanBehind(sighting: Sighting, from: number): boolean {
  for (let at = from; at < from + REACH; at++) if (LOAN.test(around(sighting, at)?.folded ?? "")) return true;
  return false;
}

/** « accorde un prêt de 5 M€ au Bénin », « accorde au Bénin un prêt de 5 M€ », « un prêt à la Tunisie ». */
function isLentTo(sighting: Sighting): boolean {
  const word = around(sighting, -1)?.lower ?? "";
  const article = /^(?:la|l'|le)$/.test(word);
  const at = article ? -2 : -1;
  if (!/^(?:au|aux)$/.test(word) && !(article && /^(?:à|pour)$/.test(around(sighting, at)?.lower ?? "")))
    return false;
  const [before, to] = [around(sighting, at - 1), around(sighting, at)];
  if (before === undefined || to === undefined) return false;
  const summed = to.start - before.end > GAP || CURRENCY.test(before.folded);
  const given = before.shape === "lower" && LENDING.test(before.folded);
  if (given && !summed && isLoanBehind(sighting, 0) && hasValue(sighting, 0)) return true;
  if (!summed && !given && !LOAN.test(before.folded)) return false;
  if (!summed && !given && !hasValue(sighting, 0)) return false;
  // « prête 5 M€ au Bénin »: the verb right before the sum.
  if (summed && given) return true;
  for (let back = at - 1; back > at - NEAR; back--) {
    const token = around(sighting, back);
    if (token === undefined || (token.shape === "lower" && GETTING.test(token.folded))) return false;
    const told = token.shape === "lower" && (given ? LOAN : LENDING).test(token.folded);
    if (told) return true;
  }
  return false;
}
/** What who gets money does, folded: « obtient un prêt de 5 M€ pour le Togo » says what for. */
const GETTING = /^(?:obt[ei]|recoi|recu|recev|benefici|contract|decroch|sollicit|demand)/;

function deals(sighting: Sighting): boolean {
  if (!opens(sighting)) return false;
  let at = behindOthers(sighting);
  const first = at;
  while (at < first + 5 && LEADING.test(around(sighting, at)?.folded ?? "")) at++;
  const verb = around(sighting, at);
  if (verb?.shape !== "lower" || !DEALING.test(verb.folded)) return false;
  return hasValue(sighting, at + 1);
}

/** Whether a country is the subject, alone or with others: « La France et », « L'émirat du », « la France et l'Italie ». */
function opens(sighting: Sighting): boolean {
  let at = -1;
  const before = around(sighting, at)?.lower ?? "";
  if (/^(?:du|de|d')$/.test(before) && REALM.test(around(sighting, -2)?.folded ?? "")) at = -3;
  const article = around(sighting, at);
  if (article !== undefined && ARTICLE.test(article.lower)) at--;
  else if (at === -3) return false;
  const opening = around(sighting, at);
  if (opening === undefined || OPENING.test(opening.lower)) return true;
  // « Jeudi, », « En mai le Qatar »: a date found before is no token.
  const next = around(sighting, at + 1);
  return next !== undefined && next.start - opening.end > GAP;
}

/** How many tokens the countries behind a first one take: « et l'Italie », « , l'Espagne et l'Italie ». */
function behindOthers(sighting: Sighting): number {
  let end = 0;
  for (let at = 0; at < TOGETHER; at++) {
    const token = around(sighting, at);
    if (token === undefined) break;
    if (isCountry(token)) end = at + 1;
    else if (!/^(?:et|,|ainsi|que|le|la|l'|les)$/.test(token.lower)) break;
  }
  return end;
}

function isCountry(token: Token): boolean {
  return token.shape === "capital" && placeOf(token.key)?.kind === "country";
}

/** Whether a sum or a share stands behind a verb. */
function hasValue(sighting: Sighting, from: number): boolean {
  for (let at = from; at < from + REACH; at++) {
    const [before, token] = [around(sighting, at - 1), around(sighting, at)];
    if (before === undefined || token === undefined) return false;
    if (counts(sighting, at)) return false;
    if (token.text === "%" || token.start - before.end > GAP) return true;
    if (/^(?:millions?|milliards?|capital|parts|participation|actions)$/.test(token.folded)) return true;
    if (token.text === ";" || token.text === ".") return false;
  }
  return false;
}

/** « vendu 40 millions de bouteilles »: a number of things, and no sum. */
function counts(sighting: Sighting, at: number): boolean {
  if (!/^(?:millions?|milliards?)$/.test(around(sighting, at)?.folded ?? "")) return false;
  const [of, what] = [around(sighting, at + 1), around(sighting, at + 2)];
  return /^(?:de|d')$/.test(of?.lower ?? "") && !CURRENCY.test(what?.folded ?? "");
}
const CURRENCY =
  /^(?:euros?|dollars?|francs?|livres?|yens?|yuans?|roupies?|couronnes?|reals?|reais|roubles?|dirhams?|pesos?)$/;

/** « racheté par le Qatar », « octroyés par l'Allemagne ». */
function isDealer(sighting: Sighting): boolean {
  const article = ARTICLE.test(around(sighting, -1)?.lower ?? "");
  const by = article ? -2 : -1;
  return around(sighting, by)?.lower === "par" && DONE_BY.test(around(sighting, by - 1)?.lower ?? "");
}

/** Examples that a test runs: countries in [brackets] stand for their states, those without brackets do not. */
export const stateExamples: readonly string[] = [
  "Le [Qatar] a acquis 2 % de la société.",
  "L'émirat du [Qatar] a discrètement acquis 2 % du capital de la société.",
  "La [France] et l'[Allemagne] ont promis jusqu'à 3 milliards d'euros d'aides.",
  "Le club a été racheté par le [Qatar].",
  "Le [Bénin] a émis un emprunt de 500 millions d'euros.",
  "La [Côte d'Ivoire] a levé 850 millions d'euros sur le marché régional.",
  "La [Tunisie] va obtenir un prêt de 30 millions de dollars de la banque.",
  "La banque a accordé un prêt de 30 millions de dollars à la [Tunisie].",
  "La banque a accordé au [Bénin] un prêt de 30 millions de dollars.",
  "Le [Togo] et la banque ont signé un prêt de 30 millions de dollars.",
  "La banque a accordé un prêt de 30 millions de dollars à une société, au Togo.",
  "La société a vendu 30 millions d'euros de blé à la Tunisie.",
  "La société a décroché un contrat de 30 millions d'euros au Togo.",
  "La Belgique a obtenu 30 millions d'euros.",
  "La France a promis une réponse.",
  "L'Espagne a vendu 40 millions de bouteilles.",
  "L'[Espagne] a vendu 40 millions d'euros de terrains.",
  "Les usines de la France ont acquis 2 % de la société.",
  "En France, la société a acquis 2 % de son rival.",
  "Le Portugal prend l'avantage.",
  "Le contrôle de l'île par le Portugal date de loin.",
];
