import { expect, it } from "vitest";
import { inShort } from "./example.ts";

const CAME_IN = "[- Tardieu] a pris 35 % de [- Morlin] en [date 2009].";
const ENTRY = "equity_investment : target Morlin, investor Tardieu";

// Shares that a text calls again are those of the company into which their holder came.
it.each([
  "Six ans plus tard, [- Vexa] reprenait à [- Tardieu] la totalité de ces titres pour 11 millions d'euros.",
  "Six ans plus tard, [- Vexa] a racheté ses parts à [- Tardieu], pour 11 millions d'euros.",
  "L'an dernier, [- Tardieu] a revendu sa participation à [- Vexa] pour 11 millions d'euros.",
])("shares sold on: %s", (text) => {
  expect(inShort(`${CAME_IN} ${text}`)).toEqual([
    ENTRY,
    "equity_investment 11000000 : target Morlin, investor Vexa, seller Tardieu",
  ]);
});

// « les lui » are the shares told of right before, and their holder.
it.each([
  "[- Tardieu] possédait 24 % de [- Morlin], mais [- Vexa] les lui a rachetés.",
  "[- Tardieu], venu chez [- Morlin], en possédait 24 %, mais [- Vexa] les lui a rachetés.",
])("shares taken from their holder: %s", (text) => {
  expect(inShort(text)).toEqual(["equity_investment : target Morlin, investor Vexa, seller Tardieu"]);
});

it("a firm sold on, of which no share is told", () => {
  expect(inShort("[- Vexa] a racheté [- Morlin]. [- Tardieu] la lui a reprise.")).toEqual([
    "acquisition : target Morlin, acquirer Vexa",
    "acquisition : target Morlin, acquirer Tardieu, seller Vexa",
  ]);
});

it("shares of another company", () => {
  expect(
    inShort(`${CAME_IN} L'an dernier, [- Tardieu] a revendu sa participation dans [- Dufresne] à [- Vexa].`),
  ).toEqual([ENTRY, "acquisition : target Dufresne, acquirer Vexa, seller Tardieu"]);
});

// Who pays a price is told right behind it.
it.each([
  [
    "[- Tardieu] vend [- Morlin] contre 3 millions d'euros, réglés par [- Vexa].",
    "acquirer Vexa, seller Tardieu",
  ],
  [
    "[- Tardieu] vend [- Morlin] contre 3 millions d'euros, versés par [- Vexa] et par [- Dufresne].",
    "acquirer Vexa, acquirer Dufresne, seller Tardieu",
  ],
  [
    "[- Vexa] a racheté [- Morlin] contre 3 millions d'euros, encaissés par [- Tardieu].",
    "acquirer Vexa, seller Tardieu",
  ],
  [
    "[- Tardieu] vend [- Morlin] pour 3 millions d'euros. Les droits seront réglés par [- Vexa].",
    "seller Tardieu",
  ],
])("who pays: %s", (text, others) => {
  expect(inShort(text)).toEqual([`acquisition 3000000 : target Morlin, ${others}`]);
});

// What a holder paid for the share that the text has just told him to hold.
it.each([
  "[- Vexa] détient 20 % de [- Morlin]. Il avait déboursé 6 millions d'euros pour ce bloc.",
  "[- Vexa] détient 20 % de [- Morlin]. Il avait acheté cette participation 6 millions d'euros.",
  "[- Vexa], premier actionnaire de [- Morlin] avec 20 % des titres, avait déboursé 6 millions d'euros pour ce bloc.",
])("a share paid: %s", (text) => {
  expect(inShort(text)).toEqual(["equity_investment 6000000 : target Morlin, investor Vexa"]);
});

it("something else paid", () => {
  expect(
    inShort("[- Vexa] détient 20 % de [- Morlin]. Il avait dépensé 6 millions d'euros pour ce stade."),
  ).toEqual([]);
});

