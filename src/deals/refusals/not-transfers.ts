import { wordsIn } from "../across/facts.ts";
import { isAuthority } from "../authorities.ts";
import { isPlainNoun } from "../clauses/antecedent.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Telling } from "../telling.ts";
import { fold } from "../terms/fold.ts";
import type { Term } from "../terms/terms.ts";
import type { NotDeal } from "./not-deals.ts";

/** Words of a merger or of firms bought, folded, and what weddings of firms are about. */
const OF_MERGER =
  /^(?:fusion\w*|rapprochements?|mariages?|noces|union|capital|actions|titres|actionnaires?|rach\w+|absor\w+|acqui\w+|repris\w*)$/;
/** Prepositions of what a price stands behind, and nouns of it: « pour un prix de 3 M€ ». */
const PRICED = new Set(["pour", "contre", "moyennant"]);
const PRICE = /^(?:prix|montant|somme|valorisation|total|cheque|transaction|operation|hauteur)$/;
/** A commercial court, or words of what is taken over before it, in a sentence. */
const OF_TAKEOVER =
  /\b(?:tribun\w+ (?:de commerce|des activites)|commerce|redressement|liquidation|sauvegarde|repris\w*|repreneurs?|barre|offres?|mandataires?|plan de cession|candidats?)\b/;
/** What one takes shelter from, folded. */
const FROM_HARM =
  /^(?:incendies?|inondations?|tempetes?|seismes?|crues?|orages?|pluies?|nuits?|guerres?|expulsions?|explosions?|attentats?|panne)$/;

/** What is owned and is no firm, folded: shares, works of art, animals, what one drives or lives in. */
const GOODS =
  /^(?:actions|titres|obligations|tableaux?|toiles?|sculptures?|statues?|dessins?|estampes?|manuscrits?|autographes?|bijoux?|diamants?|montres?|violons?|guitares?|maillots?|bouteilles?|voitures?|bolides?|cabriolets?|berlinettes?|yachts?|voiliers?|chevaux|cheval|juments?|etalons?|poulains?|trotteurs?|galopeurs?|appartements?|penthouses?|villas?|manoirs?|residences?|particuliers?)$/;

