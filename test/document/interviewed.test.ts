import { expect, it } from "vitest";
import { interviewed, isInterview } from "../../src/document/index.ts";

const FIRMS = ["Lorvain", "Morlin", "Tardieu Conseil", "Sorbane"];

/** The firm of who answers, of those that the body names. */
function firmOf(body: string, titled: readonly string[] = []): string | null {
  const names = FIRMS.flatMap((party) =>
    [...body.matchAll(new RegExp(party, "gu"))].map(({ index }) => ({
      start: index,
      end: index + party.length,
      party,
    })),
  ).sort((a, b) => a.start - b.start);
  return interviewed(body, names, titled);
}

it.each([
  ["Passée par Morlin et Tardieu Conseil, Odile Arvieux a fondé Lorvain en 2015. Rencontre.", "Lorvain"],
  ["L'ancienne juriste de Morlin reçoit sans façon. La patronne de Lorvain raconte.", "Lorvain"],
  ["Après huit ans chez Morlin, il a créé en 2018, à Lens, la PME Lorvain.", "Lorvain"],
  ["Dans les anciens locaux de Morlin, le PDG du groupe textile Lorvain détaille son plan.", "Lorvain"],
  [
    "Quatre ans après son départ de Morlin, elle lève le voile sur Lorvain, la maison qu'elle dirige.",
    "Lorvain",
  ],
  ["L'ex-directeur financier de Morlin est à la tête de Lorvain.", "Lorvain"],
  ["Lorvain s'étend. Sa présidente dit tout, sauf sur Morlin.", "Lorvain"],
])("%s", (body, firm) => {
  expect(firmOf(`${body}\nQue faites-vous ?\nNous cherchons, chez Sorbane.`)).toBe(firm);
});

it("lets the title say whose head answers", () => {
  expect(firmOf("Elle connaît Morlin. Elle connaît Lorvain.", ["Lorvain"])).toBe("Lorvain");
});

it("tells nobody where firms are only left behind", () => {
  expect(firmOf("Une ancienne de Morlin, diplômée de Sorbane, raconte.")).toBeNull();
});

it("knows an interview by questions to « vous » and answers in the first person", () => {
  expect(isInterview("Que faites-vous ?\nNous cherchons.")).toBe(true);
  expect(isInterview("Où ira l'argent ?\nEn Espagne, dit le groupe.")).toBe(false);
  expect(isInterview("Vous cherchez un crédit ?\nLes banques prêtent à nouveau.")).toBe(false);
});
