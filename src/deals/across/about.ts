import { either, inTurn } from "../../rules/alternatives.ts";
import { mainSubjectIn } from "../clauses/subject.ts";
import type { Scene } from "../scene.ts";
import type { Telling } from "../telling.ts";
import { remembered } from "../terms/remember.ts";
import type { Term } from "../terms/terms.ts";
import { entitiesOf } from "./discourse.ts";
import { entitiesIn, firstVerbIn, valuesIn, wordsIn } from "./facts.ts";

/** Nouns that stand for the operation told before. */
const OPERATION = new RegExp(
  inTurn(
    "^",
    either(
      "operation|transaction|accord|finalisation|closing|cloture|bouclage|rapprochement|deal",
      "montant|prix|offre|tour|signature|levee|acquisition|cession|rachat|vente|fusion",
      "reglement-livraison|realisation|entente|protocole|emission|placement|introduction",
      "conclusion|valorisation|cotation|pret|financement|apport|investissement|parties|issue",
      "transfert|tout|signature|controle|realisation|echanges|mariage|modalites|conditions",
      "convention|promesse|montage|bascule",
    ),
    "$",
  ),
);

/** A bill that a sentence opens with, right before its sum: « la facture d'électricité », « pour les clients » are others'. */
const BILL = new RegExp(
  inTurn(
    "^(?:l'|la|le) ?(?:addition|facture|cheque|note|contrepartie)(?: (?:totale?|finale?))? (?:, (?:[^ ,]+ ){1,8}, )?",
    either(
      ": ",
      inTurn(
        either(
          "(?:se|s') ?(?:monterait|chiffrerait) a",
          "equivaut a",
          "represente",
          "porte sur",
          "est|etait|sera|serait",
          "a ete",
          "s' ?(?:eleve|elevait|elevera|eleverait|etablit) a",
          "se (?:monte|montait|montera|chiffre) a",
          "atteint|atteindra|depasse|avoisine",
        ),
        " ",
      ),
    ),
  ),
);

const BILLED = /^(?:addition|facture|cheque|note|contrepartie|cout|ticket)$/;

/** What a bill that is the operation's may be called besides: « Coût de la manœuvre », « Ticket d'entrée ». */
const OF_OPERATION =
  /^(?:totale?|finale?|globale?|d' ?(?:entree|achat|acquisition)|de l' ?(?:operation|emplette|achat|affaire|acquisition)|de la (?:manoeuvre|transaction|reprise|vente|cession)|du (?:rachat|deal|lot|tout|ticket)) $/;

/** The term behind a bill and what it is called besides. */
function behindBill(terms: readonly Term[], noun: number): number {
  const end = terms.findIndex(({ tags }, index) => index > noun && (tags.has("Colon") || tags.has("Comma")));
  const besides = terms.slice(noun + 1, Math.max(noun, end)).map(({ normal }) => `${normal} `);
  return end > 0 && OF_OPERATION.test(besides.join("")) ? end : noun + 1;
}

