import type { Raw } from "../../src/batch/raw.ts";
import { failure, type Result } from "../../src/batch/result.ts";

/** A worker that does what a raw's text says: hang, exit, eat all memory, throw, or end well. */
export default function work(raws: readonly Raw[]): Result[][] {
  return raws.map((raw) => {
    const wish = Buffer.from(raw.bytes).toString();
    if (wish === "hang") for (;;) Math.random();
    if (wish === "exit") process.exit(3);
    if (wish === "throw") throw new RangeError("out of range");
    if (wish === "eat") {
      const eaten: number[][] = [];
      for (;;) eaten.push(new Array(1e6).fill(eaten.length));
    }
    return [{ ...failure({ id: raw.file, file: raw.file, reason: "" }), status: "extracted", reason: null }];
  });
}
