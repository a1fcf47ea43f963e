import { isPlainNoun } from "../clauses/antecedent.ts";
import { TRADED } from "../kinds.ts";
import type { Reading } from "../read.ts";
import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { BUYERS, buyerTold, lacksBuyer } from "./buyer-told.ts";
import { absorbInto, compatibleSums } from "./merge.ts";

type Extension = Reading["extensions"][number];

/**
 * Puts together what two clauses tell of one purchase, what is bought and who buys: « X a trouvé preneur : Y débourse
 * 2 M€ », « Le rachat de X a coûté 2 M€ à Y ». Gives the extensions that are left.
 */
export function joinHalves(reading: Reading, told: readonly Telling[], before: Reading | null): Extension[] {
  const left = new Set(reading.extensions);
  const named = reading.tellings.length === 0 ? buyerTold(reading, before) : null;
  if (named !== null) reading.tellings.push(named);
  for (const each of left) if (takeMeans(reading, each.telling)) left.delete(each);
  // A copy: what is taken goes from the list.
  for (const each of reading.tellings.slice())
    if (takeMeans(reading, each)) reading.tellings.splice(reading.tellings.indexOf(each), 1);
  for (const { telling } of left) takeShares(reading, telling);
  for (const telling of reading.tellings) takeShares(reading, telling);
  for (const buying of reading.extensions) {
    if (!isBuying(buying.telling)) continue;
    if (isForOther(reading.scene.terms, buying.telling)) continue;
    const purpose = reading.tellings.find((each) => isPurposeOf(each, buying.telling));
    if (purpose !== undefined) {
      absorbInto(purpose, asBuyer(buying.telling, "acquisition"));
      left.delete(buying);
      continue;
    }
    const bought =
      [...left].find((each) => isBought(each.telling) && fits(each.telling, buying.telling)) ??
      before?.extensions.findLast((each) => isBought(each.telling) && fits(each.telling, buying.telling));
    if (bought !== undefined) {
      reading.tellings.push(whole(bought.telling, buying.telling));
      left.delete(bought);
      left.delete(buying);
      continue;
    }
    const host = [...told, ...reading.tellings].findLast(
      (each) => each.sentence >= reading.sentence - 1 && lacksBuyer(each) && fits(each, buying.telling),
    );
    if (host === undefined) continue;
    absorbInto(host, asBuyer(buying.telling, host.kind));
    left.delete(buying);
  }
  return [...left];
}

/** « Y a pris 34 % pour 9 M€, rachetant les parts de Z »: Z sells, and what the gerund told, further on, is the same purchase. */
function takeShares({ scene: { terms }, tellings }: Reading, buying: Telling): void {
  if (buying.stake === null || buying.amount === null) return;
  const same = tellings.filter((each) => isPurposeOf(each, buying) && isOfShares(each, terms));
  for (const each of same) {
    const sold = each.fillers.filter(({ role }) => role === "target");
    buying.fillers.push(...sold.map((filler) => ({ ...filler, role: "seller" as const })));
    tellings.splice(tellings.indexOf(each), 1);
  }
}

/**
 * « Y a pris le contrôle de X en rachetant 60 % des parts à Z »: how Y did it is no other purchase. Says whether a telling
 * was taken up as such.
 */
function takeMeans({ scene: { terms }, tellings }: Reading, means: Telling): boolean {
  const at = terms.findIndex((term) => term.start === means.trigger.start);
  if (!TRADED.has(means.kind) || terms[at]?.tags.has("Gerund") !== true || terms[at - 1]?.normal !== "en")
    return false;
  const ofShares = isOfShares(means, terms);
  const targets = inRole(means, "target");
  if (targets.length > 0 && !ofShares) return false;
  const host = tellings.findLast(
    (each) =>
      TRADED.has(each.kind) &&
      each.trigger.start < means.trigger.start &&
      inRole(each, "target").length > 0 &&
      compatibleSums(each.amount?.value, means.amount?.value) &&
      BUYERS.some((role) =>
        inRole(each, role).some((id) => BUYERS.some((other) => inRole(means, other).includes(id))),
      ),
  );
  if (host === undefined) return false;
  const sold = inRole(host, "target");
  const fillers = means.fillers.flatMap((filler) =>
    filler.role !== "target"
      ? [filler]
      : sold.includes(filler.entity)
        ? []
        : [{ ...filler, role: "seller" as const }],
  );
  absorbInto(host, asBuyer({ ...means, fillers }, host.kind));
  return true;
}

