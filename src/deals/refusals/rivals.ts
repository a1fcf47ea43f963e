import { isForSought } from "../across/contest.ts";
import { entitiesOf } from "../across/discourse.ts";
import { wordsIn } from "../across/facts.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import { predicatesOf } from "../statuses/predicates.ts";
import type { Telling } from "../telling.ts";
import { fold } from "../terms/fold.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { isOtherOffer } from "./other-offers.ts";

/** Words of who bids, folded. « rangs » and « course » stand in set phrases of their own. */
const BIDDING =
  /^(?:contre-)?(?:offres?|propositions?|surench\w+|rencheri\w*|encheres?|rachats?|rachet\w+|reprises?|acquisitions?|ventes?|cessions?|departir|candidat\w*|pretendant\w*|finalistes?|op[aer]|encherisseurs?|repreneurs?|acquereurs?|acheteurs?|rangs|course|dossier)$/;

/** Whether a word, folded, is one of bidding. */
export function isBidding({ normal }: Term): boolean {
  return BIDDING.test(normal);
}

/** Whether a sentence has a word of bidding besides the trigger's own. */
export function hasBiddingBeside({ trigger }: Telling, { terms }: Scene): boolean {
  return terms.some((term) => (term.start < trigger.start || term.start >= trigger.end) && isBidding(term));
}

