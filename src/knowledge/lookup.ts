import { FirstWords } from "./first-words.ts";
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

/** A word of names: who bears the name that ends with it, and the words that go on. */
export interface NameNode {
  readonly bearers: readonly Organisation[];
  readonly next: ReadonlyMap<string, NameNode>;
}

interface GrowingNode extends NameNode {
  readonly bearers: Organisation[];
  readonly next: Map<string, GrowingNode>;
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
  private readonly namesByFirst = new Map<string, NameNode>();
  private readonly nicknamesByFirst = new Map<string, NameNode>();
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
    const [first = "", ...others] = key.split(" ");
    let node = this.namesFrom(first);
    for (const word of others) node = node?.next.get(word);
    return node?.bearers ?? none;
  }

  /** The names and aliases that start with a word; absent where none does. */
  namesFrom(first: string): NameNode | undefined {
    return this.namesByFirst.get(first) ?? this.grow(this.namesByFirst, this.names, first, namesOf);
  }

  /** The press nicknames that start with a word: « marque a la pomme ». */
  nicknamesFrom(first: string): NameNode | undefined {
    return (
      this.nicknamesByFirst.get(first) ?? this.grow(this.nicknamesByFirst, this.nicknames, first, nicknamesOf)
    );
  }

  withId(id: string): Organisation | undefined {
    this.ids ??= this.collectIds();
    const entry = this.ids.get(id);
    return entry === undefined ? undefined : this.read(entry);
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

  /** Reads the entries some of whose names start with a word, and keeps those names. */
  private grow(
    known: Map<string, NameNode>,
    words: FirstWords,
    first: string,
    formsOf: (organisation: Organisation) => readonly string[],
  ): NameNode | undefined {
    const entries = words.find(first);
    if (entries.length === 0) return undefined;
    const root: GrowingNode = { bearers: [], next: new Map() };
    for (const organisation of entries.map((entry) => this.read(entry))) {
      for (const key of new Set(formsOf(organisation).map(foldName))) {
        const [start, ...others] = key.split(" ");
        if (start === first) descend(root, others).bearers.push(organisation);
      }
    }
    known.set(first, root);
    return root;
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

function descend(root: GrowingNode, words: readonly string[]): GrowingNode {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? { bearers: [], next: new Map() };
    node.next.set(word, next);
    node = next;
  }
  return node;
}

function namesOf({ name, aliases = [] }: Organisation): readonly string[] {
  return [name, ...aliases];
}

function nicknamesOf({ nicknames = [] }: Organisation): readonly string[] {
  return nicknames;
}
