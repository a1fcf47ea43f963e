import type { DealStatus, PartyRole } from "../../document/index.ts";
import { mainSubjectIn } from "../clauses/subject.ts";
import { frames } from "../frames/index.ts";
import type { Reading } from "../read.ts";
import { type Filler, noTerms, type Telling } from "../telling.ts";
import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";
import { verbGroupAt } from "../terms/verb-group.ts";
import { sumRole } from "../values/sums.ts";
import { entitiesOf } from "./discourse.ts";
import { firstVerbIn, partiesIn, valuesIn, wordsIn } from "./facts.ts";

/** What is counted and told one by one: by its noun, who stays the same in all and who is another in each. */
interface Counted {
  /** Folded. */
  readonly nouns: RegExp;
  readonly frame: string;
  readonly constant: PartyRole;
  readonly item: PartyRole;
  /** The words, folded, that give each its own. */
  readonly gives: RegExp;
  readonly places: RegExp;
}

const FOR =
  /\b(?:ira|iront|va|vont|reviendra|revient|beneficiera|beneficie|destinee?|accordee?|attribuee?|octroyee?|consentie?|allouee?|profitera|profite)\b/;

const COUNTED: readonly Counted[] = [
  {
    nouns: /^(?:prets|emprunts|lignes|credits|facilites)$/,
    frame: "debt_financing/grant-loan",
    constant: "lender",
    item: "target",
    gives: FOR,
    places: /^(?:à|pour|au profit de)$/,
  },
  {
    nouns: /^(?:subventions|aides|enveloppes)$/,
    frame: "grant/award",
    constant: "grantor",
    item: "target",
    gives: FOR,
    places: /^(?:à|pour|au profit de)$/,
  },
  {
    nouns: /^(?:offres|propositions)$/,
    frame: "acquisition/bid-of",
    constant: "target",
    item: "acquirer",
    gives:
      /\b(?:emane|emanait|emanant|vient|provient|deposee?|remise?|portee?|presentee?|proposee?|formulee?)\b/,
    places: /^(?:de|par)$/,
  },
];

/** « , l'autre de », « et la seconde, déposée par »: the other of two, without its verb. */
const OTHER =
  /^(?:, |et |; |: )(?:l'autre|la seconde|le second|la deuxieme|le deuxieme)(?: ,)?(?: (?:de|du|d'|par|deposee?|portee?|presentee?|remise?|formulee?|proposee?|emanant|provenant))/;

