import type { Span } from "../../document/index.ts";
import type { Reading } from "../read.ts";
import { isPremises } from "../roles/premises.ts";
import type { Scene } from "../scene.ts";
import type { Filler, Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";
import { entitiesOf, entityOfPhrase } from "./discourse.ts";
import { partiesIn } from "./facts.ts";
import { valuesOf } from "./gapping.ts";

/** Whom a question brings up, with the characters that name it. */
export interface Asked {
  readonly entity: string;
  readonly span: Span;
}

/** Such a question has fewer terms. */
const BRIEF = 9;
/** « La filiale ? », « Les usines ? », but « L'usine ? »: one that has been named. */
const UNIT = /^(?:filiales?|activites?|divisions?|branches?|poles?|marques?|enseignes?)$/;

function isUnitAsked({ normal, party }: Term, article: Term | undefined): boolean {
  return (
    party === null &&
    (UNIT.test(normal) || (isPremises(normal) && /^(?:les|ses|leurs)$/.test(article?.normal ?? "")))
  );
}

/** « X ? », « Et la division papeterie ? »: whom the answer is about; null where the sentence is no such question. */
export function askedIn({ terms, discourse }: Scene): Asked | null {
  const last = terms.length - 1;
  if (terms[last]?.normal !== "?" || terms.length > BRIEF || terms.some((_, index) => isVerb(terms, index)))
    return null;
  const [only, second] = partiesIn(terms);
  const unit = terms.findIndex((term, index) => isUnitAsked(term, terms[index - 1]));
  if (unit > 0 && terms[unit - 1]!.tags.has("Det") && (only === undefined || only > unit)) {
    const owned = only === undefined ? last : only;
    const end = terms.slice(0, owned).findLastIndex(({ normal }) => !/^(?:de|d'|du)$/.test(normal));
    const span = { start: terms[unit]!.start, end: terms[end]!.end };
    const text = terms
      .slice(unit, end + 1)
      .map((term, index, all) => (index > 0 && all[index - 1]!.end < term.start ? " " : "") + term.text)
      .join("");
    return only === undefined ? { entity: entityOfPhrase(discourse, text), span } : null;
  }
  const party = terms[only ?? -1]?.party;
  const named = party?.form === "name" || party?.rule === "coreference/unit";
  if (only === undefined || second !== undefined || !named) return null;
  const [entity] = entitiesOf(terms[only]);
  const { start, end } = terms[only]!;
  return entity === undefined || discourse.kinds.get(entity) === "person"
    ? null
    : { entity, span: { start, end } };
}

/** « La division papeterie ? À Y, en mai, contre 8 M€ »: an answer without a verb has that of the sale told before. */
export function answered({ scene, sentence, ...reading }: Reading, told: readonly Telling[]): Telling[] {
  const { terms, discourse, markers } = scene;
  const asked = discourse.asked;
  const host = told.at(-1);
  if (asked === null || host === undefined || host.sentence < sentence - 3 || reading.tellings.length > 0)
    return [];
  const [first, second] = partiesIn(terms);
  const selling = /\/(?:sell|sale)$/.test(host.frame.name);
  const plain = !terms.some((_, index) => isVerb(terms, index)) && second === undefined;
  if (!selling || !plain || first === undefined || !isRecipient(terms, first, markers[first]?.place))
    return [];
  const values = valuesOf(terms, 0, terms.length, host.frame.name);
  if (values.amount === null && values.date === null) return [];
  const { start, end } = terms[first]!;
  const fillers: Filler[] = [
    { role: "target", entity: asked.entity, span: asked.span, by: "grammar", lead: false },
    ...entitiesOf(terms[first]).map(
      (entity): Filler => ({ role: "acquirer", entity, span: { start, end }, by: "grammar", lead: false }),
    ),
    ...host.fillers
      .filter(({ role }) => role === "seller")
      .map((each) => ({ ...each, by: "context" as const })),
  ];
  const none = { valuation: null, stake: null, round: null, closing: null, tranches: [], sources: [] };
  return [{ ...host, ...none, ...values, sentence, trigger: { start, end }, fillers }];
}

/** Whether a party opens its sentence behind « à » or « chez ». */
function isRecipient(terms: readonly Term[], party: number, place: string | null | undefined): boolean {
  return (place === "à" || place === "chez") && party < 4 && terms[0]?.party === null;
}
