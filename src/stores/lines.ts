/** A line of a stream of bytes, without its line end; `bytes` is null where the line was longer than allowed. */
export interface Line {
  /** 1 for the first. */
  readonly number: number;
  /** Bytes before it in the stream. */
  readonly offset: number;
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/**
 * Cuts a stream of bytes at line feeds, and nowhere else: `readline` also cuts at U+2028 on newer Nodes, which
 * JSON allows inside a string. Blank lines are counted but not given. Memory is bounded by `maxBytes`.
 */
export async function* splitLines(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let number = 1;
  let offset = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  const finish = (): Line | null => {
    const tooLong = size > maxBytes;
    const bytes = tooLong ? null : parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts, size);
    const line = { number: number++, offset, bytes };
    offset += size + 1;
    parts = [];
    size = 0;
    return bytes !== null && isBlank(bytes) ? null : line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at));
      const line = finish();
      if (line !== null) yield line;
      from = at + 1;
    }
    take(chunk.subarray(from));
  }
  if (size > 0) {
    const line = finish();
    if (line !== null) yield line;
  }

  function take(part: Uint8Array): void {
    size += part.length;
    if (size > maxBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