const NUMBER = /^(?:deux|trois|quatre|cinq)$/;
/** « La première, de 3 M€, … », « L'autre, proposée par Y, … »: no noun behind, which would say of what else. */
const ORDINAL =
  /^(?:(?:quant a )?(?:la |le |l' ?)(?:premiere?|seconde?|deuxieme|troisieme|derniere?|une?|autre)) ?(?:[,(]|est |a |ira |iront |va |revien|benefici|profite|eman|vient|provient|deposee?|remise?|portee?|presentee?|proposee?|destinee?)/;
/** Verbs (lemma tags) of who gives what is counted. */
const GIVING =
  "Accorder Octroyer Consentir Approuver Debloquer Valider Signer Attribuer Allouer Verser".split(" ");
/** How many sentences behind the count its items may be told. */
const REACH = 6;

/** « X a accordé deux prêts. Le premier, de 3 M€, ira à Y. Le second … », « deux offres pour X. L'une émane de Y »: each is an operation. */
export class Ordinals {
  #told: {
    readonly counted: Counted;
    readonly constant: Filler;
    readonly status: DealStatus;
    readonly at: number;
  } | null = null;

  /** The operations that the items of a count told before are. */
  read(reading: Reading): Telling[] {
    const { scene, sentence, tellings } = reading;
    const { terms } = scene;
    if (this.#told !== null && sentence - this.#told.at > REACH) this.#told = null;
    const item = this.#told !== null && ORDINAL.test(wordsIn(terms)) ? this.#itemOf(reading) : null;
    const counted = countedIn(terms);
    if (counted !== null && item === null) {
      const constant = constantOf(reading, counted);
      this.#told =
        constant === null ? null : { counted, constant, status: statusOf(terms, counted), at: sentence };
    }
    const items = item === null ? [] : [item, ...this.#gapped(reading, item)];
    return items.filter(
      ({ kind, fillers }) =>
        !tellings.some(
          (told) =>
            told.kind === kind &&
            fillers.every(({ entity }) => told.fillers.some((each) => each.entity === entity)),
        ),
    );
  }

  /** « L'une émane de Y, l'autre de Z »: the other item, told without a verb. */
  #gapped({ scene: { terms, markers } }: Reading, first: Telling): Telling[] {
    const { counted, constant } = this.#told!;
    if (counted.constant !== "target") return [];
    const from = terms.findIndex(
      (_, index) => index > 2 && OTHER.test(foldedWords(terms.slice(index - 1, index + 3))),
    );
    if (from < 0) return [];
    const party = partiesIn(terms).find(
      (index) => index > from && index < from + 7 && counted.places.test(markers[index]?.place ?? ""),
    );
    const [entity] = party === undefined ? [] : entitiesOf(terms[party]);
    const own = first.fillers.find(({ role }) => role === counted.item);
    if (party === undefined || entity === undefined) return [];
    if (entity === constant.entity || entity === own?.entity) return [];
    const span = { start: terms[party]!.start, end: terms[party]!.end };
    const other: Filler = { role: counted.item, entity, span, by: "grammar", lead: false };
    return [{ ...first, trigger: span, fillers: [other, constant], amount: null }];
  }

  #itemOf({ scene: { terms, markers }, sentence }: Reading): Telling | null {
    const { counted, constant, status } = this.#told!;
    const frame = frames.find(({ name }) => name === counted.frame);
    if (frame === undefined || frame.kind === "extend" || frame.kind === "sequel") return null;
    const words = terms.findIndex(({ normal }) => counted.gives.test(normal));
    const party = partiesIn(terms).find(
      (index) => index > words && index <= words + 6 && counted.places.test(markers[index]?.place ?? ""),
    );
    const [entity] = party === undefined ? [] : entitiesOf(terms[party]);
    if (words < 0 || party === undefined || entity === undefined || entity === constant.entity) return null;
    const sum = valuesIn(terms).find(
      (index) =>
        terms[index]!.money !== null && index < party && /^(?:price|tranche)$/.test(sumRole(terms, index)),
    );
    if (sum === undefined && counted.constant !== "target") return null;
    const span = { start: terms[party]!.start, end: terms[party]!.end };
    const own: Filler = { role: counted.item, entity, span, by: "grammar", lead: false };
    const amount = sum === undefined ? null : terms[sum]!;
    return {
      frame,
      kind: frame.kind,
      sentence,
      trigger: span,
      fillers: [own, constant],
      ...noTerms(),
      amount:
        amount === null
          ? null
          : { value: amount.money!, span: { start: amount.start, end: amount.end }, rule: "across/ordinal" },
      date: null,
      status: { value: status, span, rule: "status/told" },
    };
  }
}

/** What a sentence counts: « deux lignes de crédit », « les deux offres de reprise ». */
function countedIn(terms: readonly Term[]): Counted | null {
  for (const [index, { normal }] of terms.entries()) {
    if (!NUMBER.test(normal)) continue;
    const found = COUNTED.find(({ nouns }) =>
      terms.slice(index + 1, index + 3).some((term) => nouns.test(term.normal)),
    );
    if (found !== undefined) return found;
  }
  return null;
}

/** What, folded, says that an offer is one to buy a firm: « deux offres pour un avion » are of who makes it. */
const OF_SALE =
  /\b(?:repris\w*|repreneurs?|rachats?|racheter|d'achat|cession|ceder|ventes?|vendre|acquisition|acquereurs?|offres? fermes?|tribunal|juges?|barre|mandataires?|administrateurs?|redressement|liquidation)\b/;

/** Who is the same in all: who gives them, or what they are for. */
function constantOf({ scene }: Reading, counted: Counted): Filler | null {
  const { terms, markers, discourse } = scene;
  const filler = (entity: string, { start, end }: Term): Filler => ({
    role: counted.constant,
    entity,
    span: { start, end },
    by: "grammar",
    lead: false,
  });
  if (counted.constant === "target") {
    const party = partiesIn(terms).find((index) => /^(?:pour|sur)$/.test(markers[index]?.place ?? ""));
    const [named] = party === undefined ? [] : entitiesOf(terms[party]);
    if (named !== undefined && !OF_SALE.test(wordsIn(terms))) return null;
    if (named !== undefined) return filler(named, terms[party!]!);
    const { subject } = discourse;
    const offered = /\boffres? (?:de reprises?|de rachat|d' ?achat|fermes?)\b/.test(wordsIn(terms));
    return offered && subject !== null && discourse.kinds.get(subject) === "organisation"
      ? { ...filler(subject, terms[0]!), by: "context" }
      : null;
  }
  const verb = firstVerbIn(terms);
  const subject = mainSubjectIn(terms);
  if (verb < 0 || subject.kind !== "parties" || subject.terms.length !== 1) return null;
  const group = verbGroupAt(terms, verb);
  // The first finite verb may be an auxiliary: « a accordé », « vient de signer ».
  const words = terms.slice(group.start, group.verb + 4);
  const gives = !group.passive && words.some(({ tags }) => GIVING.some((tag) => tags.has(tag)));
  const [entity] = entitiesOf(terms[subject.terms[0]!]);
  return gives && entity !== undefined ? filler(entity, terms[subject.terms[0]!]!) : null;
}

/** How what is counted stands: given, or offered. */
function statusOf(terms: readonly Term[], { constant }: Counted): DealStatus {
  if (constant === "target") return "negotiating";
  const verb = firstVerbIn(terms);
  return verb >= 0 && verbGroupAt(terms, verb).tense === "future" ? "announced" : "completed";
}
