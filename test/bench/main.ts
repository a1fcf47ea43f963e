/**
 * Measures the speed of the stages over `corpus/`: `npm run bench [-- NAME…]`. A stage and its reference run by
 * turns, after a warm-up, and the medians of the rounds are compared. All times are those that the processor spends on
 * this program, so that what else runs on the machine matters little. Exit code 1 where a stage is too slow.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BenchStage, bareExpression, median } from "./stage.ts";

const ROUNDS = 9;
/** A round repeats the corpus until it lasts this long, so that the clock's grain does not show. */
const ROUND_MS = 100;
/** Long enough for the compiler to have seen every path. */
const WARM_UP_MS = 1000;

const corpus = join(import.meta.dirname, "../../corpus");
const folder = join(import.meta.dirname, "stages");
const bodies = readdirSync(corpus)
  .filter((file) => /\.(txt|md)$/.test(file) && !file.startsWith("README"))
  .map((file) => readFileSync(join(corpus, file), "utf8").replace(/^---\n[\s\S]*?\n---\n/, ""));
const characters = bodies.reduce((sum, body) => sum + body.length, 0);

let kept: unknown;

/** Milliseconds that the processor has spent on this program. */
const spent = () => process.cpuUsage().user / 1000;

/** Characters a second, over as many whole passes as fit in `ms` (at least one). */
function speed(run: (body: string) => unknown, ms: number): number {
  const from = spent();
  let passes = 0;
  let elapsed = 0;
  do {
    for (const body of bodies) kept = run(body);
    passes++;
    elapsed = spent() - from;
  } while (elapsed < ms);
  return (characters * passes * 1000) / elapsed;
}

function measure(stage: BenchStage): { own: number; reference: number } {
  const reference = stage.reference ?? bareExpression;
  stage.prepare?.(bodies);
  speed(reference.run, WARM_UP_MS);
  speed(stage.run, WARM_UP_MS);
  const own: number[] = [];
  const other: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    other.push(speed(reference.run, ROUND_MS));
    own.push(speed(stage.run, ROUND_MS));
  }
  return { own: median(own), reference: median(other) };
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
