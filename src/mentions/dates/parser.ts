import type { Parser, ParsingContext } from "chrono-node";
import { BLANK, classAt, DIGIT, LETTER, skipBlanks, wordEnd, wordKey } from "../../rules/index.ts";
import { DateMatch } from "./match.ts";
import { type DateRule, dateRules, type Groups, type Reading } from "./rules/index.ts";

/** The rules to try at each cue word. */
const rulesAt = new Map<string, DateRule[]>();
for (const rule of dateRules) {
  for (const cue of rule.cues) rulesAt.set(cue, [...(rulesAt.get(cue) ?? []), rule]);
}

/** Cues of one letter are the codes of quarters (« T3 ») and need their figure. */
const cueWords = [...rulesAt.keys()].filter((cue) => !cue.startsWith("#") && cue.length > 1);
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
  const rules = rulesAt.get(cueAt(text, at));
  if (rules === undefined) return null;
  const previous = wordBefore(text, at);
  let best: Candidate | null = null;
  for (const rule of rules) {
    if (rule.after !== undefined && !rule.after.has(previous)) continue;
    const found = apply(text, rule, at);
    if (found !== null && (best === null || isBetter(found, best))) best = found;
  }
  return best === null ? null : toMatch(context, best);
}

/** A reading of the words at a cue. */
interface Candidate {
  readonly rule: DateRule;
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
}

function isBetter(found: Candidate, best: Candidate): boolean {
  return found.end > best.end || (found.end === best.end && found.start < best.start);
}

function toMatch({ text, reference }: ParsingContext, { rule, start, end, reading }: Candidate): DateMatch {
  const { weak = false, ...rest } = reading;
  return new DateMatch(reference, start, text.slice(start, end), {
    expression: { mod: null, boundary: null, ...rest },
    rule: rule.name,
    weak,
  });
}

/**
 * The word at a cue in lower case; `####` for a figure of four digits, `#` and the character that follows, whatever the
 * space between, for one of one or two.
 */
function cueAt(text: string, at: number): string {
  if (classAt(text, at) !== DIGIT) return wordKey(text, at, wordEnd(text, at));
  let end = at + 1;
  while (end < at + 5 && classAt(text, end) === DIGIT) end++;
  if (end - at === 4) return "####";
  if (end - at > 2) return "";
  const next = classAt(text, end) === BLANK ? skipBlanks(text, end) : end;
  return next < text.length ? `#${text[next]!.toLowerCase()}` : "";
}

/** The word before a cue in lower case, `#` for a figure. */
function wordBefore(text: string, at: number): string {
  const end = at - 1;
  if (classAt(text, end - 1) === DIGIT) return "#";
  let start = end;
  while (classAt(text, start - 1) === LETTER) start--;
  return wordKey(text, start, end);
}

function apply(text: string, rule: DateRule, at: number): Candidate | null {
  const { core, lead, leadReads } = rule.pattern;
  core.lastIndex = at;
  const match = core.exec(text);
  if (match === null) return null;
  const end = at + match[0].length;
  let groups: Groups = match.groups ?? {};
  let start = at;
  if (lead !== null) {
    lead.lastIndex = at;
    const before = lead.exec(text)?.groups;
    if (before === undefined) return null;
    start -= before["keep"]!.length;
    groups = leadReads ? { ...groups, ...before } : Object.assign(groups, { keep: before["keep"] });
  }
  const reading = rule.read(groups, { text, start, end });
  return reading === null ? null : { rule, start, end, reading };
}
