import { either, inTurn } from "../../rules/alternatives.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Trigger } from "../clauses/grammar.ts";
import type { Term } from "../terms/terms.ts";
import { predicatesOf } from "./predicates.ts";

/** Verbs that say of their subject that it came to nothing. */
const FAILING = new RegExp(
  [
    inTurn(
      String.raw`^(?:a|ont|avait|avaient|aura|est|sont|etait|etaient|a ete|ont ete) (?:(?!failli )\w+ )?`,
      either(
        "echou|capot|avort|sombre",
        "tourne court",
        "vole en eclats",
        "fait long feu",
        "tombee? a l'eau",
        "brise|effondre|ecroule|evanoui|evapore|envole|delite|enlise|fracasse",
        String.raw`parti\w* en fumee`,
        String.raw`reste\w* (?:lettre morte|sans (?:suite|reponse|lendemain)|dans les cartons)`,
        String.raw`mort\w* (?:et enterre|dans l'oeuf)`,
      ),
    ),
    "^(?:fait|fera|fit) (?:long feu|naufrage|pschitt)|^(?:rest|demeur)(?:e|ent|era) (?:lettre morte|sans (?:suite|reponse|lendemain))",
    either(
      "^(?:part|partent|partira) en fumee",
      "^(?:tourne|tournent|tourna|tournera) (?:court|au (?:fiasco|vinaigre))",
      "^(?:vole|volent) en eclats",
      "^(?:tombe|tombent|tombera) (?:a l'eau|aux oubliettes)",
      "^pass(?:e|ent|era) a la trappe",
      String.raw`^a ete (?:\w+ )?(?:mise?s? au (?:rebut|placard)|enterre|torpill|sabord)`,
    ),
    "^(?:capote|capotent|capotera|avorte|avorteront|avortera|s'effondre|s'evapore|se brise)(?= |$)",
    String.raw`^n'(?:a|ont|avait|avaient|aura) (?:\w+ )?(?:pas|guere) (?:resiste|survecu) `,
  ].join("|"),
);
/** « Le rachat ne s'est jamais concrétisé », « La levée n'a jamais abouti »; what « n'est pas finalisé » is still to be. */
const NEVER = new RegExp(
  inTurn(
    "^",
    either(
      inTurn(
        String.raw`ne (?:s'(?:est|etait)|se (?:sont|seront|sera)) (?:(?!toujours|encore)\w+ )?(?:jamais|pas) (?:(?!toujours|encore)\w+ )?`,
        either(
          String.raw`(?:concretis|materialis|realis)\w{1,3}(?= |$)(?! (?:sans|aussi|comme|avant|du jour))`,
          "faite?s?(?= ?(?:[.,;:!»)]|$))",
        ),
      ),
      inTurn(
        String.raw`n'(?:a|ont|avait|avaient) (?:\w+ )?`,
        either(
          String.raw`jamais (?:(?:ete )?(?:finalis|realis|concretis|mene\w* a )|abouti)`,
          "(?:pas|jamais) depasse le stade ",
        ),
      ),
    ),
  ),
);
const ONCE = "^(?:a ete|ont ete|avait ete|avaient ete|est|sont|etait|etaient|sera|seront) (?:\\w+ )?";
/** What may stand behind words that put off for good: no length of time (« gelé une semaine »), no « retiré de l'ordre du jour ». */
const FOR_GOOD =
  "(?= ?(?:[.,;:!»)]|$)| (?:par|faute|en raison|a cause|apres|sine|lundi|mardi|mercredi|jeudi|vendredi|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|\\d{4})|le \\d)\\b)";
