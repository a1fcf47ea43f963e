import { wordsIn } from "../across/facts.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Telling } from "../telling.ts";
import { fold } from "../terms/fold.ts";
import { SHARES } from "../values/stakes.ts";
import { isCharity } from "./public-money.ts";

/** Who gets cheques for nothing, folded, told before a name. */
const CHARITABLE =
  /^(?:les|des|aux|associations?|fondations?|ong|festivals?|clubs?|ecoles?|equipes?|musees?|cause|banque alimentaire)$/;
/** Words of what is opened to borrow from. */
const OF_CREDIT = /^(?:lignes?|credits?|enveloppes?|facilites?|prets?|financements?|concours)$/;
/** Words of what a capital is made of besides money, folded. */
const APPROXIMATE = /^(?:pres|plus|moins|quelque|quelques|environ|l'ordre|l'|presque|\d.*)$/;
/** A capital that is no company's. */
const FIGURATIVE = /^(?:confiance|sympathie|image|humain|sante|naturel|immateriel|culturel|beaute)$/;

function placeOfSum({ amount }: Telling, { terms, markers }: Scene): string | null {
  const sum = terms.findIndex(({ start, money }) => start === amount?.span.start && money !== null);
  return markers[sum]?.place ?? null;
}

/** « un chèque à l'association X », « aide les X »: whether who gets it is no firm. */
function isForCharity({ fillers }: Telling, { terms, discourse }: Scene): boolean {
  return fillers.some(({ role, entity, span }) => {
    if (role !== "target") return false;
    const at = terms.findIndex(({ start }) => start === span.start);
    const before = terms.slice(Math.max(0, at - 2), Math.max(0, at));
    return (
      isCharity(discourse.names.get(entity) ?? "") || before.some(({ normal }) => CHARITABLE.test(normal))
    );
  });
}

/** « son capital de sympathie », « son capital confiance », « son capital de 10 à 30 M€ »: not by how much shares are issued. */
function isNoIssue({ amount }: Telling, { trigger }: Clause, { terms }: Scene): boolean {
  const [of, noun] = terms.slice(trigger.end, trigger.end + 2);
  if (of === undefined || FIGURATIVE.test(of.normal)) return true;
  if (!/^(?:de|d')$/.test(of.normal) || noun === undefined) return false;
  if (noun.money === null && !APPROXIMATE.test(noun.normal) && !noun.tags.has("Det")) return true;
  const sum = terms.findIndex(({ start }) => start === amount?.span.start);
  const words = fold(terms[sum]?.text ?? "");
  return (
    /^\d[\d.,]*\S* a \d/.test(words) || (terms[sum + 1]?.normal === "a" && terms[sum + 2]?.money != null)
  );
}

/** Whether a placement is an investment in something: « a placé 3 M€ dans le cinéma ». */
function isPlacedInto({ right, trigger }: Clause, { terms }: Scene): boolean {
  return terms.some(
    ({ normal }, index) =>
      index >= trigger.end &&
      index < right &&
      normal === "dans" &&
      !/^(?:le cadre|d'|de)/.test(wordsIn(terms.slice(index + 1, index + 3))),
  );
}

/** Whether a sentence with a sum and a word of money tells no money raised, lent or put in. */
export function isNoFinancing(telling: Telling, clause: Clause, scene: Scene): boolean {
  const words = fold(clause.trigger.text);
  switch (telling.frame.name) {
    case "equity_investment/back-with-cheque":
      return isForCharity(telling, scene);
    case "equity_investment/put-there":
      // « parraine Y. X y consacre 2 M€ »: no operation of Y's was told.
      return !telling.fillers.some(
        ({ role, entity }) => role === "target" && scene.discourse.targets.has(entity),
      );
    case "equity_investment/invest":
      // « a glissé 3 M€ à Y en pots-de-vin »
      return (
        /^gliss/.test(words) &&
        telling.stake === null &&
        !scene.terms.some(({ normal }) => SHARES.test(normal) || normal === "capital")
      );
    case "funding_round/raise-capital":
      return / capital$/.test(words) && isNoIssue(telling, clause, scene);
    case "debt_financing/advance":
      return (
        /^ouv/.test(words) &&
        placeOfSum(telling, scene) === "de" &&
        !scene.terms.slice(clause.left, clause.right).some(({ normal }) => OF_CREDIT.test(normal))
      );
    case "debt_financing/place-sum":
    case "debt_financing/issuance":
      return /^plac/.test(words) && isPlacedInto(clause, scene);
    default:
      return false;
  }
}
