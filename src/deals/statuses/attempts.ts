import { either, inTurn } from "../../rules/alternatives.ts";
import { offeredTo } from "../clauses/control.ts";
import { isUnable } from "../clauses/minded.ts";
import type { Scene } from "../scene.ts";
import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";
import { isOnlyLate } from "./only-late.ts";

/** « ne rachètera pas »: its own negation, not that of « n'exclut pas de racheter » or « n'a racheté Y que plus tard ». */
export function isNegated({ terms }: Scene, group: VerbGroup | null): boolean {
  if (isPowerless(terms, group)) return true;
  if (group !== null && isUnable(terms, group)) return true;
  if (isNotGoingTo(terms, group) || isNoMoreMinded(terms, group)) return true;
  if (group === null || !group.negated || group.governor !== null) return false;
  // « ne cache pas son appétit pour Y »: all the more shown.
  if (["Cacher", "Dissimuler"].some((tag) => terms[group.verb]?.tags.has(tag))) return false;
  const words = terms.slice(group.start, group.verb + 4);
  const end = words.findIndex(({ party, normal }) => party !== null || normal === "que" || normal === "qu'");
  return words.slice(0, end < 0 ? words.length : end).some(
    (term, at) =>
      /^(?:pas|plus|jamais)$/.test(term.normal) &&
      // « ne feront plus qu'un »: all the more done.
      !isOnly(terms, group.start + at + 1),
  );
}

/** What says, folded, right before an infinitive, that one was minded to do it and is no more, or has made up one's mind not to. */
const NO_MORE_MINDED = new RegExp(
  inTurn(
    "(?:^| )",
    either(
      "plus (?:du tout )?(?:l'intention|le projet|la volonte|l'ambition|l'envie|envie) (?:de |d')",
      String.raw`(?:n'|ne )(?:compt|envisag|souhait|prev|veu|voul|pens|projet|entend)\w* plus (?:de |d')?`,
      String.raw`(?:decid|choisi|resol|choix)\w* de ne (?:pas|plus) `,
    ),
    "$",
  ),
);

/** « n'a plus l'intention de racheter Y », « a décidé de ne pas racheter Y ». */
function isNoMoreMinded(terms: readonly Term[], group: VerbGroup | null): boolean {
  if (group?.form !== "infinitive") return false;
  const ahead = foldedWords(terms.slice(Math.max(0, group.verb - 8), group.verb));
  return NO_MORE_MINDED.test(ahead.endsWith("'") ? ahead : `${ahead} `);
}

