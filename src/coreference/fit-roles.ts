/** How well the part that somebody plays in what the text tells fits the part that a phrase stands for. */
import { indexAt } from "../document/index.ts";
import type { NounClass } from "../french/nominal-nouns.ts";
import type { Description } from "./description.ts";
import type { Place } from "./place.ts";
import type { Profile } from "./profile.ts";
import { isSince, type Role } from "./roles.ts";
import { weights } from "./weights.ts";

/** Classes of nouns that tell no trade: anybody's, or of a part played. */
export const GENERAL = new Set<NounClass>(["any", "buyer", "target", "seller", "investor"]);
/** Nouns of companies that do for a fund, a bank or an insurer too. */
export const WIDE = new Set(
  "societe entreprise groupe maison firme compagnie etablissement holding investisseur pme start-up".split(
    " ",
  ),
);
/** Nouns of companies that do for what others trade, as « le groupe » seldom does. */
const ONE = new Set(["societe", "entreprise", "pme", "start-up", "maison", "firme"]);

/** The roles that who has one seldom has besides in one text. */
const OPPOSED: Readonly<Record<Role, readonly Role[]>> = {
  buyer: ["seller", "target"],
  seller: ["buyer", "target"],
  target: ["buyer", "seller", "investor"],
  investor: ["target"],
};

/** How well the roles of somebody fit those that a phrase tells. */
export function fitRole(description: Description, profile: Profile, inRole: Profile | undefined): number {
  const wanted = rolesOf(description);
  if (wanted.length === 0) return 0;
  if (profile.roles.size === 0) return weights.noRole;
  if (!wanted.some((role) => profile.roles.has(role))) {
    const opposed = wanted.some((role) => OPPOSED[role].some((other) => profile.roles.has(other)));
    return opposed ? weights.opposedRole : weights.otherRole;
  }
  return profile === inRole ? weights.role + weights.lastInRole : weights.role;
}

/** What is bought here is bought elsewhere in the text; anyone may put money into something. */
export function fitPart({ roles, classes }: Profile, description: Description, place: Place): number {
  const { body, role: part, nominal, fundBuys, sold } = place;
  if (part === undefined || roles.size === 0) return 0;
  const justNow = (one: Role): boolean => isJustTold(roles.get(one), place);
  // « Y a cédé X à Z. L'entreprise a depuis repris W »: what was sold goes on to buy, not who sold it.
  if (sold && part === "buyer" && ONE.has(description.noun) && isSince(body, nominal))
    return justNow("target") ? weights.samePartNow : justNow("seller") ? weights.opposedPart : 0;
  // « Le fonds X a racheté Y. Depuis, l'entreprise a repris Z »: what a fund has bought goes on to buy.
  const portfolio = fundBuys && part === "buyer" && WIDE.has(description.noun);
  if (portfolio) return classes.has("fund") ? weights.opposedPart : 0;
  // « X est désigné repreneur. La coopérative met 3 millions. »: who buys is who pays.
  if (part === "investor" && justNow("buyer")) return weights.samePartNow;
  if (roles.has(part)) {
    if (part === "investor") return 0;
    return justNow(part) ? weights.samePartNow : weights.samePart;
  }
  return OPPOSED[part].some(justNow) ? weights.opposedPart : 0;
}

/** Whether something was told before a nominal, in its sentence or the one before. */
export function isJustTold(
  told: readonly { readonly start: number }[] | undefined,
  { nominal, sentence, sentenceOf }: Pick<Place, "nominal" | "sentence" | "sentenceOf">,
): boolean {
  return told?.some(({ start }) => start < nominal.start && sentence - sentenceOf(start) <= 1) === true;
}

/** Nouns, folded, of who has lost a contest. */
const LOSERS = /^(?:econduite?|perdante?|vaincue?)$/;

/** « X a jeté l'éponge. L'acquéreur … », « La société … »: a bidder who has left is neither, but is « le perdant ». */
export function fitLoser(
  description: Description,
  { left }: Profile,
  { nominal, sentence, sentenceOf }: Place,
): number {
  const when = left.find((start) => start < nominal.start);
  if (when === undefined) return 0;
  if (LOSERS.test(description.noun)) return weights.loser;
  if (rolesOf(description).includes("buyer")) return weights.opposedRole;
  return sentence - sentenceOf(when) > 1 ? weights.left : 0;
}

/** The roles that a phrase tells: « l'acquéreur », « le vendeur ». */
export function rolesOf(description: Description): Role[] {
  return description.classes.filter((one): one is Role => GENERAL.has(one) && one !== "any");
}

/** The one of some profiles that was the last to be given a role that the phrase tells, before a position. */
export function lastInRole(
  description: Description,
  profiles: readonly Profile[],
  position: number,
): Profile | undefined {
  const wanted = rolesOf(description);
  let found: Profile | undefined;
  let last = -1;
  for (const profile of wanted.length === 0 ? [] : profiles) {
    for (const role of wanted) {
      const starts = profile.roles.get(role) ?? [];
      const start = starts[indexAt(starts, position - 1)]?.start ?? -1;
      if (start >= position || start <= last) continue;
      last = start;
      found = profile;
    }
  }
  return found;
}
