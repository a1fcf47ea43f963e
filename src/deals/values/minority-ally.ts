import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler, Telling } from "../telling.ts";
import { foldedWords } from "../terms/folded.ts";
import { readValues } from "./values.ts";

/** What says of who comes along that he takes no control, folded. */
const MINORITY = /\bminorit(?:aires?|e)$/;

/** Who gets a minority, folded; who « détient une part minoritaire » had it before. */
const GETTING =
  /\b(?:dev(?:ien|en|in)\w*|pren\w*|pris\w*|obt\w+|acqu\w+|entr\w+|invest\w+|inject\w*|apport\w*|souscri\w*|met|mis|recoi\w*|recu|s'offr\w+|monte)\b/;

/**
 * « A et B prennent le contrôle de X avec l'appui de Y, qui investit 3 M€ et devient actionnaire minoritaire »: what those
 * who buy do, and what their backer puts in, are two operations; null where the clause tells of no such backer.
 */
export function splitMinorityAlly(telling: Telling, clause: Clause, scene: Scene): Telling[] | null {
  const { terms } = scene;
  const buyers = telling.fillers.filter(({ role }) => role === "acquirer");
  if (telling.kind !== "acquisition" || buyers.length < 2) return null;
  const word = terms.findIndex(
    ({ normal }, index) => index > clause.trigger.end && index < clause.left + 60 && MINORITY.test(normal),
  );
  const who =
    word < 0
      ? -1
      : terms.findLastIndex(
          ({ normal }, index) => index < word && index > clause.trigger.end && normal === "qui",
        );
  const ally = buyers.find(({ span }) => who > 1 && span.start === terms[who - 2]?.start);
  if (ally === undefined || terms[who - 1]?.tags.has("Comma") !== true) return null;
  const without = {
    ...telling,
    fillers: telling.fillers.filter((filler) => filler !== ally),
    stake: telling.stake?.value.control === "minority" ? null : telling.stake,
  };
  if (!GETTING.test(foldedWords(terms.slice(who, word)))) return [without];
  const values = readValues(scene, { ...clause, left: who, right: word + 1 });
  const own = telling.amount !== null && telling.amount.span.start < terms[who]!.start;
  const investors: Filler[] = [{ ...ally, role: "investor" }];
  const targets = telling.fillers.filter(({ role }) => role === "target");
  return [
    { ...without, amount: own ? telling.amount : null },
    {
      ...telling,
      ...values,
      kind: "equity_investment",
      fillers: [...targets, ...investors],
      trigger: { start: terms[who]!.start, end: terms[who]!.end },
      stake: values.stake ?? telling.stake,
      tranches: [],
    },
  ];
}
