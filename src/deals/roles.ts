import type { PartyRole } from "../document/index.ts";
import { isPlainNoun, relativeOf } from "./antecedent.ts";
import type { Clause } from "./clauses.ts";
import { type Discourse, entitiesOf, lastTraded, resolvePronoun } from "./discourse.ts";
import type { Frame, Place } from "./frames/index.ts";
import { isFiniteVerb, type Marker } from "./markers.ts";
import { nounParties } from "./noun-parties.ts";
import { genitive, tonicPronouns } from "./pronouns.ts";
import { obliqueRelative } from "./relatives.ts";
import type { Source } from "./sources.ts";
import { type Subject, subjectOf } from "./subject.ts";
import type { Filler, Telling } from "./telling.ts";
import type { Term } from "./terms.ts";
import { perfectWithEtre, type VerbGroup } from "./verb-group.ts";

/** A sentence ready to be read. */
export interface Scene {
  readonly terms: readonly Term[];
  readonly markers: readonly Marker[];
  readonly discourse: Discourse;
  /** Organisations that the sentence names as those it has its news from: no parties. */
  readonly sources: readonly Source[];
  /** What headings of the article tell by themselves. */
  readonly headings: () => Telling | null;
}

/** Verbs whose subject acts in the deal that they announce: « boucle », « annonce », « prépare »; a regulator's do not. */
const SUPPORT = new Set(
  "Annoncer Officialiser Confirmer Finaliser Boucler Conclure Signer Realiser Proceder Preparer Envisager Negocier Etudier Devoiler Proposer Achever Tenter Viser Renoncer Abandonner Retirer Lancer Obtenir Recevoir Decrocher Souscrire Contracter Emettre Placer Cloturer Clore Financer Reussir Faire Avoir Etre Effectuer Entamer Engager Parapher Presenter Reveler Mener Ouvrir Conclu Demander Chercher Preparer Projeter Mettre Enchainer Multiplier Approuver Accepter Devoir Pouvoir Vouloir Solliciter Rechercher Lever Securiser Remiser Reporter Suspendre Differer Enterrer Entrer Poursuivre Operer Discuter Voir Sceller Declencher Tenir Sinviter Creer Fonder Former Monter Constituer Prendre Acter Ratifier Valider Deposer Remettre Soumettre Faire Rater Manquer Reussir Completer Officialise Beneficier Disposer Completer Tirer Ficeler Structurer Refinancer Renegocier Consolider Renforcer Obtenu Sortir Degainer Attaquer Riposter Revenir Proposer Afficher Reunir Nier Dementir Exclure Evoquer Rejeter".split(
    " ",
  ),
);

