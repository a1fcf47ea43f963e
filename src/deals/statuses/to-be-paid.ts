/** What an operation told as news still waits for, in its own sentence: who is to be paid, what will pay for it. */
import { either, inTurn } from "../../rules/alternatives.ts";
import { entitiesOf } from "../across/discourse.ts";
import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";
import { verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { predicatesOf } from "./predicates.ts";
import type { Told } from "./told.ts";

/** What shareholders will get for their shares, folded: no dividend, no bonus, no free shares. */
export const GET_FOR_SHARES = inTurn(
  "(?:actionnaires?|associes|porteurs|detenteurs) (?:(?!qui |que |dont )[^ ,;]+ ){0,5}?",
  String.raw`(?:recevr|toucher|percevr|obtiendr|se verr)(?:a|ont)\b(?![^;]{0,80}\b(?:dividende|acompte|coupon|prime|gratuite)s?\b)`,
  "(?: [^ ;]+){0,7}? ",
  either(
    "(?:par|pour chaque) (?:action|titre)",
    "l' ?action",
    "(?:une?|deux|trois|[0-9,.]+) (?:nouvelles? )?(?:actions?|titres?)",
    "en (?:numeraire|actions|titres|especes)",
  ),
);
const HOLDERS_PAID = new RegExp(`^dont (?:les |chaque |l'ensemble des |tous les )?${GET_FOR_SHARES}`);

/** What is said of an operation, folded, that has yet to be gone through. */
const TO_COME = new RegExp(
  inTurn(
    "^",
    either(
      inTurn(
        String.raw`(?:sera|seront|(?:doit|devra|devrait|va) (?:encore )?etre) (?:\w+ )?`,
        either(
          "pay|regl|financ|soumis|approuv|valid|finalis|boucl|conclu|effecti|realis|execut|consomm",
          "examin",
        ),
        String.raw`\w*(?= |$)`,
      ),
      "(?:donnera|donnerait) naissance a ",
      "(?:coutera|prendra effet|interviendra|s'effectuera|se fera|aura lieu)(?= |$)",
    ),
  ),
);

/** Verbs (lemma tags) of paying a price. */
const PAYING = ["Payer", "Verser", "Debourser", "Regler", "Aligner"];
/** What may stand behind a price that somebody will pay, folded: an end, for what, in what, to whom; no « à la ville ». */
const OF_PRICE =
  /^(?:[.,;:!»)]|$|(?:par|l')(?: ?)(?:action|titre)|en (?:actions|titres|numeraire|especes|cash|\S+ (?:fois|tranches))|aux (?:actionnaires|vendeurs|cedants)|au (?:vendeur|cedant)|a la (?:cloture|signature|finalisation)|pour (?:l'acquerir|l'acheter|le rachat|l'operation|la totalite|l'ensemble|cette acquisition))/;
/** A sum that will be paid, folded, right behind it. */
const PRICE_TO_PAY =
  /^(?:, )?(?:qui (?:sera|seront) (?:\w+ )?(?:pay|regl|vers|financ)ee?s?\b|payables? (?:[^ ,;]+ ){0,3}?(?:a la|lors d[eu]) (?:cloture|closing|finalisation))/;

/** « …, une opération qui doit être approuvée en juin »: what the clause is summed up by, folded, up to its relative. */
const SUMMED_UP =
  /^(?:une|l'|cette) ?(?:operation|transaction|acquisition) (?:(?!qui |dont )[^ ,;]+ ){0,4}?,? ?qui (?=[^ ])/;

const SOLD = new Set<string>(["acquisition", "merger"]);

/** « L'achat de Y sera financé par la dette », « X s'offre Y, dont les actionnaires recevront 12 euros par titre », « … , qui paiera 3 M€ ». */
export function isToBePaid({ terms, trigger, group, frame, fillers }: Told): boolean {
  if (!SOLD.has(frame.kind)) return false;
  if (trigger.form === "noun" && predicatesOf(terms, trigger).some((words) => TO_COME.test(words)))
    return true;
  if (trigger.form === "verb" && group !== null && /^(?:past|pluperfect)$/.test(group.tense)) return false;
  const buyers = fillers.filter(({ role }) => role === "acquirer").map(({ entity }) => entity);
  for (let index = trigger.end; index < terms.length; index += 1) {
    const term = terms[index]!;
    if (term.tags.has("Semicolon") || isFiniteVerb(terms, index)) return false;
    if (term.normal === "dont" && HOLDERS_PAID.test(foldedWords(terms.slice(index)))) return true;
    const words = foldedWords(terms.slice(index, index + 16));
    const opener = SUMMED_UP.exec(words)?.[0];
    if (opener !== undefined && TO_COME.test(words.slice(opener.length))) return true;
    if (term.money !== null && PRICE_TO_PAY.test(foldedWords(terms.slice(index + 1, index + 12))))
      return true;
    if (term.normal === "qui" && isBuyerAt(terms, index, buyers)) return willPay(terms, index);
  }
  return false;
}

/** Whether a relative is of one of the buyers. */
function isBuyerAt(terms: readonly Term[], relative: number, buyers: readonly string[]): boolean {
  const before = terms[relative - 1]?.tags.has("Comma") === true ? terms[relative - 2] : terms[relative - 1];
  return entitiesOf(before).some((id) => buyers.includes(id));
}

/** « qui paiera 12 euros l'action », « qui versera 3 M€ aux actionnaires »: a price, and nothing else that is paid. */
function willPay(terms: readonly Term[], relative: number): boolean {
  const verb = terms.findIndex((_, index) => index > relative && isFiniteVerb(terms, index));
  if (verb < 0 || verb > relative + 3 || verbGroupAt(terms, verb).tense !== "future") return false;
  if (!PAYING.some((tag) => terms[verb]!.tags.has(tag))) return false;
  const sum = terms.findIndex(({ money }, index) => index > verb && index < verb + 4 && money !== null);
  if (sum < 0) return false;
  return terms[sum]!.money!.per === "share" || OF_PRICE.test(foldedWords(terms.slice(sum + 1, sum + 6)));
}
