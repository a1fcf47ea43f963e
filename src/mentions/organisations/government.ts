import { sentenceOpeners } from "../../french/sentence-openers.ts";
import { around, type Sighting } from "./sighting.ts";
import { isEveryday, looksAdjective } from "./traits.ts";

/** Seats of governments, folded, and provinces and countries whose name stands for theirs in the press. */
const CAPITALS = new Set(
  "paris bruxelles washington pekin londres berlin rome madrid tokyo moscou ottawa quebec berne dublin stockholm la haye lisbonne vienne athenes varsovie budapest prague copenhague oslo helsinki kiev ankara jerusalem teheran riyad le caire rabat alger tunis dakar abidjan new delhi pyongyang seoul canberra luxembourg".split(
    " ",
  ),
);
const TWO_WORDS = new Set(["la haye", "le caire", "new delhi"]);
/** What a government gives or takes: « le feu vert de Pékin », « au grand dam de Berlin ». */
const GRANTS = new Set(
  "vert aval autorisation veto reticences refus colere dam sanctions pression pressions soutien exigences inquietudes agrement dessein menaces".split(
    " ",
  ),
);
/** Words that stand before a name which is the subject. */
const OPENERS = /^(?:[,;:.–—«(\n-]|que|qu'|quand|et|puis|mais|si|lorsque|car|selon|tandis|où|auprès)$/;
/** Verbs of towns, not of governments. */
const OF_TOWNS = /^(?:compte|accueille|abrite|reçoit|organise|héberge|dort|s'éveille|reste|est)$/;
const SAYING_TO =
  /^(?:saisi|saisir|saisit|avec|selon|convaincre|convaincu|amadouer|alerte|alerté|defie|accuse|auprès de)$/;

/**
 * Whether a capital stands for its government here: it acts (« Bruxelles avait retoqué la fusion »), grants (« l’aval
 * de Pékin ») or is acted upon (« elle a saisi Bruxelles »).
 */
export function isGovernment(sighting: Sighting): boolean {
  const known = CAPITALS.has(sighting.key) || TWO_WORDS.has(sighting.key);
  if (!known) return false;
  return (
    acts(sighting) || grants(sighting) || pays(sighting) || SAYING_TO.test(around(sighting, -1)?.lower ?? "")
  );
}

function acts(sighting: Sighting): boolean {
  const before = around(sighting, -1);
  if (before !== undefined && !OPENERS.test(before.text) && !OPENERS.test(before.lower)) return false;
  let offset = behindOthers(sighting);
  if (around(sighting, 0)?.text === "," && around(sighting, 1)?.lower === "de")
    return around(sighting, 2)?.lower === "son";
  while (/^(?:s'|se|n'|ne|l'|lui|y|en|le|les)$/.test(around(sighting, offset)?.lower ?? "")) offset++;
  const verb = around(sighting, offset);
  if (verb === undefined || verb.shape !== "lower") return false;
  if (/^(?:n'|ne)$/.test(around(sighting, 0)?.lower ?? "")) return true;
  if (OF_TOWNS.test(verb.lower) || !isEveryday(verb) || verb.text.length < 2) return verb.lower === "a";
  if (/^(?:a|avait|aurait|va|veut|doit|peut|puis|ont)$/.test(verb.lower)) return true;
  return (
    !sentenceOpeners.has(verb.folded) && !looksAdjective(verb) && /(?:e|a|t|d|it|ut|ent)$/.test(verb.lower)
  );
}

/** « Ottawa et Québec injectent »: how many tokens a government that acts with the first takes behind it. */
function behindOthers(sighting: Sighting): number {
  const other = around(sighting, 1)?.folded ?? "";
  return around(sighting, 0)?.lower === "et" && CAPITALS.has(other) ? 2 : 0;
}

function grants(sighting: Sighting): boolean {
  if (!/^(?:de|d')$/.test(around(sighting, -1)?.lower ?? "")) return false;
  return GRANTS.has(around(sighting, -2)?.folded ?? "");
}

/** Verbs of who is paid, folded. */
const IS_PAID =
  /^(?:re[cç]u(?:e|s|es)?|recoit|recoivent|recevra|recevront|obtenue?s?|obtient|obtiendra|decroche|decrochera|touche|touchera|empoche)$/;
/** What a sum takes at least between two tokens, in characters: where it has been found, it is no token itself. */
const SUM = 8;
/** The words of a sum, folded. */
const OF_SUM = /^(?:\d.*|millions?|milliards?|de|d'|dollars?|euros?|francs?|canadiens|quelque|environ)$/;

/** « a reçu 9 millions de dollars de [Québec] et d'[Ottawa] »: from whom a sum comes. */
function pays(sighting: Sighting): boolean {
  if (!/^(?:de|d')$/.test(around(sighting, -1)?.lower ?? "")) return false;
  const second = around(sighting, -2)?.lower === "et" && CAPITALS.has(around(sighting, -3)?.folded ?? "");
  const of = second ? -4 : -1;
  let verb = of - 1;
  while (verb > of - 7 && OF_SUM.test(around(sighting, verb)?.folded ?? "")) verb--;
  if (!IS_PAID.test(around(sighting, verb)?.folded ?? "")) return false;
  const gap = (around(sighting, of)?.start ?? 0) - (around(sighting, verb)?.end ?? 0);
  return /^(?:de|d')$/.test(around(sighting, of)?.lower ?? "") && gap > SUM;
}

/** Examples that a test runs: capitals in [brackets] stand for governments. */
export const governmentExamples: readonly string[] = [
  "[Bruxelles] avait retoqué la fusion en février.",
  "Les puces attendent le feu vert de [Pékin] depuis mai.",
  "L'association a saisi [Bruxelles] hier.",
  "Il rappelle que [Bruxelles] a ouvert une enquête.",
  "[Ottawa] et [Québec] prêtent deux milliards.",
  "L'usine a reçu 9 millions de dollars de [Québec] et d'[Ottawa].",
  "L'usine a reçu une délégation de Québec.",
  "Ottawa et Toulouse prêtent serment.",
  "Il vit à Bruxelles depuis un an.",
  "Le musée de Pékin ouvre en mai.",
  "La fusion a lieu à Rome.",
];
