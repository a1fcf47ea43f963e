import { nameKey } from "../schema/name-key.ts";

/** Who a party is, whatever its spelling. */
export interface Identity {
  /** Id in the knowledge base; null for one that it does not know. */
  readonly knowledgeId: string | null;
  /** The head of the group that it belongs to in the knowledge base; null for an unknown one. */
  readonly group: string | null;
  /** Its names and aliases, folded, without legal form. */
  readonly names: readonly string[];
  /** A description (« activités américaines »), which many may share. */
  readonly isPhrase: boolean;
}

/** Legal forms that names are written with or without; those of the firms that the French press tells of. */
const LEGAL_FORMS = new Set(
  (
    "sa sas sasu sarl eurl sca scs snc scop scic se nv bv srl sprl asbl ag gmbh kg kgaa plc ltd limited llc llp lp " +
    "inc corp corporation co company spa ab oy oyj as asa aps ltee kk"
  ).split(" "),
);
const DETERMINERS = new Set("le la les l un une des du de d au aux son sa ses leur leurs groupe".split(" "));
/** A word as long as this tells what is described: « optique », not « activité » before it. */
const TELLING_WORD_LENGTH = 5;
const VAGUE_WORDS = new Set(
  "activite activites affaires actifs branche branches division divisions filiale filiales pole poles unite unites secteur entreprise entreprises".split(
    " ",
  ),
);

/** A name folded so that legal form, determiner, accents and case make no difference; itself where nothing is left. */
export function identityKey(name: string): string {
  const words = nameKey(
    name.replace(/\b(?:\p{Lu}\.){2,6}/gu, (initials) => initials.replaceAll(".", "")),
  ).split(" ");
  const kept = [...words];
  while (kept.length > 1 && DETERMINERS.has(kept[0]!)) kept.shift();
  while (kept.length > 1 && LEGAL_FORMS.has(kept.at(-1)!)) kept.pop();
  return kept.join(" ");
}

/** Whether a name only describes: small first letter, several words, none of them capitalised at its head. */
export function isPhrase(name: string): boolean {
  return /^(?:\p{Ll}|\p{N})/u.test(name) && name.includes(" ");
}

/** The same party: the knowledge base's word where it knows both, else a name in common. */
export function isSame(a: Identity, b: Identity): boolean {
  if (a.knowledgeId !== null && b.knowledgeId !== null) return a.knowledgeId === b.knowledgeId;
  return a.names.some((name) => b.names.includes(name));
}

/** The same party or one of its group, or a name that shortens the other (« Granite Peak », « Granite Peak Capital »). */
export function isKin(a: Identity, b: Identity): boolean {
  if (isSame(a, b) || (a.group !== null && a.group === b.group)) return true;
  return a.names.some((name) => b.names.some((other) => shortens(name, other) || shortens(other, name)));
}

/** Two descriptions of one business: the same, or a word in common that tells what it does. */
export function describesSame(a: Identity, b: Identity): boolean {
  if (a.names.some((name) => b.names.includes(name))) return true;
  const told = (identity: Identity) => identity.names.flatMap((name) => name.split(" ")).filter(isTelling);
  const words = told(a);
  return told(b).some((word) => words.includes(word));
}

function isTelling(word: string): boolean {
  return word.length >= TELLING_WORD_LENGTH && !VAGUE_WORDS.has(word);
}

function shortens(short: string, long: string): boolean {
  return short.length > 3 && long.startsWith(`${short} `);
}
