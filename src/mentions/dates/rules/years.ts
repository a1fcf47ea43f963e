import type { Form } from "../expression.ts";
import { atCue, S, standsBefore, YEAR } from "./fragments.ts";
import type { DateRule, Surroundings } from "./rule.ts";

const year = (value: number): Form => ({ kind: "calendar", unit: "year", year: value });

/** Words before a bare figure that make it a year. */
const yearLeads =
  /(?<=(?:^|[^\p{L}\p{N}])(?:en|depuis|dès|vers|avant|après|fin|début|mi-?|jusqu[’']en|d[’']ici|courant|née?s? en|année|années|exercice|horizon|printemps|été|automne|hiver)[ \u00A0\u202F]?(?:à[ \u00A0]|la[ \u00A0]|fin[ \u00A0]|début[ \u00A0]|de[ \u00A0])?)/iuy;

/** After these even a figure that a count follows is a year: « reçu dès 2021 450 millions ». */
const strongLeads = /(?<=(?:^|[^\p{L}\p{N}])(?:en|depuis|dès)[ \u00A0\u202F])/iuy;

/** Names that a figure completes: programmes, products, laws and articles. */
const nameLeads =
  /(?<=(?:France|Horizon|Agenda|Vision|Objectif|Plan|Paris|Londres|Milan|Office|Windows|Expo|Europe|Action|Cap|Boeing|Airbus|Peugeot|BMW|Alfa|CAC|ISO|RT|RE|NBN|WRC|Route|articles?|loi|lois|n[°o]|numéro|page|lot|chambre|salle|vol|vol[ \u00A0][A-Z]{2}|modèle|version|réf\.?|référence|résolution|directive|arrêté|code|ligne|nº)[ \u00A0\u202F-])/uy;

/** What makes the figure before it a count: a unit, a plural noun, a further group of figures. */
const countTails =
  /^(?:[ \u00A0\u202F]?(?:€|%|\$|£|°|m²|km|kg|MW|GW|Mw|ha|€)|[ \u00A0\u202F](?:\d{3}(?!\d)|(?:euros?|dollars?|francs?|livres|mètres?|personnes|millions?|milliards?|mille)(?!\p{L})))/u;

const pluralNoun = /^[ \u00A0\u202F](\p{Ll}+(?:s|x))(?!\p{L})/u;

/** Words in -s or -x that follow a year without being counted by it. */
const notCounted = new Set(
  "dans plus sous mais alors ses les des ces vers très depuis après hors sans moins pas jamais puis leurs aux nos vos mes tes deux dix six trois dès soumis ans pris mis clos compris promis permis précis repris admis acquis conquis surpris chez contre parmis lors toutefois ailleurs certains certaines plusieurs jours divers dits dont quels tous toutes".split(
    " ",
  ),
);

