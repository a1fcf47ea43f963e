import { entitiesOf } from "../across/discourse.ts";
import { partiesIn } from "../across/facts.ts";
import type { Reading } from "../read.ts";
import { since, type Telling } from "../telling.ts";
import { remembered } from "../terms/remember.ts";
import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";

/** An organisation that a sentence names as the one it has its news from. */
export interface Source {
  readonly entity: string;
  /** The term that names it. */
  readonly term: number;
  /** Whether it opens its sentence, and so vouches for all that this tells. */
  readonly opening: boolean;
}

/** Verbs (lemma tags) that only one who reports is the subject of, whoever it is. */
const REPORTING = ["Rapporter", "Ecrire", "Reveler", "Apprendre"];
/** Verbs with which a paper reports, but a company speaks for itself. */
const SAYING =
  "Affirmer Assurer Avancer Indiquer Evoquer Parler Preter Annoncer Croire Faire Dire Relater Preciser Citer Voir Raconter Signaler".split(
    " ",
  );
/** Words of the titles of newspapers, agencies and sites. */
const MEDIA =
  /(?<!\p{L})(?:Times|Journal|Post|Figaro|Monde|[EÉ]chos|Tribune|Gazette|Bloomberg|Reuters|AFP|ATS|Belga|The Information|Tech[Cc]runch|Presse|Press|News|Insider|Handelsblatt|Sifted|Challenges|Lib[ée]ration|CNBC|CNN|Usine [Nn]ouvelle|D[ée]p[êe]che|Parisien|Agefi|AGEFI|BFM|Nikkei|FT|WSJ|Zeitung|Spiegel|Telegraph|Guardian|Courrier|Lettre|Express|Point|Soir|Libre|Temps|Quotidien|Mediapart|Expansi[óo]n|Pa[íi]s|Sole 24 Ore|Repubblica|Axios|Politico|Fortune|Forbes|Barron's|M[ée]dias24|Jeune Afrique|Revue|Hebdo|Magazine)(?!\p{L})/u;
/** « ont confié au Monde deux sources bancaires ». */
const ANONYMOUS = new Set(["personnes", "sources", "source", "proche", "proches"]);

/** Whether a source is a paper, an agency or a site: a firm, too, reveals what it does. */
export function isPress(term: Term | undefined): boolean {
  return term !== undefined && MEDIA.test(term.text);
}

/** The sources that a sentence names. */
export const sourcesOf = remembered((terms): Source[] =>
  partiesIn(terms).flatMap((index) => {
    const term = terms[index]!;
    const [entity] = entitiesOf(term);
    if (entity === undefined || term.party?.kind === "person") return [];
    if (term.party?.form !== "name" && !MEDIA.test(term.text)) return [];
    const led = isLed(terms, index);
    if (!led && !isReporter(terms, index) && !isToldTo(terms, index) && !isQuoted(terms, index)) return [];
    return [{ entity, term: index, opening: index < 7 && opens(terms, index) }];
  }),
);

/** « selon le quotidien X », « d'après X ». */
function isLed(terms: readonly Term[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 4; at -= 1) {
    const term = terms[at]!;
    // « un accord selon lequel X rachètera Y »: who acts.
    if (term.tags.has("Rel")) return false;
    if (term.normal === "selon") return true;
    if (/^(?:apres|croire)$/.test(term.normal)) return /^(?:d'|en)$/.test(terms[at - 1]?.normal ?? "");
    if (term.party !== null || term.money !== null || term.date !== null || term.tags.has("Comma"))
      return false;
  }
  return false;
}

/** « X croit savoir que », « rapporte X », « a appris X ». */
function isReporter(terms: readonly Term[], index: number): boolean {
  const media = MEDIA.test(terms[index]!.text);
  const fits = (at: number): boolean => {
    const term = terms[at];
    if (term === undefined || !isVerb(terms, at)) return false;
    return (media && SAYING.some((tag) => term.tags.has(tag))) || REPORTING.some((tag) => term.tags.has(tag));
  };
  // « rapporte le Quotidien X », « écrit X » after a comma: the subject follows its verb.
  const inverted = [index - 1, index - 2, index - 3].find((at) => fits(at));
  if (inverted !== undefined && terms.slice(0, inverted).some((term) => term.tags.has("Comma")))
    return terms
      .slice(inverted + 1, index)
      .every(
        (term) =>
          ["Det", "Contracted"].some((tag) => term.tags.has(tag)) ||
          /^(?:site|quotidien|agence|savoir|journal|magazine)$/.test(term.normal),
      );
  if (!media || /^(?:a|au|aux|de|du|d'|par|dans|chez)$/.test(terms[index - 1]?.normal ?? "")) return false;
  for (let at = index + 1; at < index + 5; at += 1) {
    const term = terms[at];
    if (term === undefined || ["Semicolon", "Colon", "Conj"].some((tag) => term.tags.has(tag))) return false;
    if (fits(at)) return true;
  }
  return false;
}

/** What a paper prints. */
const PRINTED =
  /^(?:informations?|infos?|articles?|revelations?|enquetes?|scoops?|editions?|colonnes|lecteurs)$/;

/** « dément les informations de la Gazette », « dans les colonnes du Monde », « un article des Échos »: whose news it is. */
function isQuoted(terms: readonly Term[], index: number): boolean {
  if (!MEDIA.test(terms[index]!.text)) return false;
  let at = index - 1;
  if (/^(?:la|le|l'|les)$/.test(terms[at]?.normal ?? "")) at -= 1;
  return /^(?:de|du|d'|des)$/.test(terms[at]?.normal ?? "") && PRINTED.test(terms[at - 1]?.normal ?? "");
}

function isToldTo(terms: readonly Term[], index: number): boolean {
  if (!MEDIA.test(terms[index]!.text)) return false;
  const before = terms.slice(Math.max(0, index - 7), index);
  const to = before.slice(-2).some((term) => /^(?:a|au|aux|aupres|par)$/.test(term.normal));
  // « énumère-t-elle à l'Agence X »: a subject behind its verb is who speaks.
  const spoken = before
    .slice(-4, -1)
    .some(
      ({ normal }, at, all) =>
        /^(?:il|elle|on|ils|elles)$/.test(normal) &&
        all.slice(at + 1).every(({ normal: next }) => /^(?:a|au|l'|la|le)$/.test(next)),
    );
  if (to && spoken) return true;
  return to && terms.slice(Math.max(0, index - 10), index + 6).some((term) => ANONYMOUS.has(term.normal));
}

function opens(terms: readonly Term[], index: number): boolean {
  return !terms
    .slice(0, index)
    .some((term) => term.tags.has("Comma") || term.party !== null || term.money !== null);
}

/**
 * Gives each source of a sentence to the operation in whose clause it stands, or to all where it opens the sentence; to
 * the operation told before with parties of the sentence where this tells none of its own.
 */
export function attribute({ scene, clauses, tellings }: Reading, told: readonly Telling[]): void {
  if (tellings.length === 0 && told.length === 0) return;
  const { terms, sources } = scene;
  if (sources.length === 0) return;
  const claims = tellings.map((telling) => {
    const clause = clauses.find(({ trigger }) => terms[trigger.start]?.start === telling.trigger.start);
    const at = terms.findIndex(({ start }) => start >= telling.trigger.start);
    return { telling, left: clause?.left ?? at, right: clause?.right ?? terms.length };
  });
  for (const source of sources) {
    const { start, end } = terms[source.term]!;
    const ground = { value: source.entity, span: { start, end }, rule: "sources/named" };
    for (const telling of hostsOf(terms, source, claims, told)) {
      const party = telling.fillers.some(({ entity }) => entity === source.entity);
      const known = telling.sources.some(({ value }) => value === source.entity);
      if (!party && !known) telling.sources = [...telling.sources, ground];
    }
  }
}

/** A telling with the stretch `[left, right)` of terms that tells it. */
interface Claim {
  readonly telling: Telling;
  readonly left: number;
  readonly right: number;
}

function hostsOf(
  terms: readonly Term[],
  { term, opening }: Source,
  claims: readonly Claim[],
  told: readonly Telling[],
): Telling[] {
  if (claims.length > 0) {
    if (opening) return claims.map(({ telling }) => telling);
    const own = claims.filter(({ left, right }) => term >= left && term < right);
    const before = claims.filter(({ left }) => left <= term);
    return own.length > 0 ? own.map(({ telling }) => telling) : [(before.at(-1) ?? claims[0]!).telling];
  }
  const last = told.at(-1)?.sentence ?? 0;
  const named = new Set(terms.flatMap((each, index) => (index === term ? [] : entitiesOf(each))));
  const host = since(told, last - 1).findLast(
    (each) => each.fillers.filter(({ entity }) => named.has(entity)).length > 1,
  );
  return host === undefined ? [] : [host];
}
