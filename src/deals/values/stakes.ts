import type { Sentence, Span, Stake } from "../../document/index.ts";

/** Words of the text that tell a share: a percentage, a fraction, the whole, control. */
export interface StakePhrase extends Span {
  readonly value: Stake;
}

/** Words of what a company is owned in, folded. */
export const SHARES = /^(?:actions?|parts?|participations?|titres?|droits|mise|quote-part)$/;

type Qualifier = Stake["qualifier"];
const SPACE = "[ \\u00A0\\u2009\\u202F]";
const NUMBER = "\\d{1,3}(?:[.,]\\d{1,3})?";

/** Words before a share that bound it, longest first. */
const QUALIFIERS: readonly (readonly [string, Qualifier])[] = [
  ["un peu plus de", "more_than"],
  ["un peu moins de", "less_than"],
  ["plus de", "more_than"],
  ["moins de", "less_than"],
  ["près de", "approximate"],
  ["environ", "approximate"],
  ["quelque", "approximate"],
  ["autour de", "approximate"],
  ["jusqu['’]à", "up_to"],
  ["au moins", "at_least"],
  ["à peine", "approximate"],
];

/** Fractions in words, with their value in percent. */
const FRACTIONS: readonly (readonly [string, number])[] = [
  ["(?:les )?deux tiers", 66.67],
  ["(?:les )?trois quarts", 75],
  ["(?:un|le|du) tiers", 33.33],
  ["(?:un|le|du) quart", 25],
  ["la moitié", 50],
  ["(?:un|le) cinquième", 20],
  ["(?:un|le) dixième", 10],
  ["(?:les )?deux cinquièmes", 40],
  ["(?:les )?trois cinquièmes", 60],
  ["(?:les )?quatre cinquièmes", 80],
  ["(?:un|le) sixième", 16.67],
  ["(?:un|le) huitième", 12.5],
  ["(?:les )?neuf dixièmes", 90],
];

/** Words for the whole and for control; the figure is null where the text gives none. */
const WORDED: readonly (readonly [string, number | null, Stake["control"]])[] = [
  ["(?:la )?totalité", 100, "full"],
  ["l['’]intégralité", 100, "full"],
  ["intégralement", 100, "full"],
  ["intégrale", 100, "full"],
  ["tout(?:e)? enti(?:er|ère)", 100, "full"],
  ["en entier", 100, "full"],
  ["participation majoritaire", null, "majority"],
  ["part majoritaire", null, "majority"],
  ["majoritaires?(?! depuis)", null, "majority"],
  ["la majorité", null, "majority"],
  ["participation minoritaire", null, "minority"],
  ["minoritaires?(?! depuis)", null, "minority"],
];

const PERCENT = new RegExp(
  `(?<![\\d,.])(?:(?<qualifier>${QUALIFIERS.map(([words]) => words).join("|")})${SPACE})?` +
    `(?:(?<low>${NUMBER})(?:${SPACE}?%)?${SPACE}(?:à|et|-)${SPACE})?(?<high>${NUMBER})${SPACE}?(?:%|pour cent|pc\\b)` +
    // « les 51 % restants de X », « 50 % plus une action de X »: words that stand between a share and what it is of.
    `(?:${SPACE}(?:(?:restants?|supplémentaires?|additionnels?)(?!\\p{L})|(?:plus|moins|\\+|-)${SPACE}une${SPACE}(?:action|voix|part)(?!\\p{L})))?`,
  "giu",
);

/** Behind a percentage, what it measures and is no share: « 1 % des actifs », « 3 % de leur valeur ». */
const MEASURE =
  /^[ \u00A0](?:des (?:actifs|encours|ventes|revenus|salariés|effectifs)|d[ue’'] ?(?:chiffre d[’']affaires|marché|résultat)|de (?:leur|sa|la) valeur|d[’']intérêts?|du (?:chiffre d[’']affaires|marché))(?!\p{L})/u;

