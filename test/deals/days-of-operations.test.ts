import { describe, expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

/** What sentences of June 2024 tell, in their order: the date, « - » for none, and behind « → » the closing. */
const told: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "what is still to come is the closing": [
    [
      "[target Morlin] est à Brest. [acquirer Vexa] en devient propriétaire le 1er juillet.",
      "- → 2024-07-01",
    ],
    [
      "[acquirer Vexa] rachètera [target Morlin] en septembre pour [amount 3 millions d'euros].",
      "- → 2024-09",
    ],
    ["[target Morlin] est à Brest. [acquirer Vexa] en a pris les commandes en avril.", "2024-04"],
    ["[acquirer Vexa] rachète [target Morlin]. L'acte sera signé en juillet.", "- → 2024-07"],
    ["[acquirer Vexa] rachète [target Morlin]. Le contrat d'apprentissage sera signé en juillet.", "-"],
    [
      "[acquirer Vexa] rachète [target Morlin]. Les cédants toucheront [amount 3 millions d'euros] en juillet.",
      "- → 2024-07",
    ],
    ["[target Vexa] empruntera en juillet [amount 3 millions d'euros] à [lender Morlin].", "2024-07"],
  ],
  "a date with a verb to come": [
    ["Dès cet été, Brest devrait en profiter : [target Vexa] a levé [amount 3 millions d'euros].", "-"],
  ],
  "the day of a paper": [
    ["[acquirer Vexa] négocierait, a-t-on lu mardi dans la presse, le rachat de [target Morlin].", "-"],
    ["Selon [- Corvane] de lundi, [acquirer Vexa] discuterait du rachat de [target Morlin].", "-"],
  ],
  "what stands before « avant de » is told of what it stands behind": [
    [
      "[acquirer Vexa] avait racheté [target Morlin] en 2019, avant de céder [target Tardieu] à [acquirer Corvane] en décembre 2022.",
      "2019 2022-12",
    ],
  ],
  "a relative that goes on, one before who reports, and one behind an agreement": [
    [
      "[target Vexa], qui avait réuni [amount 5 millions d'euros] en 2020, puis 12 millions en 2022, recrute.",
      "2020 2022",
    ],
    [
      "[acquirer Vexa] va racheter [target Morlin], dont le vaccin entre en phase 3, ont indiqué mercredi les deux sociétés.",
      "2024-06-05",
    ],
    [
      "[target Morlin], que l'on disait promis à [acquirer Vexa], l'est bel et bien : le compromis a été paraphé mardi.",
      "2024-06-04",
    ],
  ],
  "the date of another, told behind, and that of a participle that opens the sentence": [
    [
      "L'été dernier, [acquirer Vexa] avait racheté [target Morlin], après [- Corvane] en 2021.",
      "2023-22 2021",
    ],
    [
      "Valorisée 3 milliards lors du tour de 2021, [target Vexa] a été renflouée de [amount 3 millions d'euros] par [investor Morlin].",
      "-",
    ],
  ],
  "the day of a ruling": [
    [
      "Ils étaient massés mardi devant le tribunal. Les juges ont confié [target Morlin] à [acquirer Vexa].",
      "2024-06-04",
    ],
    [
      "Mercredi, le tribunal de commerce a tranché. [acquirer Vexa] reprend [target Morlin] pour [amount 3 millions d'euros].",
      "2024-06-05",
    ],
    ["Mercredi, il pleuvait. [acquirer Vexa] reprend [target Morlin] pour [amount 3 millions d'euros].", "-"],
  ],
  "the start of talks and of states": [
    ["[acquirer Vexa] discute depuis mars du rachat de [target Morlin].", "2024-03"],
    ["[target Morlin] appartient depuis lundi à [acquirer Vexa].", "2024-06-03"],
    [
      "[acquirer Vexa] discute du rachat de [target Morlin], en redressement judiciaire depuis le 9 janvier.",
      "-",
    ],
  ],
  "the day that an operation was dropped": [
    [
      "[acquirer Vexa], qui avait proposé [amount 12 millions d'euros] pour [target Morlin], a jeté l'éponge jeudi.",
      "2024-05-30",
    ],
    ["[acquirer Vexa] voulait racheter [target Morlin] ; il a renoncé lundi.", "2024-06-03"],
    [
      "[acquirer Vexa] voulait racheter [target Morlin]. Les négociations ont été rompues vendredi.",
      "2024-05-31",
    ],
    [
      "[acquirer Vexa] a offert en mars [amount 12 millions d'euros] pour [target Morlin]. Il a renoncé lundi.",
      "2024-03",
    ],
    ["[acquirer Vexa] devait racheter [target Morlin]. Le projet est enterré depuis lundi.", "2024-06-03"],
  ],
  "who enters the scene, with the date of what he does next": [
    [
      "En 2021, il y a eu [investor Corvane]. [investor Corvane] a mis [amount 3 millions d'euros] dans [target Vexa].",
      "2021",
    ],
    [
      "En mai 2021, [acquirer Vexa] s'est intéressé à [target Morlin]. [acquirer Vexa] proposait [amount 40 millions d'euros] pour [target Morlin].",
      "2021-05",
    ],
    ["En 2021, [- Corvane] s'est intéressé à [- Tardieu]. [acquirer Vexa] a racheté [target Morlin].", "-"],
    ["En 2021, [acquirer Vexa] a ouvert une usine. [acquirer Vexa] a racheté [target Morlin].", "-"],
  ],
  "the year with which the time before ends": [
    ["La famille tint la maison jusqu'en 1998, année où [acquirer Vexa] a racheté [target Morlin].", "1998"],
  ],
  "the date of another sum, told before": [
    [
      "On est loin des 10 millions promis en janvier à [- Tardieu] ou des [amount 4 millions d'euros] que [investor Vexa] a injectés dans [target Morlin].",
      "-",
    ],
  ],
  "a day to come is not before the agreement": [
    [
      "Le tribunal a retenu mardi l'offre de [acquirer Vexa] pour la reprise de [target Morlin]. [acquirer Vexa] prend les clés lundi.",
      "2024-06-04 → 2024-06-10",
    ],
  ],
  "the day of the announcement before that of the end": [
    [
      "Annoncé au printemps 2023, le rachat de [target Morlin] par [acquirer Vexa] a capoté en mars.",
      "2023-21",
    ],
    [
      "Le rachat de [target Morlin] par [acquirer Vexa], annoncé à grand bruit en mars, a capoté en mai.",
      "2024-03",
    ],
    ["[acquirer Vexa] a renoncé en mai au rachat de [target Morlin], annoncé en mars.", "2024-03"],
    ["[acquirer Vexa] a bouclé lundi le rachat de [target Morlin], annoncé en mars.", "2024-03 → 2024-06-03"],
    ["[acquirer Vexa] a bouclé lundi le rachat de [target Morlin].", "2024-06-03"],
  ],
};

describe("the days of operations", () => {
  for (const [construction, examples] of Object.entries(told)) {
    it.each(examples)(`${construction}: %s`, (example, days) => {
      const deals = dealsOf(readFrameExample(example));
      const shown = deals.map(({ date, closing }) =>
        [date?.edtf ?? "-", ...(closing === null ? [] : [closing.edtf])].join(" → "),
      );
      expect(shown.join(" ")).toBe(days);
    });
  }
});
