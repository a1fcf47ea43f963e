import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/batch/decode.ts";
import { defaultFieldNames, type Raw } from "../../src/batch/raw.ts";
import { readRaw } from "../../src/batch/read-raw.ts";
import { readWarc } from "../../src/batch/warc.ts";
import { splitLines } from "../../src/stores/lines.ts";

const raw = (form: Raw["form"], text: string | Uint8Array, hints: Raw["hints"] = {}): Raw => ({
  form,
  file: "f",
  place: null,
  fallbackId: form === "text" || form === "html" ? "f" : null,
  bytes: Buffer.from(text),
  hints,
});
const options = { fieldNames: defaultFieldNames, published: null };
const read = async (form: Raw["form"], text: string | Uint8Array, hints?: Raw["hints"]) =>
  (await readRaw(raw(form, text, hints), options)).map((one) =>
    "article" in one ? one.article : one.failed.reason,
  );

describe("decode", () => {
  it("reads UTF-8 with and without mark, UTF-16, and windows-1252 with its €, ’ and œ", () => {
    expect(decode(Buffer.from("\ufeffÉté à 3 €\r\nfin\rdu"))).toEqual({ text: "Été à 3 €\nfin\ndu" });
    expect(decode(Buffer.from("\ufeffÉté", "utf16le"))).toEqual({ text: "Été" });
    expect(decode(Buffer.from("245 M\x80, l\x92\x9cuvre", "latin1"))).toEqual({ text: "245 M€, l’œuvre" });
    expect(decode(Buffer.from("l\x92an", "latin1"), "iso-8859-1")).toEqual({ text: "l’an" });
  });

  it("takes a stated character set at its word", () => {
    expect(decode(Buffer.from("3 \xa4, \xbduvre", "latin1"), "iso-8859-15")).toEqual({ text: "3 €, œuvre" });
    expect(decode(Buffer.from("\x8eclair", "latin1"), "macintosh")).toEqual({ text: "éclair" });
  });

  it("knows what was never a text", () => {
    expect(decode(Buffer.from([1, 2, 3, 4, 5, 6]))).toEqual({ reason: "binary file" });
    expect(decode(Buffer.from([0x41, 0, 0x42]))).toEqual({ reason: "binary file" });
    expect(decode(Buffer.from([0x41, 0xe9, 0x81]))).toEqual({ reason: "undecodable text" });
  });
});

describe("splitLines", () => {
  it("cuts at line feeds alone, whatever the chunks, and bounds a line", async () => {
    const text = 'a\u2028b\r\n\n{"c": 1}\nlong long line\nend';
    for (const size of [1, 3, 1000]) {
      const bytes = Buffer.from(text);
      const parts: Buffer[] = [];
      for (let at = 0; at < bytes.length; at += size) parts.push(bytes.subarray(at, at + size));
      const lines: [number, string | null][] = [];
      for await (const line of splitLines(Readable.from(parts), 10)) {
        lines.push([line.number, line.bytes && Buffer.from(line.bytes).toString()]);
      }
      expect(lines).toEqual([
        [1, "a\u2028b\r"],
        [3, '{"c": 1}'],
        [4, null],
        [5, "end"],
      ]);
    }
  });
});

describe("front matter", () => {
  it("gives the metadata as text, and leaves the body alone", async () => {
    expect(
      await read(
        "text",
        "---\nid: 007\ntitle: 'Un : deux'\npublished: 2023-10-30 # lundi\nsource: Le Journal\n---\n\n--- fin",
      ),
    ).toEqual([
      {
        id: "007",
        title: "Un : deux",
        publisher: "Le Journal",
        url: null,
        published: "2023-10-30",
        language: null,
        file: "f",
        body: "\n--- fin",
      },
    ]);
  });

  it("gives the day of a run to articles that state none", async () => {
    const readings = await readRaw(raw("text", "Un texte."), { ...options, published: "2024-01-02" });
    expect(readings[0]).toMatchObject({ article: { id: "f", published: "2024-01-02" } });
  });
});

describe("html", () => {
  const page = (head: string, body: string) =>
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  const paragraphs = Array.from(
    { length: 4 },
    (_, i) =>
      `<p>La société Verrine ${i} a levé 12 millions d&#8217;euros, a-t-elle annoncé, pour ouvrir une usine en Savoie.</p>`,
  ).join("");

  it("keeps the article and its metadata, and leaves the page's furniture", async () => {
    const html = page(
      `<title>Site</title><meta property="og:title" content="Verrine lève"><meta property="og:site_name" content="Le Courrier">
       <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","datePublished":"2024-03-05T09:00:00+01:00"}]}</script>`,
      `<nav><a href="/">Accueil</a></nav><article><h1>Verrine lève</h1>${paragraphs}</article><script>var a = "<p>faux</p>";</script>`,
    );
    const [article] = await read("html", html, { url: "https://exemple.fr/a" });
    expect(article).toMatchObject({
      title: "Verrine lève",
      publisher: "Le Courrier",
      url: "https://exemple.fr/a",
      published: "2024-03-05",
    });
    const { body } = article as { body: string };
    expect(body.split("\n").filter((line) => line.startsWith("La société"))).toHaveLength(4);
    expect(body).not.toMatch(/Accueil|faux/);
    expect(body).toContain("d’euros");
  });

  it("reads legacy pages by the character set that they state", async () => {
    const html = page(
      '<meta charset="iso-8859-15">',
      paragraphs.replaceAll("&#8217;", "'").replaceAll("euros", "\xa4"),
    );
    expect(((await read("html", Buffer.from(html, "latin1")))[0] as { body: string }).body).toContain(
      "millions d'€",
    );
  });

  it("survives hostile pages", async () => {
    const deep = page("", `${"<div>".repeat(20_000)}Bonjour${"</div>".repeat(20_000)}`);
    expect(await read("html", deep)).toHaveLength(1);
    expect(await read("html", page("", `<p ${'a="'.repeat(50_000)}`))).toHaveLength(1);
    expect(await read("html", "<")).toHaveLength(1);
    expect(await read("html", "x".repeat(8_000_001))).toEqual(["page too large to be an article"]);
  });
});

