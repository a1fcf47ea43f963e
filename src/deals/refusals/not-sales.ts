import { wordsIn } from "../across/facts.ts";
import type { Clause } from "../clauses/clauses.ts";
import { INVESTOR } from "../cues/investors.ts";
import type { Scene } from "../scene.ts";
import type { Telling } from "../telling.ts";
import { fold } from "../terms/fold.ts";
import { wordsBefore } from "../terms/folded.ts";
import type { NotDeal } from "./not-deals.ts";

/** Verbs (folded) of devouring, of which money may be the prey. */
const DEVOURING = /^(?:engl\w+|aval\w+|absorb\w+|devor\w+|croqu\w+|gob\w+)$/;

/** A number of sales, folded, right before them. */
const COUNTED = /(?:^|\s)(?:\d[\d\s]*|\S+aines? (?:de|d')|milliers (?:de|d')|nombre (?:de|d'))$/;

/** Who sells goods, and not firms, for others, folded. */
const DEALER =
  /^(?:concessionnaires?|distribut(?:eur|rice)s?|revendeurs?|detaillants?|grossistes?|commerciaux|vendeurs?|magasins?|boutiques?|sites?|encheres|encan|commissaires-priseurs?)$/;

/** Names, folded, of bodies to which papers go, and no firms. */
const DELIBERATES =
  /^(?:parlement|assemblee nationale|senat|conseil (?:federal|des ministres|d'etat|constitutionnel)|chambre des (?:deputes|communes|representants)|grand conseil|commission europeenne|congres)\b/;

/** « le produit de », « le fruit de », folded, with the article of the sale. */
const PROCEEDS = /^(?:produit|fruit|recette) (?:de|d') (?:la|cette|sa)$/;

/** « investit le produit de la cession de Y »: of what the text has told to be sold, no other sale. */
export function isProceedsTold(
  { frame, fillers, amount }: Telling,
  { trigger }: Clause,
  { terms, discourse }: Scene,
): boolean {
  const before = terms.slice(Math.max(0, trigger.start - 3), trigger.start);
  return (
    frame.name === "acquisition/sale" &&
    trigger.form === "noun" &&
    amount === null &&
    PROCEEDS.test(before.map(({ normal }) => normal).join(" ")) &&
    fillers.some(({ role, entity }) => role === "target" && discourse.targets.has(entity)) &&
    fillers.every(({ role, by }) => role !== "acquirer" || by === "context")
  );
}

/** « par appartements », « à la découpe »: how the parts of a firm go one by one. */
const IN_PIECES =
  /^(?:par (?:appartements|morceaux|lots|pans entiers)|a la (?:decoupe|piece)|en pieces detachees|morceau par morceau|piece (?:par|apres) piece)(?: |$)/;

/** « ouvre la voie à une », folded: what may come of it stands behind. */
const WAY =
  /(?:^| )(?:la|une) (?:voie|route|porte) (?:a|au|aux|pour)(?: (?:un|une|la|le|l'|son|sa))?(?: (?:eventuel(?:le)?|possible|futur|future))?$/;

/** Words, folded, of who owns a firm, where one follows another there. */
const OF_OWNERS = /\b(?:actionnaires?|proprietaires?|capital|actionnariat|lbo|majoritaires?)\b/;

/** What is sold over a counter, and what money does: sentences with the verbs and nouns of sales that tell no business sold. */
export const notSales: readonly NotDeal[] = [
  {
    // The parts go to whoever buys each: the whole is sold to nobody.
    name: "sold in pieces",
    is: ({ frame, fillers, amount }, { trigger }, { terms }) =>
      frame.kind === "acquisition" &&
      trigger.form === "verb" &&
      amount === null &&
      !fillers.some(({ role }) => role === "acquirer") &&
      IN_PIECES.test(
        terms
          .slice(trigger.end, trigger.end + 5)
          .map(({ normal }) => normal)
          .join(" "),
      ),
    examples: [
      "[- Morlin] est vendu par appartements.",
      "[- Morlin] a été vendu à la découpe par son liquidateur.",
    ],
  },
  {
    // What something may lead to, by nobody who is named: it is not told to be done, nor to be meant.
    name: "a way opened",
    is: ({ frame, fillers }, { trigger }, { terms }) =>
      frame.kind === "acquisition" &&
      trigger.form === "noun" &&
      WAY.test(wordsBefore(terms, trigger.start, 5)) &&
      !(["target", "acquirer"] as const).every((side) =>
        fillers.some(({ role, span }) => role === side && span.start > terms[trigger.start]!.start),
      ),
    examples: [
      "[- Vexa] a perdu son procès contre [- Tardieu], ce qui ouvre la voie à une prise de contrôle de [- Morlin].",
      "[- Tardieu] a plié, dégageant la route à un rachat de [- Morlin].",
    ],
  },
  {
    name: "turnover",
    is: ({ frame, fillers }, { trigger }) =>
      frame.name === "acquisition/sale" &&
      trigger.form === "noun" &&
      /^ventes$/i.test(trigger.text) &&
      // « Les ventes de X ont reculé » are of goods; « les ventes de X à Z et de Y à W » say who buys.
      !(["target", "acquirer"] as const).every((side) =>
        fillers.some(({ role, by }) => role === side && by === "grammar"),
      ),
    examples: [
      "[- Vexa] rachète une usine. Les ventes de [- Tardieu] montaient à 40 millions d'euros.",
      "[- Vexa] emploie 40 personnes. Ses ventes frôlent 9 millions d'euros.",
      "[- Vexa] concurrence [- Morlin], et ses ventes dépassent 9 millions d'euros.",
    ],
  },
  {
    // « recense une quarantaine de cessions, la plupart sous le million »: a market.
    name: "sales counted",
    is: ({ frame, fillers }, { trigger }, { terms }) =>
      /^acquisition\/(?:sale|purchase)$/.test(frame.name) &&
      trigger.form === "noun" &&
      /s$/.test(terms[trigger.start]!.normal) &&
      COUNTED.test(wordsBefore(terms, trigger.start, 2)) &&
      !fillers.some(({ role, by }) => role === "target" && by === "grammar"),
    examples: [
      "[- Vexa] recrute chez [- Morlin]. L'Ordre recense une quarantaine de cessions, la plupart sous 2 millions d'euros.",
    ],
  },
  {
    name: "own shares bought back",
    is: ({ frame, fillers }, { trigger }, { terms }) =>
      frame.name === "acquisition/purchase" &&
      trigger.form === "noun" &&
      terms[trigger.end]?.normal === "d'" &&
      /^(?:actions|titres)$/.test(terms[trigger.end + 1]?.normal ?? "") &&
      !/^(?:de|d'|du)$/.test(terms[trigger.end + 2]?.normal ?? "") &&
      !fillers.some(({ role, by }) => role === "target" && by === "grammar"),
    examples: ["[- Vexa] a vendu une usine et consacrera 9 millions d'euros à des rachats d'actions."],
  },
  {
    name: "money devoured",
    is: ({ kind }, { trigger, group }, { terms }) =>
      kind === "acquisition" &&
      group !== null &&
      // « 9 M€, avant de l'absorber »: a firm, told of before.
      !group.objectClitic &&
      DEVOURING.test(terms[trigger.start]!.normal) &&
      // « payer 9 M€ pour absorber X »: what is paid is no object of what it is paid for.
      ((terms[group.start - 1]?.money != null && group.form !== "infinitive") ||
        terms[trigger.end]?.money != null),
    examples: [
      "[- Vexa] tourne à plein. L'atelier, où 9 millions d'euros ont été engloutis, est neuf.",
      "[- Vexa] a englouti 9 millions d'euros dans [- Morlin].",
    ],
  },
  {
    name: "another succession",
    is: ({ frame, fillers }, _, { discourse, terms }) =>
      frame.name === "acquisition/succeed-at" &&
      !OF_OWNERS.test(wordsIn(terms)) &&
      !fillers.every(
        ({ role, entity }) => role === "target" || INVESTOR.test(discourse.names.get(entity) ?? ""),
      ),
    examples: [
      "[- Vexa] prend le relais de [- Tardieu Partners] chez [- Morlin].",
      "L'équipementier [- Vexa] succède à [- Tardieu] chez [- Morlin].",
    ],
  },
  {
    name: "papers handed in",
    is: ({ kind, fillers }, _, { discourse }) =>
      kind === "acquisition" &&
      fillers.some(
        ({ role, entity }) =>
          role === "acquirer" && DELIBERATES.test(fold(discourse.names.get(entity) ?? "")),
      ),
    examples: [
      "[- Vexa] est inquiet. [- Morlin] a transmis au [- Parlement] son message : 9 millions d'euros.",
    ],
  },
  {
    name: "goods given to dealers to sell",
    is: ({ frame }, { left, right }, { terms }) =>
      frame.name === "acquisition/entrust-sale" &&
      terms.slice(left, right).some(({ normal }) => DEALER.test(normal)),
    examples: ["[- Vexa] a confié la vente de [- Morlin] à ses concessionnaires."],
  },
];
