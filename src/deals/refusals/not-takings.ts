import { wordsIn } from "../across/facts.ts";
import type { Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import type { NotDeal } from "./not-deals.ts";

/** What stands behind the firm that is won, beaten or shown, folded: « en demi-finale », « des yeux », « comme égérie ». */
const BEHIND =
  /^(?:comme (?!(?:prochain|nouvelle? filiale|filiale|prevu|annonce|attendu))|en (?:demi-finale|finale|quarts?|huitiemes?|poules?)|des yeux|et (?:prend|prennent|file en|reprend) (?:la|sa) (?:tete|place|premiere)|(?:a|dans|sur) (?:sa|son|ses|leurs?) (?:plateforme|catalogue|application|bouquet|carte|menu|programme|gamme|logiciel|outil|moteur|interface|caisses|assistant)|, (?:son|sa|leur) (?:entraineur|prestataire|fournisseur|sponsor|equipementier|avocat|agence|selectionneur|sous-traitant)|a (?:[\d, ]+ )?(?:euros|moitie prix)|a \S+ euros? (?:la|le|l'|piece)|: tout a)/;
/** What stands before it, folded: « de son prestataire Y », « vos vieux téléphones Y »; « l'éditeur de logiciels Y » is a firm. */
const BEFORE =
  /(?:\b(?:son|sa|leur) (?:prestataire|fournisseur|sponsor|equipementier|avocat|sous-traitant|entraineur|selectionneur)|(?<!\b(?:editeur|fabricant|constructeur|loueur|vendeur|distributeur|specialiste|concepteur|marchand|exploitant|producteur|assembleur|importateur|createur|fournisseur|equipementier|societe|entreprise|groupe|start-up|marque|maison|pme)s? (?:de |d' ?))\b(?:camions|telephones|voitures|velos|avions|ordinateurs|logiciels|bus|trains|appareils|bouteilles|ballons|maillots)|\bdossier|\b(?:plus|moins) que)$/;

/** The words right before and right behind the firm that a telling says is taken, or null. */
function aroundTarget({ fillers }: Telling, terms: readonly Term[]): readonly [string, string] | null {
  const target = fillers.find(({ role, by }) => role === "target" && by === "grammar");
  const at = terms.findIndex(({ start }) => start === target?.span.start);
  if (at < 0) return null;
  return [wordsIn(terms.slice(Math.max(0, at - 3), at)), wordsIn(terms.slice(at + 1, at + 6))];
}

/** Firms that are beaten, shown, dropped as suppliers or sold by the bottle, in verbs of buying and selling. */
export const notTakings: readonly NotDeal[] = [
  {
    name: "won, beaten or shown",
    is: (telling, _, { terms }) => {
      if (!/^acquisition\/(?:buy|take-over|sell|held-since)$/.test(telling.frame.name)) return false;
      if (telling.stake !== null || telling.amount !== null) return false;
      const around = aroundTarget(telling, terms);
      return around !== null && (BEFORE.test(around[0]) || BEHIND.test(around[1]));
    },
    examples: [
      "Le club [- Vexa] croque [- Morlin] en demi-finale.",
      "Le groupe [- Vexa] s'offre [- Morlin] comme égérie.",
      "Le groupe [- Vexa] intègre [- Morlin] à sa plateforme de paiement.",
      "Le groupe [- Vexa] se sépare de son prestataire [- Morlin].",
      "Le groupe [- Vexa] se sépare de [- Morlin], son entraîneur.",
      "Le groupe [- Vexa] possède désormais trois camions [- Morlin].",
      "Le groupe [- Vexa] a acheté un lot de camions [- Morlin].",
    ],
  },
  {
    name: "plans and voices made one",
    is: ({ frame }, { trigger }, { terms }) =>
      /^merger\/(?:merge|merger)$/.test(frame.name) &&
      /^(?:de )?(?:leurs|ses|des) (?:plannings?|voix|horaires|calendriers?|programmes?|positions?|points de vue|efforts|agendas?|tarifs|fichiers)\b|^avec \S+ le temps d|^pour (?:creer|lancer|editer|signer) (?:une?|des|leur) (?:collection|gamme|parfum|label|logiciel|application|album|disque|evenement|festival)/.test(
        wordsIn(terms.slice(trigger.end, trigger.end + 5)),
      ),
    examples: [
      "Les groupes [- Vexa] et [- Morlin] fusionnent leurs plannings de livraison.",
      "Les groupes [- Vexa] et [- Morlin] discutent d'un rapprochement de leurs horaires.",
    ],
  },
  {
    // « verse 3 M€ à Y après l'incendie »: a claim paid.
    name: "a claim paid",
    is: ({ frame, stake }, { trigger }, { terms }) =>
      /^equity_investment\/(?:invest|put)$/.test(frame.name) &&
      stake === null &&
      /\bapres (?:l'|la|le|les|un|une) ?(?:incendie|panne|sinistre|tempete|accident|inondations?|proces|jugement|erreur|fuite|piratage)\b|\ben (?:publicite|reparation|dedommagement)\b|\bpour son demenagement\b/.test(
        wordsIn(terms.slice(trigger.start)),
      ),
    examples: ["L'assureur [- Vexa] verse 3 millions d'euros à [- Morlin] après l'incendie."],
  },
  {
    // « s'introduit dans le réseau de Y », « débute à Wall Street comme sponsor »
    name: "comes in somewhere else",
    is: ({ frame }, { trigger }, { terms }) =>
      frame.name === "ipo/list" &&
      /^(?:dans (?:le|la|les|l'|son|sa|ses) ?(?!bain|grand|cercle|club|cour|arene)\w|comme (?:sponsor|partenaire|fournisseur))/.test(
        wordsIn(terms.slice(trigger.end, trigger.end + 4)),
      ),
    examples: ["Le pirate [- Vexa] s'introduit dans le réseau de [- Morlin]."],
  },
];
