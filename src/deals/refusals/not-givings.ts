import { nounClasses } from "../../french/nominal-nouns.ts";
import { isPublicBody } from "../authorities.ts";
import { isPlainNoun } from "../clauses/antecedent.ts";
import type { Clause } from "../clauses/clauses.ts";
import { givesNothing } from "../roles/gives-nothing.ts";
import { isLenderEntity } from "../roles/lenders.ts";
import type { Scene } from "../scene.ts";
import { foldedWords } from "../terms/folded.ts";
import { isCourt } from "./courts.ts";
import type { NotDeal } from "./not-deals.ts";

/** What is owed, paid for or given away, folded. */
const OWED =
  /\b(?:assureurs?|assurances?|incendie|sinistre|sponsors?|parrain\w*|mecen\w*|club|stade|sous-traitants?|fournisseurs?|clients?|contrats?|licences?|commandes?|condamn\w+|proces|justice|tribunal|litige|indemni\w+|dedommag\w*|amendes?|penalites?|retards?|victimes?|dons?|loyers?|impayes|factures?|redevances?|droits tele\w*)\b/;
/** Who judges, folded. */
const JUDGES = /^(?:tribunal|tribunaux|juges?|magistrats?|justice)$/;

/** « la levée de la grève chez X », « le meilleur tour de sa carrière »: whether what is signed is of something else than a firm. */
function isOfThing({ trigger }: Clause, { terms }: Scene): boolean {
  const of = terms.findIndex(
    ({ normal }, index) => index >= trigger.end && /^(?:de|d'|du|des)$/.test(normal),
  );
  if (of < 0 || of > trigger.end + 1) return false;
  const noun = terms.findIndex(({ tags }, index) => index > of && !tags.has("Det") && !tags.has("Poss"));
  return noun > 0 && isPlainNoun(terms[noun]!) && nounClasses(terms[noun]!.normal).length === 0;
}

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
  {
    // « L'assureur X s'est engagé à verser 3 M€ à Y après l'incendie »: what is owed, paid for or given away.
    name: "promised for something else",
    is: ({ frame }, _, { terms }) =>
      frame.name === "equity_investment/pledge" && OWED.test(foldedWords(terms)),
    examples: [
      "Le fonds [- Vexa] a promis 3 millions d'euros à [- Morlin] après l'incendie.",
      "Les 3 millions d'euros promis au club [- Morlin] par le fonds [- Vexa] n'ont pas été payés.",
    ],
  },
  {
    // « son plan d'investissement de 9 M€ »: what a firm spends on itself.
    name: "a plan of its own",
    is: ({ frame, fillers }, { trigger }, { terms }) =>
      frame.name === "equity_investment/entry" &&
      /^(?:plans?|programmes?|budgets?|efforts?)$/.test(terms[trigger.start - 2]?.normal ?? "") &&
      !fillers.some(({ role, by }) => role === "target" && by === "grammar"),
    examples: [
      "[- Vexa] recrute chez [- Morlin]. [- Tardieu] maintient son plan d'investissement de 9 millions d'euros.",
    ],
  },
  {
    name: "signed, but no round",
    is: ({ frame }, clause, scene) => frame.name === "funding_round/sign-round" && isOfThing(clause, scene),
    examples: [
      "Le syndicat [- Morlin] et sa direction signent la levée de la grève chez [- Vexa].",
      "L'écurie [- Morlin] signe le meilleur tour de la saison chez [- Vexa].",
    ],
  },
];
