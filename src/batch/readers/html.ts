import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Metadata } from "./metadata.ts";
import { MetadataError } from "./metadata.ts";

/** Beyond this many characters a page is not an article but a machine's dump. */
const MAX_CHARACTERS = 8_000_000;

/**
 * The main text and the metadata of a page: title, publisher, address and day of publication from `<meta>`,
 * JSON-LD and `<time>`. Blocks are separated by line breaks. Throws `MetadataError` where nothing is left.
 */
export function readHtml(html: string, url: string | undefined): { metadata: Metadata; body: string } {
  if (html.length > MAX_CHARACTERS) throw new MetadataError("page too large to be an article");
  const { document } = parseHTML(html) as unknown as { document: Document };
  // Metadata first: the extractor changes the document.
  if (document.documentElement === null) return { metadata: { url }, body: blockText(document) };
  const metadata = pageMetadata(document, url);
  const visible = blockText(document.documentElement);
  const article = isDeep(document.documentElement) ? "" : mainText(document);
  const body = article.length * 4 < visible.length && article.length < 400 ? visible : article;
  return { metadata, body: body === "" ? visible : body };
}

/** Deeper than any page that people wrote: the extractor, quadratic in depth, would take minutes. */
const MAX_DEPTH = 500;

function isDeep(root: Element): boolean {
  const stack: [Element, number][] = [[root, 0]];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const [element, depth] = top;
    if (depth > MAX_DEPTH) return true;
    for (const child of element.children) stack.push([child, depth + 1]);
  }
  return false;
}

function mainText(document: Document): string {
  try {
    const article = new Readability(document as never).parse();
    if (article?.content === undefined || article.content === null) return "";
    const { document: content } = parseHTML(`<html><body>${article.content}</body></html>`);
    return blockText((content as unknown as Document).body);
  } catch {
    // A page so broken that the extractor gives up still has its visible text.
    return "";
  }
}

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);
const SILENT = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME HEAD TITLE BUTTON SELECT TEXTAREA".split(" "),
);

/** The text of an element, one block a line, white space folded; an explicit stack, since pages nest without bound. */
function blockText(root: Node | null): string {
  if (root === null) return "";
  const lines: string[] = [];
  let line = "";
  const flush = () => {
    const text = line.replace(/[ \t\n\r\f]+/g, " ").trim();
    if (text !== "") lines.push(text);
    line = "";
  };
  const stack: (Node | "flush")[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === "flush") flush();
    else if (node.nodeType === 3) line += node.nodeValue ?? "";
    else if (node.nodeType === 1 && !SILENT.has(node.nodeName.toUpperCase())) {
      if (BLOCKS.has(node.nodeName.toUpperCase())) {
        flush();
        stack.push("flush");
      }
      const children = [...node.childNodes];
      for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] as Node);
    }
  }
  flush();
  return lines.join("\n");
}

function pageMetadata(document: Document, url: string | undefined): Metadata {
  const meta = (...names: string[]) => {
    for (const name of names) {
      const element = document.querySelector(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      );
      const content = element?.getAttribute("content")?.trim();
      if (content) return content;
    }
    return undefined;
  };
  const linked = linkedData(document);
  const published =
    linked.published ??
    meta(
      "article:published_time",
      "og:published_time",
      "datePublished",
      "date",
      "dc.date",
      "DC.date.issued",
    ) ??
    document
      .querySelector("article time[datetime], time[pubdate], time[datetime]")
      ?.getAttribute("datetime") ??
    undefined;
  return {
    title:
      meta("og:title", "twitter:title") ??
      linked.title ??
      document.querySelector("title")?.textContent?.trim(),
    source: meta("og:site_name") ?? linked.publisher,
    url:
      url ??
      document.querySelector('link[rel="canonical"]')?.getAttribute("href") ??
      meta("og:url") ??
      undefined,
    published: isoDay(published),
  };
}

/** The ISO day at the start of a stated date-time; anything else is left unknown rather than guessed. */
function isoDay(text: string | undefined): string | undefined {
  return /^\s*(\d{4}-\d\d-\d\d)(?=$|[T\s])/.exec(text ?? "")?.[1];
}

interface LinkedData {
  title?: string;
  publisher?: string;
  published?: string;
}

/** What the page's JSON-LD says of the article. Broken JSON-LD, common on real pages, is passed over. */
function linkedData(document: Document): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = articleNode(JSON.parse(script.textContent ?? ""), 0);
      if (found !== null) return found;
    } catch {
      // The next script may be better.
    }
  }
  return {};
}

function articleNode(node: unknown, depth: number): LinkedData | null {
  if (depth > 4 || typeof node !== "object" || node === null) return null;
  if (Array.isArray(node)) {
    for (const item of node) {
      const found = articleNode(item, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  const fields = node as Record<string, unknown>;
  if (!/Article|NewsArticle|BlogPosting|Report/.test(JSON.stringify(fields["@type"] ?? ""))) {
    return articleNode(fields["@graph"], depth + 1);
  }
  const publisher = fields.publisher as Record<string, unknown> | undefined;
  return {
    ...(typeof fields.headline === "string" ? { title: fields.headline } : {}),
    ...(typeof publisher?.name === "string" ? { publisher: publisher.name } : {}),
    ...(typeof fields.datePublished === "string" ? { published: fields.datePublished } : {}),
  };
}

/** The text of a fragment of HTML, such as a feed's content. */
export function fragmentText(html: string): string {
  if (!/[<&]/.test(html)) return html;
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return blockText((document as unknown as Document).body);
}
