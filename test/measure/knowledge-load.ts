/**
 * Measures what every command pays for the knowledge base, in processes of their own, on the built program:
 * `npm run build && npx tsx test/measure/knowledge-load.ts [RUNS]`.
 */
import { measureLoad } from "../knowledge/load-time.ts";

const runs = Number(process.argv[2] ?? 11);
const times = Array.from({ length: runs }, measureLoad);
for (const clock of ["wall", "processor"] as const) {
  const sorted = times.map((time) => time[clock]).sort((a, b) => a - b);
  const [least = 0, middle = 0] = [sorted[0], sorted[runs >> 1]];
  console.log(
    `${clock.padEnd(9)} least ${least.toFixed(1)} ms, median ${middle.toFixed(1)} ms of ${runs} runs`,
  );
}
