import type { PartyRole } from "../../document/index.ts";
import type { Trigger } from "../clauses/grammar.ts";
import type { Frame } from "../frames/index.ts";
import type { Scene } from "../scene.ts";
import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";

/** Kinds whose party can do what the noun names itself: « le tour bouclé par X » is X's. */
export const OWN = new Set<string>(["funding_round", "debt_financing", "grant", "fund_closing", "ipo"]);
/** Participles of who raises, borrows or gets, folded, before « par ». */
const OWN_ACT =
  /^(?:realis|boucl|effectu|oper|annonc|lanc|conclu|obten|contract|decroch|lev|clotur|finalis|officialis|devoil|reven|envisag|souhait|demand|sollicit|rec|percu|emi|engrang|recolt|encaiss|reuss|prepar)(?:e|ee|es|ees|u|ue|us|ues|s|se|ses|i|ie|is|ies)?$/;

/** Whether a party behind « par » does what the noun names; who subscribes does where the text says with whom. */
export function isOwnAct({ terms, markers }: Scene, party: number): boolean {
  const agent = terms.findLastIndex(
    (term, index) => index < party && index > party - 5 && term.normal === "par",
  );
  if (agent < 1) return false;
  let last = agent - 1;
  while (last > 0 && ["Date", "Adv"].some((tag) => terms[last]!.tags.has(tag))) last -= 1;
  const participle = terms[last]!.normal;
  const from = () => markers.some(({ place }, at) => place === "auprès de" && terms[at]!.party !== null);
  return OWN_ACT.test(participle) || (/^(?:souscri|negoci|sign|plac)/.test(participle) && from());
}

/** Verbs (lemma tags) of who gets the money that the noun names. */
const GETTING = "Recevoir Obtenir Decrocher Arracher Percevoir Empocher Encaisser Solliciter Attendre".split(
  " ",
);

/** Whether a verb has for its subject who gets the money. */
export function gets(terms: readonly Term[], { verb }: VerbGroup): boolean {
  return GETTING.some((tag) => terms[verb]?.tags.has(tag));
}

/** Verbs of who gives or gets: « a souscrit un emprunt ». */
export const EITHER = /^(?:souscri|ouvr|financ)/;
/** Verbs (lemma tags) of who gives what the noun names: « a accordé à X un prêt ». */
export const GIVING =
  "Accorder Consentir Octroyer Verser Apporter Fournir Offrir Promettre Debloquer Allouer Attribuer Preter Donner Voter Ouvrir Souscrire Financer Laisser Avancer Conceder Glisser Dispenser Ajouter".split(
    " ",
  );

/** Things of a company that get money for it, folded. */
const WORKS =
  /^(?:usines?|projets?|sites?|programmes?|laboratoires?|centres?|chantiers?|equipes?|ateliers?|fonderies?|raffineries?|gigafactory)$/;

/** Whether a term is a thing that its company gets money for: « le projet de X ». */
export function isWorks(term: Term | undefined): boolean {
  return WORKS.test(term?.normal ?? "");
}

/** « accorde 2 M€ à l'usine de X »: the role of whose works the money goes to, undefined where it goes to none. */
export function roleOfWorks(
  { terms }: Scene,
  { kind, roles }: Frame,
  { end, objectPlace }: Trigger,
  noun: number,
): PartyRole | undefined {
  if (!OWN.has(kind)) return undefined;
  let before = noun - 1;
  while (before > 0 && ["Det", "Poss", "Adv"].some((tag) => terms[before]!.tags.has(tag))) before -= 1;
  const word = terms[before]?.normal ?? "";
  const place =
    before < end ? objectPlace : /^(?:a|au|aux)$/.test(word) ? "à" : word === "pour" ? word : null;
  const role =
    place === null ? undefined : (roles[place] ?? (place === objectPlace ? roles.object : undefined));
  return role === "target" ? role : undefined;
}

/** « finance ce chantier »: whether a term is a thing of a company that the text has told of before. */
export function isWorksTold(terms: readonly Term[], noun: number): boolean {
  return isWorks(terms[noun]) && /^(?:ce|cet|cette)$/.test(terms[noun - 1]?.normal ?? "");
}

/** « l'usine de X recevra une aide »: whose the works are, as a term index; null where the subject is something else. */
export function ownerOfWorks({ terms }: Scene, noun: number): number | null {
  if (!isWorks(terms[noun])) return null;
  const owner = terms.findIndex((term, index) => index > noun && index < noun + 5 && term.party !== null);
  const of = owner < 0 ? [] : terms.slice(noun + 1, owner);
  return of.some(({ normal }) => /^(?:de|d'|du)$/.test(normal)) ? owner : null;
}
