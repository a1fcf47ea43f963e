/** A worker that does what a raw's text says: hang, exit, eat all memory, throw, or end well. */
export default function work({ raws, progress }) {
  return raws.map(({ file, bytes }) => {
    Atomics.add(progress, 0, 1);
    const wish = Buffer.from(bytes).toString();
    if (wish === "hang") for (;;) Math.random();
    if (wish === "exit") process.exit(3);
    if (wish === "throw") throw new RangeError("out of range");
    if (wish === "eat") {
      const eaten = [];
      for (;;) eaten.push(new Array(1e6).fill(eaten.length));
    }
    return [
      { id: file, file, status: "extracted", reason: null, articleLine: "", dealLines: "", dealKinds: [] },
    ];
  });
}
