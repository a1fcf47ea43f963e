import { entitiesOf } from "../across/discourse.ts";
import { mostSalient } from "../across/salience.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { filler } from "./fillers.ts";

/** Roles of who gets shares. */
const TAKING = new Set(["acquirer", "investor"]);
/** How many terms may stand between the share and whose it is. */
const WHOSE = 5;

/**
 * « Vexa récupère les 25 % du fonds X »: a share told as known, of one who invests by trade, is what that one has in the firm
 * that the text talks of. Null where the share is of the firm itself.
 */
export function sharesOfInvestor(
  scene: Scene,
  { trigger, right }: Clause,
  fillers: readonly Filler[],
): Filler[] | null {
  const { terms, markers, discourse } = scene;
  const share = terms.findIndex(
    ({ stake }, index) => index >= trigger.start && index < right && stake !== null,
  );
  if (share < 1 || !/^(?:les|aux|des)$/.test(terms[share - 1]!.normal)) return null;
  const [held, other] = fillers.filter(({ role }) => role === "target");
  const at = terms.findIndex(({ start }) => start === held?.span.start);
  if (held === undefined || other !== undefined || fillers.some(({ role }) => role === "seller")) return null;
  if (at <= share || at > share + WHOSE) return null;
  const isOwner = /^(?:de|d'|du|des)$/.test(terms[share + 1]!.normal);
  if (!isOwner || entitiesOf(terms[at]).length !== 1 || !discourse.investors.has(held.entity)) return null;
  if (!fillers.some(({ role }) => TAKING.has(role)) || held.entity === discourse.topic) return null;
  const except = fillers.map(({ entity }) => entity);
  // « entre au capital de X en rachetant les 12 % du fonds Z »: of the firm that the words before name.
  const entered = terms.findLastIndex(
    ({ party }, index) =>
      index < trigger.start && party !== null && /^(?:au capital de|dans)$/.test(markers[index]?.place ?? ""),
  );
  const named = entitiesOf(terms[entered]).find((id) => !except.includes(id));
  const firm = named ?? mostSalient(discourse, { word: "", except, role: "target" });
  if (firm === null) return null;
  return [
    ...fillers.filter(({ role }) => role !== "target"),
    { ...held, role: "seller" },
    filler("target", firm, terms[share]!, "context"),
  ];
}