describe("feeds", () => {
  it("reads RSS with full content, entities and dates", async () => {
    const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Le Fil</title>
      <item><title>L&#232;ve &amp; place</title><link>https://exemple.fr/1</link><guid>g1</guid><pubDate>Mon, 30 Oct 2023 23:14:00 +0100</pubDate>
      <content:encoded><![CDATA[<p>Premier &eacute;l&eacute;ment.</p><p>Second.</p>]]></content:encoded></item>
      <item><title>Bref</title><link>https://exemple.fr/2</link><description>Un r&#233;sum&#233;.</description></item></channel></rss>`;
    expect(await read("feed", rss)).toEqual([
      expect.objectContaining({
        id: "g1",
        title: "Lève & place",
        publisher: "Le Fil",
        published: "2023-10-30",
        body: "Premier élément.\nSecond.",
      }),
      expect.objectContaining({ id: "https://exemple.fr/2", published: null, body: "Un résumé." }),
    ]);
  });

  it("reads Atom, and says what is no feed", async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><id>tag:1</id><title>T</title><link href="https://exemple.fr/3"/>
      <published>2023-10-30T09:14:00+01:00</published><content type="html">&lt;p&gt;Corps&lt;/p&gt;</content></entry></feed>`;
    expect(await read("feed", atom)).toEqual([
      expect.objectContaining({
        id: "tag:1",
        url: "https://exemple.fr/3",
        published: "2023-10-30",
        body: "Corps",
      }),
    ]);
    expect(await read("feed", "<html><p>non</p></html>")).toEqual([expect.stringContaining("not a feed")]);
  });

  it("does not expand entity bombs or fetch external entities", async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/hostname">]>
      <rss version="2.0"><channel><title>t</title><item><title>&c;</title><description>&c; &x;</description><guid>1</guid></item></channel></rss>`;
    const [item] = await read("feed", bomb);
    expect(JSON.stringify(item).length).toBeLessThan(2000);
  });
});

describe("jsonl", () => {
  it("takes its keys from body or text, and its id from id, url or the body", async () => {
    expect(await read("json", '{"text":"Un","url":"https://exemple.fr/4"}')).toMatchObject([
      { id: "https://exemple.fr/4", body: "Un" },
    ]);
    expect(await read("json", '{"text":"Un"}')).toEqual(await read("json", '{"text":"Un"}'));
    expect(await read("json", '{"title":"Un"}')).toEqual([expect.stringContaining("no body")]);
    expect(await read("json", "[1]")).toEqual([expect.stringContaining("expected an object")]);
  });
});

describe("warc", () => {
  const record = (type: string, head: string, body: string) => {
    const http = `HTTP/1.1 ${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://exemple.fr/p\r\nWARC-Date: 2024-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http;msgtype=${type}\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
  };
  const html = "200 OK\r\nContent-Type: text/html; charset=utf-8";
  const archive = [
    record("response", html, "<p>Un</p>"),
    record("response", "404 Not Found\r\nContent-Type: text/html", "<p>Non</p>"),
    record("response", "200 OK\r\nContent-Type: image/png", "png"),
    record("response", html, "<p>Deux</p>"),
  ];
  const pages = async (bytes: Uint8Array) => {
    const found = [];
    for await (const item of readWarc("w", Readable.from([bytes]), 1000)) found.push(item);
    return found.map((item) =>
      "bytes" in item ? [Buffer.from(item.bytes).toString(), item.hints] : item.reason,
    );
  };
  const expected = ["<p>Un</p>", "<p>Deux</p>"].map((text) => [
    text,
    { url: "https://exemple.fr/p", charset: "utf-8" },
  ]);

  it("gives the pages of an archive", async () => {
    expect(await pages(Buffer.from(archive.join("")))).toEqual(expected);
  });

  it("tells where an archive is broken", async () => {
    const cut = Buffer.from(archive.join("")).subarray(0, -8);
    expect(await pages(cut)).toEqual([
      expected[0],
      expect.stringMatching(/broken WARC: the file ends inside it/),
    ]);
    expect(await pages(Buffer.from("no archive"))).toEqual([expect.stringMatching(/broken WARC/)]);
  });
});
