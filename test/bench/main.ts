/**
 * Measures the speed of the stages over `corpus/`: `npm run bench [-- NAME…]`. A stage and its reference run by turns,
 * after a warm-up, and of each article the shortest time of all rounds counts: what else runs on the machine, and the
 * garbage collector, only ever add to it. Exit code 1 where a stage is too slow.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BenchStage, bareExpression } from "./stage.ts";

/** Rounds go on until both have run for so long, but for so many at least. */
const MEASURE_MS = 3000;
const LEAST_ROUNDS = 5;
/** So long that the compiler has seen every path. */
const WARM_UP_MS = 1000;

const corpus = join(import.meta.dirname, "../../corpus");
const folder = join(import.meta.dirname, "stages");
const bodies = readdirSync(corpus)
  .filter((file) => /\.(txt|md)$/.test(file) && !file.startsWith("README"))
  .map((file) => readFileSync(join(corpus, file), "utf8").replace(/^---\n[\s\S]*?\n---\n/, ""));
const characters = bodies.reduce((sum, body) => sum + body.length, 0);

let kept: unknown;

function warmUp(run: (body: string) => unknown): void {
  const from = performance.now();
  while (performance.now() - from < WARM_UP_MS) for (const body of bodies) kept = run(body);
}

/** Runs over every article once and keeps the times that are shorter than those known. */
function round(run: (body: string) => unknown, shortest: number[]): void {
  for (const [index, body] of bodies.entries()) {
    const from = performance.now();
    kept = run(body);
    shortest[index] = Math.min(shortest[index] ?? Number.POSITIVE_INFINITY, performance.now() - from);
  }
}

/** Characters a second of the stage and of its reference. */
function measure(stage: BenchStage): { own: number; reference: number } {
  const reference = stage.reference ?? bareExpression;
  stage.prepare?.(bodies);
  warmUp(reference.run);
  warmUp(stage.run);
  const own: number[] = [];
  const other: number[] = [];
  const from = performance.now();
  for (let count = 0; count < LEAST_ROUNDS || performance.now() - from < MEASURE_MS; count++) {
    round(reference.run, other);
    round(stage.run, own);
  }
  const speed = (times: readonly number[]) =>
    (characters * 1000) / times.reduce((sum, time) => sum + time, 0);
  return { own: speed(own), reference: speed(other) };
}

const wanted = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && (wanted.length === 0 || wanted.includes(file.slice(0, -3))))
  .sort();
if (files.length === 0) throw new Error(`expected a stage of ${folder}, got ${wanted.join(", ")}`);

console.log(`${bodies.length} articles, ${characters} characters; the shortest time of each, in Mchar/s`);
for (const file of files) {
  const { stage } = (await import(join(folder, file))) as { stage: BenchStage };
  const { own, reference } = measure(stage);
  const ratio = own / reference;
  const slow = stage.atLeast !== null && ratio < stage.atLeast;
  const demanded = stage.atLeast === null ? "" : `, at least ${stage.atLeast.toFixed(2)}`;
  console.log(
    `${stage.name}: ${(own / 1e6).toFixed(2)} against ${(reference / 1e6).toFixed(2)} for ` +
      `${(stage.reference ?? bareExpression).name} = ${ratio.toFixed(3)}${demanded}${slow ? ": TOO SLOW" : ""}`,
  );
  if (slow) process.exitCode = 1;
}
if (kept === undefined) throw new Error("expected a result of the last run, got none");
