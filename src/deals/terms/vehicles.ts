import type { Term } from "./terms.ts";

/** What a firm buys, lends or gives through, folded. */
const VEHICLE = /^(?:filiale|entite|emanation|holding|vehicule|structure|branche|division|bras|antenne)$/;

/** « une filiale belge de X »: whether a term is such a noun, or the adjective behind it, of which nothing but the owner is told. */
export function isVehicle(terms: readonly Term[], index: number): boolean {
  const noun = VEHICLE.test(terms[index]?.normal ?? "") ? index : index - 1;
  return VEHICLE.test(terms[noun]?.normal ?? "") && /^une?$/.test(terms[noun - 1]?.normal ?? "");
}

/** Whether a preposition names who acts. */
export function isOfActors({ place }: { readonly place: string | null }): boolean {
  return /^(?:à|par|auprès de|au profit de|avec)$/.test(place ?? "");
}
