import { isPlainNoun } from "../clauses/antecedent.ts";
import type { NotDeal } from "./not-deals.ts";

/** What may be completed by who joins a round: the round, its list, nothing that is named. */
const ROUND_OBJECT =
  /^(?:tours?|levees?|tables?|rondes?|series?|operations?|listes?|casting|plateau|syndicat|pool|club|investisseurs|actionnariat|capital|financements?|augmentation|montage|collecte|placement)$/;

/** What looks like a part in a round and is none. */
export const notRounds: readonly NotDeal[] = [
  {
    name: "a rank",
    is: (telling, { trigger }, { terms }) =>
      telling.frame.name === "extend/join" &&
      /^(?:figur|compt)/.test(terms[trigger.start]!.normal) &&
      terms
        .slice(trigger.start, trigger.end + 6)
        .some(({ normal }) =>
          /^(?:(?:la |le |les )?premiere?s?|meilleure?s?|plus|laureate?s?|podium|classement|palmares|clients?|partenaires?|concurrents?|fournisseurs?)$/.test(
            normal,
          ),
        ) &&
      !terms.some(({ normal }) => /^(?:souscripteurs|investisseurs|actionnaires|bailleurs)$/.test(normal)),
    examples: [
      "Une seule société belge, [- Vexa], figure parmi les dix premières.",
      "[- Vexa] figure parmi les plus grandes levées de l'année.",
      "[- Vexa] figure parmi les clients de [- Morlin].",
    ],
  },
  {
    name: "completes something else",
    is: (telling, { trigger, group }, { terms }) => {
      if (telling.frame.name !== "extend/join" || !/^complet/.test(terms[trigger.start]!.normal))
        return false;
      if (group?.passive === true || !/^(?:complet)/.test(terms[trigger.end - 1]!.normal)) return false;
      const object = terms.slice(trigger.end, trigger.end + 3).find(isPlainNoun);
      const determined = /^(?:le|la|l'|les|un|une|son|sa|ce|cette)$/.test(terms[trigger.end]?.normal ?? "");
      return determined && object !== undefined && !ROUND_OBJECT.test(object.normal);
    },
    examples: ["[- Vexa] complète le podium.", "Derrière [- Morlin], [- Vexa] complète sa gamme."],
  },
];
