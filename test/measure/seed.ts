/** Prints what is wrong in the deals of the seed article: `npx tsx test/measure/seed.ts`. */
import { seedFaults } from "../seed-faults.ts";

const wrong = [...seedFaults()].flatMap(([check, fault]) => (fault === null ? [] : [[check, fault]]));
for (const [check, fault] of wrong) console.log(`  "${check}", // ${fault}`);
console.log(`${wrong.length} wrong`);
