/** Whom an article names first as whom it is about: not the rivals, schools and owners with whom its first sentence sets out. */
import { isTied } from "./interviewed.ts";
import type { Named } from "./passages.ts";

/** « Face à X », « Filiale de X », « Née chez X »: what opens a sentence with somebody else, up to the name. */
const FRONTED =
  /^(?!(?:Le|La|L|Les|Un|Une|Son|Sa|Ses|Chez|Pour|Quant|Du côté|Côté|Au capital|Au sein|Selon) |[LD]['’])\p{Lu}[^.,;:«»\n]{0,80}(?: |['’])(?:de|d|du|des|à|au|aux|chez|par|avec|pour|dans|contre|que|sur)(?: |['’])(?:la |le |l['’]|les )?(?:[\p{Ll}’-]+ ){0,3}$/u;
/** « Après X », « Contre X », « Comme X »: the same with one word. */
const AFTER =
  /^(?:Après|Contre|Comme|Malgré|Avant|Outre|Derrière|Devant) (?:la |le |l['’]|les )?(?:[\p{Ll}’-]+ ){0,3}$/u;
/** From such a name to the one that the sentence is about: a comma, with nothing but what it is called behind it. */
const BEHIND =
  /^[^.!?;:«»\n]{0,60}, (?:la |le |l['’])?(?:(?!(?:pour|de|du|des|à|au|chez|par|avec|et|sur|en) )(?:[\p{Ll}’-]+|PME|ETI|TPE) ){0,4}$/u;
/** How many characters from a fronted name to the subject. */
const REACH = 130;

/** The first of some names in text order that stands for itself; the very first where none does. */
export function leadingName<Party>(body: string, names: readonly Named<Party>[]): Named<Party> | undefined {
  return names.find((name, at) => !isSetAside(body, name, names.slice(at + 1, at + 5))) ?? names[0];
}

function isSetAside<Party>(
  body: string,
  { start, end, party }: Named<Party>,
  next: readonly Named<Party>[],
): boolean {
  const line = body.lastIndexOf("\n", start - 1) + 1;
  const before = body.slice(Math.max(line, start - REACH), start);
  const sentence = before.slice(before.search(/(?<=[.!?…»] )[^.!?…]*$|^[^.!?…]*$/u));
  const about = next.some((other) => other.party !== party && BEHIND.test(body.slice(end, other.start)));
  if (about && (FRONTED.test(sentence) || AFTER.test(sentence))) return true;
  return isTied(before) && next.some((other) => other.party !== party && other.start < end + REACH);
}
