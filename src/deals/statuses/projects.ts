import { either, inTurn } from "../../rules/alternatives.ts";
import { agreementOver } from "../clauses/agreements.ts";
import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";
import { predicatesOf } from "./predicates.ts";

/** What is planned or promised of an operation, right before its noun: « le projet de fusion », « la promesse de vente ». */
const PLAN = /^(?:projets?|plans?|promesses?|accord|protocole|intention|perspective|option)$/;
/** What others have to say before it is done. */
const REVIEW = new RegExp(
  inTurn(
    String.raw`\b`,
    either(
      "(?:soumis|soumise|suspendue?|subordonnee?|conditionnee?) (?:a|au|aux)",
      "(?:doit|doivent) encore",
      "(?:recu|obtenu|eu|decroche|recoit|obtient) (?:l'|le |son )?(?:aval|feu vert|accord|agrement|autorisation)",
      "(?:valide|autorise|approuve|avalise|enterine)e?s? (?:[^ ,]+ ){0,3}?par (?:le|la|les|l'|bruxelles|l)",
      "en cours d'examen",
      "a l'examen",
      inTurn(
        "(?:attend|attendent|attendait) (?:(?:toujours|encore|desormais|maintenant) )?(?:l'|le |la |les |son |leur |sa )?",
        either("approbation", "feu vert", "aval|accord|agrement|autorisation|decision|verdict"),
      ),
      inTurn(
        "^(?:est|sont|reste|restent) (?:[^ ,]+ ){0,4}?(?:(?:toujours|encore) )?",
        either("en cours(?= ?(?:[.,;:!»)]|$))", "en attente (?:du|de|d')"),
      ),
      "^(?:est|sont|reste|restent) (?:[^ ,]+ )?(?:prevu|attendu|programme|envisage)e?s? (?:pour|en|au|a|d'ici|fin|debut|avant|le|dans|courant)",
    ),
  ),
);
/** An authority's own doings with an operation, as the verb that has its noun behind it. */
const REVIEWING = /^(?:autoris|approuv|examin|valid|suspen|prolong|ouvr|ouvert|lanc|notifi|avalis)\w*$/;
/** « des doutes sur la finalisation de son rachat », folded: signed, and not yet done. */
const DOUBTED = new RegExp(
  inTurn(
    String.raw`\b`,
    either(
      "doutes?|incertitudes?|interrogations?|inquietudes?|craintes?|speculations?|questions?",
      "menaces?",
    ),
    String.raw` (?:\S+ ){0,3}?`,
    either("sur", "quant a", "autour de", "entourant", "pesant sur", "concernant"),
    String.raw` (?:la |l'|une |un )?(?:\S+ )?(?:finalisation|conclusion|aboutissement|realisation|cloture|bouclage|issue|avenir|sort|suite) ?(?:de|d'|du) ?(?:son|sa|leur|la|le|l'|cette|ce)? ?$`,
  ),
);
/** « La cession de X a été annoncée mardi », folded: decided, not yet done; not « annoncée et finalisée mardi ». */
const ANNOUNCED =
  /^(?:a|ont|avait|avaient|est|sera) (?:\S+ )?(?:ete )?(?:annonce|officialise|devoile|revele|rendu publique?)e?s?(?: |$)(?!(?:\S+ ){0,4}et (?:\S+ )?(?:finalis|boucl|conclu|realis|scell))/;
/** What a court or a watchdog does with an operation that is under way. */
const HELD_UP =
  /^(?:suspend(?:u|ent|ait)?|gel(?:e|ent|ait)|retard(?:e|ent|ait)|scrut(?:e|ent|ait)|examin(?:e|ent|ait)|epluch(?:e|ent|ait)|passe au crible|conteste(?:nt)?)$/;
const INQUIRY = /^(?:enquete|examen|instruction|procedure)$/;

/** Whether a noun names an operation that is planned, or that others still have to clear. */
export function isProjected(
  terms: readonly Term[],
  noun: { readonly start: number; readonly end: number },
): boolean {
  const [of, plan] = [terms[noun.start - 1]?.normal ?? "", terms[noun.start - 2]?.normal ?? ""];
  if (/^(?:de|d')$/.test(of) && PLAN.test(plan)) return true;
  // « avancent vers leur fusion », « une étape vers la vente »: where one goes one has not come.
  if (plan === "vers" && /^(?:la|le|l'|une?|leur|sa|son|cette|ce)$/.test(of)) return true;
  if (agreementOver(terms, noun.start) !== null) return true;
  // « suspend le rachat », « scrute la fusion »: others have a say in what is not done.
  if (HELD_UP.test(plan) && /^(?:la|le|l'|les|cette|ce)$/.test(of)) return true;
  const said = predicatesOf(terms, noun);
  if (said.some((words) => REVIEW.test(words) || ANNOUNCED.test(words))) return true;
  const before = terms.slice(Math.max(0, noun.start - 9), noun.start);
  if (DOUBTED.test(foldedWords(before))) return true;
  const verb = before.findIndex(({ normal }) => REVIEWING.test(normal));
  return verb >= 0 && before.slice(verb + 1).some(({ normal }) => INQUIRY.test(normal));
}

/** « a autorisé X à racheter Y »: allowed, not yet done. */
export function isAllowed(terms: readonly Term[], group: VerbGroup | null): boolean {
  if (group?.form === "finite" && (group.tense === "present" || group.tense === "none")) {
    const that = terms.findLastIndex(
      ({ normal }, index) => index < group.start && index > group.start - 9 && /^qu(?:e|')$/.test(normal),
    );
    return /^(?:accept|approuv|autoris|valid)\w+$/.test(terms[that - 1]?.normal ?? "");
  }
  if (group?.form !== "infinitive" || group.preposition !== "a") return false;
  const { start, verb } = group;
  return terms
    .slice(Math.max(0, start - 12), verb)
    .some(({ normal }) => /^autoris(?:e|ent|er|era|ait|ant)$/.test(normal));
}
