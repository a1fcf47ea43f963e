import { demonyms, type Origin } from "../french/demonyms.ts";
import { type NounClass, nounClasses } from "../french/nominal-nouns.ts";
import { foldName } from "../knowledge/index.ts";

/** What a phrase says of the organisation that it stands for. */
export interface Description {
  /** The noun at its head, folded; empty for a demonym alone (« le britannique »). */
  readonly noun: string;
  readonly classes: readonly NounClass[];
  /** How many it stands for: 1, the number told, or 2 for a plural without one. */
  readonly count: number;
  readonly origins: readonly Origin[];
  /** Places named in it, folded: « la firme de Cupertino ». */
  readonly places: readonly string[];
  /** Stems of its other words. */
  readonly words: readonly string[];
  /** Nothing but determiner and noun. */
  readonly bare: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*['\u2019]?/gu;
const NUMBERS: Readonly<Record<string, number>> = { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6 };
const PLURAL = /^(?:les|ces|ses|leurs|des|aux|deux|trois|quatre)$/;
const EMPTY = new Set(
  "le la les l' un une du de d' des au aux ce cet cette ces son sa ses leur leurs et en a à pour dans sans sur son par premier premiere nouveau nouvelle nouvel jeune petit petite grand grande ancien ancienne ex meme autre seul deux trois quatre numero un specialise specialisee dedie dediee".split(
    " ",
  ),
);

/** Reads a phrase: « l'équipementier nantais du froid industriel ». */
export function describe(text: string): Description {
  const words = text.match(WORD) ?? [];
  const lower = words.map((word) => word.toLowerCase().replace("\u2019", "'"));
  const folded = lower.map((word) =>
    word.endsWith("'") ? word : word.includes("-") ? word.split("-").map(foldName).join("-") : foldName(word),
  );
  const head = headOf(folded);
  const first = lower[0] ?? "";
  const plural =
    PLURAL.test(first) || (head !== undefined && isPlural(folded.slice(head.at, head.at + head.size)));
  const number = lower
    .slice(0, 3)
    .map((word) => NUMBERS[word])
    .find((value) => value !== undefined);
  const origins: Origin[] = [];
  const places: string[] = [];
  const content: string[] = [];
  for (let at = 0; at < words.length; at++) {
    if (head !== undefined && at >= head.at && at < head.at + head.size) continue;
    const word = lower[at] ?? "";
    const origin = demonyms().get(word);
    if (origin !== undefined) origins.push(origin);
    else if (at > 0 && /^\p{Lu}/u.test(words[at] ?? "")) places.push(foldName(words[at] ?? ""));
    else if (!EMPTY.has(folded[at] ?? "") && word.length > 2) content.push(stem(folded[at] ?? ""));
  }
  return {
    noun: head?.noun ?? "",
    classes: head === undefined ? [] : nounClasses(head.noun),
    count: plural ? (number ?? 2) : 1,
    origins,
    places: places.length > 1 ? [...places, places.join(" ")] : places,
    words: content,
    bare: origins.length + places.length + content.length === 0,
  };
}

/** The first noun of the phrase that can head a nominal, the longest compound first. */
function headOf(folded: readonly string[]): { at: number; size: number; noun: string } | undefined {
  for (let at = 0; at < folded.length; at++) {
    for (let size = Math.min(4, folded.length - at); size > 0; size--) {
      const noun = join(folded.slice(at, at + size)).replace(/^ex-/, "");
      if (nounClasses(noun).length > 0) return { at, size, noun };
    }
  }
  return undefined;
}

function join(words: readonly string[]): string {
  return words.reduce(
    (text, word) => (text === "" || text.endsWith("'") ? text + word : `${text} ${word}`),
    "",
  );
}

function isPlural(words: readonly string[]): boolean {
  return (
    /[^s]s$|aux$/.test(words[0] ?? "") &&
    !/^(?:fonds|repas|tiers|poids|bras|bons|hedge|family)$/.test(words[0] ?? "")
  );
}

/** A word without the endings of number and gender: « spécialistes », « vétérinaires ». */
export function stem(folded: string): string {
  return folded.length > 4
    ? folded.replace(/(?:aux|al|ale|ales)$/, "al").replace(/(?:es|s|e|x)$/, "")
    : folded;
}
