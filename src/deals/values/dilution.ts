import { wordsIn } from "../across/facts.ts";
import type { Term } from "../terms/terms.ts";

/** « 89 % du capital existant »: new shares set against the old ones. */
const OLD =
  /^(?:du|des|de|d') ?(?:l' |son |leur )?(?:capital|actions|titres|nombre)(?: (?:social|total|d'|de|des|actions|titres)){0,3} (?:existante?s?|actuel(?:le)?s?|initiale?s?|preexistante?s?|en circulation|avant )/;
/** Words of an issue of shares. */
const ISSUE =
  /\b(?:emissions?|emet\w*|emis\w*|nouve(?:lles|aux)|augmentation|recapitalisation|dilu\w+|bons?|bsa\w*|convertibles?|conversion|souscri\w+|obligations?|ocane?s?|creat\w+|cre[ee]\w*)\b/;
/** Words of shares that change hands: the old ones are what is bought. */
const BUYING =
  /\b(?:r?e?ach(?:et|at)\w*|acqui(?:s|se|ses|ert|erent|ere|sition)|acquerir|acquiert|repren\w+|repris\w*|ced\w+|cession|vend\w*)\b/;
/** « Un porteur détenant 1 % », « tout actionnaire qui possède 1 % »: anybody's share, for the sake of example. */
const ANYBODY =
  /(?:^| )(?:un|une|tout|toute|chaque|l') ?(?:actionnaire|porteur|detenteur|investisseur|associe)(?: \S+){0,3}? (?:detenant|detient|detiendrait|possedant|possede|ayant|a|avec|disposant de)(?: \S+)?$/;
/** The same once diluted. */
const DILUTED =
  /(?:^| )(?:ramene|dilue|reduit|tombe|passe|passer|tomber|descendre|descend)(?:e|ee|es|ees|r|ra|rait|nt)? (?:a|de)$|(?:^| )plus(?: ,(?: \S+){1,6} ,)? que$/;
/** Words of a share that is diluted. */
const EXAMPLE = /\b(?:actionnaire|porteur|detenteur|dilu\w+)\b/;

/** Whether a share measures what an issue of shares does to the holders there are: no share that changes hands. */
export function isDilution(terms: readonly Term[], index: number): boolean {
  const words = (from: number, to: number) =>
    terms
      .slice(Math.max(0, from), to)
      .map(({ normal }) => normal)
      .join(" ");
  if (OLD.test(`${words(index + 1, index + 9)} `)) {
    const sentence = wordsIn(terms);
    return ISSUE.test(sentence) && !BUYING.test(sentence);
  }
  const before = words(index - 9, index);
  return ANYBODY.test(before) || (DILUTED.test(before) && EXAMPLE.test(wordsIn(terms)));
}

/** « les actions nouvelles pèseront 11 % du capital »: what an issue of shares makes. */
export function isIssued(terms: readonly Term[]): boolean {
  return /\b(?:actions|titres) (?:ordinaires )?nouve(?:lles|aux)\b|\bnouve(?:lles|aux) (?:actions|titres)\b/.test(
    wordsIn(terms),
  );
}
