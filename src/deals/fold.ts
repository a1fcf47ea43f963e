/** Lower case without accents and with straight apostrophes: for comparing words, never for offsets. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[’ʼ]/g, "'")
    .replace(/œ/g, "oe")
    .toLowerCase();
}
