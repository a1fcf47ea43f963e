import { wordsIn } from "../across/facts.ts";
import { isAuthority } from "../authorities.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler, Telling } from "../telling.ts";
import { fold } from "../terms/fold.ts";
import type { Term } from "../terms/terms.ts";
import type { NotDeal } from "./not-deals.ts";

/** Frames that tell a firm bought by the house, the roof or the colours that it comes to. */
const HOUSE = /\/(?:\S+-house|bring-home|wear-colours|change-home|add|mother-of)$/;

/** What firms join as members, are helped by or vote in, folded: nobody owns one another there. */
const BODY =
  /^(?:federation|confederation|association|coalition|syndicat|ligue|collectif|incubateur|accelerateur|pepiniere|parti|mouvement|union)$/;
/** What is bought in a shop or on a market under the name of its firm, folded. */
const SHARE = /^(?:action|titre|obligation)s?$/;
/** Words of sport and of what firms pay to be seen there, folded. */
const SPORT =
  /\b(?:sponsor\w*|parrain\w*|equipementier (?:sportif|officiel|du club)|maillots?|saison|championnat|victoires?|match|buts?|coureurs?|pilotes?|peloton|[0-9]+-[0-9]+)\b/;
/** Words of a house that is rented, folded. */
const PREMISES =
  /\b(?:lou(?:e|es|ent|er)|loyers?|bail|bureaux|locaux|metres carres|m2|s' ?install\w+|demenag\w+)\b/;
/** What says, folded, that a firm buys goods, and not « qui compte 300 clients », « ses clients »: of whom it has some itself. */
const CUSTOMER =
  /\b(?:confi\w+|cliente?|contrats?|partenaire|(?:parmi|liste (?:de|d')|au nombre (?:de|d')) ?(?:ses|leurs|nos) \w+)\b/;
/** Under what a firm stands without being owned, folded. */
const RULE =
  /^(?:supervision|competence|juridiction|autorite|tutelle|droit|regime|directive|surveillance|controle|loi|parquet|tribunal)$/;

function find({ fillers }: Telling, role: Filler["role"]): Filler | undefined {
  return fillers.find((each) => each.role === role && each.by === "grammar");
}

/** What a party is called by: the first word of its name and the noun before it, folded. */
function calledBy(filler: Filler, { terms }: Scene): string[] {
  const at = terms.findIndex(({ start }) => start === filler.span.start);
  return [fold(terms[at]?.text ?? "").split(/[ -]/)[0]!, terms[at - 1]?.normal ?? ""];
}

/** The terms behind a party. */
function wordsBehind({ span }: Filler, { terms }: Scene): readonly Term[] {
  return terms.slice(terms.findIndex(({ start }) => start === span.start) + 1);
}

/** « convaincre par X de vendre », « désigné X pour examiner »: whether behind a party an infinitive says to do what, other than to buy. */
function isToDo(filler: Filler | undefined, scene: Scene): boolean {
  if (filler === undefined) return false;
  const [to, ...rest] = wordsBehind(filler, scene);
  const infinitive = rest.slice(0, 3).find(({ tags }) => tags.has("Infinitive"));
  return (
    /^(?:de|d'|a|pour|afin)$/.test(to?.normal ?? "") &&
    infinitive !== undefined &&
    !/^(?:repren|rachet|acquer|ced|vendre$)/.test(infinitive.normal)
  );
}

/** Words of houses, of owners and of courtship that tell no firm bought. */
export const notHomes: readonly NotDeal[] = [
  {
    name: "a member, not bought",
    is: (telling, _, scene) =>
      HOUSE.test(telling.frame.name) &&
      telling.fillers.some(
        (each) => each.by === "grammar" && calledBy(each, scene).some((word) => BODY.test(word)),
      ),
    examples: [
      "L'assureur [- Morlin] rejoint les rangs de l'association [- Vexa].",
      "L'incubateur [- Vexa] prend sous son aile la start-up [- Morlin].",
      "Le parti [- Vexa] et le parti [- Morlin] feront maison commune.",
    ],
  },
  {
    name: "a share in a portfolio",
    is: (telling, _, scene) => {
      const target = HOUSE.test(telling.frame.name) ? find(telling, "target") : undefined;
      return target !== undefined && calledBy(target, scene).some((word) => SHARE.test(word));
    },
    examples: ["L'action [- Morlin] entre dans le portefeuille du fonds [- Vexa]."],
  },
  {
    name: "colours of a sponsor",
    is: ({ frame, amount }, _, { terms }) =>
      HOUSE.test(frame.name) && amount === null && SPORT.test(wordsIn(terms)),
    examples: [
      "La société [- Morlin] porte désormais les couleurs du groupe [- Vexa], son sponsor.",
      "Le groupe [- Vexa] a accroché [- Morlin] à son tableau de chasse, d'une victoire 3-0.",
    ],
  },
  {
    name: "premises, not an owner",
    is: ({ frame, trigger, amount }, { trigger: { text } }, { terms }) =>
      HOUSE.test(frame.name) &&
      /\b(?:toit|murs)\b/.test(fold(text)) &&
      amount === null &&
      PREMISES.test(wordsIn(terms.filter(({ start }) => start > trigger.start))),
    examples: ["La société [- Morlin] se trouve un nouveau toit chez [- Vexa], qui lui loue trois étages."],
  },
  {
    name: "a customer won",
    is: ({ frame, amount, stake }, { trigger }, { terms }) =>
      /\/(?:latest-prey|bring-home|add)$/.test(frame.name) &&
      amount === null &&
      stake === null &&
      CUSTOMER.test(wordsIn(terms.slice(trigger.end))),
    examples: [
      "Dernière conquête de [- Vexa] : la société [- Morlin], qui lui confie sa paie.",
      "Le groupe [- Vexa] inscrit la société [- Morlin] à son tableau de chasse : elle est son plus gros client.",
    ],
  },
  {
    name: "won over to do something",
    is: (telling, _, scene) =>
      telling.frame.name === "acquisition/yield-to" && isToDo(find(telling, "acquirer"), scene),
    examples: ["Le distributeur [- Morlin] s'est laissé convaincre par [- Vexa] de brader ses yaourts."],
  },
  {
    name: "named by a court to do something",
    is: (telling, _, scene) =>
      telling.frame.name === "acquisition/court-choose" && isToDo(find(telling, "acquirer"), scene),
    examples: [
      "[- Morlin] était en redressement depuis mai. Le tribunal a désigné le cabinet [- Vexa] pour examiner les comptes.",
    ],
  },
  {
    // « relève de la BCE », « dépend de Vexa pour son gaz »: of its rules, its goods or its orders.
    name: "depends for something",
    is: (telling, clause, scene) => isOtherDependence(telling, clause, scene),
    examples: [
      "La banque [- Morlin] relève désormais de la supervision de la [- BCE].",
      "Le groupe [- Morlin] dépend désormais du groupe [- Vexa] pour son gaz.",
    ],
  },
  {
    // Unions and towns fight for a firm as well: only who has a rival bids.
    name: "fights for a firm alone",
    is: ({ frame, fillers }, { trigger, left, right }, scene) => {
      const bidders = fillers.filter(({ role }) => role === "acquirer");
      const against = scene.terms.slice(left, right).some(({ normal }) => normal === "contre");
      const rivals =
        against && !bidders.some((each) => calledBy(each, scene).some((word) => BODY.test(word)));
      return (
        frame.name === "acquisition/bid-vie" &&
        /^(?:batt?|bat|affront|livr)/.test(fold(trigger.text)) &&
        bidders.length < 2 &&
        !rivals
      );
    },
    examples: [
      "Le syndicat [- Vexa] se bat pour la société [- Morlin].",
      "Le syndicat [- Vexa] se bat contre [- Tardieu] pour la société [- Morlin].",
    ],
  },
];

function isOtherDependence(telling: Telling, { trigger }: Clause, scene: Scene): boolean {
  if (telling.frame.name !== "acquisition/belong-since" || !/^(?:rel|dep|ressort)/.test(fold(trigger.text)))
    return false;
  const owner = find(telling, "acquirer");
  if (owner === undefined) return false;
  const at = scene.terms.findIndex(({ start }) => start === owner.span.start);
  return (
    isAuthority(scene, owner.span.start) ||
    scene.terms.slice(trigger.start, at).some(({ normal }) => RULE.test(normal)) ||
    wordsBehind(owner, scene)[0]?.normal === "pour"
  );
}
