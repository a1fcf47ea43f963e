import { entitiesOf } from "../across/discourse.ts";
import { subjectOf } from "../clauses/subject.ts";
import type { Frame } from "../frames/index.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { type VerbGroup, verbGroupAt } from "../terms/verb-group.ts";
import { HOLDING, isVerb } from "../terms/verbs.ts";
import { filler } from "./fillers.ts";

/** How many terms behind its verb the share stands, and how many more whose it is. */
const SHARE = 5;
const WHOSE = 5;

/** « X possédait 24 % de Y, mais Z les lui a rachetés »: the shares are of Y, and X is whom they are taken from. */
export function heldBefore({ terms, markers }: Scene, group: VerbGroup, { roles }: Frame): Filler[] {
  if (!group.objectClitic || !/^(?:lui|leur)$/.test(group.dative ?? "")) return [];
  if (roles.object !== "target" || roles.à !== "seller") return [];
  const verb = terms.findLastIndex(
    ({ tags }, index) => index < group.start && HOLDING.some((tag) => tags.has(tag)) && isVerb(terms, index),
  );
  const share = terms.findIndex(({ stake }, index) => index > verb && stake !== null);
  if (verb < 0 || share < 0 || share > verb + SHARE || share > group.start) return [];
  const holding = verbGroupAt(terms, verb);
  const subject = subjectOf(terms, markers, holding);
  if (subject.kind !== "parties" || subject.terms.length !== 1) return [];
  const [holder] = entitiesOf(terms[subject.terms[0]!]);
  const isOther = (index: number) =>
    entitiesOf(terms[index]).length === 1 && entitiesOf(terms[index])[0] !== holder;
  // « en possédait 24 % »: of whom has just been told.
  const owned = holding.genitive
    ? terms.findLastIndex((_, index) => index < verb && isOther(index))
    : terms.findIndex((_, index) => index > share && index <= share + WHOSE && isOther(index));
  if (holder === undefined || owned < 0 || owned > group.start) return [];
  const at = terms[group.start]!;
  return [
    filler("target", entitiesOf(terms[owned])[0]!, at, "context"),
    filler("seller", holder, at, "context"),
  ];
}
