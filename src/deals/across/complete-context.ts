import { isPlainNoun } from "../clauses/antecedent.ts";
import type { Clause } from "../clauses/clauses.ts";
import { mainSubjectIn } from "../clauses/subject.ts";
import { isWorksTold } from "../roles/givers.ts";
import type { Scene } from "../scene.ts";
import type { Telling } from "../telling.ts";
import { type Discourse, entitiesOf } from "./discourse.ts";
import { firstVerbIn } from "./facts.ts";
import { foreignSubject } from "./others.ts";

/** Whether what changes hands is left to the text: « acheta le tout », « succède à Z, pour 3 M€ ». */
export function isOfWhole(
  { frame, amount, date }: Telling,
  { trigger }: Clause,
  terms: Scene["terms"],
): boolean {
  if (frame.name === "acquisition/succeed-for") return true;
  if (isForWhole(trigger, terms) && amount !== null) return true;
  return (amount !== null || date !== null) && isWholeObject(trigger, terms);
}

/** What a text calls the firm that it talks of, folded, where that changes hands. */
const WHOLE = /^(?:tout|ensemble|totalite|maison|affaire|boite|reseau|enseigne|chaine)$/;

/** « rachète le tout », « abandonne l'affaire à Y », « prend le contrôle du réseau »: an object that is what the text talks of. */
export function isWholeObject({ end, form }: Clause["trigger"], terms: Scene["terms"]): boolean {
  // « reprend l'affaire en main » is of who leads it. « du réseau » ends some triggers with its « du ».
  const from = terms[end - 1]?.normal === "du" ? end - 1 : end;
  const [article, noun, next] = terms.slice(from, from + 3).map(({ normal }) => normal);
  return (
    form === "verb" &&
    /^(?:le|la|l'|du)$/.test(article ?? "") &&
    WHOLE.test(noun ?? "") &&
    terms[from + 1]?.party === null &&
    (terms[from + 2]?.party ?? null) === null &&
    !/^(?:de|d'|du|des|que|qu'|qui|dont)$/.test(next ?? "") &&
    !/^mains?$/.test(terms[from + 3]?.normal ?? "")
  );
}

/** « promettait 3 M€ pour l'ensemble », « offrait 2 M€ pour le tout »: for what the text talks of. */
export function isForWhole({ end, form }: Clause["trigger"], terms: Scene["terms"]): boolean {
  if (form !== "verb") return false;
  return terms
    .slice(end, end + 5)
    .some(
      ({ normal }, at, words) =>
        normal === "pour" &&
        /^(?:le|l')$/.test(words[at + 1]?.normal ?? "") &&
        /^(?:tout|ensemble|lot)$/.test(terms[end + at + 2]?.normal ?? "") &&
        !/^(?:de|d'|du|des)$/.test(terms[end + at + 3]?.normal ?? ""),
    );
}

/** Whether « nous », « notre » in a clause make it the speaker's: « d'après notre décompte, les start-up ont levé » is others'. */
export function isSpeaker(telling: Telling, clause: Clause, scene: Scene): boolean {
  const words = scene.terms.slice(clause.left, clause.right).map(({ normal }) => normal);
  if (words.some((word) => /^(?:nous|je|j'|m')$/.test(word))) return true;
  return words.some((word) => /^(?:notre|nos|mon|ma)$/.test(word)) && !foreignSubject(telling, scene, clause);
}

/** Whether whom the text is about has a part in deals as one who acts. */
export function isActor({ discourse }: Scene, taken: ReadonlySet<string>): boolean {
  const { subject, actors, topic } = discourse;
  return subject !== null && !taken.has(subject) && (subject === topic || actors.has(subject));
}

/** « vendent leurs parts », « cède son entreprise »: of whose, the text has said. */
export function sharesSold(scene: Scene, clause: Clause): boolean {
  return scene.terms.slice(clause.trigger.end, clause.right).some(
    (term, at, words) =>
      /^(?:parts|titres|actions|capital)$/.test(term.normal) ||
      // « sa société de gestion »: another of its own.
      (/^(?:entreprise|societe|affaire)$/.test(term.normal) &&
        !/^(?:de|d'|du|des)$/.test(words[at + 1]?.normal ?? "")),
  );
}

/** « X, actionnaire majoritaire de Y, vend ses parts », « la fondatrice de Y cède son entreprise »: of whose, the noun's complement says. */
export function heldBefore({ terms, markers }: Scene, { trigger, left }: Clause): string | null {
  const holder = terms.findIndex(
    ({ normal }, index) =>
      index >= left &&
      index < trigger.start &&
      /^(?:actionnaire|associe|proprietaire|detenteur|(?:co)?fondateur|(?:co)?fondatrice|createur|creatrice)$/.test(
        normal,
      ),
  );
  if (holder < 0) return null;
  for (let index = holder + 1; index < holder + 6; index += 1)
    if (terms[index]?.party != null && markers[index]?.place === "de")
      return entitiesOf(terms[index])[0] ?? null;
  return null;
}

/** « … une vente de sa filiale »: what is sold is told, though it is no party. */
export function hasObject(scene: Scene, clause: Clause): boolean {
  const words = scene.terms.slice(clause.trigger.end, clause.right);
  const stop = words.findIndex((term) => term.party !== null || term.tags.has("Comma"));
  return words
    .slice(0, stop < 0 ? words.length : stop)
    .some(
      (term, index, all) =>
        term.tags.has("Poss") ||
        (/^(?:de|d'|du|des|les|la|le|l'|une?)$/.test(term.normal) &&
          all[index + 1] !== undefined &&
          isPlainNoun(all[index + 1]!) &&
          !/^(?:part|cote|profit|groupe|fonds|coup|fin|moitie|mois|annee|an|debut|suite|prix)$/.test(
            all[index + 1]!.normal,
          )),
    );
}

/** « Avec X, payé 2 M€, Y change de dimension »: the subject of the sentence's own verb, after the participle. */
export function mainSubject({ terms }: Scene, { group, right, trigger }: Clause): string | null {
  if (firstVerbIn(terms) < (group?.verb ?? trigger.end)) return null;
  const subject = mainSubjectIn(terms);
  if (subject.kind !== "parties" || (subject.terms[0] ?? 0) < right - 1) return null;
  // « Payé 2 M€ en 2010 ; X en reprenait la moitié »: what stands behind a semicolon is told apart.
  if (terms.slice(trigger.end, subject.terms[0]).some(({ tags }) => tags.has("Semicolon"))) return null;
  return entitiesOf(terms[subject.terms[0]!])[0] ?? null;
}

/** A target named by grammar, and a price or a date: enough to look for the buyer in what the text talks of. */
export function isFirm({ fillers, amount, date }: Telling): boolean {
  return (
    (amount !== null || date !== null) &&
    fillers.some(({ role, by }) => role === "target" && by === "grammar")
  );
}

/** « est cédé en plusieurs lots », « à la découpe », « pièce par pièce »: to several, of whom the text will tell. */
export function inParts({ trigger, right }: Clause, terms: Scene["terms"]): boolean {
  return terms
    .slice(trigger.end, right)
    .some(({ normal }) =>
      /^(?:appartements|decoupe|morceaux?|lots?|pieces?|bouts?|separement)$/.test(normal),
    );
}

/** « Y est croqué pour 18 M€ »: a passive whose agent is the buyer of whom the text goes on telling. */
export function agentless(clause: Clause): boolean {
  return (
    clause.trigger.form === "verb" &&
    (clause.group?.passive === true ||
      clause.group?.form === "participle" ||
      clause.trigger.frame.name === "acquisition/change-hands")
  );
}

/** « Y, qui a promis 6 M€ à X, et Z, prêt à en injecter 2 »: in one sentence, who gives without a word of whom gives to the same. */
export function isGivenToo(
  { kind, sentence, fillers }: Telling,
  { fed }: Discourse,
  taken: ReadonlySet<string>,
): boolean {
  return (
    kind === "equity_investment" &&
    fed?.sentence === sentence &&
    !taken.has(fed.entity) &&
    fillers.some(({ role, by }) => role === "investor" && by === "grammar")
  );
}

/** « 45 M€ dans un four », « une aide à l'emploi »: the money goes to something that is no party. */
export function elsewhere(telling: Telling, clause: Clause, scene: Scene): boolean {
  if (!["equity_investment", "grant", "debt_financing"].includes(telling.kind)) return false;
  const { terms } = scene;
  // « emprunte 3 M€ à un pool »: of whom, and not to whom.
  const borrows = clause.trigger.frame.roles.à === "lender";
  // « dans l'Allier »: a county that is spelt like a verb ends the clause.
  const last = terms[clause.right - 1]?.normal === "dans" ? clause.right : clause.right - 1;
  for (let index = clause.trigger.end; index < last; index += 1) {
    if (
      !(borrows ? /^dans$/ : /^(?:dans|a|au|aux|chez)$/).test(terms[index]!.normal) ||
      (!terms[index]!.tags.has("Prep") && !terms[index]!.tags.has("Contracted"))
    )
      continue;
    const noun = terms
      .slice(index + 1, index + 5)
      .find((term) => !["Det", "Adv", "Poss"].some((tag) => term.tags.has(tag)));
    if (
      noun !== undefined &&
      noun.party === null &&
      !isWorksTold(terms, terms.indexOf(noun)) &&
      noun.money === null &&
      noun.date === null &&
      noun.stake === null &&
      /^\p{L}/u.test(noun.text) &&
      !/^(?:hauteur|parts|egalite|quasi-egalite|proportion|capital|titre|terme|ce|parite|tour|notre|nous|lui|elle|affaire|operation|aventure|entreprise|societe|fonds|taux|haut|rendement|impact|long|court|moyen|echeance|cote)$/.test(
        noun.normal,
      )
    )
      return true;
  }
  return false;
}
