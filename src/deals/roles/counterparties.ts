import type { Reading } from "../read.ts";
import { addParty } from "./participants.ts";

/** Nouns of talks between a buyer and who sells. */
const TALKS =
  /^(?:entend(?:u|ue|us|re|ent)?|negociations?|discussions?|pourparlers|accord|contrat|promesse|convention|protocole|exclusives?|definitif|avancees?)$/;

/** « en négociations exclusives avec X pour s'offrir Y »: X sells; « … pour la vente de Y »: X buys. */
export function addCounterparties({ scene, tellings }: Reading): void {
  const { terms, markers } = scene;
  for (const telling of tellings) {
    const bought = /^(?:acquisition\/(?:buy|take-over|purchase)|equity_investment)/.test(telling.frame.name);
    const sold = /^acquisition\/(?:sell|sale|sell-share)$/.test(telling.frame.name);
    if (!bought && !(sold && telling.fillers.every(({ role }) => role !== "acquirer"))) continue;
    const trigger = terms.findIndex((term) => term.start === telling.trigger.start);
    const areTalks = (at: number) =>
      terms.slice(Math.max(0, at - 3), Math.max(0, at)).some((term) => TALKS.test(term.normal));
    const all = terms.flatMap(({ normal }, index) => (normal === "avec" && index < trigger ? [index] : []));
    // « s'est entendu avec X et avec Z »
    const with_ = all.findLast(areTalks) ?? all.at(-1) ?? -1;
    const talks = areTalks(with_);
    const purpose = terms
      .slice(with_, trigger)
      .some((term) => /^(?:pour|vue|afin|portant)$/.test(term.normal));
    // « en négociation de vente de X avec Y ».
    if (sold && TALKS.test(terms[trigger - 2]?.normal ?? "") && terms[trigger - 1]?.normal === "de") {
      const buyer = terms.findIndex(
        ({ party }, at) => at > trigger && party !== null && markers[at]?.place === "avec",
      );
      if (buyer >= 0) addParty(telling, terms[buyer]!, "acquirer");
    }
    if (with_ < 0 || !talks || !purpose) continue;
    for (let index = with_ + 1; index < trigger; index += 1) {
      if (terms[index]!.party !== null && markers[index]?.place === "avec")
        addParty(telling, terms[index]!, sold ? "acquirer" : "seller");
    }
  }
}
