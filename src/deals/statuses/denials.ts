/** How those of whom a rumour tells deny it in the sentence behind, without the word: « Pas question, répond le groupe. » */

import type { DealStatus } from "../../document/index.ts";
import { either, inTurn } from "../../rules/alternatives.ts";
import type { Restatement } from "./restatements.ts";
import { LEAD, STOP } from "./sentence-edges.ts";

const RUMOURED = new Set<DealStatus>(["rumoured"]);
/** What is said, and denied. */
const SAID =
  "(?:l'|la|le|les|ces|cette|cet|ce|toute?|une telle|un tel) ?(?:\\w+ )?(?:hypothese|idee|rumeurs?|scenario|information|informations|piste|bruits?|speculations?|eventualite|perspective|projet|rapprochement|fusion|rachat|vente|cession)";

/** How a rumour is denied by those whom it is about. */
export const denials: readonly Restatement[] = [
  {
    rule: "status/out-of-question",
    status: "denied",
    words: new RegExp(
      inTurn(
        LEAD,
        either(
          `(?:il n' ?en est |(?:c' ?est )?)(?:pas|nullement|hors de) question${STOP}`,
          "jamais de la vie",
          `pures? (?:speculations?|inventions?|fantasmes?|fictions?|affabulations?)${STOP}`,
          inTurn(
            "(?:le |la |l' ?|les |un |une |ce |cette )",
            either(
              "sujet|dossier|question|vente|cession|fusion|rachat|rapprochement|projet|hypothese",
              "operation",
            ),
            "(?: d[eu'] ?[^ ,;]+)? n' ?(?:est|etait) (?:pas|nullement|aucunement) ",
            either("a l' ordre du jour", "sur la table", "d' actualite", "a l' agenda", "au programme"),
            STOP,
          ),
        ),
      ),
    ),
    over: RUMOURED,
    reach: 2,
    examples: [
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. Il n'en est pas question, rétorque le groupe.",
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. Pure spéculation, selon le groupe.",
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. Le sujet n'est pas à l'ordre du jour.",
    ],
    counterExamples: [
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. Il n'en est pas question dans le rapport annuel.",
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. La grève n'est pas d'actualité.",
    ],
  },
  {
    rule: "status/brushed-aside",
    status: "denied",
    words: new RegExp(
      either(
        inTurn(
          `${LEAD}(?:[^ ,;]+ ){1,6}?`,
          either(
            "(?:a|ont|avait|avaient) (?:\\w+ )?(?:balaye|ecarte|evacue|repousse|exclu|rejete|dementi|refute|conteste)",
            "balaie|ecarte|refute|rejette|exclut|conteste",
          ),
          ` ${SAID}`,
        ),
        inTurn(
          `${LEAD}(?:[^ ,;]+ ){1,6}?`,
          either("(?:a|ont|avait) (?:\\w+ )?(?:qualifie|traite|juge)", "qualifie|qualifient|juge|jugent"),
          ` ${SAID} (?:de |d' ?|comme )?`,
          either(
            "infonde|fantaisiste|fausse|inexacte|absurde|ridicule|farfelue?|fantasme|denue",
            "sans fondement",
          ),
          "\\w*",
        ),
        inTurn(
          `${LEAD}(?:[^ ,;]+ ){1,6}?(?:assure|affirme|jure|repond|retorque|repete|soutient)(?:nt)? que (?:le |la |l' ?)(?:sujet|dossier|question|vente|cession|fusion|projet|operation)(?: [^ ,;]+){0,3}? n' ?(?:est|etait) (?:pas|nullement) `,
          either("a l' ordre du jour", "sur la table", "d' actualite", "a l' agenda"),
        ),
      ),
    ),
    over: RUMOURED,
    reach: 2,
    about: "denier",
    examples: [
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. Son patron a balayé l'hypothèse.",
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. [- Vexa] a qualifié ces rumeurs d'infondées.",
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. Le groupe assure que le dossier n'est pas à l'ordre du jour.",
    ],
    counterExamples: [
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. Le maire a écarté l'hypothèse.",
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. Le groupe a rejeté toute augmentation des salaires.",
    ],
  },
];
