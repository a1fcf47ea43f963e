import { expect, it } from "vitest";
import { dealsOf, inShort, readFrameExample } from "./example.ts";

/** What a text tells, as « status: parties ». */
const told = (text: string) =>
  dealsOf(readFrameExample(text)).map(
    ({ status, parties }) =>
      `${status}: ${parties
        .map(({ role, name }) => `${role} ${name}`)
        .sort()
        .join(", ")}`,
  );

it("a bid that has been made stays so", () => {
  expect(
    told(
      "[- Vexa] lance une offre publique d'achat sur [- Morlin]. L'offre d'achat de [- Vexa] sur [- Morlin] sera étudiée.",
    ),
  ).toEqual(["announced: acquirer Vexa, target Morlin"]);
});

it("a rival bid that nobody took", () => {
  expect(
    told(
      "[- Tardieu] va céder [- Morlin] à [- Vexa]. Une offre concurrente, déposée par [- Orvin], n'a pas été retenue.",
    ),
  ).toContain("cancelled: acquirer Orvin, target Morlin");
});

it("in a relative, the subject of the main verb is what was bought", () => {
  expect(
    told(
      "[- Melba] recrute. Côté loueurs, [- Morlin] passe sous le contrôle du fonds [- Vexa], qui l'a racheté à [- Tardieu].",
    ),
  ).toEqual(["completed: acquirer Vexa, seller Tardieu, target Morlin"]);
});

// What one bidder names last are the terms of his bid; another's bid is another.
it.each([
  "[- Vexa] a proposé 105 millions d'euros pour [- Morlin]. [- Vexa] a ensuite relevé son offre à 117 millions d'euros.",
  "[- Vexa] a proposé 105 millions d'euros pour [- Morlin]. Le conseil hésite. [- Vexa] a monté son offre à 117 millions d'euros.",
])("a bid that is raised: %s", (text) => {
  expect(inShort(text)).toEqual(["acquisition 117000000 : target Morlin, acquirer Vexa"]);
});

it("bids of two", () => {
  expect(
    inShort(
      "[- Vexa] a proposé 105 millions d'euros pour [- Morlin]. [- Tardieu] a proposé 117 millions d'euros pour [- Morlin].",
    ),
  ).toHaveLength(2);
});
