import type { Reading } from "../read.ts";
import type { Scene } from "../scene.ts";
import { inRole, since, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { entitiesOf } from "./discourse.ts";
import { partiesIn, valuesIn, wordsIn } from "./facts.ts";

/** Nouns before a name that say so, among the two words before it. */
const NOUNS =
  /(?:^| )(?:fonds|investisseurs?|capital-risqueurs?|capital-investisseurs?|business angels?|family offices?|accelerateur|incubateur)(?: |$)/;
/** Places of who has a part in what a sentence tells. */
const TAKING_PART = new Set<string | null>([
  null,
  "avec",
  "auprès de",
  "par",
  "mené par",
  "chef de file",
  "grâce à",
  "outre",
]);
/** Words of sentences that tell of other matters: the past, other firms' rounds, who has not come in. « n' » is a word of its own. */
const ELSEWHERE =
  /\b(?:n' |ne|ni|jamais|selon|d' apres|concurrent\w*|rival\w*|avait|avaient|ancien\w*|ex|client\w*|conseil\w*|mandat\w*|diligences?|juridiques?|arrang\w*|avocat\w*|sort|sortent|cede\w*|vend\w*|quitt\w*|passe\w* (?:son|leur) tour|declin\w*|renonc\w*|refus\w*|boud\w*|abstenu\w*|absente?s?|recrut\w*|qui (?:dirige|pilote|preside)(?:ait)?(?! par))\b/;
/** How many sentences after the round its backers may still be named. */
const REACH = 2;

/** Firms that are investors by their names or the noun before, named in the sentence of a round or right after it, backed it. */
export function addBackers(reading: Reading, told: readonly Telling[]): void {
  const host = roundOf(reading, told);
  if (host === undefined) return;
  const { terms, markers } = reading.scene;
  const parties = partiesIn(terms);
  if (parties.length === 0 || ELSEWHERE.test(wordsIn(terms))) return;
  if (isOfOther(terms, parties, inRole(host, "target"))) return;
  const apart = host.sentence !== reading.sentence;
  if (apart && valuesIn(terms).some((index) => terms[index]!.date !== null)) return;
  for (const index of parties) {
    const place = markers[index]?.place ?? null;
    if (!TAKING_PART.has(place) || !isInvestor(reading.scene, index)) continue;
    const { start, end } = terms[index]!;
    for (const entity of entitiesOf(terms[index])) {
      if (host.fillers.some((each) => each.entity === entity)) continue;
      host.fillers.push({ role: "investor", entity, span: { start, end }, by: "context", lead: false });
    }
  }
}

/** « Au capital de X entrent … »: the capital of another than who raised. */
function isOfOther(terms: readonly Term[], parties: readonly number[], targets: readonly string[]): boolean {
  return parties.some(
    (index) =>
      terms[index - 2]?.normal === "capital" &&
      /^(?:de|d'|du)$/.test(terms[index - 1]!.normal) &&
      !entitiesOf(terms[index]).some((id) => targets.includes(id)),
  );
}

/** The round that a sentence tells alone, or goes on about. */
function roundOf(reading: Reading, told: readonly Telling[]): Telling | undefined {
  const [own, other] = reading.tellings;
  const host = own ?? since(told, reading.sentence - REACH).at(-1);
  // What a listing raises has no backers.
  const listed = since(told, reading.sentence - REACH - 1).some(({ kind }) => kind === "ipo");
  const fits =
    !listed && host?.kind === "funding_round" && host.amount !== null && inRole(host, "target").length > 0;
  return fits && other === undefined ? host : undefined;
}

function isInvestor({ terms, discourse }: Scene, index: number): boolean {
  if (entitiesOf(terms[index]).some((id) => discourse.investors.has(id))) return true;
  const before = terms.slice(Math.max(0, index - 2), index).map(({ normal }) => normal);
  return NOUNS.test(before.join(" "));
}
