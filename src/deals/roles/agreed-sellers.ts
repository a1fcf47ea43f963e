/**
 * Who sells by an agreement with the buyer, who is told to buy in a relative: « Z a signé une promesse avec Y, qui reprend
 * X », « Z s'est entendu avec Y, qui lui rachète X », « Z cède sa place à Y, qui reprend X ».
 */

import { entitiesOf } from "../across/discourse.ts";
import { wordsIn } from "../across/facts.ts";
import { isAuthorityName } from "../authorities.ts";
import type { Clause } from "../clauses/clauses.ts";
import { mainSubjectIn } from "../clauses/subject.ts";
import type { Scene } from "../scene.ts";
import { type Filler, inRole, type Telling } from "../telling.ts";
import { wordsBefore } from "../terms/folded.ts";

/** Words of agreeing, right before « avec », folded: an agreement on something else says on what; a contract is of anything. */
const AGREED =
  /(?:^| )(?:contrat de (?:cession|vente)|accord|promesse|protocole|compromis|entente|entendue?s?|negociations?|discussions?|pourparlers)(?: (?:de (?:cession|vente|principe)|exclusi\S+|definiti\S+|ferme|avance\S+|hier|lundi|mardi|mercredi|jeudi|vendredi))*$/;
/** Words, folded, of what else firms agree on. */
const ELSE =
  /\b(?:partenariat\w*|commercia\w*|distribution|fourniture|licences?|exclusivite|financement|sponsoring|finance\w*|prete\w*|prolong\w*|renouvel\w*)\b/;
/** Words of making room for another, right before who comes, folded. */
const MAKES_ROOM =
  /(?:^| )(?:(?:ced|laiss|donn)\S* (?:sa|la|leur) place|(?:pass|cede|ceda|laiss)\S* (?:la main|le relais|le flambeau|les renes)) (?:a|au|aux)(?: (?:la|le|l'|les|un|une))?(?: (?:groupe|fonds|holding|societe|famille|duo|trio|geant))?$/;
/** How many terms before « avec » they stand. */
const NEAR = 6;

/** Auxiliaries of what is done, folded. */
const DONE = /^(?:a|ont|avai(?:t|ent)|vien(?:t|nent)|venai(?:t|ent))$/;

/** Words of a bargain, folded, that has two sides to it. */
const BARGAIN =
  /\b(?:accords?|protocole|promesse|compromis|contrat|sign\w+|conclu\w*|entend\w*|entente|negoci\w+|discut\w+|tope\w*)\b/;

/** « Z et Y ont signé un accord sur la vente de X »: of two who agree on a sale with nobody else, the first sells to the second. */
export function sellToPartner({ terms }: Scene, { trigger }: Clause, fillers: Filler[]): void {
  if (trigger.frame.name !== "acquisition/sale" || trigger.form !== "noun") return;
  const sellers = fillers.filter(({ role }) => role === "seller");
  const [first, second] = sellers;
  if (sellers.length !== 2 || fillers.some(({ role }) => role === "acquirer")) return;
  const before = terms.slice(0, trigger.start);
  const at = before.findIndex(({ start }) => start === first!.span.start);
  const joined = before[at + 1]?.normal === "et" && before.some(({ start }) => start === second!.span.start);
  // « la vente de leur filiale commune »: both sell.
  const both = terms
    .slice(trigger.end, trigger.end + 3)
    .some(({ normal }) => /^(?:leurs?|toutes?)$/.test(normal));
  if (at < 0 || !joined || both || !BARGAIN.test(before.map(({ normal }) => normal).join(" "))) return;
  fillers.splice(fillers.indexOf(second!), 1, { ...second!, role: "acquirer" });
}

/** The subject of an agreement with those who buy, null where the sentence tells no such thing. */
export function agreedSeller(telling: Telling, { terms, markers, discourse }: Scene): string | null {
  if (telling.kind !== "acquisition" || telling.frame.roles.subject !== "acquirer") return null;
  const start = terms.findIndex((term) => term.start >= telling.trigger.start);
  const relative = terms.findLastIndex(({ normal }, index) => index < start && normal === "qui");
  const buyers = inRole(telling, "acquirer");
  const partner = terms.findLastIndex((term, index) => index < relative && term.party !== null);
  if (relative < 0 || partner < 0 || !entitiesOf(terms[partner]).some((id) => buyers.includes(id)))
    return null;
  const before = bargainBefore(terms, partner, markers[partner]?.place === "avec");
  if (before < 0) return null;
  // « qui avait racheté X en 2016 », « qui vient de racheter X »: what had been done before they agreed on anything.
  if (terms.slice(relative + 1, start).some(({ normal }) => DONE.test(normal))) return null;
  const subject = mainSubjectIn(terms);
  if (subject.kind !== "parties" || subject.terms.length !== 1 || subject.terms[0]! > before) return null;
  const [seller, other] = entitiesOf(terms[subject.terms[0]!]);
  if (seller === undefined || other !== undefined || discourse.kinds.get(seller) === "person") return null;
  // « La région a conclu un accord avec Y, qui reprend X »: on jobs.
  if (isAuthorityName(discourse.names.get(seller) ?? "")) return null;
  return telling.fillers.some(({ entity }) => entity === seller) ? null : seller;
}

/** Where the words of an agreement with a party, or of making room for it, end; -1 for none. */
function bargainBefore(terms: Scene["terms"], partner: number, isAlly: boolean): number {
  const words = (to: number): string => wordsBefore(terms, to, NEAR);
  if (MAKES_ROOM.test(words(partner))) return partner - 1;
  const with_ = terms.findLastIndex(({ normal }, index) => index < partner && normal === "avec");
  return with_ >= 0 && isAlly && AGREED.test(words(with_)) && !ELSE.test(wordsIn(terms)) ? with_ : -1;
}
