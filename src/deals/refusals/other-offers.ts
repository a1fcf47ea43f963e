import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";

/** Participles, folded, of what becomes of a bid, or what it is worth. */
const FATE =
  /^(?:retire|rejete|ecarte|repousse|recale|decline|refuse|juge|estime|considere|reste|qualifie|chiffre|evalue|valorise|depose|formule|appuye|soutenu|porte|assorti|ameliore|revu|remanie|finance|abandonne|retenu|battu|surpasse|depasse|devance)/;
/** Who takes an offer of another kind, or judges a file of another kind, folded. */
const OTHERS =
  /(?:^| )(?:a|au|aux|par|pour|aupres d(?:e|es|u)) ?(?:(?:ses|son|sa|leurs?) \S+|(?:(?:le|la|les|l'|un|une|des|de nouveaux|nouveaux) ?)?(?:clients?|clientele|abonnes|usagers|voyageurs|consommateurs|menages|particuliers|lecteurs|familles|patients|etudiants|syndicats?|salaries|personnel|prefete?|prefecture|maires?|mairie|ville|metropole|agglomeration|commune|region|departement|ministere|ministre|gouvernement|jury|urbanisme|architectes?|mecenes?|fournisseurs?|federation|ligue|comite olympique))(?= |$)/;
/** Words, folded, of who takes over a firm: what a file must be for, which offices get of all kinds. */
const OF_BID =
  /(?:^| )(?:tribunal|(?:les?|au|aux|du|des) juges?|justice|barre|administrateurs?|mandataires?|liquidateurs?|vendeurs?|cedants?|reprise|rachat|repreneurs?|candidats?|candidature)(?= |$)/;

/** « présente une offre, baptisée X, à ses clients », « dépose un dossier, jugé incomplet par le préfet »: no bid for a firm. */
export function isOtherOffer(terms: readonly Term[], end: number, trigger: string): boolean {
  const behind = terms.slice(end);
  const words = foldedWords(behind);
  if (OTHERS.test(words)) return true;
  if (/ dossier$/.test(trigger) && !OF_BID.test(foldedWords(terms))) return true;
  // « déposé une offre hier, baptisée X »: what is said of it right behind the comma.
  const comma = behind.findIndex(({ tags }) => tags.has("Comma"));
  const said = comma < 0 || comma > MARK ? undefined : behind[comma + 1];
  return said?.tags.has("Participle") === true && !FATE.test(said.normal);
}

/** How many terms, those of a date, may stand before the comma. */
const MARK = 4;
