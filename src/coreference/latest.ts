import { type Description, stem } from "./description.ts";
import type { Profile } from "./profile.ts";

const startOf = ({ occurrences }: Profile): number => occurrences.at(-1)?.start ?? -1;

/**
 * The one mentioned last, whom « ce fabricant » points at; none where another of the sentence at hand or the one before
 * bears that very noun: « Le groupe X a racheté l'éditeur Y. Ce groupe … ».
 */
export function latestOf(
  near: readonly Profile[],
  { noun }: Description,
  sentence: number,
): Profile | undefined {
  const latest = near.reduce<Profile | undefined>(
    (last, one) => (last === undefined || startOf(one) > startOf(last) ? one : last),
    undefined,
  );
  const word = stem(noun.split(/[ ']/)[0]!);
  if (latest === undefined || latest.words.has(word)) return latest;
  const borne = near.some(
    ({ words, occurrences }) => words.has(word) && (occurrences.at(-1)?.sentence ?? -2) >= sentence - 1,
  );
  return borne ? undefined : latest;
}
