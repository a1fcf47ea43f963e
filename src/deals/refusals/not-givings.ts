import { givesNothing } from "../roles/gives-nothing.ts";
import { isLenderEntity } from "../roles/lenders.ts";
import { isCourt } from "./courts.ts";
import { isPublicBody } from "./needs.ts";
import type { NotDeal } from "./not-deals.ts";

/** Who judges, folded. */
const JUDGES = /^(?:tribunal|tribunaux|juges?|magistrats?|justice)$/;

/** What banks and public bodies do with aids and loans besides giving them. */
export const notGivings: readonly NotDeal[] = [
  {
    // « La Région a gelé une subvention »: it gets none, either.
    name: "nothing given",
    is: ({ kind, fillers }, { trigger, group }, scene) => {
      if ((kind !== "grant" && kind !== "debt_financing") || trigger.form !== "noun") return false;
      if (group === null || group.passive || group.verb > trigger.start) return false;
      const getters = fillers.filter(({ role }) => role === "target");
      return (
        givesNothing(scene.terms, group.verb) &&
        getters.every(({ entity, span }) => isLenderEntity(scene, entity) || isPublicBody(scene, span.start))
      );
    },
    examples: [
      "[- Vexa] bâtit une usine. La [- Région Bretagne] a gelé une subvention de 9 millions d'euros.",
      "La [- Région Bretagne] conteste une subvention de 9 millions d'euros.",
      "La [- Banque Populaire] vend un prêt de 9 millions d'euros.",
    ],
  },
  {
    // « a été informé du retrait d'une aide »: it loses one.
    name: "taken back",
    is: ({ kind }, { trigger }, { terms }) =>
      kind === "grant" &&
      trigger.form === "noun" &&
      /^(?:retrait|gel|refus|suppression)$/.test(terms[trigger.start - 3]?.normal ?? ""),
    examples: ["[- Vexa] a été informé par la mairie du retrait d'une aide de 3 millions d'euros."],
  },
  {
    // « Le tribunal a remis X à Y, pour 3 M€ »: a price, that Y pays.
    name: "handed over by a court",
    is: ({ frame }, { left, trigger }, { terms }) =>
      frame.name === "equity_investment/put" &&
      terms
        .slice(left, trigger.start)
        .some(({ normal, party, text }) => JUDGES.test(normal) || (party !== null && isCourt(text))),
    examples: ["Le tribunal de Lens a remis les clés à [- Morlin], pour 3 millions d'euros."],
  },
];
