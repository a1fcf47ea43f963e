import { namingNouns } from "../../../french/name-words.ts";
import { around, type Sighting } from "../sighting.ts";
import { AHEAD, BEHIND, UNKNOWN } from "../situation.ts";
import { isEveryday } from "../traits.ts";
import type { Cue } from "./cue.ts";

/** Exchanges and what else stands with the code of a share (folded): « (Euronext Growth – ALVXA) », « (TSX.V : VXA) ». */
const EXCHANGE =
  /^(?:euronext|alternext|tsx|tsxv|tsx-v|tsx\.v|nyse|nasdaq|amex|otcqb|otcqx|otc|cse|fse|lse|brvm|isin|ticker|mnemo|mnemonique|xetra)$/;
/** How many words the bracket behind a name may hold. */
const BRACKET = 14;
/** How many words after its exchange a code may stand: « TSX . V : VXA ». */
const CODE_REACH = 6;

/** « Zubrowik (Euronext Growth – FR0013… – ALZUB) ». */
function isListed(sighting: Sighting): boolean {
  const from = around(sighting, 0)?.text === "." ? 1 : 0;
  if (around(sighting, from)?.text !== "(") return false;
  for (let offset = from + 1; offset < from + BRACKET; offset++) {
    const token = around(sighting, offset);
    if (token === undefined || token.text === ")") return false;
    if (EXCHANGE.test(token.folded)) return true;
  }
  return false;
}

/** « (TSX.V : ZUB) », « (Euronext Growth – FR0013… – ALZUB) »: the code of a share. */
function isCode(sighting: Sighting): boolean {
  if (sighting.to - sighting.from > 1) return false;
  if (!/^[\p{Lu}\p{N}]{2,13}$/u.test(sighting.text) || !/^[:–—-]$/.test(around(sighting, -1)?.text ?? ""))
    return false;
  if (!/^(?:[)–—;,-]|:)$/.test(around(sighting, 0)?.text ?? "")) return false;
  for (let offset = -2; offset > -CODE_REACH - 2; offset--) {
    const token = around(sighting, offset);
    if (token === undefined || token.text === ")") return false;
    if (EXCHANGE.test(token.folded)) return true;
  }
  return false;
}

/** « Zubrowik (ci-après la « Société ») », « Zubrowik (« Zub » ou le « Groupe ») ». */
function isDefined(sighting: Sighting): boolean {
  if (around(sighting, 0)?.text !== "(") return false;
  for (let offset = 1; offset < BRACKET; offset++) {
    const token = around(sighting, offset);
    if (token === undefined || token.text === ")") return false;
    if (!/^(?:societe|groupe|compagnie|emetteur)$/.test(token.folded) || token.shape !== "capital") continue;
    return /^[«"“]$/.test(around(sighting, offset - 1)?.text ?? "");
  }
  return false;
}

/** « la Société », « le Groupe », and nothing more of a name: what a release calls its firm. */
function isCapitalNoun(sighting: Sighting): boolean {
  const { tokens, from, to } = sighting;
  return (
    to === from + 1 &&
    tokens[from]?.shape === "capital" &&
    /^(?:societe|groupe|compagnie|entreprise)$/.test(tokens[from]?.folded ?? "") &&
    /^(?:la|le|l['’]|du|au|cette|ce|notre)$/.test(around(sighting, -1)?.lower ?? "")
  );
}

/** What stands in the heading « À propos de Zubrowik » alone is who the release is about. */
function isAbout(sighting: Sighting): boolean {
  const { tokens, from, to } = sighting;
  const [, , third] = tokens;
  return (
    /^(?:a propos|au sujet)$/.test(`${tokens[0]?.folded ?? ""} ${tokens[1]?.folded ?? ""}`) &&
    /^(?:de|d'|d’|du)$/.test(third?.lower ?? "") &&
    from < 5 &&
    (to === tokens.length || (to === tokens.length - 1 && /^[:.]$/.test(tokens[to]?.text ?? "")))
  );
}

/** « ZUBROWIK - Le fabricant de vélos … »: the label of a brief, and the noun of a firm that takes it up. */
function isLabel(sighting: Sighting): boolean {
  const { tokens, from, place } = sighting;
  const opens = from === 0 || (from === 1 && /^[•*–—-]$/.test(tokens[0]?.text ?? ""));
  if (!opens || place !== undefined || isEveryday(tokens[from])) return false;
  if (!/^[-–—:]$/.test(around(sighting, 0)?.text ?? "")) return false;
  if (!/^(?:le|la|l['’])$/.test(around(sighting, 1)?.lower ?? "")) return false;
  // « QUIMPERVEN – Le fabricant de vélos Zubrow … »: a dateline, before a firm that has its name.
  const named = [3, 4, 5, 6, 7].some((offset) => /^\p{Lu}/u.test(around(sighting, offset)?.text ?? ""));
  return !named && [2, 3].some((offset) => namingNouns.has(around(sighting, offset)?.folded ?? ""));
}

/** What press releases write beside the name of who speaks in them. */
export const releaseCues: readonly Cue[] = [
  {
    name: "name/listed-on",
    reading: "organisation",
    weight: 8,
    needs: AHEAD | UNKNOWN,
    holds: isListed,
    examples: [
      "[Zubrowik] (Euronext Growth – ALZUB) recrute un cadre.",
      "[Mines Zubrolles] (TSX.V : ZUB) fore un puits.",
    ],
    counterExamples: ["Zubrowik (Loire) recrute un cadre.", "Odilon Zubrow (à la Bourse) part."],
  },
  {
    name: "name/code-of-share",
    reading: "thing",
    weight: 12,
    needs: BEHIND | AHEAD | UNKNOWN,
    holds: isCode,
    examples: ["Le groupe (Euronext Growth – [ALZUB]) recrute.", "Les mines (NYSE : [8ZU]) ferment."],
    counterExamples: ["Les deux rivales (Bourse : OSTREA) se taisent."],
  },
  {
    name: "name/defined-term",
    reading: "organisation",
    weight: 8,
    needs: AHEAD | UNKNOWN,
    holds: isDefined,
    examples: ["[Zubrowik] (la « Société ») recrute.", "[Zubrowik] (ci-après le « Groupe ») recrute."],
    counterExamples: ["Zubrowik (une société de la Loire) recrute."],
  },
  {
    name: "name/capital-noun",
    reading: "thing",
    weight: 16,
    needs: BEHIND | UNKNOWN,
    holds: isCapitalNoun,
    examples: ["Hier, la [Société] a recruté.", "Le [Groupe] a recruté un cadre."],
    counterExamples: ["Hier, la Société Zubrolle a recruté."],
  },
  {
    name: "name/label",
    reading: "organisation",
    weight: 4,
    needs: AHEAD | UNKNOWN,
    holds: isLabel,
    examples: ["[ZUBROWIK] - Le maroquinier italien recrute.", "[Ostrea] : le fabricant de vélos recrute."],
    counterExamples: [
      "SANTÉ - Le fabricant de vélos recrute.",
      "QUIMPER - Le fabricant de vélos recrute.",
      "ZARNOLLES – Le fabricant de vélos Zubrowik recrute.",
      "Zubrow : la rue se vide.",
    ],
  },
  {
    name: "name/about",
    reading: "organisation",
    weight: 8,
    needs: BEHIND | UNKNOWN,
    holds: isAbout,
    examples: ["À propos de [Zubrowik]", "A propos d'[Ostrea] :"],
    counterExamples: ["À propos de Zubrow, elle se tait.", "Un livre à propos de Zubrow"],
  },
];
