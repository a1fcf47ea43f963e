import { either, inTurn } from "../../rules/alternatives.ts";
import { anyPhrase } from "../terms/phrases.ts";
import type { StatusCue } from "./statuses.ts";

/** Operations of a firm, folded, with the article before them. */
const OPERATION =
  "(?:le|la|l'|les|son|sa|leur|ce|cette|cet|au|du) ?(?:(?:projet|tentative|offre) (?:de |d'))?(?:rachat|reprise|acquisition|vente|cession|fusion|mariage|rapprochement|union|offre|opa|ope|operation|projet|introduction|entree|cotation)";

/** Pictures in which the press tells that an operation came to nothing. */
export const droppedCues: readonly StatusCue[] = [
  {
    name: "cancelled/picture",
    status: "cancelled",
    words: anyPhrase(
      "part(?:ie?s?|ent|it|ira)? en fumee",
      "(?:c'en|s'en|en) (?:est|etait) (?:desormais |donc )?(?:fini|fait) (?:du|de|d'|des)",
      "(?:clap de fin|fin de partie|coup d'arret|douche froide|rideau|baisser de rideau|fin du reve) (?:pour|a|au|sur) (?!la (?:grogne|greve))",
      String.raw`(?:met(?:tent|tre|tait)?|mis|rang(?:e|ent|er|eait)|jet(?:te|tent|er|e|ait)|remis(?:e|er|ent)?|renvo(?:ie|yer|ye)|pass(?:e|er|ent)|tomb(?:e|er|ent|ee)|fini(?:t|r)?|rest(?:e|er|ent|era|ee|ees)) (?:\S+ )?(?:au (?:rebut|placard|panier|frigo|congelateur|rancart)|aux (?:oubliettes|orties|calendes grecques)|a la (?:trappe|poubelle|corbeille)|dans (?:les cartons|un tiroir|les limbes)|lettre morte)`,
      String.raw`laiss\w+ (?:expirer|mourir) (?:son|sa|leur|l') ?(?:offre|opa|ope|proposition)`,
      String.raw`(?:met\w*|mis) (?:fin|un terme) a (?:ses|leurs) efforts`,
      String.raw`quitt\w+ (?:la course|la partie|les encheres)`,
      String.raw`barr\w+ la route (?:a|au|aux)`,
      `(?:torpill|sabord|saborde|dynamit|enray|stopp|retoqu|invalid|desavou)(?:e|ent|er|a|ait|ee?s?|erent) ${OPERATION}`,
      String.raw`romp\w* (?:les|ses|leurs|ces) (?:fiancailles|negociations|discussions|pourparlers|tractations|ponts)`,
      String.raw`(?:rat|manqu)\w+ le coche`,
      String.raw`baiss\w+ (?:les bras|pavillon)`,
      String.raw`(?:bat|battre|batt[eu]\w*) en retraite`,
      "(?:fait|font|faire|fera) chou blanc",
      String.raw`(?:vir|tourn)\w+ au (?:fiasco|vinaigre|divorce)`,
      String.raw`rengain\w+ (?:son|sa|leur|le|la|l')`,
      String.raw`(?:a|ont|avait|avaient) (?:\w+ )?dit (?:« )?(?:non|niet)(?: »)? (?:a|au|aux) (?!(?:la|une|cette|toute|des|ces) (?:question|hausse|baisse|reforme|greve))`,
      String.raw`envo\w+ (?:\S+ ){0,5}?(?:sur les roses|paitre|promener|balader|bouler)`,
      "(?:fait|faire|font|fera) (?:derailler|capoter|avorter|echouer)",
      "divorce (?:avant|au pied)",
      String.raw`(?:est|sont|etait|etaient|devien\w+|devenue?s?|declare\w*) (?:desormais |donc )?caduques?|caduc`,
    ),
    examples: [
      "[acquirer Vexa] met fin à ses efforts pour racheter [target Morlin].",
      "C'en est fini du rachat de [target Morlin] par [acquirer Vexa].",
      "Clap de fin pour le rachat de [target Morlin] par [acquirer Vexa].",
      "[acquirer Vexa] met au rebut son projet de rachat de [target Morlin].",
      "Un juge a torpillé le rachat de [target Morlin] par [acquirer Vexa].",
      "[merger_party Vexa] et [merger_party Morlin] rompent leurs fiançailles.",
      "L'accord de vente de [target Morlin] à [acquirer Vexa] est caduc.",
    ],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin], dont l'entrepôt est parti en fumée.",
      "[acquirer Vexa] a racheté [target Morlin] et met au rebut ses vieux camions.",
      "[acquirer Vexa] a racheté [target Morlin], qui a dit non à la publicité.",
    ],
  },
  {
    name: "cancelled/nobody-found",
    status: "cancelled",
    words: anyPhrase(
      inTurn(
        "n'(?:a|ont|avait|avaient) (?:pas|jamais|guere|point) ",
        either(
          inTurn(
            "trouve ",
            either(
              "preneurs?|acquereurs?|acheteurs?",
              inTurn(
                String.raw`(?:d'|de |son |ses |le |les |l')(?:\w+ )?`,
                either(
                  "preneurs?|acquereurs?|acheteurs?|repreneurs?|investisseurs?|souscripteurs?|preteurs?",
                  "banques?|financements?|fonds|argent|accord|terrain d'entente",
                ),
              ),
            ),
          ),
          "convaincu (?:le tribunal|les juges|la cour|les magistrats|les? vendeurs?|la famille|le conseil|les actionnaires)",
        ),
      ),
      String.raw`n'(?:a|ont|avait|avaient) (?:trouve|convaincu|seduit) (?:personne|aucune? (?:\w+ )?(?:preneur|acquereur|acheteur|repreneur|investisseur|souscripteur|preteur|banque|fonds))`,
      String.raw`n'y (?:est|sont|etait|etaient) (?:(?!encore|toujours)\w+ )?(?:pas|jamais) parvenue?s?`,
      String.raw`juge\w* (?:\w+ )?moins[ -]disant\w*`,
      String.raw`(?:rentr|reven|ressort)\w{0,4} bredouilles?`,
    ),
    examples: [
      "[target Vexa], qui voulait lever [amount 30 millions d'euros], n'y est jamais parvenu.",
      "[target Vexa] devait lever [amount 30 millions d'euros], mais n'a convaincu personne.",
      "[target Vexa], qui tablait sur une levée de [amount 30 millions d'euros], est rentré bredouille.",
      "[acquirer Vexa] offrait [amount 3 millions d'euros] pour l'éditeur [target Morlin], une proposition jugée moins-disante.",
      "[acquirer Vexa] offrait [amount 3 millions d'euros] pour l'éditeur [target Morlin], mais n'a pas convaincu la famille.",
    ],
    counterExamples: [
      "[target Vexa] a levé [amount 30 millions d'euros]. La société n'a pas trouvé d'acheteurs pour ses bureaux.",
      "[target Vexa], dont les villas n'ont pas trouvé preneur, lève [amount 30 millions d'euros].",
      "[target Vexa] va lever [amount 30 millions d'euros] ; il n'a pas encore trouvé d'investisseurs.",
      "[acquirer Vexa] a racheté [target Morlin], mais n'a pas convaincu les syndicats.",
      "[acquirer Vexa] a racheté [target Morlin], dont les chercheurs sont rentrés bredouilles.",
    ],
  },
];
