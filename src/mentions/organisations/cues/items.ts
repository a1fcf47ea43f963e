import { around, type Sighting } from "../sighting.ts";
import type { Cue } from "./cue.ts";
import { LARGE_SUM } from "./stands.ts";

/** What opens an item of a list. */
const BULLET = /^[•*‣▪·–—-]$/;
/** How many tokens the bracket behind a name may hold, and how far behind its colon the sum may stand. */
const BRACKET = 14;
const SUM = 4;

/** « • Zubrowik (Nantes, recyclage) : 14 M€ »: whom an item of a list of deals is about, with what it is in brackets. */
function headsItem(sighting: Sighting): boolean {
  const before = around(sighting, -1);
  const first = before === undefined || (sighting.from === 1 && BULLET.test(before.text));
  if (!first || sighting.place !== undefined || around(sighting, 0)?.text !== "(") return false;
  let close = 1;
  while (close < BRACKET && around(sighting, close)?.text !== ")") close++;
  if (around(sighting, close)?.text !== ")" || around(sighting, close + 1)?.text !== ":") return false;
  for (let offset = close + 2; offset < close + 2 + SUM; offset++)
    if (isLeftOut(sighting, offset) || LARGE_SUM.test(around(sighting, offset)?.folded ?? "")) return true;
  return false;
}

/** « : $14m en »: a sum found before is no token, however short it is. */
function isLeftOut(sighting: Sighting, offset: number): boolean {
  const [before, token] = [around(sighting, offset - 1), around(sighting, offset)];
  return before !== undefined && token !== undefined && token.start - before.end > GAP;
}
/** More than blanks. */
const GAP = 3;

/** What an item of a list says by how it is laid out: its name, a bracket and a sum. */
export const itemCues: readonly Cue[] = [
  {
    name: "name/heads-item",
    reading: "organisation",
    weight: 8,
    holds: headsItem,
    examples: [
      "• [Zubrowik] (Nantes, recyclage) : 14 millions d'euros en série A.",
      "[Ostrea] (Namur, sauvegarde) : 2,5 millions d'euros d'amorçage.",
    ],
    counterExamples: [
      "• Zubrowik (Nantes, recyclage) : douze salariés de plus.",
      "Les amis de Zubrowik (Nantes, recyclage) : 14 millions d'euros.",
    ],
  },
];
