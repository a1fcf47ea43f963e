import type { DealKind, PartyRole } from "../../document/index.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Place } from "../frames/index.ts";
import { GIVER } from "../kinds.ts";
import type { Scene } from "../scene.ts";
import { verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { gets } from "./givers.ts";
import { asksFor } from "./takers.ts";

/** Verbs (lemma tags) of a relative whose subject gives or makes what a noun names: « un prêt que X a consenti ». */
const MAKING: Readonly<
  Partial<Record<DealKind, { readonly verbs: readonly string[]; readonly role: PartyRole }>>
> = {
  debt_financing: {
    verbs: [
      "Accorder",
      "Consentir",
      "Octroyer",
      "Preter",
      "Souscrire",
      "Verser",
      "Apporter",
      "Fournir",
      "Signer",
    ],
    role: "lender",
  },
  grant: {
    verbs: ["Accorder", "Octroyer", "Verser", "Apporter", "Allouer", "Attribuer", "Debloquer"],
    role: "grantor",
  },
  funding_round: {
    verbs: ["Mener", "Souscrire", "Conduire", "Piloter", "Emmener", "Diriger", "Abonder"],
    role: "investor",
  },
  joint_venture: {
    verbs: [
      "Fonder",
      "Creer",
      "Monter",
      "Former",
      "Lancer",
      "Constituer",
      "Detenir",
      "Posseder",
      "Exploiter",
    ],
    role: "partner",
  },
};
/** How far after its noun a relative may open, in terms. */
const REACH = 14;
/** How far behind its verb whom it is given to stands, in terms. */
const TO_WHOM = 6;
/** Places of who gives, wherever they stand between verb and noun: « a contracté auprès de X un prêt ». */
const GIVING: readonly Place[] = ["auprès de", "avec", "chez"];

/** Terms of parties that a noun trigger has beside those right after it, each with its role. */
export function nounParties(
  { terms, markers }: Scene,
  { trigger, group }: Clause,
): { readonly index: number; readonly role: PartyRole }[] {
  const found: { index: number; role: PartyRole }[] = [];
  // « lève 6 M€ auprès de X, trois ans après un amorçage de 1 M€ »: X is not of what went before.
  const from = isDatedBy(markers[trigger.start]?.place ?? null)
    ? trigger.start
    : (group?.verb ?? trigger.start) + 1;
  for (let index = from; index < trigger.start; index += 1) {
    const place = markers[index]?.place as Place | null | undefined;
    const role = GIVING.find((each) => each === place);
    // « a obtenu de X un prêt »: not of a noun, of who gives.
    const giver =
      place === "de" && (markers[index]?.head ?? null) === null && group !== null && gets(terms, group);
    const asked = place === "à" && HELPED.has(trigger.frame.kind) && group !== null && asksFor(terms, group);
    const given = asked
      ? GIVER[trigger.frame.kind]
      : giver
        ? trigger.frame.roles.de
        : role === undefined
          ? undefined
          : trigger.frame.roles[role];
    if (terms[index]!.party !== null && given !== undefined) found.push({ index, role: given });
  }
  found.push(...passiveParties({ terms, markers }, trigger.end, trigger.frame));
  // « a obtenu une subvention pour accompagner X »: who gets it does so himself.
  const own = group !== null && gets(terms, group);
  const helped = HELPED.has(trigger.frame.kind) && !own ? helpedBy(terms, trigger.end) : -1;
  if (helped >= 0) found.push({ index: helped, role: "target" });
  const making = trigger.frame.kind in MAKING ? MAKING[trigger.frame.kind as DealKind] : undefined;
  if (making === undefined) return found;
  const opener = terms.findIndex(
    (term, index) => index >= trigger.end && index < trigger.end + REACH && /^(?:que|qu')$/.test(term.normal),
  );
  const until = terms.findIndex(
    (_, index) => index > opener && (isFiniteVerb(terms, index) || isPerfect(terms, index)),
  );
  if (opener < 0 || until < 0 || until > opener + REACH) return found;
  if (terms.slice(trigger.end, opener).some((_, at) => isFiniteVerb(terms, trigger.end + at))) return found;
  const verb = terms.findIndex(
    (term, index) => index >= until && index < until + 4 && making.verbs.some((tag) => term.tags.has(tag)),
  );
  if (verb < 0) return found;
  const { start } = verbGroupAt(terms, verb);
  for (let index = opener + 1; index < start; index += 1) {
    if (terms[index]!.party !== null && (markers[index]?.place ?? null) === null)
      found.push({ index, role: making.role });
  }
  // « l'aide que Y veut verser à X »
  for (let index = verb + 1; index < Math.min(terms.length, verb + TO_WHOM); index += 1)
    if (terms[index]!.party !== null && markers[index]?.place === "à" && trigger.frame.roles.à !== undefined)
      found.push({ index, role: trigger.frame.roles.à });
  return found;
}

/** Kinds of money that helps whom it goes to. */
const HELPED = new Set<string>(["debt_financing", "grant"]);
/** Verbs (lemma tags) of helping, as what money is for. */
const HELPING = "Aider Soutenir Sauver Secourir Renflouer Epauler Accompagner Relancer".split(" ");
/** How many terms behind its noun the purpose may open, and whom it helps behind that. */
const PURPOSE = 9;
const WHOM = 7;

/** « un prêt de 3 M€ pour aider le constructeur X à passer l'hiver »: whom it helps, as a term index; -1 for none. */
function helpedBy(terms: Scene["terms"], from: number): number {
  const verb = terms.findIndex(
    ({ tags }, index) =>
      index > from &&
      index < from + PURPOSE &&
      tags.has("Infinitive") &&
      HELPING.some((tag) => tags.has(tag)) &&
      (/^pour$/.test(terms[index - 1]!.normal) ||
        (/^d(?:e|')$/.test(terms[index - 1]!.normal) && terms[index - 2]?.normal === "afin")),
  );
  if (verb < 0 || terms.slice(from, verb).some(({ party }) => party !== null)) return -1;
  const party = terms.findIndex((term, index) => index > verb && index < verb + WHOM && term.party !== null);
  // « aider les filiales de X »: those of X.
  const between = terms.slice(verb + 1, party);
  return party < 0 ||
    between.some(({ normal, tags }) => /^(?:de|d'|du|des|les|a|au|aux)$/.test(normal) || tags.has("Comma"))
    ? -1
    : party;
}

/** Whether a noun only says when what the verb tells was done. */
function isDatedBy(place: string | null): boolean {
  return place === "après" || place === "avant" || place === "depuis";
}

/** Participles of a passive whose agent, or whose « à », tells who gives what the noun names. */
const GIVEN =
  /^(?:souscri|reserv|assur|apport|financ|abond|couver|fourni|men|conclu|octroy|accord|consenti|vers|attribu|garanti|boucl|finalis|realis|clotur|negoci|mis)(?:t|te|ts|tes|e|ee|es|ees|i|ie|is|ies)?$/;

/** Participles of a passive whose agents found a common company, folded. */
const FOUNDED = /^(?:fond|cre|constitu|mont|lanc)e{1,2}s?$/;

/** « un prêt est en négociation avec X », « … reste en discussion avec X ». */
const DISCUSSED = /^(?:negociations?|discussions?)$/;

/**
 * « L'augmentation de capital a été réservée à X et à Y », « … est intégralement souscrite par X », « La coentreprise a été
 * fondée par X et Y ».
 */
function passiveParties(
  { terms, markers }: Pick<Scene, "terms" | "markers">,
  from: number,
  { roles, kind }: Clause["trigger"]["frame"],
): { readonly index: number; readonly role: PartyRole }[] {
  const role = roles.par ?? roles["auprès de"];
  const being = terms.findIndex(
    (_, index) => (index >= from && isFiniteVerb(terms, index)) || (index >= from && isPerfect(terms, index)),
  );
  if (role === undefined || being < 0 || terms.slice(from, being).some((term) => term.tags.has("Semicolon")))
    return [];
  const given = terms.findIndex(
    (term, index) =>
      index > being &&
      index < being + 6 &&
      (GIVEN.test(term.normal) ||
        DISCUSSED.test(term.normal) ||
        (kind === "joint_venture" && FOUNDED.test(term.normal))),
  );
  if (given < 0 || !terms.slice(being, given).some((term) => term.tags.has("Etre"))) return [];
  const places = /^reserv/.test(terms[given]!.normal) ? ["à"] : ["par", "avec", "auprès de"];
  const found: { index: number; role: PartyRole }[] = [];
  for (let index = given + 1; index < terms.length; index += 1) {
    if (isFiniteVerb(terms, index) || terms[index]!.tags.has("Semicolon")) break;
    if (terms[index]!.party !== null && places.includes(markers[index]?.place ?? ""))
      found.push({ index, role });
  }
  return found;
}

/** Participles of what who sells does with a sale, folded: « la cession de X, …, a été annoncée par Z ». */
const MADE_KNOWN = /^(?:annonc|officialis|confirm|decid)e{1,2}s?$/;

/** Who is told to have announced or decided what a noun names, as term indices: « La vente de X à Y a été annoncée par Z ». */
export function announcersOf({ terms, markers }: Scene, from: number): number[] {
  const being = terms.findIndex((_, index) => index >= from && isFiniteVerb(terms, index));
  if (being < 0 || terms.slice(from, being).some(({ tags }) => tags.has("Semicolon"))) return [];
  const done = terms.findIndex(
    ({ normal }, index) => index > being && index < being + 4 && MADE_KNOWN.test(normal),
  );
  if (done < 0 || !terms.slice(being, done).some(({ tags }) => tags.has("Etre"))) return [];
  return terms.flatMap((term, index) =>
    index > done && index < done + 8 && term.party !== null && markers[index]?.place === "par" ? [index] : [],
  );
}

function isPerfect(terms: Scene["terms"], index: number): boolean {
  return terms[index]!.tags.has("Avoir") || terms[index]!.tags.has("Etre");
}
