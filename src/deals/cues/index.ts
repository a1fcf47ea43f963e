export { type Cue, matchesCue, wordsAround } from "./cue.ts";
export { type DateCue, dateCues } from "./dates.ts";
export { type ParticipantCue, participantCues } from "./participants.ts";
export { type StatusCue, statusCues } from "./statuses.ts";
export { type SumCue, sumCues } from "./sums.ts";
