import { either, inTurn } from "../../rules/alternatives.ts";
import { isAboutOperation, isAboutParty } from "../across/about.ts";
import { entitiesIn, wordsIn } from "../across/facts.ts";
import type { Reading } from "../read.ts";
import { PENDING, since, type Telling } from "../telling.ts";
import { isCancelled } from "./cancelled.ts";
import { isOfEarlierTry } from "./earlier-tries.ts";
import { dateEnd } from "./end-dates.ts";
import { dropsOther, isOfElse } from "./of-else.ts";

/** A sentence about the operations told before and nobody else may undo them. */
export function cancel(reading: Reading, told: readonly Telling[], reach: number): void {
  const { terms } = reading.scene;
  const host = told.at(-1);
  if (host === undefined || host.sentence < reading.sentence - reach) return;
  const folded = wordsIn(terms);
  const open = since(told, reading.sentence - reach).filter(
    (each) =>
      each === host || (PENDING.has(each.status.value) && (isOfOneFirm(each, host) || SEVERAL.test(folded))),
  );
  // « dont 4 M€ seront payés plus tard »: of a price paid, a part.
  if (PAID_LATER.test(folded) && !/\bdont\b/.test(folded) && host.status.value === "completed") {
    host.status = { ...host.status, value: "announced", rule: "status/paid-later" };
  }
  if ((host.kind !== "ipo" && OF_LISTING.test(folded)) || dropsOther(terms) || isOfEarlierTry(terms, host))
    return;
  if (
    host.status.value === "completed" &&
    (PARTED.test(folded) || LACKED.test(folded) || isOfOtherActs(terms, host))
  )
    return;
  const parties = new Set(open.flatMap((each) => each.fillers.map((filler) => filler.entity)));
  const others = [...entitiesIn(terms)].some((id) => !parties.has(id));
  const shared = SHARED_PLAN.test(folded);
  const state = isOfState(folded) || ANNULLED.test(folded) || WHOLE.test(folded);
  const judged = JUDGES.test(folded);
  if ((others && !shared && !state) || !isCancelled(terms) || isSellerLeaving(terms, folded, host)) return;
  const own =
    shared ||
    SEVERAL.test(folded) ||
    judged ||
    WHOLE.test(folded) ||
    isOfPlan(folded) ||
    state ||
    isAboutOperation(terms) ||
    isAboutParty(reading.scene, host);
  if (!own || ANOTHER.test(folded) || EACH_TIME.test(folded) || UNDECIDED.test(folded)) return;
  // A heading (« Un prétendant éconduit ») tells nothing of what stands above it.
  if (terms.length < 9 && terms.at(-1)?.tags.has("Punct") !== true) return;
  const span = { start: terms[0]!.start, end: terms.at(-1)!.end };
  for (const each of open) {
    each.status = { ...each.status, value: "cancelled", span };
  }
  if (open.length === 1) dateEnd(host, terms);
}

/** « La piste d'une cotation a été écartée », « Le projet d'introduction en Bourse »: no sale is undone by what else was thought of. */
const OF_LISTING = new RegExp(
  inTurn(
    "^(?:l'|la|le|cette|ce|sa|son) ?",
    "(?:(?:projet|plan|piste|option|idee|hypothese|scenario|perspective) (?:d'|de |du )(?:une |l'|la |son |sa )?)?",
    either(
      "introduction",
      "(?:entree|mise|arrivee) (?:en bourse|sur le marche|a la|au nasdaq)",
      "cotation",
      "ipo",
    ),
    String.raw`\b`,
  ),
);

/** « X va racheter Y. Z convoitait W. L'offre a été repoussée »: what ends is of the firm told last, however it was told. */
function isOfOneFirm(each: Telling, host: Telling): boolean {
  return each.fillers.some(
    ({ role, entity }) =>
      (role === "target" || role === "merger_party") && host.fillers.some((other) => other.entity === entity),
  );
}

/** « X a racheté Y. La société n'a pas trouvé d'acheteurs pour ses bureaux », « …, jugée moins-disante », folded: what is done lacks nobody. */
const LACKED =
  /\bn' ?(?:a|ont|avait|avaient) (?:(?:pas|jamais|guere|point) )?(?:trouve|convaincu|seduit) |\bn' ?y (?:est|sont|etait|etaient) (?:\w+ )?(?:pas|jamais) parvenu|\bmoins[ -]disant/;

