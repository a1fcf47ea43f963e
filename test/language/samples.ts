import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Length = "headline" | "paragraph" | "article";

export interface Sample {
  readonly code: string;
  readonly length: Length;
  readonly text: string;
}

interface Pool {
  readonly code: string;
  readonly headlines: readonly string[];
  readonly sentences: readonly string[];
}

const FOREIGN_PER_CELL = 15;
const FRENCH_PER_CELL = 250;

const companies = [
  ..."Renault;Crédit Agricole;La Poste;L'Oréal;Société Générale;Saint-Gobain;Bouygues;Hermès;Pernod Ricard".split(
    ";",
  ),
  ..."Amazon;Samsung;Siemens;Petrobras;Telefónica;Generali;Nestlé;Volvo;Toyota;Rio Tinto;Schneider Electric".split(
    ";",
  ),
  ..."Les Mousquetaires;Caisse des Dépôts;BNP Paribas;Air France-KLM;Rossignol;Orange;Le Creuset;Danone".split(
    ";",
  ),
];
const towns =
  "Paris;Lyon;Montréal;Genève;Lagos;Milano;Bordeaux;Berlin;Québec;Aix-en-Provence;Porto;Lima".split(";");

const fixtures = join(import.meta.dirname, "../../fixtures/languages");
const corpus = join(import.meta.dirname, "../../corpus");

/** A linear congruential generator: the same table of samples at every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Reads the pools of sentences in `fixtures/languages`. */
export function readPools(): Pool[] {
  const pools = new Map<string, { code: string; headlines: string[]; sentences: string[] }>();
  let pool: { headlines: string[]; sentences: string[] } | undefined;
  for (const file of readdirSync(fixtures)
    .filter((name) => name.endsWith(".txt"))
    .sort()) {
    for (const line of readFileSync(join(fixtures, file), "utf8").split("\n")) {
      if (line.startsWith("# ")) {
        const code = line.slice(2);
        const opened = pools.get(code) ?? { code, headlines: [], sentences: [] };
        pools.set(code, opened);
        pool = opened;
      } else if (line.startsWith("= ")) pool?.headlines.push(line.slice(2));
      else if (line !== "") pool?.sentences.push(line);
    }
  }
  return [...pools.values()];
}

/** All samples: every language in three lengths. */
export function makeSamples(): Sample[] {
  const samples = readPools().flatMap((pool, index) => expand(pool, generator(index + 1)));
  return [...new Map([...samples, ...corpusSamples()].map((sample) => [sample.text, sample])).values()];
}

function expand({ code, headlines, sentences }: Pool, draw: (below: number) => number): Sample[] {
  const pick = <T>(list: readonly T[]): T => list[draw(list.length)] as T;
  const fill = (text: string) => {
    const buyer = pick(companies);
    const target = pick(companies.filter((name) => name !== buyer));
    const figure = String(3 + draw(900));
    return text
      .replaceAll("{A}", buyer)
      .replaceAll("{B}", target)
      .replaceAll("{C}", pick(towns))
      .replaceAll("{N}", figure);
  };
  const paragraph = () => {
    const rest = [...sentences];
    const count = Math.min(3 + draw(2), rest.length);
    return Array.from({ length: count }, () => fill(rest.splice(draw(rest.length), 1)[0] as string)).join(
      " ",
    );
  };
  const texts = new Map<string, Length>();
  const add = (length: Length, make: (index: number) => string) => {
    const count = code === "fra" ? FRENCH_PER_CELL : FOREIGN_PER_CELL;
    let made = 0;
    for (let attempt = 0; made < count && attempt < count * 20; attempt++) {
      const text = make(attempt);
      if (!texts.has(text)) made++;
      texts.set(text, length);
    }
  };
  add("headline", (index) => fill(headlines[index % headlines.length] as string));
  add("paragraph", paragraph);
  add("article", () => [fill(pick(headlines)), paragraph(), paragraph(), paragraph()].join("\n"));
  return [...texts].map(([text, length]) => ({ code, length, text }));
}

/** A paragraph has at least as many code units as this. */
const PARAGRAPH = 200;

function corpusSamples(): Sample[] {
  return readdirSync(corpus)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file): Sample[] => {
      const body = readFileSync(join(corpus, file), "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
      const lines = body.split("\n").filter((line) => line.trim() !== "");
      const paragraphs = lines.filter((line) => line.length >= PARAGRAPH && !line.startsWith("“"));
      return [
        ...paragraphs.map((text): Sample => ({ code: "fra", length: "paragraph", text })),
        { code: "fra", length: "article", text: body },
      ];
    });
}
