import { readdir, stat } from "node:fs/promises";
import { join, posix, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";

/** A file to read, by the path that records name; or a path that leads nowhere. */
export type InputPath = InputFile | { readonly missing: string };

export interface InputFile {
  readonly file: string;
  readonly bytes: number;
  /** When it was last written, in milliseconds; 0 for standard input. */
  readonly modified: number;
}

/**
 * The inputs behind the paths of the command line, in order: `-` is standard input; a folder gives its files recursively, in code-unit
 * order of their relative path, without dotfiles and `README.*`; a glob gives its matches in the same order.
 */
export async function listFiles(paths: readonly string[]): Promise<InputPath[]> {
  const lists = await Promise.all(paths.map(listPath));
  return lists.flat();
}

async function listPath(path: string): Promise<InputPath[]> {
  if (path === "-") return [{ file: "-", bytes: 0, modified: 0 }];
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return listFolder(path);
  if (found !== null) return [{ file: slashed(path), bytes: found.size, modified: found.mtimeMs }];
  if (!isDynamicPattern(path)) return [{ missing: path }];
  const matches = await glob(path, { expandDirectories: false, onlyFiles: true });
  if (matches.length === 0) return [{ missing: path }];
  return Promise.all(matches.sort(byCodeUnit).map(withSize));
}

async function listFolder(folder: string): Promise<InputPath[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => slashed(join(entry.parentPath, entry.name)))
    .filter((file) => isArticleFile(posix.relative(slashed(join(folder)), file)));
  return Promise.all(files.sort(byCodeUnit).map(withSize));
}

function isArticleFile(relative: string): boolean {
  const parts = relative.split("/");
  return parts.every((part) => !part.startsWith(".")) && !/^README\./i.test(parts.at(-1) ?? "");
}

async function withSize(file: string): Promise<InputPath> {
  const found = await stat(file).catch(() => null);
  return found === null
    ? { missing: file }
    : { file: slashed(file), bytes: found.size, modified: found.mtimeMs };
}

function slashed(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
