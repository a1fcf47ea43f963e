import type { NameCandidate } from "../document/index.ts";

/** How a name is told to be one of the past, right before it: « qui s'appelait alors X », « alors nommé X ». */
const NAMED_SO =
  /(?:(?<pronoun>(?<![\p{L}’'])(?:qui|il|elle) )s['’]appelai(?:t|ent) (?:alors|encore|à l['’]époque|jadis|autrefois)|(?:alors|autrefois|jadis|naguère|anciennement|précédemment|initialement) (?:nommée?|appelée?|baptisée?|dénommée?|connue? sous le nom (?:de|d['’]))|, anciennement|, (?:l['’])?ex-|(?<![\p{L}’'])[lL]['’](?:ex-|ancien(?:ne)? (?=$)))[\s«“"]{0,3}$/u;
/** What stands between a name of the past and the one it became: « X, rebaptisé Y ». */
const RENAMED =
  /^,? (?:\()?(?:depuis |aussitôt |ensuite |aujourd['’]hui |désormais )?(?:rebaptisée?|renommée?|devenue? depuis|l['’]actuelle?|l['’]ancien nom (?:de|d['’])|l['’]ancêtre (?:de|d['’]))[\s«“"]{0,3}$/u;
/** « X, qui s'appelait alors Y », « X, alors nommé Y »: nothing else stands between the two. */
const APPOSED = /^(?:,? \(?)?$/;
/** How far before a name the words that call it one of the past begin, in characters. */
const REACH = 60;

/** A name with the form that groups it. */
interface Named<F> {
  readonly form: F;
  readonly name: NameCandidate;
}

/** « X, rebaptisé Y »: the words behind a name that say what it became. */
const SINCE_RENAMED =
  /^,? \(?(?:depuis |aussitôt |ensuite |aujourd['’]hui |désormais )?(?:rebaptisée?|renommée?|devenue? depuis)[\s«“"]{1,3}\p{Lu}/u;

/** Whether a name is told to be that of the past: it names the firm still, but is not what it is called. */
export function isFormerName(body: string, { start, end }: NameCandidate): boolean {
  return (
    NAMED_SO.test(body.slice(Math.max(0, start - REACH), start)) ||
    SINCE_RENAMED.test(body.slice(end, end + REACH))
  );
}

/**
 * Pairs of names of which one is what the other was called: « X, qui s'appelait alors Y », « Y, rebaptisé X », and, told of
 * a pronoun or a noun, « la société, qui s'appelait alors Y »: of the firm that the text has named most before.
 */
export function formerNames<F>(body: string, all: readonly Named<F>[]): (readonly [F, F])[] {
  const pairs: (readonly [F, F])[] = [];
  all.forEach((after, index) => {
    if (after.name.kind !== "organisation") return;
    const before = all[index - 1];
    const gap = before === undefined ? "" : body.slice(before.name.end, after.name.start);
    if (before !== undefined && before.form !== after.form && RENAMED.test(gap)) {
      pairs.push([after.form, before.form]);
      return;
    }
    const told = NAMED_SO.exec(body.slice(Math.max(0, after.name.start - REACH), after.name.start));
    if (told === null) return;
    const apart = gap.length >= told[0].length ? gap.slice(0, gap.length - told[0].length) : null;
    const named = before !== undefined && before.form !== after.form && before.name.kind === after.name.kind;
    if (named && apart !== null && APPOSED.test(apart)) pairs.push([before.form, after.form]);
    else if (told.groups?.pronoun !== undefined) {
      const main = mostNamed(all.slice(0, index), after.form);
      if (main !== null) pairs.push([main, after.form]);
    }
  });
  return pairs;
}

/** The organisation that is named most; null where another is named as often. */
function mostNamed<F>(names: readonly Named<F>[], except: F): F | null {
  const counts = new Map<F, number>();
  for (const { form, name } of names)
    if (form !== except && name.kind === "organisation") counts.set(form, (counts.get(form) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}