/** « reprenant aussi les titres de Z »: the first of those sold, or one coordinated with it. */
function isOfShares({ trigger }: Telling, terms: readonly Term[]): boolean {
  const gerund = terms.findLastIndex((term) => term.start <= trigger.start && term.tags.has("Gerund"));
  const words = terms.slice(gerund + 1, gerund + 9);
  const party = words.findIndex((term) => term.party !== null);
  return (
    gerund >= 0 &&
    words.slice(0, Math.max(0, party)).some(({ normal }) => /^(?:parts|titres|actions)$/.test(normal))
  );
}

/** Who buys is told, not what. */
function isBuying(telling: Telling): boolean {
  return (
    TRADED.has(telling.kind) &&
    BUYERS.some((role) => inRole(telling, role).length > 0) &&
    inRole(telling, "target").length === 0
  );
}

/** What a purchase may call what it is for, folded, besides by a name: « pour cette participation ». */
const BOUGHT_THING =
  /^(?:parts?|participations?|titres|actions|bloc|lot|ensemble|tout|operation|transaction|rachat|acquisition|achat|reprise|prise|montee|entree|societe|entreprise|groupe|affaire|marque|filiale|activites?|branche|division|capital|solde|reste|controle|majorite|totalite|moitie|quart|tiers)$/;

/** « débourse 2 M€ pour un immeuble », « … dans la formation »: the sum is for another thing than what was sold. */
function isForOther(terms: readonly Term[], { amount }: Telling): boolean {
  const sum = terms.findIndex(({ start }) => start === amount?.span.start);
  if (sum < 0 || !/^(?:pour|dans)$/.test(terms[sum + 1]?.normal ?? "")) return false;
  const noun = terms[sum + 3];
  return (
    terms[sum + 2]?.tags.has("Det") === true &&
    noun !== undefined &&
    noun.party === null &&
    noun.stake === null &&
    isPlainNoun(noun) &&
    !BOUGHT_THING.test(noun.normal)
  );
}

/** « signe un chèque de 2 M€ pour s'offrir X »: what the sum is for follows, with the same buyer and no price of its own. */
function isPurposeOf(telling: Telling, buying: Telling): boolean {
  return (
    TRADED.has(telling.kind) &&
    telling.amount === null &&
    buying.amount !== null &&
    telling.trigger.start > buying.trigger.start &&
    BUYERS.some((role) =>
      inRole(telling, role).some((id) => BUYERS.some((other) => inRole(buying, other).includes(id))),
    )
  );
}

/** What is bought is told, not by whom nor of whom. */
function isBought(telling: Telling): boolean {
  return lacksBuyer(telling) && inRole(telling, "seller").length === 0;
}

/** Whether two halves may be of one purchase: nothing contradicts, and nobody buys himself. */
function fits(bought: Telling, buying: Telling): boolean {
  const targets = inRole(bought, "target");
  return (
    bought !== buying &&
    compatibleSums(bought.amount?.value, buying.amount?.value) &&
    !buying.fillers.some(({ entity }) => targets.includes(entity))
  );
}

function whole(bought: Telling, buying: Telling): Telling {
  const joined: Telling = { ...bought, fillers: [...bought.fillers], tranches: [...bought.tranches] };
  const { status } =
    buying.frame.status !== undefined || bought.status.value === "completed" ? buying : bought;
  absorbInto(joined, asBuyer(buying, bought.kind));
  const frame = buying.frame.status === undefined ? bought.frame : buying.frame;
  return { ...joined, frame, sentence: buying.sentence, status };
}

/** Who pays for what is bought buys it, a share as the whole. */
function asBuyer(telling: Telling, kind: Telling["kind"]): Telling {
  const role = kind === "equity_investment" ? ("investor" as const) : ("acquirer" as const);
  const fillers = telling.fillers.map((filler) =>
    filler.role === "investor" || filler.role === "acquirer" ? { ...filler, role } : filler,
  );
  return { ...telling, kind, fillers };
}