/** Verbs of how a share moves on the market, up to the percentage. */
const MOVES =
  /(?<!\p{L})(?:pr(?:enai|en|ennen)(?:t|d|ent)?|gagn\p{L}{1,4}|perd\p{L}{0,4}|lâch\p{L}{1,4}|abandonn\p{L}{1,4}|cédai(?:t|ent)|rebondi\p{L}{0,5}|reprenai(?:t|ent)) (?:encore |aussi |alors |jusqu['’]à )?$/u;
/** Behind the percentage, where and when it does: « prenait 10 % à Wall Street ». */
const ON_MARKET =
  /^[ \u00A0](?:à (?:Wall Street|Paris|Londres|New York|Francfort|Tokyo|Milan|Zurich|Amsterdam|l[’']ouverture|la clôture|mi-séance|la mi-séance)|en (?:séance|clôture)|dans les (?:premiers )?échanges|dès l[’']ouverture)(?!\p{L})/u;

/** Behind a fraction, a sum of money that it is of: « la moitié de la somme », « les deux tiers du total ». */
const OF_SUM = /^[ \u00A0](?:de (?:la somme|l[’']enveloppe)|du (?:total|montant))(?!\p{L})/u;

/** « porte sa participation de 10 à 25 % »: the second is what it gets to. */
const RISING = /(?:pass|port|mont|grimp|relev|accr|renfor|augment)\p{L}{1,6}(?: [\p{L}'’]{1,15}){0,6} de $/u;

/** « une participation de contrôle de 50 % »: what a share gives, whatever its figure. */
const CONTROLLING = /(?:participation|part|bloc) (?:de contrôle|majoritaire) (?:de |d['’])?$/u;

/** The fractions and words of control, compiled once. */
const WORDINGS: readonly { readonly pattern: RegExp; readonly value: Stake }[] = [
  ...FRACTIONS.map(([pattern, percent]) => ({ pattern: edged(pattern), value: share(percent, null) })),
  ...WORDED.map(([pattern, percent, control]) => ({
    pattern: edged(pattern),
    value: share(percent, control),
  })),
];

/** What every such phrase has one of: a look that spares most sentences the patterns. */
const CUE =
  /%|pour cent|\bpc\b|tiers|quart|moitié|cinquième|dixième|sixième|huitième|totalité|int[ée]gral|entière?|entier|majorit|minorit/i;

/** Finds the phrases of a sentence that tell a share. */
export function findStakes(body: string, sentence: Sentence): StakePhrase[] {
  const text = body.slice(sentence.start, sentence.end);
  if (!CUE.test(text)) return [];
  const found: StakePhrase[] = [];
  for (const match of text.matchAll(PERCENT)) {
    const high = Number((match.groups?.high ?? "").replace(",", "."));
    const words = match.groups?.qualifier?.toLowerCase().replace("’", "'");
    const qualifier = QUALIFIERS.find(
      ([pattern]) => words !== undefined && new RegExp(`^${pattern}$`, "u").test(words),
    );
    const behind = text.slice(match.index + match[0].length);
    if (high > 100 || MEASURE.test(behind)) continue;
    if (ON_MARKET.test(behind) && MOVES.test(text.slice(Math.max(0, match.index - 40), match.index)))
      continue;
    const lowText = match.groups?.low;
    const low = lowText === undefined ? high : Number(lowText.replace(",", "."));
    const risen = RISING.test(text.slice(Math.max(0, match.index - 60), match.index));
    const range = low !== high && low <= 100 && low < high && !risen;
    found.push({
      ...place(sentence, match),
      value: {
        min: range ? low : high,
        max: high,
        qualifier: range ? "range" : (qualifier?.[1] ?? "exact"),
        control: CONTROLLING.test(text.slice(Math.max(0, match.index - 40), match.index)) ? "majority" : null,
      },
    });
  }
  for (const { pattern, value } of WORDINGS) {
    for (const match of text.matchAll(pattern))
      if (!OF_SUM.test(text.slice(match.index + match[0].length)))
        found.push({ ...place(sentence, match), value });
  }
  return found;
}

function share(percent: number | null, control: Stake["control"]): Stake {
  return { min: percent, max: percent, qualifier: "exact", control };
}

function edged(pattern: string): RegExp {
  // « la moitié restante de X »
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${pattern})(?:${SPACE}restante?s?)?(?![\\p{L}\\p{N}]|-\\p{L})`,
    "giu",
  );
}

function place(sentence: Sentence, match: RegExpExecArray): Span {
  return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
}
