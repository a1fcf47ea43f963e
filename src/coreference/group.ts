import type { NameCandidate } from "../document/index.ts";
import { legalForms } from "../french/legal-forms.ts";
import { nameHeads, nameTails, tradeHeads } from "../french/name-words.ts";
import { foldName, placeOf } from "../knowledge/index.ts";
import { bornOf } from "./born-of.ts";
import { formerNames } from "./former-names.ts";

/** The names of an article that stand for one organisation or person. */
export interface Group {
  readonly id: string;
  readonly kind: NameCandidate["kind"];
  /** In text order. */
  readonly names: NameCandidate[];
  /** The entry that all names that have one agree on. */
  readonly knowledgeId: string | null;
}

/** Names that are the same string but for case, accents, legal form and article. */
interface Form {
  readonly key: string;
  readonly words: readonly string[];
  readonly kind: NameCandidate["kind"];
  readonly names: NameCandidate[];
  readonly ids: Set<string>;
  readonly first: number;
}

/** Groups the names of an article: by string, knowledge, acronym and short form. Nominals are left out. */
export function groupNames(body: string, candidates: readonly NameCandidate[]): Group[] {
  const forms = collectForms(candidates);
  const all = inTextOrder(forms);
  // « UBS est née de la fusion de X et de Y »: the knowledge base knows the firm of today, not those of before.
  const unions = bornOf(body, all);
  for (const [now, former] of unions) for (const id of now.ids) former.ids.delete(id);
  const parent = new Map<Form, Form>();
  const root = (form: Form): Form => {
    let top = form;
    for (let up = parent.get(top); up !== undefined; up = parent.get(top)) top = up;
    return top;
  };
  const join = (a: Form, b: Form) => {
    const [one, other] = [root(a), root(b)];
    if (one === other || unions.some((pair) => pair.includes(a) && pair.includes(b))) return;
    if (one.first <= other.first) parent.set(other, one);
    else parent.set(one, other);
  };
  joinKnown(forms, join);
  joinAcronyms(body, forms, all, join);
  const longer = byParts(forms);
  const keys = new Set(forms.map(({ key }) => key));
  for (const short of forms) {
    const apart = (longer.get(short.key) ?? []).filter((full) => !isJoint(short, full, keys));
    const full = fullForm(short, apart);
    if (full !== undefined) join(full, short);
  }
  const members = new Map<Form, Form[]>();
  for (const form of forms) gather(members, root(form), form);
  return [...members.values()].map(toGroup);
}

/** Longer runs of words are no names that come back in parts. */
const LONGEST = 16;

/** Forms by the words that they begin or end with, in the order given. */
function byParts(forms: readonly Form[]): Map<string, Form[]> {
  const longer = new Map<string, Form[]>();
  for (const form of forms) {
    const { words } = form;
    if (words.length > LONGEST) continue;
    const parts = words.slice(1).flatMap((_, at) => [words.slice(0, at + 1), words.slice(at + 1)]);
    for (const part of new Set(parts.map((each) => each.join(" ")))) gather(longer, part, form);
  }
  return longer;
}

/** Adds a value to the list under a key. */
function gather<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function collectForms(candidates: readonly NameCandidate[]): Form[] {
  const forms = new Map<string, Form>();
  for (const name of candidates) {
    if (name.form !== "name") continue;
    const key = bareKey(name.text);
    const slot = `${name.kind}:${key}`;
    const form = forms.get(slot);
    if (form === undefined) {
      forms.set(slot, {
        key,
        words: key.split(" "),
        kind: name.kind,
        names: [name],
        ids: new Set(name.knowledgeIds),
        first: name.start,
      });
    } else form.names.push(name);
  }
  return [...forms.values()];
}

/** The key of a name without its legal form and article: « L’Oréal SA » gives `oreal`. */
export function bareKey(text: string): string {
  const words = foldName(text).split(" ");
  while (words.length > 1 && legalForms.has(words.at(-1) ?? "")) words.pop();
  while (words.length > 1 && /^(?:l|le|la|les)$/.test(words[0] ?? "")) words.shift();
  return words.join(" ");
}

