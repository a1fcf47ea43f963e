import { either, inTurn } from "../../rules/alternatives.ts";
import type { Clause } from "../clauses/clauses.ts";
import { subjectOf } from "../clauses/subject.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { foldedWords } from "../terms/folded.ts";
import { fromSubject } from "./fillers.ts";

/** What, folded, stands from its verb up to the round that somebody is said to be in; no « figure en tête du tour ». */
const IN = new RegExp(
  inTurn(
    "^",
    either(
      String.raw`(?:figur|sieg|particip)\w* (?:\S+ ){0,3}(?:a|au|aux|dans|parmi)`,
      String.raw`(?:fai|fis|fit|fass)\w* (?:\S+ )?partie (?:de|du|des)`,
      String.raw`(?:compt|rang)\w* (?:\S+ ){0,2}(?:parmi|au nombre)`,
      String.raw`(?:pren|pri)\w* (?:\S+ )?part (?:a|au|aux)`,
      String.raw`(?:etait|etaient|est|sont|fut|ete) (?:\S+ ){0,2}(?:parmi|au nombre|de|du) ?`,
    ),
    String.raw`(?: (?!et |mais |que |conseils? |avocats? |banques? |arrangeurs? )\S+){0,5}$`,
  ),
);

/** « X figurait au tour de table de Y », « X comptait parmi les participants à la série C »: who is in a round put money in it. */
export function thoseInRound(scene: Scene, { trigger, group }: Clause, fillers: readonly Filler[]): Filler[] {
  const { terms, markers, discourse } = scene;
  if (trigger.frame.kind !== "funding_round" || trigger.form !== "noun" || group === null || group.passive)
    return [];
  if (group.verb >= trigger.start || !IN.test(foldedWords(terms.slice(group.verb, trigger.start)))) return [];
  const taken = new Set(fillers.map(({ entity }) => entity));
  return fromSubject(scene, subjectOf(terms, markers, group), "investor").filter(
    ({ entity }) => !taken.has(entity) && discourse.kinds.get(entity) !== "person",
  );
}
