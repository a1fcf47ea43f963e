/** Times the money stage on one line of 5 and of 50 MB: `npx tsx test/soak/money-line.ts`. Exit code 1 where it is not linear. */
import { toArticle } from "../../src/document/index.ts";
import { findMoney } from "../../src/mentions/money/index.ts";

const sentence =
  "Elle a levé 3,5 millions d'euros à Dakar en 2021, contre 29 en 2020, et emploie 12 personnes. ";

function seconds(length: number): number {
  const body = sentence.repeat(Math.ceil(length / sentence.length));
  const from = process.cpuUsage();
  const found = findMoney(toArticle({ id: "line", body }), [{ start: 0, end: body.length }]);
  const { user, system } = process.cpuUsage(from);
  const expected = 2 * Math.ceil(length / sentence.length);
  if (found.length !== expected) throw new Error(`expected ${expected} sums, got ${found.length}`);
  return (user + system) / 1e6;
}

const small = seconds(5_000_000);
const large = seconds(50_000_000);
console.log(
  `5 MB: ${small.toFixed(1)} s, 50 MB: ${large.toFixed(1)} s of processor time, ${(large / small).toFixed(1)} times`,
);
if (large > 20 * small) process.exitCode = 1;
