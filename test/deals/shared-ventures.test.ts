import { expect, it } from "vitest";
import { inShort } from "./example.ts";

it.each([
  [
    "[- Vexa] et [- Morlin] porteront sur les fonts baptismaux [- Orvin], filiale détenue à parts égales.",
    "joint_venture : target Orvin, partner Vexa, partner Morlin",
  ],
  [
    "La coentreprise appartiendra pour 51 % à [- Vexa], pour 49 % à [- Morlin].",
    "joint_venture : partner Vexa, partner Morlin",
  ],
  [
    "[- Vexa] et [- Morlin] vont s'allier dans les batteries. [- Vexa] aura 51 % de la nouvelle société et [- Morlin] le reste.",
    "joint_venture : partner Vexa, partner Morlin",
  ],
  [
    "[- Vexa] aura 51 % de la nouvelle société, [- Morlin] 29 % et [- Tardieu] 20 %.",
    "joint_venture : partner Vexa, partner Morlin, partner Tardieu",
  ],
  [
    "[- Vexa] a créé avec [- Morlin] une société détenue à parts égales.",
    "joint_venture : partner Vexa, partner Morlin",
  ],
  [
    "[- Orvin], société détenue à parité par [- Vexa] et [- Morlin], verra le jour en janvier.",
    "joint_venture : target Orvin, partner Vexa, partner Morlin",
  ],
  [
    "Avec le brasseur [- Morlin], [- Vexa] vient de mettre sur pied [- Orvin], détenue à parts égales.",
    "joint_venture : target Orvin, partner Morlin, partner Vexa",
  ],
])("a common company told by its shares: %s", (text, deal) => {
  expect(inShort(text)).toEqual([deal]);
});

it.each([
  "La coentreprise, qui appartient pour 51 % à [- Vexa] et pour 49 % à [- Morlin], a perdu de l'argent.",
  "[- Vexa] va céder sa part dans la coentreprise détenue à parité avec [- Morlin].",
  "[- Vexa] et [- Morlin] se partagent à parts égales le marché du ciment.",
])("no common company is founded: %s", (text) => {
  expect(inShort(text).filter((deal) => deal.startsWith("joint_venture"))).toEqual([]);
});

it.each([
  "[- Vexa] et [- Morlin] sont alliés. Ils créeront [- Orlac], une coentreprise dotée de 3 millions d'euros.",
  "[- Vexa] et [- Morlin] s'entendent. Ils monteront à parts égales une société commune, [- Orlac], dotée de 3 millions d'euros.",
])("founded by the two just named: %s", (text) => {
  expect(inShort(text)).toEqual(["joint_venture 3000000 : target Orlac, partner Vexa, partner Morlin"]);
});

it("not by two named long before", () => {
  expect(
    inShort(
      "[- Vexa] et [- Morlin] sont alliés. La Bourse monte. Les marchés saluent la nouvelle. Ils créeront une coentreprise, [- Orlac].",
    ),
  ).toEqual([]);
});

it.each([
  [
    "[- Vexa] tisse le lin. Avec [- Morlin], elle avait créé en 2017 [- Orlac], une société détenue à parts égales.",
    "joint_venture : target Orlac, partner Vexa, partner Morlin",
  ],
  [
    "[- Vexa] tisse le lin. Elle y créera, avec [- Morlin], une société commune, [- Orlac].",
    "joint_venture : target Orlac, partner Vexa, partner Morlin",
  ],
  [
    "Là tourne [- Orlac], que [- Vexa] avait fondée à parts égales avec [- Morlin] en 2009.",
    "joint_venture : target Orlac, partner Vexa, partner Morlin",
  ],
  [
    "Une coentreprise, [- Orlac], dotée de 3 millions d'euros, a été constituée par [- Vexa] et [- Morlin].",
    "joint_venture 3000000 : target Orlac, partner Vexa, partner Morlin",
  ],
])("who founds it stands for a pronoun, before a relative or behind « par »: %s", (text, deal) => {
  expect(inShort(text)).toEqual([deal]);
});

it.each([
  [
    "[- Vexa] ne part pas seul : [- Morlin] et [- Tardieu] prendront chacun 15 % de [- Orlac], la coentreprise, lui-même en gardant 70 %.",
    "joint_venture : target Orlac, partner Morlin, partner Tardieu, partner Vexa",
  ],
  [
    "[- Vexa] prend 60 % de [- Orlac], la société commune, et [- Morlin] les 40 % restants.",
    "joint_venture : target Orlac, partner Vexa, partner Morlin",
  ],
  [
    "[- Orlac], la coentreprise, reviendra à 55 % à [- Vexa] et à 45 % à [- Morlin].",
    "joint_venture : target Orlac, partner Vexa, partner Morlin",
  ],
])("a common company whose capital is shared out: %s", (text, deal) => {
  expect(inShort(text)).toEqual([deal]);
});

it("who takes a part of one that others have founds none", () => {
  expect(inShort("[- Vexa] prendra 20 % de [- Orlac], la coentreprise de Lyon.")).toEqual([
    "equity_investment : target Orlac, investor Vexa",
  ]);
});