/** « Le chèque, 3 M€, … », « Coût : 3 M€ »: a bill with nothing but a comma or a colon before its sum. */
function isBillAlone(terms: readonly Term[], noun: number): boolean {
  const behind = behindBill(terms, noun);
  const [joint, sum] = [terms[behind], terms[behind + 1]];
  if (joint === undefined || sum?.money == null) return false;
  if (noun === 0) return joint.tags.has("Colon");
  return (
    noun === 1 &&
    /^(?:le|la|l')$/.test(terms[0]!.normal) &&
    (joint.tags.has("Comma") || joint.tags.has("Colon"))
  );
}

/** « L'affaire, présentée hier, doit être conclue en mai »: no trial, no shop. */
const DEAL =
  /^l' ?affaire (?:, (?:[^ ,]+ ){1,8}?, )?(?:(?:doit|devrait|devra|pourrait) (?:\S+ )?etre|sera|est|etait|a ete) (?:\S+ )?(?:conclu|boucle|finalise|signe|scelle|soumise|subordonnee|conditionnee|estimee|evaluee|chiffree)/;

/** « L'acte sera signé en mai », « il a redit qu'elle se ferait au printemps », « Tout devrait être bouclé fin mai »: an operation by how it is done. */
const DONE_THEN = new RegExp(
  either(
    "^l' ?acte (?:(?:de (?:vente|cession)|definitif|notarie|authentique) )?(?:sera|devrait etre|doit etre|est|a ete) signe",
    inTurn(
      String.raw`(?:^|, |\bqu' ?)(?:il|elle|celle-ci|celui-ci|tout) `,
      either(
        "se (?:fera|ferait|conclura|conclurait|bouclera|denouera)",
        "aura lieu",
        "aurait lieu",
        "(?:sera|serait|devrait etre|doit etre) (?:boucl|conclu|finalis|effecti|acheve)",
      ),
    ),
  ),
);

/** Whether a sentence has « l'opération », « cette transaction », or tells that someone takes hold of what was bought. */
export const isAboutOperation = remembered(
  (terms): boolean => DONE_THEN.test(wordsIn(terms)) || isNamed(terms),
);

/** What two become. */
const NEW_FIRM = /^(?:le|la) nouve(?:l|au|lle) (?:ensemble|entite|groupe)$/;

function isNamed(terms: readonly Term[]): boolean {
  return terms.some((term, index) => {
    // « à l'issue du match », « sous le contrôle des douanes »: no operation of the text's.
    const [before, beyond] = [terms[index - 1]?.normal ?? "", terms[index - 2]?.normal ?? ""];
    if (term.normal === "issue" && before === "l'" && beyond === "a") return false;
    // « En tout, 22 firmes … », « malgré tout »
    if (term.normal === "tout" && index > 0 && before !== "le") return false;
    if (term.normal === "controle" && before === "le" && beyond === "sous") return false;
    // « pour un montant resté secret »: of what the sentence itself tells.
    if (/^(?:montant|prix)$/.test(term.normal) && before === "un" && beyond === "pour" && index > 2)
      return false;
    if (OPERATION.test(term.normal))
      return (
        index < 2 ||
        ["Det", "Contracted"].some((tag) => terms[index - 1]?.tags.has(tag) === true) ||
        // « Les deux parties comptent la conclure en mai »
        (before === "deux" && beyond === "les" && term.normal === "parties")
      );
    if (
      /^(?:ensemble|entite|groupe)$/.test(term.normal) &&
      /^nouve(?:l|au|lle)$/.test(terms[index - 1]?.normal ?? "")
    )
      return index < 3;
    // The same as one nominal.
    if (term.party?.form === "nominal" && index === 0) return NEW_FIRM.test(term.normal);
    // « L'addition : 3 M€ », « La facture s'élève à 3 M€ »: of nothing else; « La mise initiale se limite à 3 M€ »
    if (BILLED.test(term.normal))
      return isBillAlone(terms, index) || (index === 1 && BILL.test(wordsIn(terms)));
    if (term.normal === "affaire") return index === 1 && DEAL.test(wordsIn(terms));
    if (term.normal === "mise" && index === 1) return /^(?:de|initiale)$/.test(terms[2]?.normal ?? "");
    const held = /^(?:possession|cles|effet)$/.test(term.normal);
    return held && terms.slice(Math.max(0, index - 2), index).some((each) => each.tags.has("Prendre"));
  });
}

/** « Le prix d'acquisition s'élève à », « La transaction se monte à »: the price of an operation, by its name. */
const PRICED = new RegExp(
  inTurn(
    "^",
    either(
      inTurn(
        "(?:le|son) (?:prix|montant)(?: (?:total|global|initial))? ",
        either(
          "d' ?(?:acquisition|achat)",
          "de (?:cession|vente|reprise|l' ?(?:acquisition|operation)|la (?:transaction|cession|reprise))",
          "du rachat",
        ),
      ),
      "(?:l' ?operation|la transaction)(?! (?:de|du|des|d'|portes ouvertes|coup|escargot|immobiliere|commerciale) )",
    ),
    "(?: [^ ,;.]+){0,3}? ",
    either(
      "est|etait|sera",
      "s' ?(?:eleve|elevait|elevera|etablit) a",
      "se (?:monte|chiffre|montait) a",
      "ressort a",
      "atteint|represente",
      "porte sur",
      "a ete (?:fixe|realise|conclu|financ)e?e?",
    ),
    "(?: |$)",
  ),
);

/** How many sentences back the only operation that a text has told may stand, where « l'opération » is it. */
export const FAR = 5;

/** The operation whose price a sentence tells by its name, where the text has told but one and that is not right before. */
export function onlyDealPriced(
  terms: readonly Term[],
  sentence: number,
  told: readonly Telling[],
): Telling | undefined {
  const [only, second] = told;
  if (only === undefined || second !== undefined || only.sentence < sentence - FAR) return undefined;
  if (only.sentence < sentence - NEAR && isLongPast(only)) return undefined;
  const said = PRICED.exec(wordsIn(terms))?.[0];
  if (said === undefined) return undefined;
  // « a été financée par un emprunt »: no price.
  return /financ\w*\s?$/.test(said) || isPriceAlone(terms, only) ? only : undefined;
}
/** How many sentences back any operation is the one that is told. */
const NEAR = 2;

/** Whether an operation was told as one of years ago: what a text calls « l'opération » far behind it is another. */
export function isLongPast({ earlier, date }: Telling): boolean {
  return earlier === true || (date !== null && /^\d{4}$/.test(date.value.edtf ?? ""));
}

/** Whether a sentence has the price of an operation and nothing of strangers: no « 4 % du chiffre d'affaires, soit 3 M€ », no « 3 M€ de bons d'achat ». */
function isPriceAlone(terms: readonly Term[], { fillers }: Telling): boolean {
  if ([...entitiesIn(terms)].some((id) => fillers.every(({ entity }) => entity !== id))) return false;
  const [sum] = valuesIn(terms).filter((index) => terms[index]!.date === null);
  if (sum === undefined || terms[sum]!.money === null) return sum === undefined;
  if (terms.slice(0, sum).some(({ normal }) => /%/.test(normal) || normal === "soit")) return false;
  return !/^(?:de|d'|du|des|sur|par)$/.test(terms[sum + 1]?.normal ?? "");
}

/** Whether the main verb's subject is a pronoun, « tout », or a party of the operation. */
export function isAboutParty(scene: Scene, host: Telling): boolean {
  const { terms } = scene;
  if (firstVerbIn(terms) < 0) return false;
  const subject = mainSubjectIn(terms);
  if (subject.kind === "pronoun" || terms[0]?.normal === "tout" || subject.kind === "none") return true;
  return (
    subject.kind === "parties" &&
    subject.terms.some((index) =>
      entitiesOf(terms[index]).some((id) => host.fillers.some((filler) => filler.entity === id)),
    )
  );
}
