import { fold } from "../terms/fold.ts";

/** Who decides what becomes of a firm without owning it, at the head of a name: « Justice Records » is a company's. */
const COURT =
  /^(?:l[ae]s? |l')?(?:(?:tribunal|juges?|administrateurs?|commission|autorite)\b|justice$|cour (?:d'|de |des |supreme))/;

/** Whether a text names a court or an authority: « le tribunal de commerce », « la cour »; « La Cour » may be a company. */
export function isCourt(text: string): boolean {
  return COURT.test(fold(text)) || /^(?:[Ll]a )?cour$/.test(text);
}