/** Whether a bare figure of four digits is a year where it stands. */
function isYear({ text, start, end }: Surroundings, value: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 24);
  if (/[\d,.][ \u00A0\u202F]?$/u.test(before) && /\d[ \u00A0\u202F.,]$/u.test(before)) return false;
  if (/[-/+\u2013]$/u.test(before) && !/mi-$/iu.test(before)) return false;
  if (/[$€£#@]$/u.test(before)) return false;
  if (standsBefore(strongLeads, text, start)) return true;
  if (countTails.test(after)) return false;
  if (/^[-/](?:\d|\p{L})|^[’']/u.test(after)) return false;
  if (standsBefore(yearLeads, text, start) && !standsBefore(nameLeads, text, start)) return true;
  if (value < 1900 || value > 2099) return false;
  if (standsBefore(nameLeads, text, start)) return false;
  // « Autosalon 2000 Super Sport »: one name.
  if (/\p{Lu}\p{L}+[ \u00A0]$/u.test(before) && /^[ \u00A0]\p{Lu}/u.test(after)) return false;
  const noun = pluralNoun.exec(after)?.[1];
  return noun === undefined || notCounted.has(noun);
}

export const yearRules: readonly DateRule[] = [
  {
    name: "date/fiscal-year",
    cues: ["exercice", "exercices", "saison"],
    pattern: atCue(
      `(?<word>exercices?|saison)(?:${S}(?:fiscal|comptable))?${S}(?<from>${YEAR})(?:(?:[-/\\u2010\\u2011\\u2013]|${S}-${S})(?<to>\\d{4}|\\d{2})(?!\\d))?`,
    ),
    read: ({ word, from, to }) => {
      const start = Number(from);
      if (to === undefined) return /^saison/i.test(word!) ? null : { form: year(start) };
      const end = to.length === 2 ? Math.floor(start / 100) * 100 + Number(to) : Number(to);
      return end > start ? { form: year(start), to: year(end) } : null;
    },
    examples: [
      "L'Ebitda de l'[exercice 2022-2023] a doublé.",
      "Le dividende de l'[exercice 2025] sera réduit.",
    ],
    counterExamples: ["Un exercice de 2 000 mètres."],
  },
  {
    name: "date/decade",
    cues: ["années"],
    pattern: atCue(
      `années${S}(?:(?<year>(?:1[5-9]|20)\\d0)|(?<short>[2-9]0)|(?<word>vingt|trente|quarante|cinquante|soixante|soixante-dix|quatre-vingts?|quatre-vingt-dix))(?!\\d|,\\d|${S}(?:à|et|ou)${S}\\d)`,
    ),
    read: ({ year: full, short, word }) => {
      const words: Record<string, number> = {
        vingt: 20,
        trente: 30,
        quarante: 40,
        cinquante: 50,
        soixante: 60,
      };
      const tens =
        short === undefined ? (words[(word ?? "").toLowerCase()] ?? wordTens(word)) : Number(short);
      return {
        form: { kind: "calendar", unit: "decade", year: full === undefined ? 1900 + tens : Number(full) },
      };
    },
    examples: ["Dans les [années 1990], déjà, on innovait.", "La mode des [années 80] revient."],
    counterExamples: ["Trois années 15 % plus chères."],
  },
  {
    name: "date/year-span",
    cues: ["####"],
    pattern: atCue(
      `(?<from>(?:1[89]|20|21)\\d{2})(?:[-/\\u2010\\u2011\\u2013]|${S}[-\\u2013]${S})(?<to>(?:1[89]|20|21)\\d{2}|\\d{2})(?![\\d-]|[.,]\\d)`,
    ),
    read: ({ from, to }, { text, start }) => {
      const first = Number(from);
      const last = to!.length === 2 ? Math.floor(first / 100) * 100 + Number(to) : Number(to);
      if (last <= first || last - first > 60) return null;
      if (to!.length === 2 && Number(to) <= 12 && last - first > 2) return null;
      if (/[-/\d.,]$/u.test(text.slice(Math.max(0, start - 1), start))) return null;
      return { form: year(first), to: year(last) };
    },
    examples: ["Le plan stratégique [2021-2023] est achevé."],
    counterExamples: ["Le vol 2021-17 est annulé."],
  },
  {
    name: "date/year",
    cues: ["####"],
    pattern: atCue(`(?<year>${YEAR})`),
    read: ({ year: digits }, around) => {
      const value = Number(digits);
      return isYear(around, value) ? { form: year(value) } : null;
    },
    examples: [
      "Elle emploie dix personnes [2019] n'étant pas finie.",
      "La maison, fondée en [1853], a fermé.",
      "Le budget [2024] est voté.",
    ],
    counterExamples: [
      "Le site emploie 2023 salariés à Lyon.",
      "Le plan France 2030 finance le projet.",
      "La Peugeot 2008 se vend bien.",
      "Il faut 1 2000 vis.",
    ],
  },
  {
    name: "date/century",
    cues: ["siècle", "siècles"],
    pattern: atCue("siècle", `(?<roman>[IVX]{1,5})e${S}`),
    read: ({ roman }) => {
      const century = romanNumber(roman!);
      if (century < 1 || century > 22) return null;
      return { form: { kind: "calendar", unit: "century", year: (century - 1) * 100 } };
    },
    examples: ["Le château du [XIXe siècle] est à vendre."],
    counterExamples: ["Le contrat du siècle est signé."],
  },
];

function wordTens(word: string | undefined): number {
  return (
    { "soixante-dix": 70, "quatre-vingt": 80, "quatre-vingts": 80, "quatre-vingt-dix": 90 }[
      (word ?? "").toLowerCase()
    ] ?? 0
  );
}

function romanNumber(roman: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10 };
  const digits = [...roman.toLowerCase()].map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, value, index) => sum + ((digits[index + 1] ?? 0) > value ? -value : value), 0);
}
