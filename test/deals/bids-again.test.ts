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

/** What one bids in a text, as « target Morlin, 117 M ». */
const bids = (text: string) =>
  dealsOf(readFrameExample(text))
    .filter(({ status }) => status !== "completed")
    .map(
      ({ parties, amount }) =>
        `${parties.find(({ role }) => role === "target")?.name ?? "nobody"}, ${(amount?.max ?? 0) / 1e6} M`,
    );

// Who climbs with his bid, and for what he bids where the sentence before names it.
it.each([
  "Une seule proie a échappé au groupe [- Vexa] : [- Morlin]. [- Vexa] propose 105 millions d'euros. Il monte jusqu'à 121 millions, redescend à 117.",
  "[- Vexa] a proposé 105 millions d'euros pour [- Morlin]. Il a fini par grimper à 117 millions, sans succès.",
  "Le groupe [- Vexa] voulait [- Morlin]. Il a offert 105 millions d'euros, avant de pousser jusqu'à 117 millions.",
])("%s", (text) => {
  expect(bids(text)).toEqual(["Morlin, 117 M"]);
});

it.each([
  "[- Vexa] a proposé 105 millions d'euros pour [- Morlin]. Elle a vu son bénéfice grimper à 117 millions.",
  "[- Vexa] a proposé 105 millions d'euros pour [- Morlin]. Les ventes montent à 117 millions.",
])("%s", (text) => {
  expect(bids(text)).toEqual(["Morlin, 105 M"]);
});

it("what is offered to those who are no prey", () => {
  expect(
    bids(
      "[- Vexa] tient à [- Morlin], son fournisseur. Il propose 2 millions d'euros de rabais à ses clients.",
    ),
  ).toEqual([]);
});