// Whose shares they are, the sentence before says.
it.each([
  [
    "[- Tardieu] sort du capital de [- Morlin]. [- Vexa] lui rachète ses 20 % pour 12 millions d'euros.",
    "equity_investment 12000000 : target Morlin, investor Vexa, seller Tardieu",
  ],
  [
    "[- Tardieu] possédait 20 % de [- Morlin]. Il a cédé sa participation à [- Vexa], pour 12 millions d'euros.",
    "equity_investment 12000000 : target Morlin, investor Vexa, seller Tardieu",
  ],
])("shares held before: %s", (text, deal) => {
  expect(inShort(text)).toEqual([deal]);
});

it("shares of something else", () => {
  expect(
    inShort(
      "[- Tardieu] admire [- Morlin]. Il a cédé sa participation à [- Vexa], pour 12 millions d'euros.",
    ),
  ).toEqual([]);
});

// Shares that a passive has for its subject are of the company that their holder is told to leave.
it.each([
  "[- Tardieu] a quitté [- Morlin]. Ses 35 % ont été rachetés par [- Vexa] pour 11 millions d'euros.",
  "[- Tardieu] sort du capital de [- Morlin] : sa participation de 35 % a été cédée pour 11 millions d'euros à [- Vexa].",
])("shares left behind: %s", (text) => {
  expect(inShort(text)).toEqual([
    "equity_investment 11000000 : target Morlin, investor Vexa, seller Tardieu",
  ]);
});

it("what else somebody has who leaves", () => {
  expect(inShort("[- Tardieu] a quitté [- Morlin]. Ses murs ont été rachetés par [- Vexa].")).toEqual([]);
});

// A known share of one who invests by trade is what that one holds in the firm that the text talks of.
it.each([
  [
    "[- Vexa] compte 300 clients. En août 2023, [- Kalto] récupère les 25 % du fonds [- Arden].",
    "equity_investment : target Vexa, investor Kalto, seller Arden",
  ],
  [
    "[- Vexa] compte 300 clients. En août 2023, [- Kalto] rachète 25 % du fonds [- Arden].",
    "equity_investment : target Arden, investor Kalto",
  ],
  [
    "[- Vexa] compte 300 clients. En août 2023, le fonds [- Arden] récupère les 25 % de [- Kalto].",
    "equity_investment : target Kalto, investor Arden",
  ],
])("shares of an investor: %s", (text, deal) => {
  expect(inShort(text)).toEqual([deal]);
});

it("a share of what another has bought before", () => {
  expect(
    inShort(
      "[- Vexa] a acheté [- Morlin] en 2012 pour 3 millions d'euros. [- Tardieu] en reprenait 51 % en 2016, contre 1 million.",
    ),
  ).toEqual([
    "acquisition 3000000 : target Morlin, acquirer Vexa",
    "acquisition 1000000 : target Morlin, acquirer Tardieu, seller Vexa",
  ]);
});

// A share that is the subject is of the firm that it is in, and who holds it sells it.
it.each([
  "Les 49 % de [- Tardieu] dans [- Morlin] ont été cédés à [- Vexa].",
  "Les 49 % que [- Tardieu] détenait dans [- Morlin] reviennent à [- Vexa].",
  "La participation de 49 % que [- Tardieu] détenait dans [- Morlin] a été transférée à [- Vexa].",
  "La part de 49 % de [- Tardieu] au capital de [- Morlin] tombe dans l'escarcelle de [- Vexa].",
  "Le bloc de 49 % de [- Morlin] que détenait [- Tardieu] a été racheté par [- Vexa].",
  "Les 49 % du capital de [- Morlin] encore aux mains de [- Tardieu] changent de mains au profit de [- Vexa].",
  "[- Vexa] reprend les 49 % du capital de [- Morlin] encore aux mains de [- Tardieu].",
])("a share of one in another: %s", (text) => {
  expect(inShort(text)).toEqual(["equity_investment : target Morlin, investor Vexa, seller Tardieu"]);
});

it("a firm of which somebody else has a share", () => {
  expect(inShort("Les actions de [- Morlin] ont été rachetées par [- Vexa] dans une vente.")).toEqual([
    "acquisition : target Morlin, acquirer Vexa",
  ]);
});
