import fs from "node:fs";
const { stage } = await import("./test/bench/stages/names.ts") as any;
const bodies=fs.readdirSync("corpus").filter(f=>/\.txt$/.test(f)).map(f=>fs.readFileSync("corpus/"+f,"utf8").replace(/^---\n[\s\S]*?\n---\n/,""));
stage.prepare?.(bodies);
for(let i=0;i<150;i++) for(const b of bodies) stage.run(b);
