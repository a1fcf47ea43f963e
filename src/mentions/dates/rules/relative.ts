import { numberWords } from "../../../french/index.ts";
import type { Shift } from "../expression.ts";
import { ABOUT, atCue, COUNT, DAY_PART, DIRECTION, MONTH, S } from "./fragments.ts";
import { readCount, readDirection, readUnit, shiftOf } from "./read.ts";
import type { DateRule, Groups, Reading } from "./rule.ts";

const UNITS = "(?:ans?|années?|mois|semaines?|trimestres?|semestres?|jours?|décennies?|siècles?)";
const UNIT_CUES =
  "an ans année années mois semaine semaines trimestre trimestres semestre semestres jour jours décennie décennies siècle siècles".split(
    " ",
  );
const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const ARTICLES = wordSet("l la le du au de d à fin début");
const DEMONSTRATIVES = wordSet("ce cet cette même");
/** What a count ends in; a figure stands for itself. */
const COUNTS: ReadonlySet<string> = new Set([...numberWords.keys(), "#"]);

const NUMBER = `(?<about>${ABOUT}${S}(?:de${S})?)?(?<count>${COUNT})${S}`;
const HALF = `(?<half>${S}et${S}demie?)?`;

/** The distance that a count and a unit tell, in the given direction. */
function distance(groups: Groups, sign: 1 | -1, from: Shift["from"]): Shift {
  return {
    kind: "shift",
    unit: readUnit(groups.unit!),
    count: sign * readCount(groups.count!),
    from,
    ...(groups.half === undefined ? {} : { half: true }),
  };
}

/** What may stand between « il y a » and the unit; whether it is a number, `readAmount` says. */
const AMOUNT = "(?<amount>[\\p{L}\\d][^.,;:()«»\\n]{0,36})";
const amount = new RegExp(`^${NUMBER}$`, "iu");

function readAmount(groups: Groups, sign: 1 | -1): Reading | null {
  const parts = amount.exec(groups["amount"]!)?.groups;
  if (parts === undefined) return null;
  return { form: distance({ ...groups, ...parts }, sign, "published"), ...approximate(parts) };
}

const approximate = (groups: Groups) => (groups.about === undefined ? {} : { mod: "APPROX" as const });

/** « deux ans après » used by itself is a date; before an event (« après sa création ») it is none. */
const EVENT = `(?:${S}(?:la|le|les|l[’']|une?|des|du|de|d[’']|sa|son|ses|leurs?|cette?|ces|cet|notre|nos|votre|vos|mon|ma|mes|que|qu[’']|l[’']|avoir|être|s[’']être|y|en|qui|celle|celui)(?!\\p{L})|${S}[ld][’']|[’'])`;

