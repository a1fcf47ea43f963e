import { either, inTurn } from "../../rules/alternatives.ts";
import type { SumCue } from "./sums.ts";

/** Words beside a sum that make it a part of a total, or what may be paid on top of a price. */
export const partCues: readonly SumCue[] = [
  {
    // What is to be added, or may be; a loan that comes beside a round is an operation of its own.
    name: "tranche/to-be-added",
    role: "tranche",
    before:
      /(?:^| )(?:(?:s' ?)?y|auxquel(?:le)?s|auquel|a laquelle|a quoi|a (?:cela|cette somme|ce prix|ce montant|ce cheque|cette enveloppe|ce total))(?: \S+){0,2}? (?:s' ?)?ajout(?:era|eront|erait|eraient|er)(?: ,(?: \S+){1,8} ,)?(?: eventuellement| encore)?$/,
    after: /^(?!(?:de|d'|du|des|en) ?(?!plus |complement|prime|bonus|cas |fonction))/,
    examples: [
      "[acquirer Vexa] paiera [amount 40 millions d'euros] pour [target Morlin]. S'y ajouteront [tranche jusqu'à 10 millions d'euros] selon les résultats.",
      "[acquirer Vexa] paiera [amount 40 millions d'euros] pour [target Morlin] ; s'y ajouteront, si les ventes progressent, [tranche jusqu'à 10 millions].",
      "[acquirer Vexa] rachète [target Morlin] pour [amount 40 millions d'euros]. À cela pourraient s'ajouter [tranche 10 millions].",
    ],
    counterExamples: [
      "[acquirer Vexa] rachète [target Morlin] pour [amount 40 millions d'euros]. S'y ajouteront 10 millions d'euros d'impôts.",
    ],
  },
  {
    name: "tranche/contingent-added",
    role: "tranche",
    before: new RegExp(
      inTurn(
        "(?:^| )",
        either(
          String.raw`(?:auquel|auxquels|a laquelle|y|cela|somme|prix|montant) (?:s' ?)?ajout\S+ `,
          String.raw`(?:est|sont|sera|seront) (?:prevu|assorti)\S*(?: \S+){0,2} `,
        ),
        String.raw`?(?:un|une|d'un|d'une) (?:interessement|prime|versement|paiement|supplement)(?: (?:additionnel\w*|supplementaire|eventuel\w*|differe\w*|conditionnel\w*|complementaire))* (?:(?:maximum|maximal\w*|total\w*) )?(?:de|d'|pouvant atteindre|pouvant aller)$`,
      ),
    ),
    after: /^(?!par |d'interets)/,
    examples: [
      "[acquirer Vexa] rachète [target Morlin] pour [amount 40 millions d'euros], montant auquel s'ajoute un intéressement de [tranche 10 millions].",
      "[acquirer Vexa] rachète [target Morlin] pour [amount 40 millions d'euros]. Un versement additionnel de [tranche 10 millions] est prévu en 2027.",
    ],
    counterExamples: [
      "[acquirer Vexa] rachète [target Morlin] pour [amount 40 millions d'euros]. Ses salariés touchent une prime de 10 000 euros par an.",
    ],
  },
  {
    name: "tranche/raised-later",
    role: "tranche",
    before:
      /(?:, (?:eventuellement )?(?:majore|augmente|complete|assorti|double)e?s?|(?:pouvant|susceptibles? d') ?etre (?:majore|augmente|complete)e?s?) (?:de|d'|par)(?: \S+)?$/,
    examples: [
      "[acquirer Vexa] rachète [target Morlin] pour [amount 40 millions d'euros], majorés de [tranche 10 millions] en cas de succès.",
      "[acquirer Vexa] rachète [target Morlin] pour un prix de [amount 40 millions d'euros], susceptible d'être complété de [tranche 10 millions].",
    ],
  },
  {
    name: "tranche/more-if",
    role: "tranche",
    after:
      /^(?:supplementaires?|additionnels?|de plus|en sus|de mieux)(?: (?:en \d{4}|l' ?an prochain|ensuite|plus tard|,))? ?(?:si|selon|en cas|en fonction|sous conditions?|sous reserve|lies? a|conditionnes? a)(?: |$)/,
    examples: [
      "[acquirer Vexa] s'offre [target Morlin] pour [amount 40 millions d'euros] comptant, et [tranche jusqu'à 10 millions] supplémentaires sous conditions.",
      "[acquirer Vexa] rachète [target Morlin] pour [amount 40 millions d'euros] et versera [tranche 10 millions] supplémentaires si les objectifs sont atteints.",
      "[acquirer Vexa] rachète [target Morlin] pour [amount 40 millions d'euros]. Le vendeur pourrait toucher [tranche 10 millions] de plus en cas de succès.",
    ],
    counterExamples: [
      "[acquirer Vexa] rachète [target Morlin] pour [amount 40 millions d'euros], soit 10 millions de plus que prévu.",
    ],
  },
  {
    name: "tranche/comprised",
    role: "tranche",
    after:
      /^,? ?(?:deja )?(?:comprise?s?|incluse?s?|integree?s?|compte[es]?e?s?) dans (?:le|la|l'|ce|cette|cet) ?(?:total|tour|montant|somme|enveloppe|levee|operation|financement)/,
    examples: [
      "[target Vexa] lève [amount 24 millions d'euros] auprès de [investor Morlin]. Il s'y trouve un prêt de [tranche 4 millions], compris dans le total.",
    ],
  },
  {
    name: "tranche/and-for-the-rest",
    role: "tranche",
    before: /(?:^|[ :])(?:pour|a hauteur (?:de|d'))$/,
    after: /^(?:,|en|de|d')(?: \S+){1,9}? (?:[,;]|et) (?:pour )?le (?:reste|solde|reliquat)(?: |$)/,
    examples: [
      "[investor Vexa] prend [stake 9 %] de [target Morlin] contre [amount 89 millions d'euros] : pour [tranche 57 millions], des créances ; pour le reste, de l'argent frais.",
    ],
  },
];
