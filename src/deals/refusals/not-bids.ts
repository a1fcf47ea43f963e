import { either, inTurn } from "../../rules/alternatives.ts";
import { wordsIn } from "../across/facts.ts";
import { isPlainNoun } from "../clauses/antecedent.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isLenderEntity } from "../roles/lenders.ts";
import type { Scene } from "../scene.ts";
import type { Telling } from "../telling.ts";
import { fold } from "../terms/fold.ts";
import { SHARES } from "../values/stakes.ts";
import { hasCourt } from "./courts.ts";
import type { NotDeal } from "./not-deals.ts";
import { isCharity } from "./public-money.ts";
import { hasBiddingBeside } from "./rivals.ts";

/** Words of what is offered to the public, folded. */
const GOODS =
  /^(?:abonnes?|abonnements?|clients?|clientele|consommateurs?|usagers?|telespectateurs?|promotionnel\w*|commerciales?|publicitaires?|forfaits?|carburants?)$/;
/** Frames of courtship and of coming to somebody, and those, folded, whom a firm woos of another or who go to it. */
const WOOING =
  /\/(?:covet|coveted|in-sights|want-firm|set-heart-on|let-slip|pass|switch-owner|come-to-house|pass-between|end-with-rival|join-group|interest-denied|said-to-buy|price-raised)$/;
const PEOPLE = new RegExp(
  inTurn(
    "^",
    either(
      "clients?|clientele|abonnes?|lecteurs?|salaries?|ingenieurs?|talents?|equipes?|cadres?",
      "employes?|fournisseurs?|partenaires?|adherents?|utilisateurs?|marches?|patron|dirigeants?",
      "joueurs?|eleves?|etudiants?|patients?|electeurs?|donnees|contrats?|stocks?|place|titre",
      "record|recettes?|budget|modele|terres|plates-bandes",
    ),
    "$",
  ),
);
/** At what else than a court's one stands « à la barre », folded. */
const AT_THE_HELM =
  /\b(?:capitaine|skipper|navigat\w+|voiliers?|navires?|bateaux?|cargo|avocate?s?|temoins?|regate|barre fixe)\b/;
/** What bears a firm's name besides it, folded. */
const WARES =
  /^(?:licences?|abonnements?|produits?|pommes|fruits|bieres?|vins?|laits?|montres?|voitures?|camions?|avions?|jeux|maillots?|cartes?|billets?|places|forfaits?|chaines?|droits|films?|titres?)$/;
