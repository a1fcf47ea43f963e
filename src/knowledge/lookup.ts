import { FirstWords, firstWord } from "./first-words.ts";
import { foldName } from "./fold.ts";
import type { Organisation } from "./organisation.ts";
import {
  type Definitions,
  fieldEnd,
  itemEnd,
  lineEnd,
  nextField,
  nextItem,
  QUOTE,
  readDefinitions,
  readEntry,
} from "./table.ts";

/** A table, the number of its first entry and, once one of its entries was read, its definitions. */
interface Table {
  readonly text: string;
  readonly first: number;
  definitions: Definitions | undefined;
}

/** All names that start with one word: who bears each, and how many words the longest has. */
interface Shelf {
  readonly bearers: ReadonlyMap<string, readonly Organisation[]>;
  readonly longest: number;
}

const none: readonly Organisation[] = [];
const SMALL_A = 0x61;
const CAPITAL_A_GRAVE = 0xc0;
const SMALL_A_GRAVE = 0xe0;
const NO_LINE = -1;
/** Longer words are cut. */
const LONGEST_WORD = 60;

/**
 * Finds organisations; every key is folded by `foldName`. Every run of the program waits for it to be built: the
 * first words of the tables' names are read in place, and entries become objects when a name like theirs is asked for.
 */
export class Lookup {
  private readonly tables: Table[] = [];
  /** Where the line of each entry starts. */
  private readonly starts: number[] = [];
  /** The entries read so far, and those that came as objects, by the same numbers. */
  private readonly organisations = new Map<number, Organisation>();
  private readonly names = new FirstWords();
  private readonly nicknames = new FirstWords();
  private readonly nameShelves = new Map<string, Shelf>();
  private readonly nicknameShelves = new Map<string, Shelf>();
  private readonly lowerCaseStarts = new Set<string>();
  private ids: Map<string, number> | undefined;

  /** The organisations `added` take the place of the tables' entries with their ids. */
  constructor(tables: readonly string[], added: readonly Organisation[]) {
    const own = new Map(added.map((organisation) => [organisation.id, organisation]));
    for (const table of tables) this.addTable(table, own);
    for (const organisation of own.values()) this.addOrganisation(organisation);
  }

  /** All that bear a name or alias, in the order of the data. */
  named(key: string): readonly Organisation[] {
    return this.nameShelf(firstWord(key))?.bearers.get(key) ?? none;
  }

  /** Whether it is a press nickname of one: « marque a la pomme ». */
  isNickname(key: string): boolean {
    return this.nicknameShelf(firstWord(key))?.bearers.has(key) ?? false;
  }

  withId(id: string): Organisation | undefined {
    this.ids ??= this.collectIds();
    const entry = this.ids.get(id);
    return entry === undefined ? undefined : this.read(entry);
  }

  /** For the first word of a name, how many words the longest name that starts with it has; 0 where none does. */
  longestName(first: string): number {
    return this.nameShelf(first)?.longest ?? 0;
  }

  /** The same for nicknames. */
  longestNickname(first: string): number {
    return this.nicknameShelf(first)?.longest ?? 0;
  }

  /** Whether a name that is written without a capital starts with this word in lower case: « bpost ». */
  startsLowerCase(word: string): boolean {
    return this.lowerCaseStarts.has(word);
  }

  private addTable(text: string, own: ReadonlyMap<string, Organisation>): void {
    this.tables.push({ text, first: this.starts.length, definitions: undefined });
    for (let start = 0, end = 0; start < text.length; start = end + 1) {
      end = lineEnd(text, start);
      const id = fieldEnd(text, start, end);
      if (id === end || (own.size > 0 && own.has(text.slice(start, id)))) continue;
      const entry = this.starts.push(start) - 1;
      const names = fieldEnd(text, nextField(id), end);
      for (let from = nextField(id), to = 0; from < names; from = nextItem(to)) {
        to = itemEnd(text, from, names);
        if (text.startsWith(QUOTE, from)) this.nicknames.add(text, from, to, entry);
        else {
          this.names.add(text, from, to, entry);
          this.noteStart(text, from);
        }
      }
    }
  }

  private addOrganisation(organisation: Organisation): void {
    const entry = this.starts.push(NO_LINE) - 1;
    this.organisations.set(entry, organisation);
    for (const name of namesOf(organisation)) {
      this.names.add(name, 0, name.length, entry);
      this.noteStart(name, 0);
    }
    for (const nickname of nicknamesOf(organisation)) this.nicknames.add(nickname, 0, nickname.length, entry);
  }

  /** Keeps the first word of a name that starts in lower case. */
  private noteStart(text: string, from: number): void {
    const code = text.charCodeAt(from);
    // Nearly all names start with a capital or a figure.
    if (code < SMALL_A || (code >= CAPITAL_A_GRAVE && code < SMALL_A_GRAVE)) return;
    const [word = ""] = text.slice(from, from + LONGEST_WORD).split(/[ ;]/, 1);
    if (/^\p{Ll}/u.test(word)) this.lowerCaseStarts.add(word.toLowerCase());
  }

  private nameShelf(first: string): Shelf | undefined {
    return this.nameShelves.get(first) ?? this.fill(this.nameShelves, this.names, first, namesOf);
  }

  private nicknameShelf(first: string): Shelf | undefined {
    return (
      this.nicknameShelves.get(first) ?? this.fill(this.nicknameShelves, this.nicknames, first, nicknamesOf)
    );
  }

  private fill(
    shelves: Map<string, Shelf>,
    words: FirstWords,
    first: string,
    formsOf: (organisation: Organisation) => readonly string[],
  ): Shelf | undefined {
    const entries = words.find(first);
    if (entries.length === 0) return undefined;
    const bearers = new Map<string, Organisation[]>();
    let longest = 0;
    for (const organisation of entries.map((entry) => this.read(entry))) {
      for (const key of new Set(formsOf(organisation).map(foldName))) {
        if (firstWord(key) !== first) continue;
        bearers.set(key, [...(bearers.get(key) ?? []), organisation]);
        longest = Math.max(longest, key.split(" ").length);
      }
    }
    const shelf = { bearers, longest };
    shelves.set(first, shelf);
    return shelf;
  }

  private read(entry: number): Organisation {
    const known = this.organisations.get(entry);
    if (known !== undefined) return known;
    const table = this.tableOf(entry);
    table.definitions ??= readDefinitions(table.text);
    const start = this.starts[entry] as number;
    const organisation = readEntry(table.text.slice(start, lineEnd(table.text, start)), table.definitions);
    this.organisations.set(entry, organisation);
    return organisation;
  }

  private collectIds(): Map<string, number> {
    const ids = new Map<string, number>();
    for (let entry = 0; entry < this.starts.length; entry++)
      ids.set(this.organisations.get(entry)?.id ?? this.idOf(entry), entry);
    return ids;
  }

  private idOf(entry: number): string {
    const { text } = this.tableOf(entry);
    const start = this.starts[entry] as number;
    return text.slice(start, fieldEnd(text, start, text.length));
  }

  private tableOf(entry: number): Table {
    return this.tables.findLast(({ first }) => first <= entry) as Table;
  }
}

function namesOf({ name, aliases = [] }: Organisation): readonly string[] {
  return [name, ...aliases];
}

function nicknamesOf({ nicknames = [] }: Organisation): readonly string[] {
  return nicknames;
}
