/**
 * Measures the speed of the stages over `corpus/`: `npm run bench [-- NAME…]`. After a warm-up a stage and its
 * reference run by turns, article by article, and the medians of five rounds are compared. Within a round the shortest
 * time of each article counts: what else runs on the machine, and the garbage collector, only ever add to it. Exit
 * code 1 where a stage is too slow.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BenchStage, bareExpression, median, type Reference } from "./stage.ts";

const ROUNDS = 5;
/** A round repeats the corpus until it has lasted so long, so that every article has had an undisturbed moment. */
const ROUND_MS = 600;
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
function pass(run: (body: string) => unknown, shortest: number[]): void {
  for (const [index, body] of bodies.entries()) {
    const from = performance.now();
    kept = run(body);
    shortest[index] = Math.min(shortest[index] ?? Number.POSITIVE_INFINITY, performance.now() - from);
  }
}

/** Characters a second of the stage and of its reference in one round. */
function round(stage: BenchStage, reference: Reference): { own: number; other: number } {
  const own: number[] = [];
  const other: number[] = [];
  const from = performance.now();
  do {
    pass(reference.run, other);
    pass(stage.run, own);
  } while (performance.now() - from < ROUND_MS);
  const speed = (times: readonly number[]) =>
    (characters * 1000) / times.reduce((sum, time) => sum + time, 0);
  return { own: speed(own), other: speed(other) };
}

/** The medians of all rounds. */
function measure(stage: BenchStage): { own: number; reference: number } {
  const reference = stage.reference ?? bareExpression;
  stage.prepare?.(bodies);
  warmUp(reference.run);
  warmUp(stage.run);
  const rounds = Array.from({ length: ROUNDS }, () => round(stage, reference));
  return { own: median(rounds.map(({ own }) => own)), reference: median(rounds.map(({ other }) => other)) };
}

const wanted = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && (wanted.length === 0 || wanted.includes(file.slice(0, -3))))
  .sort();
if (files.length === 0) throw new Error(`expected a stage of ${folder}, got ${wanted.join(", ")}`);

console.log(`${bodies.length} articles, ${characters} characters; median of ${ROUNDS} rounds, in Mchar/s`);
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