/** « plus qu'un », « plus, depuis mai, qu'un »: whether « que » follows, over a date set off. */
function isOnly(terms: readonly Term[], from: number): boolean {
  const next = terms.slice(from, from + 4).find(({ date, tags }) => date === null && !tags.has("Comma"));
  return /^(?:que|qu')$/.test(next?.normal ?? "");
}

/** « ne va pas racheter »: the future of what will not be; « ne va racheter que », « ne va pas se contenter de » are none. */
function isNotGoingTo(terms: readonly Term[], group: VerbGroup | null): boolean {
  const going = group?.form === "infinitive" ? group.governor : null;
  if (group === null || going === null || !going.negated || going.governor !== null) return false;
  if (!/^(?:va|vont)$/.test(terms[going.verb]?.normal ?? "")) return false;
  return (
    group.verb - going.verb < 4 &&
    terms.slice(going.verb, group.verb).some(({ normal }) => /^(?:pas|plus)$/.test(normal)) &&
    !isOnlyLate(terms, group.verb)
  );
}

/** « ne pourra pas racheter », « n'a pas pu reprendre »: who cannot will not; « ne peut que racheter » can. */
function isPowerless(terms: readonly Term[], group: VerbGroup | null): boolean {
  const power = group?.form === "infinitive" ? group.governor : null;
  if (group === null || power === null || !power.negated || power.tense === "conditional") return false;
  if (terms[power.verb]?.tags.has("Pouvoir") !== true || group.verb - power.verb > 4) return false;
  const words = terms.slice(power.start, group.verb).map(({ normal }) => normal);
  if (isOnlyLate(terms, group.verb)) return false;
  return words.some((word) => /^(?:pas|plus)$/.test(word)) && !words.some((word) => /^qu[e']$/.test(word));
}

/** « avait tenté de racheter »: an attempt that the text tells no success of. */
export function isAttempted({ terms }: Scene, group: VerbGroup | null): boolean {
  for (let each = group?.governor ?? null; each !== null; each = each.governor) {
    const tags = terms[each.verb]?.tags;
    const past = ["perfect", "pluperfect", "past", "imperfect"].includes(each.tense);
    if (past && ["Tenter", "Essayer", "Faillir"].some((tag) => tags?.has(tag))) return true;
    // « croyait avoir racheté Y », « s'imaginait racheter Y »: whoever tells it so tells that he was mistaken, or about
    // what it is that he bought: « croyait avoir racheté une pépite ».
    if (/^(?:imperfect|pluperfect)$/.test(each.tense) && !each.negated && isMistaken(terms[each.verb]))
      return !/^une?$/.test(terms[(group?.verb ?? 0) + 1]?.normal ?? "");
    // « n'est pas parvenu à racheter »
    if (each.negated && ["Parvenir", "Reussir"].some((tag) => tags?.has(tag))) return true;
  }
  return false;
}

/** Verbs (lemma tags) of what one only believes. */
function isMistaken(verb: Term | undefined): boolean {
  return verb !== undefined && ["Croire", "Imaginer"].some((tag) => verb.tags.has(tag));
}

/** « a suggéré de fusionner », « propose de racheter »: put to the other side, which has not answered. */
export function isProposed({ terms, markers }: Scene, group: VerbGroup | null): boolean {
  const governor = group?.governor ?? null;
  // « propose à X de lui racheter Y »
  if (group?.form === "infinitive" && offeredTo(terms, markers, group) !== null) return true;
  return (
    governor !== null &&
    (governor.tense !== "none" || governor.form === "gerund") &&
    ["Proposer", "Suggerer"].some((tag) => terms[governor.verb]?.tags.has(tag))
  );
}

/** « n'exclut pas de racheter », « étudie la possibilité de céder », folded, right before an infinitive. */
const WEIGHED = new RegExp(
  either(
    inTurn(
      "(?:^| )n'",
      either(
        String.raw`exclu\w+`,
        "(?:a|ont|avait|avaient) pas exclu",
        String.raw`ecart\w+`,
        "(?:a|ont) pas ecarte",
      ),
      " (?:(?:pas|plus|nullement) )?(?:l'(?:idee|hypothese|option) )?(?:de|d')$",
    ),
    String.raw`(?:^| )(?:etudi|examin|explor|evalu|envisag|reflechi|considere)\w* (?:\S+ )?(?:l'|la|une|cette) ?(?:possibilite|opportunite|idee|option|hypothese|eventualite) (?:de|d')$`,
  ),
);

/** How many terms before an infinitive are looked at for such words. */
const WEIGHED_REACH = 9;

/** Whether an infinitive is only thought of: « n'exclut pas de racheter ». */
export function isWeighed({ terms }: Scene, group: VerbGroup | null): boolean {
  if (group?.form !== "infinitive") return false;
  return WEIGHED.test(foldedWords(terms.slice(Math.max(0, group.verb - WEIGHED_REACH), group.verb)));
}

/** What, folded, says right before the noun of an operation that it is only thought of. */
const NOUN_WEIGHED = new RegExp(
  inTurn(
    "(?:^| )",
    either(
      inTurn(
        "n'",
        either(String.raw`exclu\w+|ecart\w+`, "(?:a|ont|avait|avaient) pas (?:exclu|ecarte)"),
        "(?: (?:pas|plus|nullement|point))?",
      ),
      String.raw`(?:planch|reflech|medit|gamberg|cogit)\w+ (?:\w+ )?(?:a|au|aux|sur)`,
      inTurn(
        either(
          "caress|nourri|entret|entretien|agit|flirt|jou|soupes|rumin|tritur",
          String.raw`tourn\w+ autour`,
        ),
        String.raw`\w* (?:\w+ )?(?:avec )?(?:de )?l'(?:idee|hypothese|option|eventualite) (?:de|d'|du)`,
      ),
      "(?:l'|cette |une )?(?:idee|hypothese|option|piste|eventualite|possibilite) (?:de|d'|du)",
      String.raw`en pinc\w+ pour`,
    ),
    String.raw` ?(?:l'|la|le|un|une|son|sa|leur|cette|ce)? ?(?:projet |plan )?(?:de |d')?(?:\w+ )?$`,
  ),
);

/** « n'exclut pas un rachat de Y », « planche sur un rachat », « caresse l'idée d'une cotation »: a noun of what one only thinks of. */
export function isNounWeighed({ terms }: Scene, noun: number): boolean {
  return NOUN_WEIGHED.test(`${foldedWords(terms.slice(Math.max(0, noun - WEIGHED_REACH), noun))} `);
}

/** Verbs (lemma tags) of looking at what one may do, and of owning to it. */
const LOOKING = [
  "Etudier",
  "Examiner",
  "Reflechir",
  "Regarder",
  "Explorer",
  "Evaluer",
  "Discuter",
  "Negocier",
];
const OWNING = ["Confirmer", "Reconnaitre", "Admettre", "Dire", "Avouer", "Annoncer", "Affirmer", "Declarer"];

/** « confirme étudier un rachat de Y »: thought of, and told by who does. */
export function isOwnedTo({ terms }: Scene, group: VerbGroup | null): boolean {
  for (let each = group; each?.governor != null; each = each.governor) {
    const tags = terms[each.verb]?.tags;
    const governing = terms[each.governor.verb]?.tags;
    if (
      each.form === "infinitive" &&
      LOOKING.some((tag) => tags?.has(tag)) &&
      OWNING.some((tag) => governing?.has(tag))
    )
      return true;
  }
  return false;
}

/** « envisage de céder », « songe à vendre », « rêve de racheter »: not decided. */
export function isConsidered({ terms }: Scene, group: VerbGroup | null): boolean {
  for (let each = group; each !== null; each = each.governor) {
    const tags = terms[each.verb]?.tags;
    const present = each.tense === "present" || each.tense === "imperfect";
    if (present && ["Envisager", "Songer", "Reflechir", "Etudier", "Rever"].some((tag) => tags?.has(tag)))
      return true;
  }
  return false;
}
