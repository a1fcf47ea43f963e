import type { DealKind } from "../../document/index.ts";
import { spokenOf } from "../across/complete.ts";
import { entitiesOf, resolvePronoun } from "../across/discourse.ts";
import { partiesIn, valuesIn, wordsIn } from "../across/facts.ts";
import { isPublicBody } from "../authorities.ts";
import { coordinated } from "../clauses/antecedent.ts";
import { mainSubjectIn } from "../clauses/subject.ts";
import type { Frame } from "../frames/index.ts";
import type { Reading } from "../read.ts";
import { refusal } from "../refusals/refusal.ts";
import { filler } from "../roles/fillers.ts";
import { isFundNamed } from "../roles/funds.ts";
import { lendsByTrade } from "../roles/lenders.ts";
import type { Scene } from "../scene.ts";
import { foldedOf, tell } from "../tell.ts";
import { type Filler, since, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { sumRole } from "../values/sums.ts";
import { isForOwnUse, isOfGoods, isOnAccounts } from "./not-sums.ts";
import { wholeSentence } from "./whole.ts";
import { OTHER_USE } from "./words.ts";

/** What a sentence tells that names those who invest by trade, a company and a sum, whatever the words between. */
const BACKED: Frame = {
  name: "funding_round/sum-of-investors",
  kind: "funding_round",
  roles: { subject: "target" },
  examples: [],
};

/** Words, folded, of sentences that tell of other matters than a round: purchases, exits, loans, funds, what comes to nothing, quarrels, needs and sports. */
const OTHER_MATTERS = new RegExp(
  `\\b(?:${[
    "rach\\w+|repren\\w+|repreneurs?|reprises?|ced\\w+|cession\\w*|vend\\w*|vente|achet\\w+|achat\\w*|acqui\\w+|acquer\\w+|encher\\w+|offres?|opa|lbo|majorit\\w+|controle\\w*|proprietaires?|defaire",
    "sort(?:i\\w*|ent|ait|ir)?|quitt\\w+|recuper\\w+|encaiss\\w+|empoch\\w+|debours\\w+|topait|portefeuille|bras",
    "prets?|pret\\w{1,4}|emprunt\\w*|credits?|dettes?|obligat\\w+|coupon|echeance|creanc\\w+|subvention\\w*",
    "encours|actifs|gere\\w*|gerent|geraient|valori\\w+|capitalisation|affaires|ventes|benefices?|pertes?|resultat\\w*|loyers?|dividendes?|amende|contrats?|commandes?|bourse|cotation|moyenne|tickets? (?:de|compris)|secteur|marche",
    "mandat\\w*|avocat\\w*|(?<!(?:au|aux|du) )conseil\\w*|selon|d' apres|closing|vehicules?|millesime|collecte",
    "refus\\w*|renonc\\w*|declin\\w*|boud\\w*|capot\\w+|suit|suivent|suivi|volatilis\\w+|casaque|ravis\\w+|faute d\\w+|annul\\w+|chacune?",
    "faut|faudra\\w*|accus\\w+|reproch\\w+|critiqu\\w+|proces|litiges?|tribunal|publicit\\w+|sponsor\\w*|parrain\\w*|gala|a dit",
  ].join("|")})\\b`,
);

/** The least sum, in units of its currency. */
const LEAST = 50_000;

/**
 * « X est repartie avec 9 M€, Y et Z en tête », « A, B et C sont montés à bord de X. Mise : 4 M€ »: money beside those who
 * invest by trade and a company is a round of hers, whatever the words that tell it.
 */
export function readBackedSums(
  body: string,
  reading: Reading,
  before: Reading | null,
  told: readonly Telling[],
): Telling[] {
  const { scene, tellings } = reading;
  const { terms } = scene;
  if (tellings.length > 0) return [];
  const [sum, other] = valuesIn(terms).filter((index) => isRaised(terms, index));
  if (sum === undefined || other !== undefined) return [];
  if (isOnAccounts(terms) || isElsewhere(terms) || isTicketOf(terms[sum]!, reading, told)) return [];
  // What the sentence does not name, the one before it does, where it tells nothing by itself.
  const ahead =
    before !== null && before.tellings.length === 0 && !scene.discourse.opens ? before.scene : null;
  const scenes = ahead === null || isElsewhere(ahead.terms) ? [scene] : [scene, ahead];
  const investors = firstOf(scenes, investorsIn);
  const backers = new Set(investors.map(({ entity }) => entity));
  const target =
    pronounIn(scene, backers) ??
    firstOf(scenes, (each) => targetIn(each, backers))[0] ??
    spoken(scene, backers);
  if (target === undefined || investors.length === 0) return [];
  const subject = mainSubjectIn(terms);
  const given =
    subject.kind === "parties" &&
    subject.terms.some((index) => entitiesOf(terms[index]).some((id) => backers.has(id)));
  const kind: DealKind = given && investors.length === 1 ? "equity_investment" : "funding_round";
  const telling = tellOf(body, reading, sum, kind);
  return telling === null ? [] : [{ ...telling, fillers: [target, ...investors] }];
}

/** What the words around a sum say of it besides its parties; null where they refuse it. */
function tellOf(body: string, { scene, sentence }: Reading, sum: number, kind: DealKind): Telling | null {
  const { terms } = scene;
  const { money, start, end } = terms[sum]!;
  const clause = wholeSentence(terms, BACKED, sum);
  const telling: Telling = {
    ...tell(clause, scene, body, sentence, foldedOf(clause, terms, body), true),
    kind,
    amount: { value: money!, span: { start, end }, rule: "left/sum" },
    tranches: [],
  };
  // « songeait à placer 3 M€ »: only what is told in the conditional is a rumour here.
  const unsure = telling.status.value === "rumoured" && clause.group?.tense !== "conditional";
  return unsure || refusal(telling, clause, scene) !== null ? null : telling;
}

/** How many sentences back a round or a fund may have been told of which a smaller sum is a ticket. */
const NEAR = 4;

function isTicketOf({ money }: Term, { sentence }: Reading, told: readonly Telling[]): boolean {
  return since(told, sentence - NEAR).some(
    ({ kind, amount }) =>
      kind === "fund_closing" ||
      (kind === "funding_round" && (amount?.value.max ?? Number.POSITIVE_INFINITY) >= (money?.max ?? 0)),
  );
}

function isElsewhere(terms: readonly Term[]): boolean {
  return (
    OTHER_MATTERS.test(wordsIn(terms)) ||
    terms.some(({ normal }) => OTHER_USE.test(normal) || /^(?:n'|ne|ni|jamais)$/.test(normal))
  );
}

function isRaised(terms: readonly Term[], index: number): boolean {
  const { money } = terms[index]!;
  // « entre 3 et 7 M€ »: what each of several gives.
  if (money?.min == null || money.min !== money.max || money.per !== null || money.min < LEAST) return false;
  const role = sumRole(terms, index);
  return (role === "price" || role === "financing") && !isOfGoods(terms, index) && !isForOwnUse(terms, index);
}

/** The first that a list of sentences gives. */
function firstOf(scenes: readonly Scene[], find: (scene: Scene) => Filler[]): Filler[] {
  for (const scene of scenes) {
    const found = find(scene);
    if (found.length > 0) return found;
  }
  return [];
}

/** Those of a sentence who invest by trade, and whom it names in one breath with them. */
function investorsIn({ terms, markers, discourse, sources }: Scene): Filler[] {
  const named = partiesIn(terms).filter(
    (index) =>
      !sources.some(({ term }) => term === index) &&
      !isFundNamed(terms, terms[index]!.start) &&
      entitiesOf(terms[index]).some((id) => discourse.investors.has(id)),
  );
  const joined = partiesIn(terms).filter((index) => named.some((each) => isJoined(terms, each, index)));
  const all = new Set([...named, ...joined, ...named.flatMap((index) => coordinated(terms, markers, index))]);
  return [...all]
    .toSorted((a, b) => a - b)
    .flatMap((index) =>
      entitiesOf(terms[index]).map((id) => filler("investor", id, terms[index]!, "context")),
    )
    .filter(({ entity }, at, list) => list.findIndex((each) => each.entity === entity) === at);
}

/** « suivis du fonds X et de l'armateur Y »: whether « et » and nothing but what Y is called joins two parties. */
function isJoined(terms: readonly Term[], first: number, second: number): boolean {
  const between = terms.slice(first + 1, second).map(({ normal }) => normal);
  return (
    second > first &&
    between[0] === "et" &&
    between.length < 5 &&
    between.every((word) => /^[a-z'-]+$/.test(word) && !/^(?:a|ont|est|sont|qui|que|avec)$/.test(word))
  );
}

/** The only company of a sentence that does not invest or lend by trade; of several the one that it is about. */
function targetIn(scene: Scene, backers: ReadonlySet<string>): Filler[] {
  const { terms, discourse, sources } = scene;
  const firms = partiesIn(terms).flatMap((index) =>
    sources.some(({ term }) => term === index) || isPublicBody(scene, terms[index]!.start)
      ? []
      : entitiesOf(terms[index])
          .filter((id) => isCompany(scene, id) && !backers.has(id))
          .map((id) => filler("target", id, terms[index]!, "context")),
  );
  if (new Set(firms.map(({ entity }) => entity)).size === 1) return firms.slice(0, 1);
  const subject = mainSubjectIn(terms);
  if (subject.kind !== "parties") return [];
  const about = subject.terms
    .flatMap((index) => entitiesOf(terms[index]))
    .filter((id) => !discourse.investors.has(id));
  return firms.filter(({ entity }) => about.length === 1 && about.includes(entity)).slice(0, 1);
}

function isCompany({ discourse }: Scene, id: string): boolean {
  return (
    discourse.kinds.get(id) === "organisation" &&
    !discourse.investors.has(id) &&
    !lendsByTrade(discourse.names.get(id) ?? "")
  );
}

/** « Elle repart avec 9 M€ »: of whom the text talks. */
function pronounIn(scene: Scene, backers: ReadonlySet<string>): Filler | undefined {
  const subject = mainSubjectIn(scene.terms);
  if (subject.kind !== "pronoun" || !/^(?:il|elle|celle-ci|celui-ci)$/.test(subject.word)) return undefined;
  const id = resolvePronoun(scene.discourse, subject.word, [...backers], "target");
  return id === null || !isCompany(scene, id)
    ? undefined
    : filler("target", id, scene.terms[subject.term]!, "context");
}

function spoken(scene: Scene, backers: ReadonlySet<string>): Filler | undefined {
  const id = spokenOf(scene, backers, "target", "funding_round");
  const first = scene.terms[0];
  return id === null || first === undefined || !isCompany(scene, id)
    ? undefined
    : filler("target", id, first, "context");
}
