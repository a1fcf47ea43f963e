/** Words of a saleroom, and the houses that hold sales by auction. */
const SALEROOM =
  /(?<!\p{L})(?:ench[eè]res?|ench[eé]riss?eurs?|adjug[eé]\p{L}{0,3}|commissaires?-priseurs?|maisons? de ventes?|vacations?|coup de marteau|Sotheby|Christie|Artcurial|Bonhams|Drouot|Barrett-Jackson|Mecum|Osenat|Aguttes|Phillips de Pury)(?!\p{L})/giu;
/** What is sold there. */
const LOTS =
  /(?<!\p{L})(?:exemplaires?|ch[aâ]ssis|berlinettes?|cabriolets?|mod[eè]les?|toiles?|tableaux?|sculptures?|lithographies?|manuscrits?|bijoux|diamants?|mill[eé]simes?|collection\p{L}{0,5}|œuvres?|oeuvres?|montres?|bouteilles?|lots?)(?!\p{L})/iu;
/** How many of its words make an article one of a saleroom: a court, too, holds an auction. */
const OFTEN = 3;

/** Whether a body reports from a saleroom: cars, pictures and wines under the hammer. */
export function isOfSaleroom(body: string): boolean {
  let count = 0;
  for (const _ of body.matchAll(SALEROOM)) count += 1;
  return count >= OFTEN && LOTS.test(body);
}
