/** What of a purchase told as done is still to be paid, told behind it: « X rachète Y. Ses actionnaires recevront 12 euros par action. » */

import type { DealKind, DealStatus } from "../../document/index.ts";
import { either, inTurn } from "../../rules/alternatives.ts";
import { LEAD, OPERATION } from "./clearances.ts";
import type { Restatement } from "./restatements.ts";
import { GET_FOR_SHARES } from "./to-be-paid.ts";

const COMPLETED = new Set<DealStatus>(["completed"]);
const BOUGHT = new Set<DealKind>(["acquisition", "merger"]);

/** Who gets or pays the price of an operation, and what comes once it is done. */
export const pricesDue: readonly Restatement[] = [
  {
    rule: "status/holders-to-be-paid",
    status: "announced",
    words: new RegExp(`${LEAD}(?:les|chaque|l' ?ensemble des|tous les|ses|leurs) ?${GET_FOR_SHARES}`),
    over: COMPLETED,
    reach: 2,
    kinds: BOUGHT,
    about: "clearance",
    examples: [
      "[acquirer Vexa] rachète [target Morlin]. Les actionnaires de [- Morlin] recevront 12 euros par action.",
      "[acquirer Vexa] s'offre [target Morlin]. Chaque actionnaire recevra une action nouvelle.",
      "[acquirer Vexa] avale [target Morlin]. Ses actionnaires toucheront 12 euros en numéraire par titre.",
    ],
    counterExamples: [
      "[acquirer Vexa] rachète [target Morlin]. Les actionnaires recevront un dividende de 2 euros par action.",
      "[acquirer Vexa] rachète [target Morlin]. Ses actionnaires toucheront une prime de 2 euros par titre.",
      "[acquirer Vexa] rachète [target Morlin]. Les actionnaires recevront bientôt une lettre.",
      "[acquirer Vexa] a racheté [target Morlin] en [date 2019]. Les actionnaires recevront 2 euros par action.",
    ],
  },
  {
    rule: "status/price-to-be-paid",
    status: "announced",
    words: new RegExp(
      inTurn(
        `${LEAD}(?:l' ?accord (?:\\w+ )?prevoit que )?(?:(?!qui |que |dont |ne |n' )[^ ,;]+ ){1,5}?`,
        either(
          "(?:paier|payer|verser|debourser|regler)(?:a|ont) (?:(?!dividende|acompte|prime)[^ ;]+ ){1,6}?(?:par |l' ?)(?:action|titre)(?= |$)(?![^;]*\\bdividende)",
          "(?:financer|paier|payer|regler)(?:a|ont) (?:l' ?|la |le |cette |cet |ce |son )(?:operation|acquisition|rachat|achat|transaction)(?= |$)",
        ),
      ),
    ),
    over: COMPLETED,
    reach: 2,
    kinds: BOUGHT,
    about: "clearance",
    examples: [
      "[acquirer Vexa] rachète [target Morlin]. Selon l'accord, [- Vexa] paiera 12 euros par action.",
      "[acquirer Vexa] rachète [target Morlin]. L'accord prévoit que [- Vexa] versera 12 euros par titre.",
      "[acquirer Vexa] rachète [target Morlin]. Le groupe financera l'opération par un emprunt.",
    ],
    counterExamples: [
      "[acquirer Vexa] rachète [target Morlin]. Le groupe versera un dividende de 2 euros par action.",
      "[acquirer Vexa] rachète [target Morlin]. [- Tardieu] paiera 12 euros par action.",
      "[acquirer Vexa] rachète [target Morlin]. Le groupe financera la rénovation du stade.",
      "[acquirer Vexa] a racheté [target Morlin] en [date 2019]. Le groupe paiera 12 euros par action.",
    ],
  },
  {
    rule: "status/once-done",
    status: "announced",
    words: new RegExp(
      inTurn(
        "^",
        either(
          `une fois ${OPERATION} (?:boucl|finalis|conclu|realis|approuv|achev)e?e? ?, [^;]*(?:ra|ront)(?= )`,
          "(?:la nouvelle entite|le nouvel ensemble|le nouveau groupe|l' ?entite (?:combinee|fusionnee|commune)|le groupe (?:fusionne|combine)) (?:sera|aura|comptera|emploiera|pesera|realisera|s' ?appellera|disposera)(?= )",
        ),
      ),
    ),
    over: COMPLETED,
    reach: 2,
    kinds: BOUGHT,
    about: "clearance",
    examples: [
      "[acquirer Vexa] rachète [target Morlin]. Une fois l'opération bouclée, le groupe pèsera 3 milliards d'euros.",
      "[merger_party Vexa] et [merger_party Morlin] fusionnent. La nouvelle entité sera cotée à Lyon.",
    ],
    counterExamples: [
      "[acquirer Vexa] rachète [target Morlin]. Une fois l'hiver passé, le groupe pèsera 3 milliards d'euros.",
      "[merger_party Vexa] et [merger_party Morlin] ont fusionné en [date 2019]. La nouvelle entité sera cotée à Lyon.",
    ],
  },
];
