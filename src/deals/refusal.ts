import type { Clause } from "./clauses.ts";
import type { Need, Place } from "./frames/index.ts";
import { isAt, type Scene } from "./roles.ts";
import type { Telling } from "./telling.ts";

/** Prepositions of a sum that is no object: « clôturé à 12 euros », « avec 150 M€ de lignes ». */
const NOT_OBJECT = new Set(["à", "contre", "sur", "avec", "sans", "dans", "par", "chez", "entre"]);
/** Sums of years, not of an operation. */
const CUMULATIVE = /^(?:cumul\w*|total|tout|creation|naissance|origine|debut|debuts)$/;
const LOAN =
  /^(?:accord\w*|consent\w*|contract\w*|souscri\w*|emis\w*|emettre|obten\w*|pret\w*|emprunt\w*|lev\w*|negoci\w*|sign\w*|arrang\w*|plac\w*|octroy\w*|garanti\w*|boucl\w*|tir\w*)$/;

/** Why a trigger's words tell no deal, or null. */
export function refusal(telling: Telling, clause: Clause, scene: Scene): string | null {
  const { trigger, group } = clause;
  const { frame } = trigger;
  if (trigger.form === "verb" && trigger.reflexive !== (group?.reflexive ?? false)) return "reflexive";
  for (const need of frame.needs ?? []) {
    if (need === "target" && ofCapital(telling, scene)) continue;
    const missing = lacks(telling, need, scene);
    if (missing !== null) return missing;
  }
  if (
    trigger.form === "verb" &&
    frame.kind !== "fund_closing" &&
    frame.needs?.includes("money") === true &&
    NOT_OBJECT.has(placeOfAmount(telling, scene) ?? "")
  ) {
    return "sum is no object";
  }
  if (
    trigger.objectPlace !== "object" &&
    !telling.fillers.some((filler) => filler.role === "target" && filler.by === "grammar") &&
    !["debt_financing", "grant"].includes(frame.kind) &&
    telling.stake === null &&
    group?.dative === null &&
    !/son|sa|leur/.test(trigger.text) &&
    !hasPartyAt(scene, clause, trigger.objectPlace) &&
    group?.passive !== true &&
    frame.kind !== "extend" &&
    frame.kind !== "sequel"
  ) {
    return "no complement";
  }
  if (
    telling.kind === "funding_round" &&
    frame.kind !== "extend" &&
    frame.kind !== "sequel" &&
    isCumulative(scene, clause)
  )
    return "cumulative";
  if (frame.name === "acquisition/covet" && (group?.form !== "finite" || group.passive)) return "passive";
  if (frame.name === "joint_venture/venture" && telling.date === null && telling.amount === null)
    return "no founding";
  if (frame.name === "debt_financing/loan" && !isLoan(telling, scene, clause)) return "no loan";
  return null;
}

/** « 9,9 % du capital »: of whose, the text has said before. */
function ofCapital(telling: Telling, scene: Scene): boolean {
  const index = scene.terms.findIndex(
    (term) => term.start === telling.stake?.span.start && term.stake !== null,
  );
  return index >= 0 && /^(?:capital|titres|parts|actions)$/.test(scene.terms[index + 2]?.normal ?? "");
}

/** Names of those who give without taking shares: states, regions, agencies. */
const PUBLIC =
  /(?<!\p{L})(?:[EÉ]tat|Commission|R[ée]gions?|[Mm]inist[èe]re|[Gg]ouvernement|Ademe|[Dd][ée]partement|Ville|M[ée]tropole|Agence|Union europ[ée]enne|Communaut[ée]|Feder|Conf[ée]d[ée]ration|Bruxelles|Berlin|Tokyo|Washington|Ottawa|Qu[ée]bec|Conseil|Innosuisse|Innoviris|ANR)(?!\p{L})/u;

function isPublic(scene: Scene, start: number): boolean {
  return PUBLIC.test(scene.terms.find((term) => term.start === start)?.text ?? "");
}

function lacks(telling: Telling, need: Need, scene: Scene): string | null {
  const { amount, stake, valuation, round } = telling;
  if (need === "money" && amount === null) return "no sum";
  if (need === "target" && !telling.fillers.some((filler) => filler.role === "target")) return "no target";
  if (
    need === "public" &&
    !telling.fillers.some((filler) => filler.role === "grantor" && isPublic(scene, filler.span.start))
  )
    return "no public body";
  if (need === "acquirer" && !telling.fillers.some((filler) => filler.role === "acquirer"))
    return "no acquirer";
  if (need === "stake" && stake === null) return "no share";
  const told = round !== null && telling.fillers.some((filler) => filler.role === "target");
  if (need === "value" && amount === null && stake === null && valuation === null && !told) return "no value";
  return null;
}

function placeOfAmount(telling: Telling, scene: Scene): string | null {
  const index = scene.terms.findIndex(
    (term) => term.start === telling.amount?.span.start && term.money !== null,
  );
  return scene.markers[index]?.place ?? null;
}

function hasPartyAt(scene: Scene, clause: Clause, place: Place): boolean {
  return scene.terms.some(
    (term, index) =>
      term.party !== null &&
      index >= clause.trigger.end &&
      index < clause.right &&
      isAt(scene.markers[index]?.place ?? null, place),
  );
}

/** « Depuis sa création, X a levé plus de 31 M€ », « 60 M€ au total ». */
function isCumulative(scene: Scene, clause: Clause): boolean {
  const words = scene.terms.slice(clause.left, clause.right);
  return words.some((term, index) => {
    const before = words[index - 1]?.normal ?? "";
    return (
      CUMULATIVE.test(term.normal) &&
      (/^(?:sa|son|leur|au|en|l'|ses)$/.test(before) || term.normal.startsWith("cumul")) &&
      !/^operation$/.test(words[index + 1]?.normal ?? "")
    );
  });
}

/** A loan is one where someone lends or borrows, not where a debt is counted. */
function isLoan(telling: Telling, scene: Scene, clause: Clause): boolean {
  const before = scene.terms[clause.trigger.start - 1]?.normal ?? "";
  if (
    before === "en" ||
    (scene.terms[clause.trigger.end]?.normal === "d'" &&
      /impot/.test(scene.terms[clause.trigger.end + 1]?.normal ?? ""))
  )
    return false;
  if (telling.fillers.some((filler) => filler.role === "lender")) return true;
  return scene.terms
    .slice(clause.left, clause.right)
    .some((term) => LOAN.test(term.normal) && !term.tags.has("Org"));
}
