import iconv from "iconv-lite";

/** A text out of bytes, or why there is none. */
export type Decoded = { readonly text: string } | { readonly reason: "binary file" | "undecodable text" };

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });
/** The five bytes that windows-1252 leaves undefined. */
const undefinedInWindows1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * Decodes by the byte order mark, else as strict UTF-8, else by the `charset` that a page or protocol states, else
 * as windows-1252. Latin-1 labels are read as windows-1252, as browsers do. Node's own windows-1252 decoder is not
 * used: on Node 20 it turns €, ’ and œ into control characters.
 */
export function decode(bytes: Uint8Array, charset?: string): Decoded {
  const utf16 = utf16Mark(bytes);
  if (utf16 !== null) return checked(iconv.decode(Buffer.from(bytes), utf16));
  if (bytes.includes(0)) return { reason: "binary file" };
  try {
    return checked(strictUtf8.decode(bytes));
  } catch {
    return decodeLegacy(bytes, charset);
  }
}

function decodeLegacy(bytes: Uint8Array, charset: string | undefined): Decoded {
  const stated = charset?.toLowerCase().replace(/[^a-z0-9-]/g, "") ?? "";
  const latin =
    stated === "" || /^(utf-?8|latin-?1|iso-?8859-1|us-ascii|ascii|windows-?1252|cp1252)$/.test(stated);
  if (!latin && iconv.encodingExists(stated)) return checked(iconv.decode(Buffer.from(bytes), stated));
  if (bytes.some((byte) => undefinedInWindows1252.has(byte))) return { reason: "undecodable text" };
  return checked(iconv.decode(Buffer.from(bytes), "windows-1252"));
}

function utf16Mark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** A text that is mostly control characters was never a text. */
function checked(text: string): Decoded {
  const sample = text.slice(0, 4096);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d) controls++;
  }
  if (controls > sample.length / 50) return { reason: "binary file" };
  const whole = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return { text: whole.includes("\r") ? whole.replace(/\r\n?/g, "\n") : whole };
}
