import type { Span } from "../document/index.ts";

/** The characters around a span on one line, with the span in brackets; `reach` of them on either side. */
export function around(body: string, span: Span, reach = 60): string {
  const before = body.slice(Math.max(0, span.start - reach), span.start);
  const after = body.slice(span.end, span.end + reach);
  return `${before}[${body.slice(span.start, span.end)}]${after}`.replace(/\s+/g, " ").trim();
}
