import { describe, expect, it } from "vitest";
import { inShort } from "./example.ts";

describe("who makes two others one is no third that merges", () => {
  it.each([
    "[- Vexa] veut unir [- Morlin] et sa filiale [- Tardieu].",
    "[- Vexa] marie sa filiale [- Morlin] à [- Tardieu].",
    "[- Vexa] a fusionné [- Morlin] avec [- Tardieu].",
  ])("%s", (text) => {
    expect(inShort(text)).toEqual(["merger : merger_party Morlin, merger_party Tardieu"]);
  });

  it("unless it merges itself", () => {
    const text = "[- Vexa] a fusionné en mai avec [- Morlin] et [- Tardieu].";
    expect(inShort(text)[0]).toContain("merger_party Vexa");
  });
});
