import { expect, it } from "vitest";
import { inShort } from "./example.ts";

// Who bought much, and in sentences of their own what.
it.each([
  "[- Vexa] a aussi beaucoup acheté. La fonderie [- Tardieu], en 2008. Les joints [- Nivarel], à Vienne, en 2011.",
  "[- Vexa] a grandi à coups d'acquisitions. [- Tardieu] en 2008. [- Nivarel] trois ans après.",
  "[- Vexa] recrute. Les emplettes s'enchaînent. [- Tardieu] en 2008, [- Nivarel] en 2011.",
  "[- Vexa] n'a cessé de multiplier les rachats. [- Tardieu] en 2008, [- Nivarel] en 2011.",
  "[- Vexa] a beaucoup acheté : [- Tardieu] en 2008, [- Nivarel] en 2011.",
  "Le tableau de chasse de [- Vexa] est fourni : le belge [- Tardieu] (2008) et [- Nivarel], en 2011.",
  "[- Vexa] recrute. À son tableau de chasse, [- Tardieu] en 2008 et [- Nivarel] en 2011.",
  "[- Vexa] recrute. Dans sa besace figurent déjà le belge [- Tardieu] (2008) et [- Nivarel] (2011).",
])("%s", (text) => {
  expect(inShort(text)).toEqual([
    "acquisition : target Tardieu, acquirer Vexa",
    "acquisition : target Nivarel, acquirer Vexa",
  ]);
});

it("the last of a list has a clause of its own", () => {
  const list = "[- Tardieu] en 2008, puis [- Nivarel], pour lequel il débourse 4 millions d'euros";
  expect(inShort(`[- Vexa] a ses habitudes. Ses emplettes s'enchaînent : ${list}.`)).toEqual([
    "acquisition : target Tardieu, acquirer Vexa",
    "acquisition 4000000 : target Nivarel, acquirer Vexa",
  ]);
});

it.each([
  "[- Vexa] n'a pas beaucoup acheté. [- Tardieu], en 2008. [- Nivarel] en 2011.",
  "[- Vexa] compte beaucoup acheter. [- Tardieu], en 2008, avait refusé.",
  "[- Vexa] a beaucoup acheté de billets. Ceux de [- Tardieu] en 2008, [- Nivarel] en 2011.",
  "[- Vexa] a multiplié les rachats d'actions. [- Tardieu] a souri. En 2011, [- Nivarel].",
  "[- Vexa] a multiplié les acquisitions. [- Tardieu] dirige le pôle depuis 2008.",
  "Dans sa lettre, [- Vexa] cite [- Tardieu] en 2008.",
])("none: %s", (text) => {
  expect(inShort(text)).toEqual([]);
});