/** What is done with a bid, folded: « déposée par X », « sera examinée ». */
const HANDLED = new RegExp(
  inTurn(
    "^",
    either(
      String.raw`examin\w+|depos\w+|remis\w*|soumis\w*|retenue?s?|acceptee?s?|ecartee?s?|departag\w+`,
      String.raw`echou\w*|capot\w*|avort\w*|abouti\w*|expir\w*|hostile|amicale|actionnaires|morte|caduque`,
      String.raw`maintenue|retiree|relevee|rejetee|repoussee|refusee|declinee|insuffisante|specul\w+`,
      "rumeurs?",
    ),
    "$",
  ),
);
/** Whose board answers a bid. */
const BOARD = /\b(?:conseil (?:d' ?administration|de surveillance)|actionnaires?|porteurs)\b/;

/** What an offer for a firm is one of, folded. */
const OF_TAKING =
  /^(?:r?achat|reprise|fusion|acquisition|rapprochement|prise|echange|titres|actions|mariage|\d\S*)$/;

/** What firms bid for that is no company. */
const TENDER = /\bappels? (?:d' ?offres?|a (?:projets|candidatures|concurrence))\b/;

/** What one asks a bank for, folded. */
const LENDING = /^(?:banques?|credits?|prets?|emprunts?|dettes?|banquiers?)$/;

/** Whether shares or a price say that it is a company that changes hands. */
function isPriced({ amount, stake }: Telling, { terms }: Scene): boolean {
  return (
    amount !== null ||
    stake !== null ||
    terms.some(({ money, normal }) => money?.per === "share" || SHARES.test(normal))
  );
}

function hasGoods(terms: Scene["terms"]): boolean {
  return terms.some(({ normal }) => GOODS.test(normal));
}

/** « … l'offre de X sur la fibre »: on something, of which nobody bears the name. */
function isOnThing({ right, trigger }: Clause, { terms }: Scene): boolean {
  const on = terms.findIndex(
    ({ normal }, index) => index >= trigger.end && index < right && normal === "sur",
  );
  if (on < 0) return false;
  const object = terms.slice(on + 1, on + 4).find(({ tags }) => !tags.has("Det"));
  return object !== undefined && object.party === null && object.stake === null;
}

/** Offers, compromises, pledges and parts of markets that nobody takes a company over by. */
export const notBids: readonly NotDeal[] = [
  {
    // « frappe à la porte de ses banques : X lui ouvre un crédit »: one knocks there for money.
    name: "at the door of a lender",
    is: ({ frame, fillers }, _, scene) =>
      /\/(?:in-sights|want-firm)$/.test(frame.name) &&
      (fillers.some(({ role, entity }) => role === "target" && isLenderEntity(scene, entity)) ||
        scene.terms.some(({ normal }) => LENDING.test(normal))),
    examples: ["Le groupe [- Vexa] a frappé à la porte de la banque [- Morlin] pour financer son offre."],
  },
  {
    // « offre 1 M€ à la Fondation X »: what is given away.
    name: "a gift",
    is: ({ frame, fillers }, _, { discourse }) =>
      /^acquisition\/bid(?:-told)?$/.test(frame.name) &&
      fillers.some(
        ({ role, entity }) =>
          /^(?:target|seller)$/.test(role) && isCharity(discourse.names.get(entity) ?? ""),
      ),
    examples: [
      "Le groupe [- Vexa] offre 1 million d'euros à la [- Fondation Morlin].",
      "Le groupe [- Vexa] offre 1 million d'euros à la [- Croix-Rouge].",
      "Le groupe [- Vexa] a offert 2 millions d'euros à l'[- Institut Pasteur].",
    ],
  },
  {
    name: "a tender for works",
    is: (telling, _, { terms }) =>
      telling.frame.name === "acquisition/bid-lost" && TENDER.test(wordsIn(terms)),
    examples: ["Le groupe [- Vexa] a été écarté : l'appel d'offres du métro de [- Morlin] est relancé."],
  },
  {
    name: "another's bid",
    is: ({ frame }, { trigger }, { terms }) =>
      frame.name === "acquisition/no-interest" &&
      /^(?:de|d')$/.test(terms[trigger.end]?.normal ?? "") &&
      terms.slice(trigger.end + 1, trigger.end + 4).some(({ party }) => party !== null),
    examples: ["[- Tardieu] a exclu l'offre d'[- Oberlin] sur sa filiale [- Morlin]."],
  },
  {
    // « a retiré sa proposition de loi », « a amélioré son offre d'abonnement »
    name: "a proposal of another kind",
    is: ({ frame }, { trigger }, { terms }) => {
      if (!/^acquisition\/bid-(?:rival|taken-back)$/.test(frame.name)) return false;
      const bid = terms.findIndex(
        ({ normal }, index) => index >= trigger.start && /^(?:offre|proposition)$/.test(normal),
      );
      if (bid < 0 || bid > trigger.end + 2 || !/^(?:de|d')$/.test(terms[bid + 1]?.normal ?? "")) return false;
      const what = terms[bid + 2];
      return what !== undefined && what.money === null && !OF_TAKING.test(what.normal);
    },
    examples: ["Le groupe [- Vexa] a retiré sa proposition de loi sur la société [- Morlin]."],
  },
  {
    // « courtise les clients de X »: whom one would like to have is not the firm.
    name: "its people and customers",
    is: ({ frame, fillers }, _, { terms }) => {
      if (!WOOING.test(frame.name)) return false;
      const target = fillers.find(({ role }) => role === "target");
      const at = terms.findIndex(({ start }) => start === target?.span.start);
      const [noun, of] = terms.slice(Math.max(0, at - 2), Math.max(0, at)).map(({ normal }) => normal);
      // « preneur de la licence X », « le prix offert pour les pommes X »
      return (/^(?:d[eu']|des)$/.test(of ?? "") && PEOPLE.test(noun ?? "")) || WARES.test(of ?? "");
    },
    examples: [
      "Le groupe [- Vexa] courtise les clients de [- Morlin].",
      "Les clients de [- Morlin] partent chez [- Vexa].",
      "On dit [- Vexa] preneur de la licence [- Morlin].",
      "Le groupe [- Vexa] relève de 2 à 3 euros le prix offert pour les pommes [- Morlin].",
    ],
  },
  {
    // « a reçu une offre de X pour Y »: who gets it would sell Y.
    name: "a bid for another",
    is: ({ frame, fillers }, { trigger, right }, { terms, markers }) =>
      frame.name === "acquisition/receive-bid" &&
      terms.some(
        ({ party }, index) =>
          party !== null &&
          index >= trigger.end &&
          index < right &&
          /^(?:sur|pour)$/.test(markers[index]?.place ?? "") &&
          !fillers.some(({ span }) => span.start === terms[index]!.start),
      ),
    examples: [
      "Le groupe [- Tardieu] a reçu une sollicitation du groupe [- Vexa] pour l'éditeur [- Morlin].",
    ],
  },
  {
    // « une tentative d'escroquerie visant X »: at something else.
    name: "a try at something else",
    is: (_, { trigger: { frame, start } }, { terms }) => {
      if (!/\/failed-attempt$/.test(frame.name)) return false;
      const [of, what] = terms.slice(start + 1, start + 3);
      return (
        /^(?:de|d')$/.test(of?.normal ?? "") &&
        what !== undefined &&
        what.party === null &&
        isPlainNoun(what) &&
        !OF_TAKING.test(what.normal)
      );
    },
    examples: [
      "Une première tentative d'escroquerie du groupe [- Vexa] sur le brasseur [- Morlin] a échoué.",
    ],
  },
  {
    // « X, rejeté par Y comme fournisseur, a déposé une offre », « a sauvé le voilier Y à la barre »
    name: "turned away or saved as something else",
    is: ({ fillers }, { trigger: { frame } }, { terms }) => {
      const words = wordsIn(terms);
      if (frame.name === "acquisition/fish-out")
        return /\ba la barre\b/.test(words) && AT_THE_HELM.test(words);
      const target = fillers.find(({ role }) => role === "target");
      const at = terms.findIndex(({ start }) => start === target?.span.start);
      return (
        frame.name === "acquisition/sent-off-by" &&
        /^(?:comme|au concours)$/.test(terms[at + 1]?.normal ?? "")
      );
    },
    examples: [
      "Le groupe [- Vexa], rejeté par [- Morlin] comme fournisseur, a déposé une offre.",
      "Le groupe [- Vexa] a sauvé le voilier [- Morlin] à la barre.",
    ],
  },
  {
    name: "an issue put to the holders",
    is: (telling, { trigger }, { terms }) =>
      telling.frame.name === "acquisition/bid" &&
      terms
        .slice(trigger.start, trigger.end + 8)
        .some(({ normal }) => /^(?:augmentation|emission|dividende|scission|regroupement)$/.test(normal)),
    examples: ["[- Vexa] proposera à [- Morlin] un dividende exceptionnel, en tout 5 millions d'euros."],
  },
  {
    name: "named by a court to an office",
    is: ({ frame }, { trigger, right }, { terms }) =>
      frame.name === "acquisition/court-choose" &&
      terms
        .slice(trigger.end, right)
        .some(({ normal }) =>
          /^(?:administrat|mandataires?|liquidat|experts?|conciliat|commissaires?|avocats?|comme)/.test(
            normal,
          ),
        ),
    examples: [
      "[- Morlin] était en redressement depuis mai. Le tribunal a désigné la société [- Vexa] administrateur judiciaire.",
    ],
  },
  {
    name: "an offer of goods",
    is: (telling, { trigger }, scene) =>
      /^acquisition\/bid-o[fn]$/.test(telling.frame.name) &&
      /\b(?:offres?|propositions?)$/.test(fold(trigger.text)) &&
      (hasGoods(scene.terms) ||
        (telling.frame.name === "acquisition/bid-of" &&
          !isPriced(telling, scene) &&
          !hasBiddingBeside(telling, scene) &&
          !scene.terms.some(({ normal }) => HANDLED.test(normal)) &&
          !hasCourt(scene.terms))),
    examples: [
      "L'offre de [- Vexa] sur [- Morlin] séduit les abonnés.",
      "L'offre de [- Vexa] sur [- Morlin] plaît aux familles.",
      "L'offre promotionnelle de [- Vexa] sur [- Morlin] attire du monde.",
      "La proposition de [- Vexa] sur [- Morlin] réjouit les clients.",
    ],
  },
  {
    name: "an offer of goods found dear",
    is: (telling, clause, scene) => {
      if (telling.frame.name !== "acquisition/bid-found-low") return false;
      if (isOnThing(clause, scene) || hasGoods(scene.terms)) return true;
      return (
        !/achat|opa\b/.test(fold(clause.trigger.text)) &&
        !isPriced(telling, scene) &&
        !hasBiddingBeside(telling, scene) &&
        !BOARD.test(wordsIn(scene.terms))
      );
    },
    examples: [
      "[- Morlin] juge trop basse l'offre de [- Vexa].",
      "[- Morlin] juge insuffisante l'offre de [- Vexa] sur les droits de la compétition.",
      "[- Morlin] juge trop chère l'offre de [- Vexa] sur la fibre, après le rachat de [- Tardieu].",
    ],
  },
  {
    name: "a compromise or a pledge on something else",
    is: (telling, { trigger }, scene) =>
      /^acquisition\/promise-to-(?:buy|sell)$/.test(telling.frame.name) &&
      /\b(?:compromis|engagements? d' ?achat)$/.test(fold(trigger.text)) &&
      (hasGoods(scene.terms) || !isPriced(telling, scene)),
    examples: [
      "La direction de [- Vexa] a signé un compromis avec [- Morlin] sur [- Tardieu].",
      "[- Vexa] a signé un compromis avec [- Morlin] pour [- Tardieu].",
      "[- Vexa] a signé un engagement d'achat de carburant de [- Morlin] pour [- Tardieu].",
    ],
  },
  {
    name: "a part of a market",
    is: ({ frame }, { trigger, right }, { terms }) =>
      frame.name === "equity_investment/take-parts" &&
      /^(?:(?:de |d')?marches?\b|.*\bsur (?:le |la |son |ses |un )?marches?\b)/.test(
        terms
          .slice(trigger.end, right)
          .map(({ normal }) => normal)
          .join(" "),
      ),
    examples: [
      "[- Vexa] prend des parts de marché dans [- Morlin].",
      "[- Vexa] a pris des parts de [- Morlin] sur le marché français.",
    ],
  },
  {
    // « a confié la reprise de l'opéra à X »: without a court it is a work, a ball, a shift.
    name: "a revival",
    is: (telling, { trigger, group }, scene) =>
      /^acquisition\/(?:award-takeover|purchase)$/.test(telling.frame.name) &&
      /\breprise\b/.test(fold(trigger.text)) &&
      ["Attribuer", "Confier", "Accorder", "Octroyer"].some(
        (tag) => group !== null && scene.terms[group.verb]?.tags.has(tag) === true,
      ) &&
      telling.amount === null &&
      telling.stake === null &&
      !hasCourt(scene.terms),
    examples: [
      "Le metteur en scène a confié la reprise de [- Morlin] à [- Vexa].",
      "[- Tardieu] a attribué la reprise de [- Morlin] à [- Vexa].",
    ],
  },
];
