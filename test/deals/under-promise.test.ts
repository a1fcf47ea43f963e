import { expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

it.each([
  [
    "[seller Tardieu] a signé une promesse de vente avec [acquirer Vexa], qui met la main sur [target Morlin].",
    "announced",
  ],
  ["[seller Tardieu] a conclu un accord avec [acquirer Vexa], qui s'empare de [target Morlin].", "announced"],
  ["Aux termes de l'accord, [acquirer Vexa] prend le contrôle de [target Morlin].", "announced"],
  ["Selon les termes du protocole, [acquirer Vexa] reprend [target Morlin].", "announced"],
  // What is done is done, and not every agreement promises it.
  [
    "[seller Tardieu] a signé une promesse de vente avec [acquirer Vexa], qui a racheté [target Morlin].",
    "completed",
  ],
  ["[acquirer Vexa], qui a signé un accord de distribution, rachète [target Morlin].", "completed"],
])("%s: %s", (example, status) => {
  const [deal] = dealsOf(readFrameExample(example));
  expect(deal?.status).toBe(status);
});
