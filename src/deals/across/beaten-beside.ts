import type { Clause } from "../clauses/clauses.ts";
import { besideWinner } from "../frames/lost-bids.ts";
import { ofTerm } from "../roles/fillers.ts";
import type { Scene } from "../scene.ts";
import type { Telling } from "../telling.ts";
import { foldedWords } from "../terms/folded.ts";
import { entitiesOf } from "./discourse.ts";
import { wordsIn } from "./facts.ts";

/** Frames of who gets a firm that another wanted: « souffler Y à Z », « préférer X à Z ». */
const OVER_ANOTHER = /\/(?:beat-to|court-prefer|owners-prefer)$/;
/** What stands right before the loser, folded, behind such a verb and elsewhere. */
const TO =
  /(?:^| )(?:a|au|aux)(?: (?:la|le|l'|groupe|fonds|geant|societe|rival|concurrent|celle|celui|offre|de|du|d'))*$/;
const FACING =
  /(?:^| )(?:face (?:a|au|aux)|devant|contre|aux depens (?:de|d'|du)|plutot (?:que|qu'|qu'a|que de|qu'au)|devance\w*|devancant)(?: (?:la|le|l'|groupe|fonds|geant|societe|son|rival|rivale|concurrent|concurrente))*$/;
/** Words, folded, of a race for a firm. */
const RACE =
  /\b(?:l'(?:a|ont|avait|ait)? ?(?:finalement )?emporte\w*|s'(?:est|etait)? ?impos\w+|triomph\w+|remport\w+|rafl\w+|vainqueur|choisi\w*|retenu\w*|prefer\w+|encheres?|surencher\w+|bataille|duel|course|offres?|repreneurs?|candidats?)\b/;

/** « X l'a emporté face à Z pour le rachat de Y », « X a soufflé Y à Z »: what the winner got, Z had bid for in vain. */
export function beatenBeside(telling: Telling, { trigger }: Clause, scene: Scene): Telling[] {
  const { terms } = scene;
  const got = telling.status.value === "completed" || telling.status.value === "announced";
  const whole = ["acquirer", "target"].every((role) =>
    telling.fillers.some((each) => each.role === role && each.by === "grammar"),
  );
  if (telling.kind !== "acquisition" || !got || !whole) return [];
  const over = OVER_ANOTHER.test(telling.frame.name);
  if (!over && !RACE.test(wordsIn(terms))) return [];
  const loser = terms.findIndex((term, index) => {
    if (term.party === null) return false;
    if (
      entitiesOf(term).some((id) =>
        telling.fillers.some(({ entity, role }) => entity === id && role !== "seller"),
      )
    )
      return false;
    const before = foldedWords(terms.slice(Math.max(0, index - REACH), index));
    return over && index >= trigger.end ? TO.test(before) || FACING.test(before) : FACING.test(before);
  });
  if (loser < 0) return [];
  const losers = ofTerm(scene, loser, "acquirer", besideWinner);
  if (losers.length !== 1) return [];
  const span = { start: terms[loser]!.start, end: terms[loser]!.end };
  return [
    {
      ...telling,
      frame: besideWinner,
      fillers: [...losers, ...telling.fillers.filter(({ role }) => role === "target")],
      amount: null,
      tranches: [],
      valuation: null,
      stake: null,
      date: null,
      closing: null,
      sources: [...telling.sources],
      status: { value: "cancelled", span, rule: "status/frame" },
    },
  ];
}

/** How many terms before a loser say that he is one. */
const REACH = 7;