/** « Les deux projets ont été abandonnés », « aucune des deux fusions n'a abouti ». */
const SEVERAL =
  /\b(?:les|ces|leurs|des|aucune? des|tou(?:s|tes) les) ?(?:deux|trois|quatre)? (?:operations|projets(?! (?:de |d' ?)(?:usines?|sites?|magasins?|centrales?|parcs?|hotels?|tours?|lignes?|logements?))|offres|rachats|cessions|transactions|acquisitions|ventes|fusions)\b/;

/** « a renoncé à fermer l'usine », « Son offre sur le marché des bus a été écartée »: what ends is not what was done. */
function isOfOtherActs(terms: Reading["scene"]["terms"], host: Telling): boolean {
  return isOfElse(terms, host) || OTHER_ACT.test(wordsIn(terms));
}
const OTHER_ACT =
  /\brenonc\w+ a (?!(?:racheter|acquerir|acheter|reprendre|prendre|fusionner|absorber|entrer|investir|lever|finaliser|boucler|conclure|mener|poursuivre|emprunter|emettre|vendre|ceder) )[a-z]+(?:er|ir|re) /;

/** « Le fondateur, X, empoche la somme et se retire »: who has sold leaves, and nothing is undone. */
function isSellerLeaving(terms: Reading["scene"]["terms"], folded: string, host: Telling): boolean {
  const named = [...entitiesIn(terms)];
  return (
    named.length > 0 &&
    /\bse retir/.test(folded) &&
    named.every((id) => host.fillers.some(({ entity, role }) => entity === id && role === "seller"))
  );
}

/** A sentence that denies: its parties deny what was told of them before or is told right after. */
const DENYING = /\b(?:dement|dementi|dementait|dementent|nie|nient)\b/;
const UNSURE = new Set<string>(["rumoured", "negotiating"]);

/** « Interrogé sur une fusion avec X, il a démenti toute discussion »: what one is asked about and denies, folded. */
const ASKED_ABOUT =
  /^(?:interroge|questionne|relance|sonde)e?s? (?:[^ ,]+ ){0,4}?(?:sur|a propos|au sujet)\b/;

/** The same, and what one calls it who answers, folded. */
const ANSWERED_NO = new RegExp(
  either(
    DENYING.source,
    String.raw`\bpures? (?:speculations?|inventions?|fictions?)\b`,
    String.raw`\b(?:rumeurs?|bruits?|informations?) (?:infondee?s?|sans fondement)\b`,
    String.raw`\bc' ?est faux\b`,
    String.raw`\b(?:balai|balay|refut)\w+ (?:l'|la|les|cette|ces|toute?) `,
  ),
);

export function deny(reading: Reading, near: readonly Telling[], before: Reading | null): void {
  denyAsked(reading);
  for (const [said, told] of [
    [before, reading.tellings],
    [reading, near],
  ] as const) {
    if (said === null || !DENYING.test(wordsIn(said.scene.terms))) continue;
    const named = entitiesIn(said.scene.terms);
    const span = { start: said.scene.terms[0]!.start, end: said.scene.terms.at(-1)!.end };
    for (const each of told) {
      const both = each.fillers.length > 1 && each.fillers.every(({ entity }) => named.has(entity));
      if (both && UNSURE.has(each.status.value))
        each.status = { value: "denied", span, rule: "status/denial" };
    }
  }
}

/** Denies what a sentence tells in the words of a question that it answers by a denial. */
function denyAsked({ scene: { terms }, tellings }: Reading): void {
  const words = wordsIn(terms);
  const comma = terms.findIndex(({ tags }) => tags.has("Comma"));
  if (!ASKED_ABOUT.test(words) || comma < 0 || !ANSWERED_NO.test(wordsIn(terms.slice(comma)))) return;
  const span = { start: terms[comma]!.end, end: terms.at(-1)!.end };
  for (const each of tellings)
    if (each.trigger.start < terms[comma]!.start)
      each.status = { value: "denied", span, rule: "status/denial" };
}

/** « Une introduction au Nasdaq avait été remisée », « L'an dernier, un projet de vente … »: an operation that nothing was told of yet. */
const ANOTHER =
  /^(?:(?:en|au|l' ?an|il y a|\w+ ans (?:avant|auparavant|plus tot))\b[^,;]{0,25}?, )?(?:une?|deux) (?:\w+ )?(?:introduction|fusion|offre|vente|cession|acquisition|projet|mariage)\b/;

/** « Lorsque X souhaite acheter, chacun le lui interdit »: whatever one wants, and not the operation told before. */
const EACH_TIME =
  /^(?:(?:et|or|mais) )?(?:quand|lorsqu(?:e|')|(?:a )?chaque fois qu(?:e|')|des qu(?:e|')) ?(?:[^ ,]+ ){0,5}(?:veu(?:t|lent)|voulai(?:t|ent)|souhait(?:e|ent|ait|aient)|cherch(?:e|ent|ait|aient) a|tent(?:e|ent|ait|aient) d(?:e|')|essa[iy](?:e|ent|ait|aient) d(?:e|')) [^ ,]+(?:er|ir|re) ,/;

/** « Les deux groupes se sont séparés »: who has bought or merged may part years later, and undoes nothing by that. */
const PARTED = /\b(?:se sont|s' ?etaient) (?:\w+ )?(?:separ|quitt)ee?s\b|\bse (?:separ|quitt)ent\b/;

/** « Le prix sera versé en trois fois ». */
const PAID_LATER = /\b(?:sera|seront) (?:\w+ )?(?:etale|verse|paye|libere|debloque|decaisse)e?s?\b/;

/** « les deux sociétés ont enterré leur projet »: whoever else the sentence names. */
const SHARED_PLAN =
  /\bles deux (?:groupes?|parties|societes|entreprises|rivaux|rivales|fiances|concurrents|etablissements|banques|acteurs|constructeurs|enseignes|maisons|partenaires)\b.*\bleurs?\b/;
/** Nouns of operations as what a plan is for or a state forbids. */
const OPERATIONS =
  "(?:operation|transaction|accord|deal|fusion|rachat|reprise|cession|acquisition|vente|rapprochement|introduction|mariage|alliance|offre|opa|ope|cotation|prise de controle|entree|mise en bourse|financement|levee|pret|privatisation|nationalisation|projet)";
/** « Le projet n'aboutira pas »: the operation as a plan, but for « le projet de stade ». */
const PLAN = /^(?:le|ce|leur|mais le) (?:projet|plan|dossier|scenario|deal)\b/;
const PLAN_FOR = new RegExp(
  `${PLAN.source} (?:[^\\s,]+ )?(?:de|d'|du|des) (?:l' |la |le )?(?!${OPERATIONS})`,
);

function isOfPlan(folded: string): boolean {
  return PLAN.test(folded) && !PLAN_FOR.test(folded);
}

/** States and their watchdogs, who decide about operations of others. */
const STATE =
  /^(?:mais )?(?:bruxelles|washington|bercy|berlin|londres|rome|madrid|pekin|ottawa|l' ?etat|l' ?autorite de la concurrence|la commission europeenne|la cma|la ftc|le gouvernement|le gendarme de la concurrence) (?:\S+ ){0,4}?(?:veto|oppos\w*|bloqu\w*|interdi\w*|retoque\w*)(?= |$)/;
/** « l'a bloqué », « s'y oppose », « mis son veto. », « bloque finalement l'opération ». */
const BY_PRONOUN = / (?:l'|y|les) (?:a |ont |est |avait )?\S+$/;
const ITS_OBJECT = new RegExp(`^ ?(?:[^ ,.;]+ ){0,5}?${OPERATIONS}\\b`);
const CLOSED = /^ ?(?:[.,;:!»]|$)/;

/** « Bruxelles a bloqué l'opération »: whoever else the sentence names; no state's « aides versées à X ». */
function isOfState(folded: string): boolean {
  const ruled = STATE.exec(folded)?.[0];
  if (ruled === undefined) return false;
  const behind = folded.slice(ruled.length);
  return BY_PRONOUN.test(ruled) || CLOSED.test(behind) || ITS_OBJECT.test(behind);
}

/** « Y a saisi la justice, laquelle a annulé la transaction »: whoever else the sentence names. */
const ANNULLED = new RegExp(
  `\\b(?:justice|tribunal|tribunaux|cour|juges?|conseil d' ?etat)\\b(?: (?!refus|demand|pourr|n'|ne |pas )[^ ;]+){0,6}? (?:annul|invalid|cass)(?:e|ent|ait|erent|a)(?: (?!pas )[^ ;]+){0,2}? (?:l' ?|la |le |cette |cet |ce )${OPERATIONS}\\b(?! (?:de|d'|du|des) )`,
);

/** « a refusé d'annuler la vente », « demande à la justice d'annuler l'opération », « pourrait bloquer »: it stands. */
const UNDECIDED =
  /\b(?:(?:refus|demand|reclam|rejet)\w*(?: [^ ,;]+){0,4}? (?:d'|de|l') ?|pour(?:ra|rait|raient|ront) )(?:annul|bloqu|interdi|suspend|invalid|cass)(?:er|re|ation|ion)\b/;

/** « en juin, tout a été annulé », « le comité de X a dit non », « le contrat est tombé »: what else than the operation told last. */
const WHOLE =
  /\btout (?:a ete|avait ete|est|fut) (?:annul|rompu|abandonn|arret)|\b(?:comite|conseil)s? (?:[^ ,;]+ ){0,5}?(?:a|ont) dit non\b|\b(?:le|leur|ce) (?:contrat|accord|protocole|compromis) (?:est|etait) tombe\b|\bn'(?:a|ont) (?:pas|jamais) donne (?:son|leur) (?:autorisation|accord|aval|feu vert)\b/;

/** Those who decide about an operation. */
const JUDGES =
  /^(?:le|la|les|l') ?(?:conseil|conseils|actionnaires?|direction|tribunal|justice|regulateurs?|autorites?)\b/;