/** Participles of what is put off until further notice. */
const SHELVED = new RegExp(
  `${ONCE}(?:gelee?s?|retiree?s?|mise?s? en (?:pause|veilleuse|sommeil|suspens)|remise?s? a plus tard)${FOR_GOOD}`,
);
/** What puts off a listing, of which no other day is sure: « L'introduction en Bourse de X a été reportée ». */
const PUT_OFF = new RegExp(`${ONCE}(?:suspendue?s?|reportee?s?|repoussee?s?|differee?s?)${FOR_GOOD}`);
/** What is taken up again: « a été suspendue, puis bouclée ». */
const RESUMED = /(?: puis | avant d')/;
/** The same to another day: « reportée à septembre ». */
const POSTPONED = new RegExp(
  `${ONCE}(?:reportee?s?|repoussee?s?|differee?s?|decalee?s?) (?:a|au|en|pour|de|d'|jusqu'\\S*)(?! (?:plus tard|une date))(?= |$)`,
);
/** « Le rachat a été formellement interdit », « c'est la fusion de X et de Y qui a été bloquée ». */
const FORBIDDEN = new RegExp(
  `${ONCE}(?:interdi(?:t|te|ts|tes)|(?:bloqu|retoqu|annul|stopp|invalid)ee?s?(?: net)?)(?= ?(?:[.,;:!»)]|$)| par | en | faute )`,
);
/** Kinds that are put off as a whole; a loan is « retiré en trois fois ». */
const WHOLE = new Set<string>(["ipo", "acquisition", "merger"]);
const DENYING = new RegExp(
  either(
    "^(?:« ?)?n'existe (?:pas|plus)",
    inTurn(
      "^n'(?:est|etait|a) (?:pas|plus|nullement|jamais) ",
      either("a l'ordre du jour", "d'actualite", "sur la table", "envisag"),
    ),
    inTurn(
      String.raw`^(?:« ?)?n'(?:est|etait|a jamais ete) qu'une? (?:\w+ )?`,
      either("rumeur|fiction|invention|roman|fable|legende|ragot|canular|plaisanterie", "serpent de mer"),
    ),
    String.raw`^(?:releve|tient|tiennent|relevent) (?:\w+ )?(?:de la |du )(?:pure |simple )?(?:fiction|fantasme|rumeur|speculation|legende|roman|invention|fable|science-fiction)`,
  ),
);
/** « saisit la justice pour empêcher la fusion », « menace de bloquer le rachat »: who fights it has not won. */
const OPPOSING = /^(?:empecher|bloquer|contester|contrer|stopper|torpiller|interdire|annuler)$/;
const TRYING = /^(?:pour|afin|tent\w+|cherch\w+|menac\w+|veut|veulent|voulai\w+|souhait\w+|esper\w+)$/;
/** Adjectives beside a noun of what may come: « une éventuelle fusion », « un possible rachat ». */
const POSSIBLE =
  /^(?:eventuel(?:le)?s?|possibles?|hypothetiques?|potentiel(?:le)?s?|pretendue?s?|supposee?s?)$/;

type Noun = Pick<Trigger, "form" | "start" | "end" | "frame">;

/** « L'OPA de X sur Y a échoué »: the operation is the subject of what undoes it. */
export function hasFailed(terms: readonly Term[], trigger: Noun): boolean {
  return (
    trigger.form === "noun" &&
    predicatesOf(terms, trigger).some(
      (words) => FAILING.test(words) || NEVER.test(words) || FORBIDDEN.test(words),
    )
  );
}

/** Words, folded, of who puts off a plan for good, up to the article of the plan. */
const SHELVING = [
  ...["remis", "enterr", "abandonn", "gel", "retir", "range"].map((stem) => `${stem}(?:e|er|ait|ent)`),
  "suspend(?:u|re|ait|ent)?",
  "renonc(?:e|er|ait|ent) a",
  "laiss(?:e|er|ait|ent) tomber",
  "tir(?:e|er|ait|ent) un trait sur",
  "(?:fait|faire|font|faisait) une croix sur",
  "tourn(?:e|er|ait|ent) le dos a",
];
/** « a remisé le projet de coter X », « enterre l'idée de vendre Y »: right before the verb of the operation. */
const PLAN_SHELVED = new RegExp(
  `(?:^| )(?:${SHELVING.join("|")}) (?:\\S+ )?(?:le|la|l'|son|sa|leur|ce|cette|au) ?(?:vieux |vague |grand )?(?:projet|plan|idee|dossier|ambition|espoir|perspective|intention) (?:de |d' ?)$`,
);
/** How many terms such words take. */
const SHELVING_REACH = 10;

/** « Le projet de cotation de X a été gelé »: the operation is what is put off. */
export function isShelved(terms: readonly Term[], trigger: Noun): boolean {
  if (trigger.form === "verb") {
    const before = terms
      .slice(Math.max(0, trigger.start - SHELVING_REACH), trigger.start)
      .map(({ normal }) => normal);
    return terms[trigger.start]?.tags.has("Infinitive") === true && PLAN_SHELVED.test(`${before.join(" ")} `);
  }
  if (trigger.form !== "noun" || !WHOLE.has(trigger.frame.kind)) return false;
  const listed = trigger.frame.kind === "ipo" && !isTraded(terms, trigger);
  return predicatesOf(terms, trigger).some(
    (words) => (SHELVED.test(words) || (listed && PUT_OFF.test(words))) && !RESUMED.test(words),
  );
}

/** « La cotation de X a été suspendue », « reprend mardi »: the trading of its shares, and no operation. */
export function isTrading(terms: readonly Term[], trigger: Noun): boolean {
  return isTraded(terms, trigger) && predicatesOf(terms, trigger).some((words) => HALTED.test(words));
}

function isTraded(terms: readonly Term[], { form, start }: Noun): boolean {
  const plan = /^(?:projets?|plans?)$/.test(terms[start - 2]?.normal ?? "");
  return form === "noun" && /^cotations?$/.test(terms[start]!.normal) && !plan;
}
const HALTED = new RegExp(
  `${ONCE}(?:suspendu|interrompu|arrete)e?s?(?= |$)|^(?:repren|a repris|restera? suspendue)`,
);

/** « L'introduction en Bourse de X a été reportée à septembre »: still to come. */
export function isPostponed(terms: readonly Term[], trigger: Noun): boolean {
  return (
    trigger.form === "noun" &&
    WHOLE.has(trigger.frame.kind) &&
    predicatesOf(terms, trigger).some((words) => POSTPONED.test(words))
  );
}

/** « n'est toujours pas bouclé », « n'a pas encore été finalisée », « ne s'est pas encore concrétisé ». */
const NOT_YET = new RegExp(
  either(
    "^n'(?:est|etait|sont|a|ont) (?:toujours |encore )?pas (?:encore |toujours )?(?:ete )?(?:finalis|boucl|conclu|signe|realis|effecti[fv]|definiti[fv]|clos|acte)",
    inTurn(
      "^ne s'(?:est|etait) ",
      either("toujours pas ", "encore pas ", "pas (?:encore|toujours) "),
      "(?:concretis|materialis|realis|faite?(?= |$))",
    ),
  ),
);

/** « Le rachat de X par Y n'est toujours pas bouclé »: still to be done. */
export function isUnfinished(terms: readonly Term[], trigger: Noun): boolean {
  return (
    trigger.form === "noun" &&
    WHOLE.has(trigger.frame.kind) &&
    predicatesOf(terms, trigger).some((words) => NOT_YET.test(words))
  );
}

/** « Un rapprochement entre X et Y serait à l'étude »: only said. */
const WOULD_BE = new RegExp(
  inTurn(
    "^",
    either(
      inTurn(
        String.raw`serai(?:t|ent) (?:\S+ )?`,
        either(
          "a l'etude",
          "en (?:discussion|cours|negociation|bonne voie|preparation)",
          "envisag|evoqu|imminent",
          "sur la table",
          "dans les (?:tuyaux|cartons)",
          "proche|discut|negoci|etudi",
        ),
      ),
      "se prepar(?:erait|eraient)",
      String.raw`pourrait (?:\S+ )?(?:voir le jour|aboutir|se faire|intervenir|etre)`,
    ),
  ),
);

/** « Pas de mariage entre X et Y »: what opens a sentence or follows a colon says that nothing comes of it. */
export function isNone(terms: readonly Term[], { form, start }: Noun): boolean {
  if (form !== "noun" || !/^d[e']$/.test(terms[start - 1]?.normal ?? "")) return false;
  const before = terms[start - 3];
  return terms[start - 2]?.normal === "pas" && (before === undefined || before.tags.has("Colon"));
}

/** Whether a noun is the subject of words that only say that it may come. */
export function isWouldBe(terms: readonly Term[], trigger: Noun): boolean {
  return trigger.form === "noun" && predicatesOf(terms, trigger).some((words) => WOULD_BE.test(words));
}

/** « Une fusion de X et Y n'est pas à l'ordre du jour »: the operation is what is denied. */
export function isDenied(terms: readonly Term[], trigger: Noun): boolean {
  return trigger.form === "noun" && predicatesOf(terms, trigger).some((words) => DENYING.test(words));
}

/** « pour empêcher la fusion »: an operation that somebody fights, and so one to come. */
export function isOpposed(terms: readonly Term[], { form, start }: Noun): boolean {
  if (form !== "noun") return false;
  const verb = terms.findLastIndex(
    ({ normal }, index) => index < start && index >= start - 6 && OPPOSING.test(normal),
  );
  return verb > 0 && terms.slice(Math.max(0, verb - 2), verb).some(({ normal }) => TRYING.test(normal));
}

/** « un possible rapprochement », « un rachat éventuel »: nothing but a thought. */
export function isPossible(terms: readonly Term[], { form, start }: Noun): boolean {
  // « une éventuelle entrée en Bourse »: a noun that is spelt like a participle.
  if (form !== "noun")
    return terms[start]?.tags.has("Participle") === true && POSSIBLE.test(terms[start - 1]?.normal ?? "");
  return [terms[start - 1], terms[start + 1]].some(
    (term) => term !== undefined && POSSIBLE.test(term.normal),
  );
}

/** « Non, X ne rachètera pas Y »: a flat no at the head of a sentence, or of what follows a colon, answers a rumour. */
export function isFlatNo(terms: readonly Term[], { trigger, group }: Clause): boolean {
  if (trigger.form !== "verb" || group === null || !group.negated || group.governor !== null) return false;
  const head = terms.slice(0, trigger.start);
  const no = head.findLastIndex(({ normal }) => normal === "non");
  if (no < 0 || terms[no + 1]?.tags.has("Comma") !== true) return false;
  const opens =
    no === 0 || ["Colon", "Quote", "Dash", "Semicolon"].some((tag) => terms[no - 1]!.tags.has(tag));
  return opens && head.slice(no + 2).every(({ tags }) => !tags.has("Colon") && !tags.has("Semicolon"));
}