/** Reads who stands where around a trigger. */
export function readRoles(scene: Scene, clause: Clause): Filler[] {
  const { trigger } = clause;
  const fillers = trigger.form === "verb" ? aroundVerb(scene, clause) : aroundNoun(scene, clause);
  const seen = new Set<string>();
  return fillers.filter((filler) => {
    const key = `${filler.role} ${filler.entity}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function aroundVerb(scene: Scene, clause: Clause): Filler[] {
  const { trigger, group } = clause;
  if (group === null) return [];
  const { frame } = trigger;
  const passive =
    group.passive || (group.form === "participle" && !perfectWithEtre(scene.terms[group.verb]!));
  const subjectRole = passive
    ? (frame.roles[trigger.objectPlace] ?? frame.roles.object)
    : frame.roles.subject;
  const fillers: Filler[] = [];
  const subject = subjectOf(scene.terms, scene.markers, group);
  if (subjectRole !== undefined)
    for (const each of fromSubject(scene, subject, subjectRole, group))
      fillers.push({ ...each, lead: each.lead || (frame.lead === true && each.role === "investor") });
  if (subject.kind === "none") fillers.push(...headline(scene, clause, fillers));
  const spelt = subject.kind === "other" ? speltOut(scene, clause) : [];
  if (subjectRole !== undefined)
    for (const index of spelt) fillers.push(...ofTerm(scene, index, subjectRole));
  if (group.objectClitic && !passive && frame.roles.object !== undefined) {
    const taken = fillers.map((filler) => filler.entity);
    // « a racheté X. Il l'a revendu »: what changed hands last.
    const spoken = resolvePronoun(scene.discourse, "l'", taken);
    const actor = spoken === null || !scene.discourse.targets.has(spoken);
    const traded = frame.roles.object === "target" && actor ? lastTraded(scene.discourse, taken) : null;
    const id = traded ?? spoken;
    const term = scene.terms[group.start];
    if (id !== null && term !== undefined) fillers.push(filler(frame.roles.object, id, term, "context"));
  }
  // « le groupe nous rachetait »: the object, where none follows.
  const accusative =
    !passive && /^(?:nous|vous|m'|me)$/.test(group.dative ?? "") && frame.roles.object === "target";
  if (accusative && !hasBareObject(scene, clause)) {
    const id = resolvePronoun(scene.discourse, group.dative ?? "");
    if (id !== null) fillers.push(filler("target", id, scene.terms[group.start]!, "context"));
  }
  const dative = frame.roles.à ?? (trigger.objectPlace === "à" ? frame.roles.object : undefined);
  if (
    group.dative !== null &&
    dative !== undefined &&
    // « y créait une société commune »: there, not with whom.
    frame.kind !== "joint_venture" &&
    !(accusative && fillers.some(({ by, role }) => by === "context" && role === "target"))
  ) {
    const id = resolvePronoun(
      scene.discourse,
      group.dative,
      fillers.map((each) => each.entity),
    );
    if (id !== null) fillers.push(filler(dative, id, scene.terms[group.start]!, "context"));
  }
  const owned = scene.terms
    .slice(trigger.start, trigger.end)
    .find((term) => term.tags.has("Poss") && !term.tags.has("Clitic"));
  if (owned !== undefined && trigger.objectPlace === "de" && frame.roles.object !== undefined) {
    const id = resolvePronoun(
      scene.discourse,
      "il",
      fillers.map((each) => each.entity),
    );
    if (id !== null) fillers.push(filler(frame.roles.object, id, owned, "context"));
  }
  const whole = genitive(scene.terms, scene.markers, scene.discourse, group, clause, fillers);
  if (whole !== null && frame.roles.object !== undefined && !passive)
    fillers.push(filler(frame.roles.object, whole, scene.terms[group.start]!, "context"));
  fillers.push(...relativeObject(scene, group, frame, passive));
  fillers.push(...relativeComplement(scene, clause, group, fillers));
  for (const index of partiesBetween(scene, trigger.start + 1, clause.right)) {
    const place = scene.markers[index]?.place ?? null;
    const head = scene.markers[index]?.head ?? null;
    if (frame.kind === "extend" && place === null && subject.kind === "parties") continue;
    if (spelt.includes(index)) continue;
    if (place === "par" && isArranger(scene.terms, index)) continue;
    if (relativeOf(scene.terms, index) !== null) continue;
    const held = ofShare(scene, index);
    const role = held
      ? (frame.roles[trigger.objectPlace] ?? frame.roles.object)
      : roleAtVerb(frame, trigger.objectPlace, place, head, trigger, passive);
    if (role !== undefined) fillers.push(...ofTerm(scene, index, role, frame));
  }
  if (joinsFrom(scene, clause))
    for (const index of invertedList(scene, trigger.end)) fillers.push(...ofTerm(scene, index, "investor"));
  for (const { index, place } of tonicPronouns(scene.terms, trigger.end, clause.right)) {
    const role =
      place === "par" ? (passive ? frame.roles.subject : undefined) : roleAt(frame, trigger, place);
    const taken = fillers.map((each) => each.entity);
    const id = role === undefined ? null : resolvePronoun(scene.discourse, scene.terms[index]!.normal, taken);
    if (id !== null && role !== undefined) fillers.push(filler(role, id, scene.terms[index]!, "context"));
  }
  fillers.push(...ofSomething(scene, clause, fillers));
  if (frame.kind === "joint_venture") christened(scene, trigger.end, fillers);
  return fillers;
}

/** Whether a party or a thing stands right after a verb. */
function hasBareObject(scene: Scene, { trigger, right }: Clause): boolean {
  return scene.terms
    .slice(trigger.end, Math.min(right, trigger.end + 2))
    .some((term) => term.party !== null || term.stake !== null || term.tags.has("Det"));
}

/** « nos actionnaires nous accordent un prêt de 7 M€ : X et Y »: the list after the colon says who the subject is. */
function speltOut({ terms }: Scene, { trigger }: Clause): number[] {
  const colon = terms.findIndex((term, index) => index >= trigger.end && term.tags.has("Colon"));
  if (colon < 0 || terms[colon + 1]?.party === null || terms[colon + 1] === undefined) return [];
  const list: number[] = [];
  for (let index = colon + 1; index < terms.length; index += 1) {
    const term = terms[index]!;
    if (term.money !== null || isFiniteVerb(terms, index)) return [];
    if (term.party !== null) list.push(index);
  }
  return list.length > 1 ? list : [];
}

/** « auxquels se joignent X et Y », « Aux fonds publics s'ajoutent X et Y »: who joins stands behind the verb. */
function joinsFrom({ terms }: Scene, { trigger, group }: Clause): boolean {
  if (trigger.frame.kind !== "extend" || group === null) return false;
  const before = terms[group.start - 1]?.normal ?? "";
  if (/^(?:auxquel(?:le)?s|auquel|laquelle)$/.test(before)) return true;
  return group.reflexive && /^(?:a|aux?)$/.test(terms[0]?.normal ?? "");
}

/** The bare parties behind a verb up to the end of the sentence, over relative clauses and sums of their own. */
function invertedList({ terms, markers }: Scene, from: number): number[] {
  const list: number[] = [];
  let relative = false;
  for (let index = from; index < terms.length; index += 1) {
    const term = terms[index]!;
    if (term.tags.has("Semicolon") || term.tags.has("Colon")) break;
    if (term.tags.has("Rel")) relative = true;
    else if (term.tags.has("Comma") || term.tags.has("Conj")) relative = false;
    else if (isFiniteVerb(terms, index) && !relative) break;
    const place = markers[index]?.place ?? null;
    // After « à hauteur de 30 M€, » the list goes on, whatever the marker says.
    const first = terms[index - 1]?.tags.has("Det") === true ? terms[index - 2] : terms[index - 1];
    const listed = place === null || first?.tags.has("Comma");
    if (!relative && term.party !== null && term.depth === 0 && listed) list.push(index);
  }
  return list;
}

/** The role of a place that is neither a bare object nor « de » of another noun. */
function roleAt(frame: Frame, trigger: Clause["trigger"], place: Place): PartyRole | undefined {
  if (trigger.objectPlace !== "object" && isAt(place, trigger.objectPlace)) return frame.roles.object;
  return place === "de" ? undefined : frame.roles[place];
}

/** « les 30 % qu'il possède dans X »: X is what the share is of. */
function ofShare(scene: Scene, party: number): boolean {
  for (let index = party - 1; index > 0 && index > party - 12; index -= 1) {
    const term = scene.terms[index]!;
    if (/^(?:que|qu'|qui)$/.test(term.normal))
      return scene.terms[index - 1]?.stake !== null && scene.markers[party]?.place !== null;
    if (term.party !== null || term.tags.has("Comma")) return false;
  }
  return false;
}

/** Things whose owner stands for what is bought. */
const ASSET =
  /^(?:pylones?|activites?|divisions?|branches?|filiales?|usines?|actifs|reseaux?|mats|magasins|parcs?|portefeuilles?|marques?|generiques|antennes|poles?|mere|titres|entrepots|hotels|cliniques|sites?|centres|brevets|licences|agences|fonds|enseignes?|boutiques|abonnes|clients|contrats|stations|tours|cabinets?|laboratoires?|exploitant|dossier)$/;

/** Whether a place is the trigger's own: « dans l'escarcelle de » is a preposition of its own that ends in « de ». */
export function isAt(place: string | null, objectPlace: Place): boolean {
  return place === objectPlace || (objectPlace === "de" && place !== null && CAPTURING.has(place));
}
const CAPTURING = new Set(["dans le giron de", "entre les mains de", "aux commandes de", "au capital de"]);

/** « les pylônes de X »: with no other object, X stands for what is its own. */
function ofSomething(scene: Scene, clause: Clause, fillers: readonly Filler[]): Filler[] {
  const { frame } = clause.trigger;
  const bought = frame.kind === "acquisition" || frame.kind === "equity_investment";
  if (!bought || fillers.some((each) => each.role === "target")) return [];
  const index = partiesBetween(scene, clause.trigger.end, clause.right).find((each) => {
    const marker = scene.markers[each];
    return (
      marker?.place === "de" &&
      marker.head !== null &&
      marker.head >= clause.trigger.end &&
      ASSET.test(scene.terms[marker.head]?.normal ?? "")
    );
  });
  return index === undefined
    ? []
    : ofTerm(scene, index, "target").filter(
        (each) => !fillers.some((filler) => filler.entity === each.entity),
      );
}

function roleAtVerb(
  frame: Frame,
  objectPlace: Place,
  place: string | null,
  head: number | null,
  trigger: { start: number; end: number },
  passive: boolean,
): PartyRole | undefined {
  if (place === "par" && passive) return frame.roles.subject;
  // « trouve preneur pour X »: what the trigger's preposition opens is no bare object.
  if (place === null) return passive || objectPlace === "pour" ? undefined : frame.roles.object;
  if (place === "de" && head !== null && (head < trigger.start || head >= trigger.end)) return undefined;
  if (isAt(place, objectPlace)) return frame.roles.object ?? frame.roles[objectPlace];
  if (place === "de" && objectPlace !== "de") return frame.roles.de;
  return frame.roles[place as Place];
}

function aroundNoun(scene: Scene, clause: Clause): Filler[] {
  const { trigger, group } = clause;
  const { frame } = trigger;
  const fillers: Filler[] = [];
  for (const index of partiesBetween(scene, trigger.end, clause.right)) {
    const { place, head } = scene.markers[index] ?? { place: null, head: null };
    if (place === "par" && isArranger(scene.terms, index)) continue;
    if (place === "à" && inRelative(scene.terms, trigger.end, index)) continue;
    const own =
      head !== null && head >= trigger.start && head < trigger.end + qualified(scene.terms, trigger.end);
    const role =
      place === "de"
        ? own || head === null || scene.terms[head]?.money !== null
          ? frame.roles.de
          : undefined
        : place === null && shareOf(scene, index)
          ? (frame.roles.object ?? frame.roles.de)
          : place === null
            ? index === trigger.end
              ? (frame.roles.object ?? frame.roles.de)
              : undefined
            : frame.roles[place as Place];
    if (role !== undefined) fillers.push(...ofTerm(scene, index, role, frame));
  }
  for (const { index, role } of nounParties(scene, clause))
    fillers.push(...ofTerm(scene, index, role, frame));
  const before = scene.terms[trigger.start - 1];
  // « une société commune, X, dans laquelle … »: what the noun names.
  if (frame.kind === "joint_venture") christened(scene, trigger.end, fillers);
  // « X, la coentreprise de A et B »: what the noun is apposed to.
  if (
    frame.kind === "joint_venture" &&
    scene.terms[trigger.start - 2]?.tags.has("Comma") === true &&
    scene.terms[trigger.start - 3]?.party !== null
  ) {
    fillers.push(...ofTerm(scene, trigger.start - 3, "target"));
  }
  fillers.push(...headline(scene, clause, fillers));
  // « A et B détiennent X, leur coentreprise ».
  if (frame.kind === "joint_venture" && /^leurs?$/.test(before?.normal ?? "") && group !== null) {
    const owners = subjectOf(scene.terms, scene.markers, group);
    if (owners.kind === "parties" && owners.terms.length > 1)
      fillers.push(...owners.terms.flatMap((index) => ofTerm(scene, index, "partner")));
  }
  const possessed =
    before?.tags.has("Poss") === true || scene.terms[trigger.start - 2]?.tags.has("Poss") === true;
  const subject =
    group === null || !supports(scene.terms, group) ? null : subjectOf(scene.terms, scene.markers, group);
  if (frame.kind === "merger") fillers.push(...united(scene, clause, subject));
  if (
    possessed &&
    frame.kind !== "merger" &&
    frame.roles.de !== undefined &&
    !fillers.some((each) => each.role === frame.roles.de)
  ) {
    const dated = /^(?:apres|avant|depuis|malgre|avec|de)$/.test(
      scene.terms[trigger.start - 2]?.normal ?? "",
    );
    const ahead = dated && group === null ? subjectAhead(scene, trigger.end) : null;
    const id =
      subject?.kind === "parties"
        ? entitiesOf(scene.terms[subject.terms[0]!])[0]
        : (ahead ?? resolvePronoun(scene.discourse, "il"));
    if (id !== undefined && id !== null && before !== undefined)
      fillers.push(filler(frame.roles.de, id, before, "context"));
  }
  const received = frame.name.startsWith("acquisition/bid") && group !== null && receives(scene.terms, group);
  const judged = subject?.kind === "parties" && COURT.test(scene.terms[subject.terms[0]!]!.normal);
  if (received && !judged && subject?.kind === "parties") {
    const role = fillers.some((each) => each.role === "target") ? "seller" : "target";
    const taken = new Set(fillers.map((each) => each.entity));
    fillers.push(...fromSubject(scene, subject, role, group).filter((each) => !taken.has(each.entity)));
    return fillers;
  }
  if (subject !== null && group !== null && frame.roles.subject !== undefined && !group.passive) {
    // « X annonce la vente à Y de la division de Z »: X sells what it has of Z.
    if (frame.roles.subject === "seller" && subject.kind === "parties") dropPossessors(scene, fillers);
    const taken = new Set(fillers.map((each) => each.entity));
    const role = frame.roles.subject;
    if (frame.kind === "fund_closing" || !fillers.some((each) => each.role === role)) {
      fillers.push(...fromSubject(scene, subject, role, group).filter((each) => !taken.has(each.entity)));
    }
  }
  return fillers;
}

/** « Un an après son rachat par Y, X supprime … »: whose it was stands behind the comma, as the subject. */
function subjectAhead({ terms, markers }: Scene, from: number): string | null {
  const comma = terms.findIndex((term, index) => index >= from && term.tags.has("Comma"));
  if (comma < 0) return null;
  for (let index = comma + 1; index < Math.min(terms.length, comma + 5); index += 1) {
    const term = terms[index]!;
    if (term.party === null) continue;
    const bare = (markers[index]?.place ?? null) === null && isFiniteVerb(terms, index + 1);
    return bare ? (entitiesOf(term)[0] ?? null) : null;
  }
  return null;
}

/** Verbs of whom a bid is made to: « a accepté l'offre de Y », « a reçu une offre de Y pour sa filiale X ». */
const RECEIVING = "Accepter Rejeter Refuser Recevoir Decliner Repousser Approuver Recommander".split(" ");

/** Who decides about a bid without being sold. */
const COURT = /\b(?:tribunal|cour|commission|autorite|juges?|administrateurs?)\b/;

function receives(terms: readonly Term[], { verb }: VerbGroup): boolean {
  return RECEIVING.some((tag) => terms[verb]?.tags.has(tag));
}

/** « créer avec Y une société commune, X »: the party set off right after the noun is the common company. */
function christened(scene: Scene, end: number, fillers: Filler[]): void {
  const named = scene.terms[end + 1];
  const closed = ["Comma", "Close", "Punct"].some((tag) => scene.terms[end + 2]?.tags.has(tag) ?? true);
  if (scene.terms[end]?.tags.has("Comma") !== true || named?.party === null || named === undefined || !closed)
    return;
  const own = fillers.filter((each) => each.span.start !== named.start);
  fillers.splice(0, fillers.length, ...own, ...ofTerm(scene, end + 1, "target"));
}

/** Leaves out the sellers that are only whose the thing sold is. */
function dropPossessors(scene: Scene, fillers: Filler[]): void {
  for (let index = fillers.length - 1; index >= 0; index -= 1) {
    const { role, span } = fillers[index]!;
    const term = scene.terms.findIndex((each) => each.start === span.start);
    if (role === "seller" && scene.markers[term]?.place === "possessor") fillers.splice(index, 1);
  }
}

/** How many adjectives follow a noun: « l'offre concurrente de X » is X's. */
function qualified(terms: readonly Term[], from: number): number {
  const term = terms[from];
  return term !== undefined && isPlainNoun(term) && /^\p{Ll}/u.test(term.text) ? 1 : 0;
}

/** « un emprunt dont le placement a été confié à X »: the relative has complements of its own. */
function inRelative(terms: readonly Term[], from: number, to: number): boolean {
  return terms.slice(from, to).some((term) => term.normal === "dont");
}

/** Participles whose agent has no part in the deal: « arrangé par », « garanti par », « conseillé par ». */
const ARRANGED =
  /^(?:arrange|dirige|garanti|orchestre|conseille|note|structure|autorise|valide|approuve|bloque|calcule|compile|publie)e?s?$/;

function isArranger(terms: readonly Term[], party: number): boolean {
  for (let index = party - 1; index > party - 12 && index > 0; index -= 1) {
    if (terms[index]!.normal === "par") return ARRANGED.test(terms[index - 1]!.normal);
  }
  return false;
}

/** « 75 % de X »: what a share is of. */
function shareOf(scene: Scene, party: number): boolean {
  for (let index = party - 1; index > party - 7 && index > 0; index -= 1) {
    if (scene.terms[index]?.stake !== null && scene.terms[index] !== undefined) return true;
    if (scene.terms[index]?.party !== null || scene.terms[index]?.tags.has("Comma")) return false;
  }
  return false;
}

/** « X (Namur) : 2 M€ d'amorçage »: who stands before the colon is whom the rest is about. */
function headline(scene: Scene, clause: Clause, fillers: readonly Filler[]): Filler[] {
  const role = clause.trigger.frame.roles.subject;
  const colon = scene.terms.slice(0, clause.trigger.start).findIndex((term) => term.tags.has("Colon"));
  if (
    role === undefined ||
    role === "merger_party" ||
    colon < 0 ||
    fillers.some((each) => each.role === role)
  )
    return [];
  const first = scene.terms.slice(0, colon).findIndex((term) => term.party !== null && term.depth === 0);
  if (first < 0 || first > 3 || isFiniteVerb(scene.terms, first + 1)) return [];
  if (scene.terms.slice(0, colon).some((_, index) => isFiniteVerb(scene.terms, index))) return [];
  return ofTerm(scene, first, role).filter(
    (each) => !fillers.some((filler) => filler.entity === each.entity),
  );
}

/** « A et B officialisent leur fusion », « les assemblées de A et de B ont approuvé leur fusion ». */
function united(scene: Scene, clause: Clause, subject: Subject | null): Filler[] {
  const headline = scene.terms
    .slice(Math.max(0, clause.trigger.start - 3), clause.trigger.start)
    .some((term) => term.tags.has("Colon"));
  if (!headline && !/^leurs?$/.test(scene.terms[clause.trigger.start - 1]?.normal ?? "")) return [];
  if (subject?.kind === "parties")
    return subject.terms.flatMap((index) => ofTerm(scene, index, "merger_party"));
  const named = partiesBetween(scene, Math.max(0, clause.left), clause.trigger.start).filter((index) => {
    const place = scene.markers[index]?.place ?? null;
    return place === null || place === "de";
  });
  return named.slice(-2).flatMap((index) => ofTerm(scene, index, "merger_party"));
}

function supports(terms: readonly Term[], group: VerbGroup): boolean {
  return [...(terms[group.verb]?.tags ?? [])].some((tag) => SUPPORT.has(tag));
}

/** « X, que Y a racheté » : the antecedent of « que » is the object. */
function relativeObject(scene: Scene, group: VerbGroup, frame: Frame, passive: boolean): Filler[] {
  const role = frame.roles.object;
  if (passive || role === undefined) return [];
  for (let index = group.start - 1; index >= 0 && index > group.start - 14; index -= 1) {
    const term = scene.terms[index]!;
    if (/^(?:que|qu')$/.test(term.normal)) {
      const direct = scene.terms[index - 1]?.tags.has("Comma") === true ? index - 2 : index - 1;
      for (let back = direct; back >= 0 && back > direct - 10; back -= 1) {
        if (isFiniteVerb(scene.terms, back)) return [];
        if (scene.terms[back]?.party !== null) return ofTerm(scene, back, role, frame);
      }
      return [];
    }
    if (term.tags.has("Comma") || term.tags.has("Semicolon") || isFiniteVerb(scene.terms, index)) return [];
  }
  return [];
}

/** « X, dans lequel Y a injecté 2 M€ »: the antecedent stands where the preposition of its relative says. */
function relativeComplement(
  scene: Scene,
  { trigger }: Clause,
  group: VerbGroup,
  taken: readonly Filler[],
): Filler[] {
  const relative = obliqueRelative(scene.terms, scene.markers, group);
  const role = relative === null ? undefined : roleAt(trigger.frame, trigger, relative.place as Place);
  if (relative === null || role === undefined) return [];
  return relative.parties
    .flatMap((index) => ofTerm(scene, index, role, trigger.frame))
    .filter(({ entity }) => !taken.some((each) => each.entity === entity));
}

function partiesBetween(scene: Scene, from: number, to: number): number[] {
  const found: number[] = [];
  for (let index = from; index < to; index += 1) {
    const term = scene.terms[index]!;
    if (term.party !== null && term.depth <= (scene.terms[Math.max(0, from - 1)]?.depth ?? 0))
      found.push(index);
  }
  return found;
}

function fromSubject(scene: Scene, subject: Subject, role: PartyRole, group: VerbGroup): Filler[] {
  if (subject.kind === "parties")
    return [...subject.terms, ...alliesOf(scene, subject.terms.at(-1)!, role)].flatMap((index) =>
      ofTerm(scene, index, role),
    );
  if (subject.kind === "pronoun") {
    const id = resolvePronoun(scene.discourse, subject.word);
    const term = scene.terms[subject.term];
    return id === null || term === undefined ? [] : [filler(role, id, term, "context")];
  }
  void group;
  return [];
}

/** Roles that several may share. */
const SHARED = new Set<PartyRole>(["acquirer", "investor", "lender"]);
/** Participles and prepositions of whom a subject acts with. */
const ALLIED = /^(?:associee?s?|alliee?s?|accompagnee?s?|epaulee?s?|flanquee?s?|rejointe?s?|aux)$/;

/** « X, associé à Y, … », « X, accompagné de Y, … »: Y does it too. */
function alliesOf(scene: Scene, subject: number, role: PartyRole): number[] {
  const { terms } = scene;
  if (!SHARED.has(role) || terms[subject + 1]?.tags.has("Comma") !== true) return [];
  const first = terms[subject + 2]?.normal ?? "";
  if (!ALLIED.test(first) || (first === "aux" && terms[subject + 3]?.normal !== "cotes")) return [];
  const allies: number[] = [];
  for (let index = subject + 3; index < terms.length && index < subject + 16; index += 1) {
    if (terms[index]!.tags.has("Comma") || isFiniteVerb(terms, index)) break;
    if (terms[index]!.party !== null && terms[index]!.depth === 0) allies.push(index);
  }
  return allies;
}

function ofTerm(scene: Scene, index: number, role: PartyRole, frame?: Frame): Filler[] {
  const term = scene.terms[index]!;
  const place = scene.markers[index]?.place;
  const lead = role === "investor" && (isLeadAt(place ?? null, frame) || isApposedLead(scene.terms, index));
  return entitiesOf(term).map((entity) => ({
    role,
    entity,
    span: { start: term.start, end: term.end },
    by: "grammar",
    lead,
  }));
}

/** Those who come along with the lead (« mené par X aux côtés de Y ») do not lead. */
function isLeadAt(place: string | null, frame: Frame | undefined): boolean {
  if (place === "mené par" || place === "chef de file") return true;
  return frame?.lead === true && place !== "avec" && place !== "auprès de";
}

/** « auprès de X, chef de file, et de Y », « de X (chef de file) », « avec X en chef de file ». */
function isApposedLead(terms: readonly Term[], party: number): boolean {
  const next = terms[party + 1];
  if (
    next === undefined ||
    !(["Comma", "Open"].some((tag) => next.tags.has(tag)) || /^(?:en|comme)$/.test(next.normal))
  )
    return false;
  return /^(?:chef de file|lead)$/.test(terms[party + 2]?.normal ?? "");
}

function filler(role: PartyRole, entity: string, term: Term, by: Filler["by"]): Filler {
  return { role, entity, span: { start: term.start, end: term.end }, by, lead: false };
}
