/** The character set that a page states near its beginning, in `<meta>` or an XML declaration. */
export function statedCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  return /(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:-]{2,20})/i.exec(head)?.[1];
}
