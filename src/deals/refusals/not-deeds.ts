import { wordsIn } from "../across/facts.ts";
import type { NotDeal } from "./not-deals.ts";
import { OWNING } from "./not-wooed.ts";

/** Money paid, and things bought and sold, for a deed, a right or wares. */
export const notDeeds: readonly NotDeal[] = [
  {
    // « réalise une grosse acquisition de données avec Y », « une nouvelle prise de commande »
    name: "a purchase of goods",
    is: ({ frame }, { trigger }, { terms }) =>
      frame.name === "acquisition/nth-purchase" &&
      /^(?:d[e']|des|du)$/.test(terms[trigger.end]?.normal ?? "") &&
      terms
        .slice(trigger.end + 1, trigger.end + 3)
        .every(
          ({ party, date, normal }) =>
            party === null &&
            date === null &&
            !/^(?:annee|histoire|mois|semaine|saison)$/.test(normal.replace(/^l'/, "")),
        ),
    examples: [
      "Le groupe [- Vexa] annonce une nouvelle prise de commande avec l'éditeur [- Morlin].",
      "Le groupe [- Vexa] a réalisé une grosse acquisition de données avec l'éditeur [- Morlin].",
    ],
  },
  {
    // « débourse 3 M€ pour aider Y à dépolluer son site », « paie 3 M€ pour la campagne de Y »: what the sum is for is behind the verb.
    name: "paid for a deed",
    is: ({ frame, stake, fillers }, { trigger }, { terms }) => {
      if (frame.name !== "acquisition/pay" || stake !== null) return false;
      const target = fillers.find(({ role }) => role === "target");
      const at = terms.findIndex(({ start }) => start === target?.span.start);
      const verb = terms.findLastIndex(
        ({ tags }, index) => index > trigger.end && index < at && tags.has("Infinitive"),
      );
      return verb > 0 && terms[verb - 1]?.normal === "pour" && !OWNING.test(terms[verb]!.normal);
    },
    examples: [
      "Le groupe [- Vexa] débourse 3 millions d'euros pour aider l'éditeur [- Morlin] à dépolluer son site.",
    ],
  },
  {
    // « accepte l'offre de Y : la panne sera réparée », « refuse l'offre de Y de prolonger le contrat »
    name: "an offer of something else",
    is: ({ frame, stake, amount, fillers }, { trigger }, { terms }) => {
      if (!/^acquisition\/(?:rebuff|accept-bid)$/.test(frame.name) || stake !== null || amount !== null)
        return false;
      const last = Math.max(
        ...fillers.map(({ span }) => terms.findIndex(({ start }) => start === span.start)),
      );
      return (
        last > trigger.start &&
        /^(?:de|d')$/.test(terms[last + 1]?.normal ?? "") &&
        terms[last + 2]?.tags.has("Infinitive") === true &&
        !OWNING.test(terms[last + 2]!.normal)
      );
    },
    examples: ["L'éditeur [- Morlin] a refusé l'offre du groupe [- Vexa] de prolonger le contrat."],
  },
  {
    // « a prêté son défenseur à Y pour 3 M€ », « verse 3 M€ à Y pour la diffusion des matchs »
    name: "a player or a right",
    is: ({ kind, stake, trigger }, _, { terms }) => {
      if (!/^(?:debt_financing|equity_investment|acquisition|funding_round)$/.test(kind) || stake !== null)
        return false;
      return /\b(?:(?:prete\w*|prend|rachete|achete|vend\w*|cede|recrute) (?:son|sa|le|la|l'|un|une) ?(?:\w+ )?(?:defenseur|attaquant|gardien|milieu|ailier|buteur|entraineur|joueuse|joueur|pilote|meneur)|pour (?:la diffusion|les droits|la retransmission|la captation|la location|le loyer|sa campagne|la campagne)|erreurs? de facturation)\b/.test(
        wordsIn(terms.filter(({ start }) => start >= trigger.start)),
      );
    },
    examples: [
      "Le club [- Vexa] a prêté son défenseur à [- Morlin] pour 3 millions d'euros.",
      "La chaîne [- Vexa] verse 3 millions d'euros au groupe [- Morlin] pour la diffusion des matchs.",
    ],
  },
  {
    // « a vendu 300 licences de Y », « vend Y à ses clients »: wares of that name.
    name: "wares of a firm",
    is: ({ frame, stake, fillers }, { trigger }, { terms }) => {
      if (!/^acquisition\/(?:sell|take-over|buy)$/.test(frame.name) || stake !== null) return false;
      const target = fillers.find(({ role }) => role === "target");
      const at = terms.findIndex(({ start }) => start === target?.span.start);
      if (at < trigger.end) return false;
      const between = wordsIn(terms.slice(trigger.end, at));
      const behind = wordsIn(terms.slice(at + 1, at + 4));
      return (
        /(?:^| )\d+ (?:000 )?(?:licences|exemplaires|billets|places|voitures|camions|bouteilles|unites|abonnements|appareils|produits|albums|livres) (?:d[eu']|des)/.test(
          between,
        ) ||
        /^(?:a|aupres de) (?:ses|leurs) (?:clients|abonnes|lecteurs|usagers)\b/.test(behind) ||
        /^(?:au|dans le|en tete du) classement\b/.test(behind)
      );
    },
    examples: [
      "L'opérateur [- Vexa] a vendu 300 licences de l'éditeur [- Morlin].",
      "L'opérateur [- Vexa] vend [- Morlin] à ses clients comme un produit miracle.",
      "Retour gagnant pour [- Vexa], qui reprend [- Morlin] au classement.",
    ],
  },
  {
    // « refinance ses clients à hauteur de 3 M€, dont Y »
    name: "one of its borrowers",
    is: ({ frame, fillers }, { trigger }, { terms }) =>
      (frame.name === "debt_financing/borrow" &&
        /^refinanc\w+ (?:ses|leurs|des) (?:clients|emprunteurs|societaires)\b/.test(
          wordsIn(terms.slice(trigger.start, trigger.start + 3)),
        )) ||
      (frame.name === "debt_financing/refinance-firm" &&
        fillers.some(({ role, span }) => {
          const at = terms.findIndex(({ start }) => start === span.start);
          return (
            role === "target" && terms.slice(Math.max(0, at - 3), at).some(({ normal }) => normal === "dont")
          );
        })),
    examples: [
      "La [- Banque Vexane] refinance ses clients à hauteur de 3 milliards d'euros, dont l'éditeur [- Morlin].",
    ],
  },
  {
    // « débourse 3 M€ pour aider Y à dépolluer son site »
    name: "help with works",
    is: ({ frame }, { trigger }, { terms }) =>
      frame.name === "equity_investment/put-to-help" &&
      /\b(?:a (?:depolluer|moderniser|renover|decarboner|reduire|payer|rembourser|recycler|former|reconstruire)|dans (?:la|le|les|sa|son|ses) (?:renovation|decarbonation|transition|formation|modernisation|reconstruction|depollution|travaux))\b/.test(
        wordsIn(terms.slice(trigger.start)),
      ),
    examples: [
      "Le groupe [- Vexa] débourse 3 millions d'euros pour aider l'éditeur [- Morlin] à dépolluer son site.",
    ],
  },
];
