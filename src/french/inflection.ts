/** The forms of a French adjective given in the masculine singular: gender and number (« turc » → turque, turcs, turques). */
export function inflectAdjective(masculine: string): string[] {
  const feminine = feminineOf(masculine);
  const plural = /[sx]$/.test(masculine) ? masculine : `${masculine}s`;
  return [...new Set([masculine, plural, feminine, `${feminine}s`])];
}

function feminineOf(masculine: string): string {
  if (/e$/.test(masculine)) return masculine;
  if (/turc$/.test(masculine)) return `${masculine.slice(0, -1)}que`;
  if (/(?:ien|éen|on)$/.test(masculine)) return `${masculine}ne`;
  if (/[éa-z]$/.test(masculine)) return `${masculine}e`;
  return masculine;
}
