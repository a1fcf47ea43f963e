import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { splitLines } from "../stores/lines.ts";
import { type Compression, compressionOf, unpack } from "./compression.ts";
import type { InputPath } from "./paths.ts";
import type { Raw, RawForm, Reading, Unreadable } from "./raw.ts";
import { type ReadOptions, readRaw } from "./read-raw.ts";
import { readWarc } from "./warc.ts";

export interface SourceOptions {
  /** Largest article, in bytes. */
  readonly maxBytes: number;
  /** How standard input is read; files are told by their extension. */
  readonly format: "text" | "html" | "jsonl" | "feed" | "warc" | null;
  readonly stdin: AsyncIterable<Uint8Array>;
}

type Form = RawForm | "lines" | "warc";

const formOfExtension: Record<string, Form> = {
  html: "html",
  htm: "html",
  xhtml: "html",
  json: "json",
  jsonl: "lines",
  ndjson: "lines",
  rss: "feed",
  atom: "feed",
  xml: "feed",
  rdf: "feed",
  warc: "warc",
};

/** Cuts the inputs into raws, in order, streaming: what cannot be read is told, and the rest goes on. */
export async function* readSources(
  paths: readonly InputPath[],
  options: SourceOptions,
): AsyncGenerator<Raw | Unreadable> {
  for (const path of paths) {
    if ("missing" in path) {
      yield { file: path.missing, place: null, reason: "no such file or folder" };
    } else if (path.file === "-") {
      yield* readStream("-", formOfStdin(options.format), options.stdin, options);
    } else yield* readPath(path, options);
  }
}

function formOfStdin(format: SourceOptions["format"]): Form {
  return format === "jsonl" ? "lines" : (format ?? "text");
}

/** The form of a file by its extension, that of its packing aside; an unknown one is read as text, and found out if binary. */
export function formOfFile(file: string): { form: Form; compression: Compression } {
  const { compression, name } = compressionOf(file);
  const extension = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return { form: formOfExtension[extension] ?? "text", compression };
}

async function* readPath(
  path: { file: string; bytes: number },
  options: SourceOptions,
): AsyncGenerator<Raw | Unreadable> {
  const { file } = path;
  const { form, compression } = formOfFile(file);
  try {
    if (compression !== null || form === "lines" || form === "warc") {
      const stream = createReadStream(file);
      yield* readStream(file, form, unpack(stream, compression), options);
    } else if (path.bytes > options.maxBytes) yield tooLarge(file, options);
    else yield whole(file, form, await readFile(file));
  } catch (error) {
    yield { file, place: null, reason: readFault(error as NodeJS.ErrnoException) };
  }
}

/** Cuts a stream into raws; `before` lines or records of the file come before it. */
export async function* readStream(
  file: string,
  form: Form,
  stream: AsyncIterable<Uint8Array>,
  options: Pick<SourceOptions, "maxBytes">,
  before = 0,
): AsyncGenerator<Raw | Unreadable> {
  if (form === "warc") yield* readWarc(file, stream, options.maxBytes, before);
  else if (form === "lines") {
    for await (const line of splitLines(stream, options.maxBytes)) {
      const place = `line ${before + line.number}`;
      if (line.bytes === null) yield { ...tooLarge(file, options), place };
      else yield { form: "json", file, place, fallbackId: null, bytes: line.bytes, hints: {} };
    }
  } else {
    const bytes = await collect(stream, options.maxBytes);
    yield bytes === null ? tooLarge(file, options) : whole(file, form, bytes);
  }
}

function whole(file: string, form: RawForm, bytes: Uint8Array): Raw {
  const { name } = compressionOf(basename(file));
  const fallbackId = file === "-" ? "stdin" : name.replace(/(?<=.)\.[^.]*$/, "");
  return { form, file, place: null, fallbackId: form === "feed" ? null : fallbackId, bytes, hints: {} };
}

async function collect(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > maxBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}

function tooLarge(file: string, options: Pick<SourceOptions, "maxBytes">): Unreadable {
  return { file, place: null, reason: `larger than ${options.maxBytes} bytes (--max-bytes)` };
}

/** A system error in words. */
function readFault(error: NodeJS.ErrnoException): string {
  if (error.code === "EACCES" || error.code === "EPERM") return "no permission to read";
  if (error.code === "ENOENT") return "no such file or folder";
  if (error.code?.startsWith("Z_")) return `broken gzip: ${error.message}`;
  return error.message;
}

/** Reads a file that holds one article, whatever its form; of a feed the first one. */
export async function readOne(file: string, bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  const { form } = formOfFile(file);
  const known = form === "lines" ? "json" : form === "warc" ? "text" : form;
  const readings = await readRaw(whole(file, known, bytes), options);
  return readings[0] as Reading;
}