type Join = (a: Form, b: Form) => void;

/** Names of which the knowledge base has the same single entry. */
function joinKnown(forms: readonly Form[], join: Join): void {
  const byId = new Map<string, Form>();
  for (const form of forms) {
    const [id] = form.ids;
    if (id === undefined || form.ids.size !== 1) continue;
    const known = byId.get(id);
    if (known === undefined) byId.set(id, form);
    else join(known, form);
  }
  // « ADP » of two firms is the one whose other name the text has.
  for (const form of forms) {
    const meant = form.ids.size > 1 ? [...form.ids].filter((id) => byId.has(id)) : [];
    if (meant.length === 1) join(byId.get(meant[0]!)!, form);
  }
}

const BRACKET = /^\s?\((?:ci-après|ex-|anciennement|l'ex-|dit|dite)?[\s«»"“]{0,3}$/;
/** « X inc. (TSX.V : XYZ) (« Y » ou la « Société ») »: what a release calls its firm from now on, behind other brackets. */
const DEFINED = /^\.?(?:\s?\([^()«“"]{1,40}\)){0,3},?\s?\((?:ci-après,? )?(?:dénommée? )?[«"“]\s?$/;
/** How far behind a name such a term may stand, in characters. */
const DEFINED_REACH = 90;

/** A name with its form. */
interface Named {
  readonly form: Form;
  readonly name: NameCandidate;
}

function inTextOrder(forms: readonly Form[]): readonly Named[] {
  return forms
    .flatMap((form) => form.names.map((name) => ({ form, name })))
    .sort((a, b) => a.name.start - b.name.start);
}

/** « Banque européenne d’investissement (BEI) », « X (ci-après « Y ») », and an acronym that spells a name in full. */
function joinAcronyms(body: string, forms: readonly Form[], all: readonly Named[], join: Join): void {
  // « Stellantis, ex-PSA »: firms that merged are two in the knowledge base. What the text itself says of a name that it
  // has nowhere else goes before.
  for (const [now, then] of formerNames(body, all))
    if (compatible(now, then) || then.names.length === 1) join(now, then);
  for (let index = 1; index < all.length; index++) {
    const [before, after] = [all[index - 1], all[index]];
    if (before === undefined || after === undefined || before.form.kind !== after.form.kind) continue;
    const between = after.name.start - before.name.end;
    if (between > DEFINED_REACH) continue;
    const gap = body.slice(before.name.end, after.name.start);
    const closed = body.slice(after.name.end, after.name.end + 8);
    const bracket = between < 25 && BRACKET.test(gap) && /^[\s»"”]{0,3}\)/.test(closed);
    if (
      bracket &&
      (gap.length > 3 || spells(before.name.text, after.form.key) || spells(after.name.text, before.form.key))
    )
      join(before.form, after.form);
    else if (DEFINED.test(gap) && /^\s?[»"”]\s?(?:\)|ou |et |,)/.test(closed)) join(before.form, after.form);
  }
  const byInitials = new Map<string, Form[]>();
  for (const full of forms)
    if (full.words.length > 2) gather(byInitials, initialsOf(full.names[0]?.text ?? ""), full);
  for (const short of forms) {
    if (
      short.kind !== "organisation" ||
      short.words.length > 1 ||
      !/^\p{Lu}{3,}$/u.test(short.names[0]?.text ?? "")
    )
      continue;
    for (const full of byInitials.get(short.key) ?? []) if (compatible(short, full)) join(full, short);
  }
}

const SMALL = new Set("de du des d la le les l et en pour of the and sur a au aux".split(" "));

function initialsOf(text: string): string {
  return foldName(text)
    .split(" ")
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0] ?? "")
    .join("");
}

/** Whether the letters of an acronym occur in this order at the starts of words or inside them. */
function spells(full: string, acronym: string): boolean {
  const initials = initialsOf(full);
  if (acronym.length >= 2 && initials.startsWith(acronym.slice(0, 2))) return true;
  const letters = foldName(full).replaceAll(" ", "");
  let at = 0;
  for (const letter of letters) if (acronym[at] === letter) at++;
  return at === acronym.length && letters[0] === acronym[0];
}

/** Two forms that the knowledge base takes for different organisations are never one. */
function compatible(a: Form, b: Form): boolean {
  if (a.ids.size === 0 || b.ids.size === 0) return true;
  return [...a.ids].some((id) => b.ids.has(id));
}

/**
 * The form of which `short` is the short form, of those that begin or end with its words: « Perrault » of « Maison
 * Perrault ». The nearest one told before.
 */
function fullForm(short: Form, longer: readonly Form[]): Form | undefined {
  let best: Form | undefined;
  let bestRank = 0;
  for (const full of longer) {
    if (full.kind !== short.kind || !compatible(short, full)) continue;
    const rank = shortRank(short, full);
    if (
      rank > bestRank ||
      (rank === bestRank &&
        rank > 0 &&
        best !== undefined &&
        full.first < short.first &&
        full.first > best.first)
    ) {
      best = full;
      bestRank = rank;
    }
  }
  return best;
}

/** « Nokia Siemens Networks »: a name made of two others, and more, is neither's. `keys`: those of all forms. */
function isJoint(short: Form, full: Form, keys: ReadonlySet<string>): boolean {
  if (short.kind === "person" || !full.key.startsWith(`${short.key} `)) return false;
  const rest = full.words.slice(short.words.length);
  return rest.slice(1).some((_, at) => {
    const other = rest.slice(0, at + 1).join(" ");
    return other.length > 3 && keys.has(other);
  });
}

/** How surely `short` abbreviates `full`: 0 not at all. */
function shortRank(short: Form, full: Form): number {
  if (short.kind === "person") return full.key.endsWith(` ${short.key}`) ? 3 : 0;
  const before = full.first < short.first;
  if (full.key.endsWith(` ${short.key}`)) {
    const head = full.words.slice(0, full.words.length - short.words.length);
    // « Investissement Québec prête 3 M€. Québec y ajoute … »: the agency is not the government.
    if (
      short.names.some(({ rule }) => rule === "name/government") &&
      !/^(?:du|de|d)$/.test(head.at(-1) ?? "")
    )
      return 0;
    return head.every((word) => nameHeads.has(word) || tradeHeads.has(word))
      ? before || head.every((word) => word === "groupe")
        ? 3
        : 0
      : 0;
  }
  if (!full.key.startsWith(`${short.key} `)) return 0;
  const rest = full.words.slice(short.words.length);
  if (rest.every((word) => GROUP.has(word))) return 4;
  if (
    !before ||
    rest.some((word) => /^(?:[ivx]+|\d+)$/.test(word) || placeOf(word) !== undefined || REGION.has(word))
  )
    return 0;
  if (nameHeads.has(short.key) || SMALL.has(rest[0] ?? "")) return 0;
  return rest.every((word) => nameTails.has(word)) ? 3 : short.key.length > 3 ? 2 : 0;
}

/** Words that say no more than that it is a company. */
const GROUP = new Set(
  "groupe group groep gruppe grupo holding holdings company compagnie corporation corp entreprises".split(
    " ",
  ),
);
/** Words that make a name that of a part of the company. */
const REGION = new Set(
  "france europe italia espana deutschland uk usa america asia africa afrique international belgium belgique suisse switzerland canada maroc senegal".split(
    " ",
  ),
);

function toGroup(forms: readonly Form[]): Group {
  const names = forms.flatMap((form) => form.names).sort((a, b) => a.start - b.start);
  const ids = new Map<string, number>();
  for (const form of forms)
    for (const id of form.ids) ids.set(id, (ids.get(id) ?? 0) + (form.ids.size === 1 ? 2 : 1));
  const sure = [...ids].filter(([, weight]) => weight > 1).map(([id]) => id);
  const only = ids.size === 1 ? ([...ids.keys()][0] ?? null) : (sure[0] ?? null);
  return {
    id: `${names[0]?.kind ?? "organisation"}:${names[0]?.start ?? 0}`,
    kind: names[0]?.kind ?? "organisation",
    names,
    knowledgeId: only,
  };
}
