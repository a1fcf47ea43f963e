import { describe, expect, it } from "vitest";
import { readExample } from "../../src/rules/index.ts";

describe("readExample", () => {
  it("takes the brackets out and keeps the spans", () => {
    expect(readExample("Elle lève [3 M€] puis [2 M€].")).toEqual({
      body: "Elle lève 3 M€ puis 2 M€.",
      spans: [
        { start: 10, end: 14, text: "3 M€" },
        { start: 20, end: 24, text: "2 M€" },
      ],
    });
  });

  it("refuses brackets that do not match", () => {
    expect(() => readExample("Elle lève [3 M€.")).toThrow(TypeError);
    expect(() => readExample("Elle lève 3 M€].")).toThrow(TypeError);
  });
});
