import type { NameCandidate } from "../document/index.ts";
import type { Occurrence } from "./profile.ts";

/** « Le patron de », up to the name of the firm that somebody speaks for. */
const SPEAKER =
  /(?:patron(?:ne)?|P-?DG|DG|présidente?|dirigeante?|direct(?:eur|rice)(?: général)?e?|porte-parole|(?:co)?fondat(?:eur|rice)|gérante?|direction) (?:de |d['’]|du |des )(?:la |le |l['’]|les )?(?:[\p{Ll}-]+ ){0,3}$/u;
/** « , Paul Durand, a indiqué lundi que »: from that name to the clause in which he says it. */
const SAYS = /^(?:, [^,.;:«»]{3,40},)? (?:a|ont|avait) [^,.;:«»]{3,50} (?:que |qu['’])$/u;

/** « Le patron de X a indiqué que l'entreprise … »: whether a phrase opens what who speaks for a firm says. */
export function isOfSpeaker(nominal: NameCandidate, { start, end }: Occurrence, body: string): boolean {
  if (end > nominal.start || !SAYS.test(body.slice(end, Math.min(nominal.start, end + 110)))) return false;
  return SPEAKER.test(body.slice(Math.max(0, start - 70), start));
}

/** « Le groupe texan nous rachetait », « la banque a refusé notre dossier »: who acts on the firm of who speaks is another. */
export function actsOnUs(behind: string): boolean {
  return /^(?: (?!que |où |dont |et |mais |comme )(?:[\p{Ll}-]+|[ns]['’][\p{Ll}-]+)){0,4} (?:nous|notre|nos)(?!\p{L})/u.test(
    behind,
  );
}
