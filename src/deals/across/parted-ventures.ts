import { coordinated } from "../clauses/antecedent.ts";
import { frames } from "../frames/index.ts";
import type { Reading } from "../read.ts";
import { filler, ofTerm } from "../roles/fillers.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { entitiesOf } from "./discourse.ts";
import { partiesIn, wordsIn } from "./facts.ts";
import { headless } from "./series.ts";
import { RUNNING, TO_COME } from "./shared-ventures.ts";

/** What a common company is called in apposition to its name, folded. */
const VENTURE =
  /^(?:co-?entreprise|joint-venture|(?:societe|entreprise|filiale|entite|structure|compagnie) (?:commune|conjointe))\b/;
/** Taking a part of what is founded, folded: who already « détient » one founds nothing. */
const TAKING = /\b(?:pren(?:d|nent|ait|aient)|recoi(?:t|vent)|obtien(?:t|nent)|s'adjuge(?:nt)?)\b/;
/** How many terms may stand between a share and whose it is. */
const NEAR = 6;

/**
 * Reads who founds a common company from its capital, of which every part is told: « X et Y prendront chacun 10 % de Z,
 * la coentreprise, lui-même gardant les 80 % restants ».
 */
export function readPartedVentures({ scene, sentence, tellings }: Reading): void {
  const { terms } = scene;
  const words = wordsIn(terms);
  if (RUNNING.test(words) || !(TO_COME.test(words) || TAKING.test(words))) return;
  const venture = terms.findIndex((_, index) => VENTURE.test(bareFrom(scene, index)));
  const own = venture < 0 ? null : namedBy(scene, venture);
  if (own === null) return;
  const target = entitiesOf(terms[own])[0];
  const partners = ownersOf(scene, target).filter(
    ({ entity }, index, all) => all.findIndex((each) => each.entity === entity) === index,
  );
  const frame = frames.find(({ name }) => name === "joint_venture/venture");
  if (frame === undefined || partners.length < 2) return;
  const trigger = { start: terms[venture]!.start, end: terms[venture]!.end };
  const telling = headless(frame, sentence, trigger, [...partners, ...ofTerm(scene, own, "target")]);
  if (TO_COME.test(words))
    telling.status = { value: "announced", span: trigger, rule: "status/venture-to-come" };
  const ids = new Set(telling.fillers.map(({ entity }) => entity));
  const same = tellings.filter(({ fillers }) => fillers.every(({ entity }) => ids.has(entity)));
  if (same.some(({ kind, fillers }) => kind === "joint_venture" && fillers.length === ids.size)) return;
  telling.amount = same.find(({ amount }) => amount !== null)?.amount ?? null;
  telling.date = same.find(({ date }) => date !== null)?.date ?? telling.date;
  for (const each of same) tellings.splice(tellings.indexOf(each), 1);
  tellings.push(telling);
}

/** The words from a term on, without article: « la coentreprise », « leur future société commune ». */
function bareFrom({ terms }: Scene, index: number): string {
  return [0, 1]
    .map((more) => terms[index + more]?.normal ?? "")
    .join(" ")
    .replace(/^(?:la |leur |une |l')(?:future |nouvelle )?/, "");
}

/** « Z, la coentreprise », « la coentreprise, Z, »: its name, as a term. */
function namedBy({ terms }: Scene, venture: number): number | null {
  const comma = terms.findLastIndex(({ tags }, index) => index < venture && tags.has("Comma"));
  const before = venture - comma <= 3 ? comma - 1 : -1;
  if (terms[before]?.party?.form === "name") return before;
  const behind = [1, 2, 3].find((more) => terms[venture + more]?.party?.form === "name");
  const gap = terms.slice(venture + 1, venture + (behind ?? 0));
  return behind !== undefined &&
    gap.every(({ normal }) => /^(?:,|:|baptisee|nommee|commune|conjointe)$/.test(normal))
    ? venture + behind
    : null;
}

/** « les 30 % restants », « le reste »: what the parts told before leave. */
const REST = /(?:^| )(?:reste|solde|restante?s?)$/;
/** « chacun 10 % »: as much for each of those named. */
const EACH = /^chacune?$/;

/** Those who share the capital out, where their parts make up the whole; nobody else. */
function ownersOf(scene: Scene, target: string | undefined): Filler[] {
  const { terms } = scene;
  const owners: Filler[] = [];
  const rest = terms.some(({ normal }) => REST.test(normal));
  let whole = 0;
  for (const share of partsIn(terms)) {
    const { holders, each } = holdersOf(scene, share, target);
    owners.push(...holders);
    if (holders.length === 0) return [];
    whole += (terms[share]!.stake?.value.min ?? 0) * (each ? holders.length : 1);
  }
  return rest || Math.abs(whole - 100) <= 1 ? owners : [];
}

/** The parts that a sentence tells, as terms. */
function partsIn(terms: Scene["terms"]): number[] {
  return terms.flatMap(({ stake, normal }, index) =>
    stake !== null || /^(?:reste|solde)$/.test(normal) ? [index] : [],
  );
}

/** Whose a part is: « à 55 % par X », « X et Y auront chacun 10 % », « lui-même gardant 70 % ». */
function holdersOf(
  scene: Scene,
  share: number,
  target: string | undefined,
): { readonly holders: readonly Filler[]; readonly each: boolean } {
  const { terms, markers, discourse } = scene;
  const isOwner = (index: number): boolean =>
    terms[index]!.party !== null &&
    terms[index]!.party!.kind !== "person" &&
    entitiesOf(terms[index])[0] !== target;
  const parties = partiesIn(terms).filter(isOwner);
  const behind = parties.find((index) => index > share);
  if (behind !== undefined && behind - share <= 3 && /^(?:par|à)$/.test(markers[behind]?.place ?? ""))
    return { holders: ofTerm(scene, behind, "partner"), each: false };
  const self = terms.findLastIndex(
    ({ normal }, index) => index < share && /^(?:lui|elle)-meme$/.test(normal),
  );
  const last = parties.findLast((index) => index < share) ?? -1;
  if (self > last && share - self <= NEAR)
    return {
      holders:
        discourse.subject === null ? [] : [filler("partner", discourse.subject, terms[self]!, "context")],
      each: false,
    };
  if (last < 0 || share - last > NEAR) return { holders: [], each: false };
  const each = terms.slice(last, share).some(({ normal }) => EACH.test(normal));
  const list = each ? coordinated(terms, markers, last) : [last];
  return { holders: list.flatMap((index) => ofTerm(scene, index, "partner")), each };
}
