import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import { wordsBefore } from "../terms/folded.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { SHARES } from "../values/stakes.ts";
import type { NotDeal } from "./not-deals.ts";

/** Kinds of which one may say that they are not done. */
const DONE = new Set<string>(["acquisition", "equity_investment", "merger", "ipo"]);

/** What only wishes, fears or rules out what its « que » opens, folded, right before it. */
const WISHING =
  /(?:^| )(?:veu(?:t|lent)|voul\w+|voudr\w+|souhait\w+|demand(?!e?u)\w+|reclam\w+|exig\w+|prefer\w+|crai(?:nt|gn\w+)|redout\w+|propos\w+|refus\w+|faut|faudra|faudrait|plaid\w+ pour|milit\w+ pour|oppos\w+ a ce|plutot|sans|a moins|de peur|de crainte)$/;
/** How far before its verb a clause may open. */
const OPENED = 9;

/** « souhaite que X rachète Y », « s'oppose à ce que X reprenne Y »: nobody does it yet, and perhaps nobody will. */
function isWished({ trigger, group }: Clause, { terms }: Scene): boolean {
  if (trigger.form !== "verb" || group?.form !== "finite") return false;
  if (group.tense !== "present" && group.tense !== "none") return false;
  const from = Math.max(0, group.start - OPENED);
  const that = terms.findLastIndex(
    ({ normal }, index) => index >= from && index < group.start && /^qu(?:e|')$/.test(normal),
  );
  if (that < 1 || terms.some((_, index) => index > that && index < group.start && isFiniteVerb(terms, index)))
    return false;
  return WISHING.test(wordsBefore(terms, that, 4));
}

/** What, folded, a place is taken over for by who does not buy it, behind « en ». */
const TO_BE_RUN =
  /^(?:gestion|gerance|regie|concession|affermage|delegation|main|charge|chœur|choeur|boucle)$/;

/** What opens a clause of what happens each time, folded. */
const EACH_TIME =
  /(?:^|[,;:] |et |mais )(?:quand|lorsque|lorsqu'|des que|des qu'|chaque fois que|chaque fois qu')(?: |$)/;
/** How far before the infinitive the clause may open. */
const EACH_TIME_NEAR = 8;

/** « Lorsque X souhaite acheter, chacun le lui interdit »: nothing in particular, and nothing that was told before. */
function isWantedAtAll({ trigger, group }: Clause, terms: Scene["terms"]): boolean {
  if (trigger.form !== "verb" || group?.form !== "infinitive") return false;
  const next = terms[trigger.end];
  if (next !== undefined && !next.tags.has("Comma")) return false;
  const ahead = wordsBefore(terms, group.verb, EACH_TIME_NEAR);
  return (
    EACH_TIME.test(ahead) &&
    /(?:^| )(?:veu(?:t|lent)|voulai(?:t|ent)|souhait(?:e|ent|aient|ait)|(?:cherch|song|pens)(?:e|ent|ait|aient) a|(?:tent|essa[iy])(?:e|ent|ait|aient) (?:de|d'))$/.test(
      ahead,
    )
  );
}

/** Whether a verb stands right behind words cited, a comma aside. */
function opensReporting(terms: Scene["terms"], verb: number): boolean {
  const before = terms[verb - 1]?.tags.has("Comma") === true ? verb - 2 : verb - 1;
  return terms[before]?.tags.has("Quote") === true;
}

/** How far before « lui échappe » the share may stand that does. */
const SHARE_REACH = 9;

/** What is told as what somebody does not do, or does to a firm and not to money. */
export const notActs: readonly NotDeal[] = [
  {
    name: "rather than that",
    is: ({ kind }, { trigger, group }, { terms }) => {
      if (!DONE.has(kind) || trigger.form !== "verb" || group?.form !== "infinitive") return false;
      const words = terms
        .slice(Math.max(0, group.start - 5), group.verb)
        .map(({ normal }) => normal)
        .join(" ");
      return /(?:^| )(?:(?:et|,) non(?: pas)?|plutot que(?: de| d')?|plutot qu' (?:a|en)|au lieu (?:de|d')|sans(?: pour autant)?)(?: (?:en|y|la|le|l'|les|s'|se))*$/.test(
        words,
      );
    },
    examples: [
      "Le fonds [- Morlin] assure vouloir soutenir le projet de [- Vexa] et non en prendre le contrôle.",
      "Le groupe [- Vexa] préfère investir plutôt que de racheter l'éditeur [- Morlin].",
      "Le groupe [- Vexa] loue des bureaux au lieu de racheter l'éditeur [- Morlin].",
    ],
  },
  {
    name: "each time that one wants to",
    is: ({ kind }, clause, { terms }) => DONE.has(kind) && isWantedAtAll(clause, terms),
    examples: [
      "Lorsque le groupe [- Vexa] souhaite acheter, l'assureur [- Morlin] le lui interdit.",
      "Chaque fois que le groupe [- Vexa] tente de racheter, le fabricant [- Morlin] se fâche.",
    ],
  },
  {
    // « ne s'intéresserait plus à X », « ferait une offre d'emploi à X »
    name: "after something else",
    is: ({ frame }, { trigger, group }, { terms }) =>
      frame.name === "acquisition/rumoured-interest" &&
      (group?.negated === true ||
        (terms[trigger.end - 1]?.normal === "offre" && /^(?:de|d')$/.test(terms[trigger.end]?.normal ?? ""))),
    examples: [
      "Le groupe [- Vexa] ne s'intéresserait plus à l'éditeur [- Morlin].",
      "On murmure que le groupe [- Vexa] a fait une offre d'emploi à l'éditeur [- Morlin].",
    ],
  },
  {
    name: "only wished",
    is: (_, clause, scene) => isWished(clause, scene),
    examples: [
      "Les syndicats du groupe [- Vexa] souhaitent que l'État reprenne l'usine [- Morlin].",
      "Le ministre s'oppose à ce que le groupe [- Vexa] acquière l'éditeur [- Morlin].",
      "Le maire demande que le groupe [- Vexa] rachète la clinique [- Morlin].",
    ],
  },
  {
    // « souffler X à Y » takes it from him; to whom one speaks nothing is taken from.
    name: "a word in the ear",
    is: (_, { trigger, group }, { terms }) =>
      terms[trigger.start]?.tags.has("Souffler") === true &&
      (/^(?:m'|me|nous|vous)$/.test(group?.dative ?? "") ||
        // « … », souffle Z: who is cited stands behind.
        opensReporting(terms, trigger.start) ||
        terms
          .slice(Math.max(0, trigger.start - 5), trigger.start)
          .some(({ normal }) => /^(?:m'|on)$/.test(normal))),
    examples: [
      "On m'a soufflé 9 millions d'euros pour l'éditeur [- Morlin].",
      "L'éditeur [- Morlin] a un plan. « On y croit », souffle [- Vexa].",
    ],
  },
  {
    // « ravi de », « ravi que »: the adjective; « ravi à Y » snatches it from him.
    name: "glad of it",
    is: (_, { trigger }, { terms }) =>
      /^ravie?s?$/.test(terms[trigger.start]?.normal ?? "") &&
      /^(?:de|d'|que|qu')$/.test(terms[trigger.end]?.normal ?? ""),
    examples: [
      "Le groupe [- Vexa] loue l'usine [- Morlin], ravi d'en tirer un loyer.",
      "[- Vexa], ravie que l'éditeur [- Morlin] lui parle, prépare la suite.",
    ],
  },
  {
    // « la part de X qui lui échappe encore »: what is not owned yet slips from nobody.
    name: "a share still outside",
    is: ({ frame }, { trigger, group }, { terms }) =>
      frame.name === "acquisition/slip-away" &&
      /^(?:lui|leur)$/.test(group?.dative ?? "") &&
      terms
        .slice(Math.max(0, trigger.start - SHARE_REACH), trigger.start)
        .some(({ stake, normal }) => stake !== null || SHARES.test(normal) || normal === "part"),
    examples: [
      "Le groupe [- Vexa] possède l'éditeur [- Morlin], mais une part du capital de [- Morlin] lui échappe encore, pour 30 millions d'euros.",
    ],
  },
  {
    name: "the last hand",
    is: ({ frame }, { trigger }, { terms }) =>
      /\/put$/.test(frame.name) &&
      terms
        .slice(trigger.end, trigger.end + 5)
        .some(({ normal }, at, all) => normal === "derniere" && all[at + 1]?.normal === "main"),
    examples: [
      "[- Vexa] a mis hier la dernière main au dossier de [- Morlin], pour 3 millions d'euros de crédit à [- Morlin].",
    ],
  },
  {
    name: "a firm picked up",
    // « fut ramassé pour 8 M€ par Y »: the sum is a price.
    is: ({ frame, amount }, { trigger, group }, { terms, markers }) => {
      if (frame.name !== "funding_round/raise" || trigger.form !== "verb" || group?.passive !== true)
        return false;
      const sum = terms.findIndex(({ start, money }) => start === amount?.span.start && money !== null);
      return markers[sum]?.place === "pour" || markers[sum]?.place === "contre";
    },
    examples: ["Un lot de tableaux fut ramassé pour 8 millions d'euros par la galerie [- Vexa]."],
  },
  {
    // « repris en gestion », « reprend l'affaire en main »: who runs it does not own it.
    name: "taken over to be run",
    is: ({ frame }, { trigger }, { terms }) =>
      frame.name === "acquisition/take-over" &&
      terms
        .slice(trigger.end, trigger.end + 5)
        .some(({ normal }, at, all) => normal === "en" && TO_BE_RUN.test(all[at + 1]?.normal ?? "")),
    examples: ["Le stade [- Morlin] sera repris en gestion par [- Vexa] pour douze ans."],
  },
];