/** What a place is hired for, folded. */
const HIRED_FOR =
  /\b(?:pour|durant|pendant|le temps d[eu']) ?(?:une?|la|le|l'|son|sa|leurs?|ses)? ?(?:\S+ )?(?:soirees?|nuits?|journees?|week-ends?|mariages?|congres|seminaires?|fetes?|anniversaires?|receptions?|diners?|tournages?|concerts?|evenements?)\b/;

/** What a firm is called before its name, folded. */
const FIRM =
  /^(?:filiales?|societes?|groupes?|entreprises?|marques?|branches?|divisions?|activites?|enseignes?|fonds|poles?|maisons?|start-up|pme|usines?|sites?)$/;

/** What one does who leaves a firm to another, folded. */
const GIVING_WAY =
  /\b(?:laissant (?:la place|les cles|les commandes|les renes|le champ libre)|au (?:profit|benefice) d)/;

function hasValue({ amount, stake, valuation }: Telling): boolean {
  return amount !== null || stake !== null || valuation !== null;
}

/** « avec un projet de 3 M€ »: whether the sum is of something else than what goes to another. */
function isOfElse({ amount, stake, valuation }: Telling, { terms, markers }: Scene): boolean {
  if (amount === null || stake !== null || valuation !== null) return false;
  const sum = terms.findIndex(({ start, money }) => start === amount.span.start && money !== null);
  const place = markers[sum]?.place ?? null;
  if (place === null || PRICED.has(place) || terms[sum]!.depth > 0) return false;
  return place !== "de" || !terms.slice(Math.max(0, sum - 3), sum).some(({ normal }) => PRICE.test(normal));
}

/** « en donne 3 M€ aux salariés »: whether the sum is given to somebody. */
function isGivenAway({ amount }: Telling, _: Clause, { terms }: Scene): boolean {
  const sum = terms.findIndex(({ start }) => start === amount?.span.start);
  return sum >= 0 && /^(?:a|aux?)$/.test(terms[sum + 1]?.normal ?? "");
}

function has(terms: readonly Term[], words: RegExp): boolean {
  return terms.some(({ normal }) => words.test(normal));
}

/** Words of weddings, of going, returning and giving that tell no firm bought, merged or listed. */
export const notTransfers: readonly NotDeal[] = [
  {
    // « Le ministère a privatisé le restaurant X pour une soirée »: hired, and not sold.
    name: "hired for an evening",
    is: ({ frame }, _, { terms }) => frame.name === "acquisition/privatise" && HIRED_FOR.test(wordsIn(terms)),
    examples: [
      "Le [- gouvernement] a privatisé le restaurant [- Morlin] pour une soirée.",
      "L'[- État] a privatisé l'hôtel [- Morlin] le temps d'un week-end.",
    ],
  },
  {
    name: "several others at once",
    is: ({ frame, fillers }, { trigger }, { terms }) =>
      frame.name === "acquisition/purchase" &&
      trigger.form === "noun" &&
      /s$/.test(fold(trigger.text)) &&
      terms[trigger.start - 1]?.normal === "autres" &&
      !fillers.some(({ role, by }) => role === "target" && by === "grammar"),
    examples: ["[- Vexa] et [- Morlin] sont à Brest. Ses autres rachats lui ont coûté 90 millions d'euros."],
  },
  {
    // It is the shares that go to another: they stand before the verb, or « à hauteur de » tells how much goes.
    name: "goes somewhere itself",
    is: ({ frame, stake, trigger }, _, { terms }) => {
      const share = stake?.span.start ?? 0;
      if (frame.name !== "acquisition/share-goes-to" || share < trigger.start) return false;
      const at = terms.findIndex(({ start }) => start === share);
      return terms[at - 2]?.normal !== "hauteur";
    },
    examples: ["Le groupe [- Morlin] ira à Brest, avec 30 % de [- Vexa]."],
  },
  {
    // « se retire de X au profit de Y »: who leaves room for another has held it, and bids no more than before.
    name: "gives way to another",
    is: ({ frame }, { trigger }, { terms }) =>
      frame.name === "acquisition/renounce" &&
      /^(?:se |s')?retir/.test(fold(trigger.text)) &&
      GIVING_WAY.test(wordsIn(terms.slice(trigger.end))),
    examples: [
      "Le groupe [- Tardieu] se retire de la conserverie [- Morlin], laissant la place à [- Vexa].",
      "Le groupe [- Tardieu] se retire de la conserverie [- Morlin] au profit de [- Vexa].",
    ],
  },
  {
    // What is named before the verb itself, with nothing behind whose it becomes but when.
    name: "goes over otherwise",
    is: ({ frame, fillers }, { trigger }, { terms, markers, discourse }) => {
      if (frame.name !== "acquisition/pass-between") return false;
      const at = (which: string) => {
        const span = fillers.find(({ role }) => role === which)?.span;
        return terms.findIndex(({ start }) => start === span?.start);
      };
      const target = at("target");
      const next = terms[at("acquirer") + 1];
      const whole = target >= 0 && target < trigger.start && (markers[target]?.place ?? null) === null;
      const closed =
        next === undefined || next.date !== null || next.tags.has("Punct") || next.tags.has("Comma");
      const firm = fillers.every(
        ({ role, entity }) => role === "seller" || discourse.kinds.get(entity) !== "person",
      );
      return !whole || !closed || !firm;
    },
    examples: ["La conserverie [- Morlin] passe de [- Tardieu] à [- Vexa] pour sa paie."],
  },
  {
    name: "a transfer of something",
    is: ({ frame, fillers }, { trigger }, { terms }) => {
      if (frame.name !== "acquisition/transfer") return false;
      const target = fillers.find(({ role }) => role === "target");
      const at = terms.findIndex(({ start }) => start === target?.span.start);
      return terms.slice(trigger.end, Math.max(trigger.end, at)).some(
        (term) =>
          (isPlainNoun(term) && !FIRM.test(term.normal)) ||
          // « de Hugo Delmas, de X, à Y »; « par Z de X » says who sells.
          (term.party !== null && !fillers.some(({ span }) => span.start === term.start)),
      );
    },
    examples: ["Le transfert de données de [- Morlin] à [- Vexa] est suspendu."],
  },
  {
    name: "a wedding of minds",
    is: (telling, _, { terms }) =>
      telling.frame.name === "merger/wed" &&
      !hasValue(telling) &&
      telling.date === null &&
      !has(terms, OF_MERGER),
    examples: [
      "Le groupe [- Vexa] épouse [- Morlin] dans la lutte contre le plastique.",
      "[- Vexa] épouse [- Morlin] pour un jeu vidéo.",
      "[- Vexa] a épousé [- Morlin] sur la scène du salon.",
    ],
  },
  {
    name: "goes back, not over",
    is: (telling, _, scene) => telling.frame.name === "acquisition/go-to" && isOfElse(telling, scene),
    examples: [
      "Le groupe [- Vexa] revient à [- Morlin] avec un stock de 3 millions d'euros.",
      "La société [- Vexa] emménage chez [- Morlin] dans un bureau de 3 millions d'euros.",
    ],
  },
  {
    name: "a right judged",
    is: ({ frame }, _, { terms }) =>
      frame.name === "acquisition/court-goes-to" && !OF_TAKEOVER.test(wordsIn(terms)),
    examples: [
      "Le tribunal de Lyon a jugé que le nom [- Morlin] revient à [- Vexa].",
      "Au tribunal, [- Vexa] revient à [- Morlin] sur les faits.",
      "La cour a estimé que la marque [- Morlin] revient à [- Vexa].",
    ],
  },
  {
    name: "given away",
    is: (telling, clause, scene) =>
      telling.frame.name === "acquisition/give-for" && isGivenAway(telling, clause, scene),
    examples: [
      "L'éditeur [- Morlin] va mal. [- Vexa] en donne 3 millions d'euros aux salariés.",
      "La chaîne [- Morlin] a gagné un procès. [- Vexa] en donne 3 millions d'euros à des hôpitaux.",
      "Le studio [- Morlin] ferme. [- Vexa] en donne 2 millions d'euros au personnel.",
    ],
  },
  {
    name: "an envelope for others",
    is: (telling, clause, scene) =>
      telling.frame.name === "acquisition/bid-lined-up" && isGivenAway(telling, clause, scene),
    examples: [
      "Le groupe [- Tardieu] a remis une enveloppe de 3 millions d'euros à ses salariés, après le rachat.",
    ],
  },
  {
    name: "sheltered",
    is: (telling, { trigger }, { terms }) =>
      /\b(?:refuge|asile)\b/.test(fold(trigger.text)) && !hasValue(telling) && has(terms, FROM_HARM),
    examples: [
      "Le groupe [- Morlin] a trouvé refuge chez [- Vexa] après l'incendie.",
      "La rédaction de [- Morlin] a trouvé asile chez [- Vexa] pendant les inondations.",
      "La société [- Morlin] a trouvé refuge chez [- Vexa] pour la nuit.",
    ],
  },
  {
    // « l'une de ses filiales les plus rentables »: it was one before.
    name: "one already",
    is: ({ frame }, { trigger }, { terms }) =>
      frame.name === "acquisition/make-of" &&
      /^(?:(?:les|la) )?(?:plus|mieux|moins|phares?)$/.test(
        terms
          .slice(trigger.end, trigger.end + 2)
          .map(({ normal }) => normal)
          .join(" "),
      ),
    examples: ["[- Vexa] a fait de [- Morlin] l'une de ses filiales les plus rentables."],
  },
  {
    // « Le tableau X a changé de mains pour 3 M€ », « Deux millions d'actions de X … »: at a price, but no firm.
    name: "goods change hands",
    is: ({ frame, fillers, stake }, { trigger, left }, { terms }) => {
      const target = fillers.find(({ role }) => role === "target");
      return (
        frame.name === "acquisition/change-hands" &&
        stake === null &&
        terms
          .slice(left, trigger.start)
          .some(
            ({ normal, party, start }) =>
              party === null && start < (target?.span.start ?? 0) && GOODS.test(normal),
          )
      );
    },
    examples: [
      "Le cheval [- Morlin] a changé de mains pour 3 millions d'euros à Deauville.",
      "L'hôtel particulier [- Morlin] a changé de mains pour 12 millions d'euros.",
      "Deux millions d'actions de la société [- Morlin] ont changé de mains pour 12 millions d'euros.",
    ],
  },
  {
    // « entrée dans le périmètre de l'Agence de sûreté »: watched, not bought.
    name: "an authority's reach",
    is: ({ frame, fillers }, { trigger }, scene) =>
      frame.name === "acquisition/pass" &&
      /périmètre/.test(trigger.text) &&
      fillers.some(({ role, span }) => role === "acquirer" && isAuthority(scene, span.start)),
    examples: ["La société [- Vexa] est entrée dans le périmètre de l'[- Agence du médicament]."],
  },
];
