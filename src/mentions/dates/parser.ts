import type { Parser, ParsingContext } from "chrono-node";
import { classAt, DIGIT, LETTER, wordEnd, wordKey } from "../../rules/index.ts";
import { DateMatch } from "./match.ts";
import { type DateRule, dateRules } from "./rules/index.ts";

const FIGURE = "#";

/** The rules to try at each cue word. */
const rulesAt = new Map<string, DateRule[]>();
for (const rule of dateRules) {
  for (const cue of rule.cues) rulesAt.set(cue, [...(rulesAt.get(cue) ?? []), rule]);
}

/** Cues of one letter are the codes of quarters (« T3 ») and need their figure. */
const cueWords = [...rulesAt.keys()].filter((cue) => cue !== FIGURE && cue.length > 1);
cueWords.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** One expression that stops wherever a date may have its core: chrono scans for it, the rules take over there. */
const cuePattern = new RegExp(
  `(?<![a-zà-ÿ\\d])(?:\\d|(?:${cueWords.join("|")})(?![a-zà-ÿ])|[tsq](?=[1-4]))`,
  "i",
);

/** chrono's parser of French dates: every rule that has a cue here is tried, and the longest reading wins. */
export const frenchDateParser: Parser = {
  pattern: () => cuePattern,
  extract(context: ParsingContext, match: RegExpMatchArray): DateMatch | null {
    return readAt(context, match.index!);
  },
};

function readAt(context: ParsingContext, at: number): DateMatch | null {
  const { text } = context;
  const before = classAt(text, at - 1);
  if (before === LETTER || before === DIGIT) return null;
  const key = classAt(text, at) === DIGIT ? FIGURE : wordKey(text, at, wordEnd(text, at));
  let best: DateMatch | null = null;
  for (const rule of rulesAt.get(key) ?? []) {
    const found = apply(context, rule, at);
    if (
      found !== null &&
      (best === null || found.stop > best.stop || (found.stop === best.stop && found.index < best.index))
    )
      best = found;
  }
  return best;
}

function apply(context: ParsingContext, rule: DateRule, at: number): DateMatch | null {
  const { text, reference } = context;
  rule.pattern.lastIndex = at;
  const match = rule.pattern.exec(text);
  if (match === null) return null;
  const groups = match.groups ?? {};
  const start = at - (groups.keep?.length ?? 0);
  const end = at + match[0].length;
  const reading = rule.read(groups, { text, start, end });
  if (reading === null) return null;
  const { weak = false, ...rest } = reading;
  return new DateMatch(reference, start, text.slice(start, end), {
    expression: { mod: null, boundary: null, ...rest },
    rule: rule.name,
    weak,
  });
}