export const relativeRules: readonly DateRule[] = [
  {
    name: "date/unit-relative",
    cues: UNIT_CUES,
    after: ARTICLES,
    pattern: atCue(
      `(?<unit>an|année|mois|semaine|trimestre|semestre|décennie)${S}(?<direction>derni(?:er|ère)|passée?|écoulée?|prochaine?|suivante?|précédente?|d[’']avant|d[’']après)`,
      "",
      `(?:l[’']|la${S}|le${S}|du${S}|au${S}|de${S}|à${S}|fin${S}|début${S})`,
    ),
    read: ({ unit, direction }) => ({ form: shiftOf(readUnit(unit!), readDirection(direction!)) }),
    examples: [
      "Il avait vendu l'[an dernier] sa filiale.",
      "La [semaine prochaine], le conseil se réunit.",
      "Le [mois suivant], il a cédé la sienne.",
    ],
    counterExamples: ["Il a fallu dix mois passés à négocier.", "Les trois années suivantes furent dures."],
  },
  {
    name: "date/unit-this",
    cues: UNIT_CUES,
    after: DEMONSTRATIVES,
    pattern: atCue(
      `(?<unit>année|mois|semaine|trimestre|semestre|jour|décennie|siècle)(?<suffix>-ci|-là|${S}en${S}cours)?(?!-)`,
      `(?:cette|ce)${S}(?<same>même${S})?`,
    ),
    read: ({ unit, suffix, same }, { text, start }) => {
      const key = readUnit(unit!);
      const there = suffix?.toLowerCase() === "-là";
      // « à ce jour » means nowadays.
      if (key === "day" && !there && /à[ \u00A0]$/iu.test(text.slice(Math.max(0, start - 2), start)))
        return null;
      const publication = same === undefined || key === "day";
      return { form: shiftOf(key, there || !publication ? "same" : "this") };
    },
    examples: [
      "L'Ebitda est attendu en hausse [cette année].",
      "Ils sont dix-neuf [ce mois-ci] dans l'atelier.",
      "Tout bascule [cette année-là], dit-il.",
    ],
    counterExamples: ["À ce jour, rien n'est signé.", "Ces années furent longues."],
  },
  {
    name: "date/unit-same",
    cues: UNIT_CUES,
    after: DEMONSTRATIVES,
    pattern: atCue("(?<unit>année|mois|semaine|trimestre|semestre|jour)", `même${S}`, `(?:la|le|au|du)${S}`),
    read: ({ unit }) => ({ form: shiftOf(readUnit(unit!), "same") }),
    examples: ["Elle l'a revendue la [même année] à un rival.", "Le [même jour], le titre montait."],
    counterExamples: ["Les mêmes mois furent bons."],
  },
  {
    name: "date/unit-current",
    cues: UNIT_CUES,
    after: ARTICLES,
    pattern: atCue(
      `(?<unit>année|exercice|mois|trimestre|semestre)${S}en${S}cours`,
      "",
      `(?:l[’']|le${S}|du${S}|au${S})`,
    ),
    read: ({ unit }) => ({ form: shiftOf(readUnit(unit!), "this") }),
    examples: ["Le bénéfice de l'[année en cours] sera réduit."],
    counterExamples: ["L'enquête en cours avance."],
  },
  {
    name: "date/unit",
    cues: UNIT_CUES,
    after: ARTICLES,
    pattern: atCue(
      `(?<unit>année|mois|trimestre|semestre|semaine|décennie|siècle)(?!${S}\\d{4}|${S}(?:de${S}|d[’'])${MONTH})`,
      "",
      `(?<det>l[’']|le${S}|du${S}|de${S}la${S}|la${S}|d[’']|de${S})`,
    ),
    read: ({ unit, det }, { text, start }) => {
      if (/fêtes de fin d[’']$/iu.test(text.slice(Math.max(0, start - 14), start))) return null;
      const form = shiftOf(readUnit(unit!), "this");
      // « le plus beau contrat de l'année »
      const superlative =
        unit === "année" &&
        /^l/i.test(det!) &&
        /(?:^|[^\p{L}])(?:plus|grande?s?|meilleure?s?|premi(?:er|ère)s?|derni(?:er|ère)s?)[ \u00A0][^.\n]{0,40}de[ \u00A0]l[’']$/iu.test(
          text.slice(Math.max(0, start - 60), start),
        );
      return superlative ? { form } : { form, weak: true };
    },
    examples: ["C'est le plus beau contrat de l'[année] dans le rail."],
    counterExamples: ["Le contrat du siècle.", "Il est l'homme de l'année.", "Le mois compte trente jours."],
  },
  {
    name: "date/ago",
    cues: UNIT_CUES,
    after: COUNTS,
    pattern: atCue(
      `(?<unit>${UNITS})${HALF}(?!${S}(?:de|d[’'])(?!${S}?cela|${S}ça))`,
      `(?:il${S}y${S}a|voici|voilà|ça${S}fait)${S}(?:déjà${S}|tout${S}juste${S})?${AMOUNT}`,
    ),
    read: (groups) => readAmount(groups, -1),
    examples: ["Ouverte [il y a six ans] à Lyon, elle grandit.", "Il l'a quittée [voici deux mois] déjà."],
    counterExamples: ["Il y a cinq salariés."],
  },
  {
    name: "date/ahead",
    cues: UNIT_CUES,
    after: COUNTS,
    pattern: atCue(`(?<unit>${UNITS})${HALF}`, `dans${S}${AMOUNT}`),
    read: (groups) => readAmount(groups, 1),
    examples: ["La transaction sera bouclée [dans six mois], au mieux."],
    counterExamples: ["Le rachat de l'entreprise dans six pays."],
  },
  {
    name: "date/within-distance",
    cues: [...UNIT_CUES, "quinzaine", "huitaine"],
    after: COUNTS,
    pattern: atCue(`(?<unit>${UNITS})${HALF}`, `(?:d[’']ici(?:${S}à)?|sous)${S}${AMOUNT}`),
    read: (groups) => {
      const reading = readAmount(groups, 1);
      return reading === null ? null : { form: reading.form, boundary: "until" };
    },
    examples: ["Le pont sera fini [d'ici douze mois], promet-il.", "L'usine ouvrira [d'ici un an] à Brest."],
    counterExamples: ["Depuis cinq ans, elle perd de l'argent."],
  },
  {
    name: "date/later",
    cues: UNIT_CUES,
    after: COUNTS,
    pattern: atCue(
      `(?<unit>${UNITS})${HALF}${S}(?<way>plus${S}tard(?!${S}qu)|(?:après(?!-)|d[’']après)(?!${EVENT}))`,
      NUMBER,
    ),
    read: (groups) => ({ form: distance(groups, 1, "narrative"), ...approximate(groups) }),
    examples: ["[Deux ans plus tard], il la revend.", "Elle est cédée [six mois après], avec profit."],
    counterExamples: ["Un an après sa création, elle lève des fonds.", "Un plus tard suffira."],
  },
  {
    name: "date/earlier",
    cues: UNIT_CUES,
    after: COUNTS,
    pattern: atCue(
      `(?<unit>${UNITS})${HALF}${S}(?<way>plus${S}tôt(?!${S}qu)|auparavant|avant(?!-)(?!${EVENT}))`,
      NUMBER,
    ),
    read: (groups) => ({ form: distance(groups, -1, "narrative"), ...approximate(groups) }),
    examples: ["C'est moins qu'[un an plus tôt], selon lui.", "Elle avait levé 7 M€ [cinq mois auparavant]."],
    counterExamples: ["Trois jours avant la signature, il hésitait."],
  },
  {
    name: "date/stretch",
    cues: UNIT_CUES,
    after: COUNTS,
    pattern: atCue(
      `(?<unit>ans|années|mois|semaines|jours)${S}suivante?s`,
      `(?<count>${COUNT})${S}`,
      `(?:les|des|ces)${S}`,
    ),
    read: ({ unit, count }) => ({
      form: { kind: "stretch", unit: readUnit(unit!), count: readCount(count!) },
    }),
    examples: ["Au cours des [douze mois suivants], elle double."],
    counterExamples: ["Les mois suivants furent longs."],
  },
  {
    name: "date/weekend",
    cues: ["week"],
    pattern: atCue(`week-?end(?:${S}(?<direction>${DIRECTION}))?`, `(?<this>ce${S})?`),
    read: ({ this: demonstrative, direction }) => {
      if (direction !== undefined) return { form: { kind: "weekend", direction: readDirection(direction) } };
      return demonstrative === undefined ? null : { form: { kind: "weekend", direction: "this" } };
    },
    examples: ["Il ouvre dès [ce week-end] à Lille.", "Le [week-end dernier], la rumeur courait."],
    counterExamples: ["Un week-end de fuites."],
  },
  {
    name: "date/part-of-today",
    cues: ["matin", "matinée", "soir", "après", "midi", "nuit", "soirée"],
    after: DEMONSTRATIVES,
    pattern: atCue(DAY_PART, `(?:ce|cet|cette)${S}`),
    read: () => ({ form: shiftOf("day", "this") }),
    examples: ["Une première tranche a été tirée [ce matin], dit-elle."],
    counterExamples: ["Le matin, il dort."],
  },
  {
    name: "date/day-word",
    cues: ["hier", "avant", "demain", "après", "aujourd"],
    pattern: atCue(`(?<word>hier|avant-hier|demain|après-demain)(?:${S}(?:au${S})?(?:${DAY_PART}))?`),
    read: ({ word }, { text, start }) => {
      const count = { hier: -1, "avant-hier": -2, demain: 1, "après-demain": 2 }[word!.toLowerCase()]!;
      const before = text.slice(Math.max(0, start - 6), start);
      // « le monde de demain », « ni demain »; « Demain » inside a sentence is a name.
      if (count < 0 && /d[’']$/iu.test(before) && !ofTheDay.test(text.slice(Math.max(0, start - 14), start)))
        return null;
      if (count > 0 && (anotherTime.test(before) || namelike.test(before + text[start]))) return null;
      return { form: { kind: "shift", unit: "day", count, from: "published" } };
    },
    examples: ["Elle a reçu [hier] l'accord de l'AMF.", "[Hier matin], le tribunal a tranché."],
    counterExamples: ["C'est l'industrie de demain.", "Ce n'est ni demain."],
  },
  {
    name: "date/today",
    cues: ["aujourd"],
    pattern: atCue("aujourd[’']hui"),
    read: (_groups, { text, start, end }) => {
      const before = text.slice(Math.max(0, start - 40), start);
      const after = text.slice(end, end + 40);
      return announces.test(before) ||
        (/^[ \u00A0](?:l[’']|la |le |un |une |avoir |qu[’'])/u.test(after) && announces.test(before))
        ? { form: shiftOf("day", "this") }
        : null;
    },
    examples: ["La société annonce [aujourd'hui] ses résultats."],
    counterExamples: ["Elle emploie aujourd'hui dix personnes.", "Aujourd'hui, tout va bien."],
  },
  {
    name: "date/eve-or-morrow",
    cues: ["veille", "lendemain", "surlendemain", "avant"],
    after: ARTICLES,
    pattern: atCue(
      `(?<word>veille|avant-veille|lendemain|surlendemain)(?:${S}(?:au${S})?(?:${DAY_PART}))?(?!${S}(?:(?:de|du|des)(?!\\p{L})|d[’']))`,
      "",
      `(?<det>la${S}|le${S}|au${S}|l[’'])`,
    ),
    read: ({ word, det }, { text, start }) => {
      const count = { veille: -1, "avant-veille": -2, lendemain: 1, surlendemain: 2 }[word!.toLowerCase()]!;
      // « du jour au lendemain »
      if (/^au/i.test(det!) && /jour[ \u00A0]au[ \u00A0]$/iu.test(text.slice(Math.max(0, start - 8), start)))
        return null;
      return { form: { kind: "shift", unit: "day", count, from: "narrative" } };
    },
    examples: ["Le [lendemain], le cofondateur partait.", "Le refus opposé la [veille] demeure."],
    counterExamples: ["La veille de Noël approche.", "Du jour au lendemain, tout change."],
  },
];

const anotherTime = /(?:^|[^\p{L}])(?:de|ni|et|ou|mieux|dès)[ \u00A0]$|-$/iu;

/** « au cours d'hier », « celle d'hier » are days; « les déconvenues d'hier » are not. */
const ofTheDay =
  /(?:^|[^\p{L}])(?:celles?|celui|ceux|cours|séance|journée|soirée|annonce|réunion)[ \u00A0]d[’']$/iu;

const namelike = /[\p{L},][ \u00A0]\p{Lu}$/u;

/** Verbs of announcement that make « aujourd'hui » the day of the news. */
const announces =
  /(?:annonc\p{L}*|dévoil\p{L}*|publi\p{L}*|confirm\p{L}*|présent\p{L}*|lanc\p{L}*|révél\p{L}*|officialis\p{L}*|sign\p{L}*|entr\p{L}*|ouvr\p{L}*|ouvert|dépos\p{L}*|indiqu\p{L}*|déclar\p{L}*|rend public|rendu public)[ \u00A0](?:ce[ \u00A0]jour[ \u00A0]|que[ \u00A0])?$/iu;
