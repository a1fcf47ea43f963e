import { tableCues } from "./at-the-table.ts";
import { backerCues } from "./backers.ts";
import { backingCues } from "./backing.ts";
import { givenPartCues } from "./given-parts.ts";
import { holderCues } from "./holders.ts";
import { lenderCues } from "./lenders.ts";
import { counterpartyCues, type ParticipantCue } from "./participants.ts";

export { type Cue, matchesCue, wordsAround } from "./cue.ts";
export { type DateCue, dateCues } from "./dates.ts";
export { DENIED_AT_END, DENIED_OUTRIGHT } from "./denied.ts";
export type { ParticipantCue } from "./participants.ts";
export { type SellingCue, sellingCues } from "./selling.ts";
export { type StatusCue, statusCues } from "./statuses.ts";
export { type SumCue, sumCues } from "./sums.ts";

/** Who took part in an operation, by the words that tell it; the first that matches wins. */
export const participantCues: readonly ParticipantCue[] = [
  ...counterpartyCues,
  ...lenderCues,
  ...holderCues,
  ...backerCues,
  ...backingCues,
  ...tableCues,
  ...givenPartCues,
];