/** What is said of a bid that nobody takes up. */
const TURNED_DOWN =
  /^(?:(?:n'|ne )\S+ (?:\S+ )?(?:pas|jamais|guere) (?:ete )?(?:retenue?|acceptee?|convaincu|suffi)|(?:a ete|avait ete|est|fut) (?:\S+ )?(?:ecartee?|rejetee?|repoussee?|recalee?|declinee?|jugee? (?:trop (?:basse|faible|juste|legere)|insuffisante)))/;
/** Who decides on a bid, folded, as alternatives. */
const DECIDERS =
  "tribunal|juges?|cour|justice|vendeurs?|cedants?|conseil|actionnaires?|administrateurs?|creanciers|proprietaires?|familles?|fondateurs?";
/** What stands behind where it is others, or something else, that did not take it. */
const OF_ELSE = new RegExp(
  `^(?:dans|sur|aux?(?! (?:profit|benefice))|a|comme|chez|d[eu']|par (?:l[ae]s? |l'|s(?:a|es|on) )?(?:syndicats?|salarie\\w*|personnels?|clients?|usagers|elus|deputes|senateurs|maires?|riverains|abonnes|electeurs|joueurs|supporters|adherents|consommateurs|public)\\b|(?:l[ae]s? |l'|s(?:a|es|on) )(?!(?:${DECIDERS})\\b))`,
);

/** « L'offre de X n'a pas été retenue »: not « … n'a pas convaincu les clients », « La candidature de X au label … ». */
export function isTurnedDown({ trigger }: Pick<Telling, "trigger">, { terms }: Scene): boolean {
  const start = terms.findIndex((term) => term.start === trigger.start);
  const end = terms.findIndex((term) => term.end === trigger.end) + 1;
  const verb = terms.findIndex((_, index) => index >= end && isFiniteVerb(terms, index));
  const forElse = terms
    .slice(end, Math.max(end, verb))
    .some(
      ({ normal }, index, between) =>
        /^(?:a|aux?)$/.test(normal) && !between.slice(index, index + 3).some(isBidding),
    );
  if (forElse) return false;
  return predicatesOf(terms, { start, end }).some((words) => {
    const said = TURNED_DOWN.exec(words)?.[0];
    return said !== undefined && !OF_ELSE.test(words.slice(said.length).trimStart());
  });
}

/** « n'a pas été retenu »: the passive of a verb of choosing, denied. */
const LEFT_OUT =
  /\b(?:n'|ne) ?(?:a|ont|avait|avaient|est|sont|fut|furent|sera|seront) (?:\S+ )?(?:pas|jamais|guere)(?: \S+)? (?:ete )?(?:retenu|selectionne|choisi)e?s?$/;
/** Words, folded, that say of whom one talks that he bid as well. */
const BIDDER =
  /^(?:candidat\w*|pretendant\w*|finalistes?|encherisseurs?|repreneurs?|acquereurs?|acheteurs?|rival\w*|rivaux|concurrent\w*|autres?|aussi|egalement|lui|eux)$/;

/** « Le candidat belge X, lui, n'a pas été retenu »: nothing says for what else. */
export function isLeftOut({ trigger }: Telling, { terms }: Scene): boolean {
  const end = terms.findIndex((term) => term.end === trigger.end) + 1;
  if (!LEFT_OUT.test(wordsIn(terms.slice(Math.max(0, end - 7), end)))) return false;
  const told = terms.some(({ normal }) => BIDDER.test(normal));
  return told && !OF_ELSE.test(wordsIn(terms.slice(end, end + 6)));
}

/** Verbs, folded, of who gets or gives a firm, and nouns of it: what comes at another's expense. */
const CONTEST =
  /^(?:r?achet\w+|acqui\w*|repr(?:end|is|it|enn)\w*|emport\w+|rafl\w+|obt\w+|decroch\w+|ced\w+|vend\w+|ret(?:en|ien)\w+|chois\w+|prefer\w+|design\w+|attribu\w+|confi\w+|offert|offre|offrir|offrira|adjug\w+|empar\w+)$/;
/** Verbs of what is only wished. */
const WISHED = "Vouloir Compter Souhaiter Entendre Esperer Devoir Pouvoir Ambitionner".split(" ");

/** « … aux dépens de X »: whether the nearest verb before it, or a noun behind that, is of a purchase. */
function isInContest(terms: readonly Term[], start: number): boolean {
  for (let index = start - 1; index >= 0; index -= 1) {
    const term = terms[index]!;
    if (CONTEST.test(term.normal) || /^(?:rachats?|acquisition|reprise|vente|cession)$/.test(term.normal))
      return true;
    if (isFiniteVerb(terms, index) || term.tags.has("Participle") || term.tags.has("Infinitive"))
      return false;
  }
  return false;
}

/** « X rachète Y, qui veut damer le pion à Z », « Y a gagné des clients aux dépens de Z »: who outdoes another bought nothing. */
export function isOtherContest(telling: Telling, { trigger, group }: Clause, { terms }: Scene): boolean {
  if (telling.frame.name === "acquisition/bid-beaten-here") return !isInContest(terms, trigger.start);
  if (telling.frame.name !== "acquisition/bid-beaten" && telling.frame.name !== "acquisition/bid-outdone")
    return false;
  if (group?.governor != null && WISHED.some((tag) => terms[group.governor!.verb]?.tags.has(tag)))
    return true;
  const before = terms.findLast(({ party }, index) => index < (group?.start ?? 0) && party !== null);
  const targets = telling.fillers.filter(({ role }) => role === "target").map(({ entity }) => entity);
  return entitiesOf(before).some((entity) => targets.includes(entity));
}

/** What a firm is in a race of any kind, and how it is put out of one, folded. */
const IN_RACE = /(?:candidate?s?|finalistes?|en lice|sur les rangs)$/;
const PUT_OUT = /(?:battu|ecarte|evince|econduit|recale|elimine|devance)e?s?$/;

/** Words, folded, of who runs in a race for a firm. */
const RACER = /^(?:rangs|lice|course|candidat\w*|pretendant\w*|finalistes?|repreneurs?|encherisseurs?)$/;
const OF_WHAT = /^(?:d[eu']|des|pour|sur|a|aux?|dans|aupres|chez|contre|en|qui|commun\w*|commercial\w*)$/;

/** « est candidat à la fourniture du réseau », « a été écarté du marché des casques »: one does not bid for a firm. */
export function isOtherRace(telling: Telling, { trigger }: Clause, { terms, discourse }: Scene): boolean {
  const { frame } = telling;
  const words = fold(trigger.text);
  const behind = terms.slice(trigger.end, trigger.end + 4);
  const first = behind[0]?.normal ?? "";
  // « avait déposé une offre, retirée la veille »: for what, it need not say; « un dossier de permis », « une offre pour le métro » do.
  if (frame.name === "acquisition/bid-here")
    return OF_WHAT.test(first) || isOtherOffer(terms, trigger.end, words);
  if (frame.name === "acquisition/bid-withdrawn")
    return (
      /^(?:d[eu']|des|a|aux?)$/.test(first) ||
      (!isForSought(telling, discourse) && !terms.some(({ normal }) => RACER.test(normal)))
    );
  if (behind.some((term) => isBidding(term) || term.party !== null || term.date !== null)) return false;
  if (frame.name === "acquisition/bid-rival")
    return IN_RACE.test(words) && /^(?:a|aux?|pour|dans)$/.test(first);
  return (
    frame.name === "acquisition/bid-lost" &&
    PUT_OUT.test(words) &&
    /^(?:d[eu']|des|dans|sur|aux?|a)$/.test(first)
  );
}
