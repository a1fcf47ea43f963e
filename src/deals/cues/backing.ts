import { either, inTurn } from "../../rules/alternatives.ts";
import { OF_TRADE, RAISED } from "./backers.ts";
import type { ParticipantCue } from "./participants.ts";

/** How a sentence about the round begins. */
export const ROUND =
  /^(?:(?:il|elle) |(?:\S+ ){0,9}?(?:le|la|l'|ce|cette|cet|un|une|son|sa) (?:(?:nouveau|nouvelle|premier|premiere|second|seconde|deuxieme|troisieme|dernier|derniere) )?(?:tour|levee|operation|augmentation|ronde|serie|financement|collecte)\b)/;

/** A sentence in which money is raised. */
const UPHELD =
  /(?:^| )(?:lev(?:e|ent|er|ait|era|aient)|leve|recolt\S+|reuni\S*|boucl\S+|collect\S+|finalis\S+)(?: |$)/;

/** Who backed a round, told by a verb, theirs or that of the round: « le tour a réuni … », « … font leur entrée ». */
export const backingCues: readonly ParticipantCue[] = [
  {
    name: "participants/gathered",
    words: new RegExp(
      inTurn(
        "(?:^| )",
        either(
          "tour",
          "tour de table",
          "levee",
          "levee de fonds",
          "operation",
          "augmentation de capital",
          "ronde",
          "serie [a-h]",
        ),
        String.raw` (?:, (?:mene|emmene|conduit|pilote|dirige)e? par \S+(?: \S+)? , )?(?:a |avait )?(?:reuni|rassemble|associe|compte|implique|inclu|compren|accueill|attire|mobilise|federe)(?:t|d|e|s|it|ait|e egalement|e aussi|t egalement|t aussi)?$`,
      ),
    ),
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Le tour réunit [investor Morlin], [investor Tardieu] et une dizaine de particuliers.",
      "[target Vexa] lève [amount 12 millions d'euros]. Le tour, mené par [investor Orvin], réunit aussi [investor Morlin], [investor Tardieu] et le [investor Melba].",
    ],
  },
  {
    name: "participants/part-taken",
    words:
      /(?:^| )(?:tour|operation|levee|augmentation de capital) (?:a |avait )?(?:vu|voit|beneficie|beneficiait|enregistre) (?:egalement |aussi |de )?(?:la|une) participation (?:de|d'|du|des)$/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Le tour a vu la participation de [investor Morlin] et de [investor Tardieu].",
    ],
  },
  {
    name: "participants/convinced",
    words:
      /(?:^| )(?:a|ont|avait|avoir|ayant) (?:egalement |aussi |su )?(?:convaincu|embarque|rallie)(?: a son (?:capital|bord|tour de table))?$/,
    role: "investor",
    kinds: ["funding_round"],
    examples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. La société a embarqué [investor Morlin] et rallié à son capital [investor Tardieu].",
    ],
  },
  {
    name: "participants/seduced",
    words:
      /(?:^| )(?:a|ont|avait|avoir|ayant) (?:egalement |aussi |su )?(?:seduit|attire) (?:le fonds|les fonds|l' investisseur|les investisseurs|le capital-risqueur)$/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. La société a séduit les fonds [investor Morlin] et [investor Tardieu].",
    ],
    counterExamples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. La société a séduit [- Morlin], un client.",
    ],
  },
  {
    name: "participants/seduced-for-round",
    words: /(?:^| )(?:a|ont|avait) (?:egalement |aussi |su )?(?:seduit|conquis|attire)$/,
    opening:
      /^(?:pour|lors de|avec|a l' occasion de) (?:son|sa|ce|cette|leur) (?:\S+ ){0,3}?(?:tour(?: de table| ,)|levee(?: de fonds| ,)|serie [a-h]\b|operation ,|augmentation de capital)/,
    role: "investor",
    kinds: ["funding_round"],
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Pour son premier tour de table, la société a séduit [investor Morlin] et [investor Tardieu].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Pour sa gamme d'été, la société a séduit [- Morlin].",
      "[target Vexa] lève [amount 12 millions d'euros]. Lors de sa première série de conférences, la société a séduit [- Morlin].",
      "[target Vexa] lève [amount 12 millions d'euros]. Avec cette opération de communication, la société a conquis [- Morlin].",
      "[target Vexa] lève [amount 12 millions d'euros]. Pour son tour du monde, la société a attiré [- Morlin].",
    ],
  },
  {
    name: "participants/composed",
    words:
      /(?:^| )(?:tour|tour de table|levee de fonds|augmentation de capital|ronde)(?: (?!et |mais |puis )\S+){0,4} (?:(?:est|etait|se) compose(?:e|nt)? (?:notamment |aussi )?(?:de|d'|du|des)|compren(?:d|ait)|inclu(?:t|ait))$/,
    opening: ROUND,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Le tour de table est composé de [investor Morlin] et de [investor Tardieu].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Le jury est composé de [- Morlin] et de [- Tardieu].",
    ],
  },
  {
    name: "participants/arrival-marked",
    words: new RegExp(
      inTurn(
        "(?:^| )",
        either(
          "voit",
          "a vu",
          "voyait|marque",
          "a marque",
          "marquait|signe|acte|permet",
          "a permis",
          "consacre|scelle",
        ),
        " (?:aussi |egalement |notamment )?(?:l' (?:entree|arrivee)|le retour)(?: (?:au capital|au tour de table|a son capital|dans le capital))?(?: notamment)? (?:de|d'|du|des)$",
      ),
    ),
    opening: ROUND,
    behind: /^(?:[.,;]|et |comme |au capital|a son |dans le capital|au tour|$)/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Cette nouvelle levée voit l'entrée de [investor Morlin] et de [investor Tardieu].",
      "[target Vexa] lève [amount 12 millions d'euros]. L'opération marque l'arrivée au capital de [investor Morlin].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. L'année marque l'arrivée de [- Morlin].",
      "[target Vexa] lève [amount 12 millions d'euros]. L'opération marque l'arrivée de [- Morlin] sur le marché italien.",
    ],
  },
  {
    name: "participants/upheld",
    words: new RegExp(
      inTurn(
        either(
          inTurn(
            "(?:^| )",
            either(
              inTurn(
                either("obten|obtien|recu|reco|benefici|profit|compt", "jou(?:i|it) "),
                String.raw`\S*(?: (?:de|d'|du|sur|aussi|egalement|notamment|deja))*`,
              ),
              "avec",
              "fort de",
              "grace a",
            ),
            " ",
            either(
              "le (?:soutien|appui|concours|renfort)",
              "(?:l' )?(?:appui|aide|apport)",
              "du (?:soutien|concours|renfort)",
            ),
          ),
          "(?:^| )grace au (?:soutien|concours|renfort)",
        ),
        " (?:financier )?(?:notamment )?(?:de|d'|du|des)$",
      ),
    ),
    within: UPHELD,
    role: "investor",
    kinds: ["funding_round"],
    examples: [
      "Avec l'appui de [investor Morlin] et de [investor Tardieu], [target Vexa] lève [amount 12 millions d'euros].",
      "[target Vexa] a levé [amount 12 millions d'euros], grâce au soutien de [investor Morlin] et de [investor Tardieu].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Elle bénéficie du soutien de [- Morlin], son premier client.",
    ],
  },
  {
    name: "participants/signed-too",
    words:
      /^(?:a|ont) (?:aussi |egalement )?(?:signe|resigne|suivi|repondu present)(?: (?:eux|elles|lui|elle) (?:aussi|egalement)| aussi| egalement)(?: [.;]| , (?:de meme|ainsi|tout|comme|avec|aux cotes)|$)/,
    without: OF_TRADE,
    first: true,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. [investor Morlin] et [investor Tardieu] ont signé eux aussi, de même que des particuliers.",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. [- Morlin] et [- Tardieu] ont signé un contrat avec elle.",
      "[target Vexa] lève [amount 12 millions d'euros]. [- Morlin] et [- Tardieu] ont signé eux aussi, pour équiper leurs entrepôts.",
      "[target Vexa] lève [amount 12 millions d'euros]. Parmi ses clients, [- Morlin] et [- Tardieu] ont signé aussi.",
    ],
  },
  {
    name: "participants/lead-shared",
    words:
      /(?:^| )se (?:sont partage|partagent|partageaient|sont reparti) (?:la (?:conduite|tete|direction)|le (?:pilotage|role de chef de file)) (?:de l' operation|de la levee(?: de fonds)?|du tour(?: de table)?)$/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Trois maisons se sont partagé la conduite du tour, [investor Morlin], [investor Tardieu] et [investor Corvane].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Deux amis se partagent la direction de l'usine, [- Morlin] et [- Tardieu].",
    ],
  },
  {
    name: "participants/welcomed-then",
    words:
      /(?:^| )(?:accueill(?:e|ent|ait|i)|fai(?:t|sait) entrer|fait place a|ouvre son capital a|ouvre ses portes a) (?:a cette occasion|par la meme occasion|au passage|comme (?:nouveaux )?(?:actionnaires|investisseurs))$/,
    behind:
      /^(?:[.,;:)]|et |ainsi |au (?:capital|tour)|a son |dans (?:son|le) (?:capital|tour)|(?:parmi ses|comme) (?:nouveaux )?(?:actionnaires?|investisseurs?)|$)/,
    without: OF_TRADE,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Elle accueille à cette occasion [investor Morlin] et [investor Tardieu].",
      "[target Vexa] lève [amount 12 millions d'euros]. Elle a accueilli comme actionnaires [investor Morlin] et [investor Tardieu].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Elle accueille dans ses murs [- Morlin] et [- Tardieu].",
      "[target Vexa] lève [amount 12 millions d'euros]. Elle accueille au passage [- Morlin] parmi ses clients.",
      "[target Vexa] lève [amount 12 millions d'euros]. Elle accueille à cette occasion [- Morlin], son premier client.",
      "[target Vexa] lève [amount 12 millions d'euros]. Elle accueille au passage [- Morlin] dans ses ateliers.",
    ],
  },
  {
    name: "participants/in-its-wake",
    words:
      /(?:^| )entrain(?:e|ent|ait|ant|e egalement) (?:dans (?:son|leur) sillage|a (?:sa|leur) suite|derriere (?:lui|elle|eux)|avec (?:lui|elle|eux))$/,
    opening:
      /\b(?:tour|levee|operation|capital|fonds|chef de file|investisseurs?|(?:re)?invest\w+|souscri\w+|remet(?:tent)?|apporte\w*|mise\w*)\b.*\bentrain/,
    without: OF_TRADE,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Le fonds [investor Morlin] mène le tour, entraînant dans son sillage la banque [investor Tardieu] et [investor Corvane].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Sa faillite entraînerait dans son sillage [- Morlin].",
      "[target Vexa] lève [amount 12 millions d'euros]. La crise entraîne dans son sillage [- Morlin].",
      "[target Vexa] lève [amount 12 millions d'euros]. La mode entraîne avec elle [- Morlin] et [- Tardieu].",
    ],
  },
  {
    name: "participants/like-others",
    words: /(?:^| )a l' (?:instar|image|exemple) (?:de|d'|du|des)$/,
    opening: new RegExp(
      inTurn(
        String.raw`\b`,
        either(
          String.raw`reinvest\S*|souscri\S*`,
          inTurn(
            String.raw`(?:participe\S*|suivi|suit|suivent)(?: aussi| egalement)? `,
            either(
              ",",
              "a l' (?:instar|image|exemple)",
              "au (?:tour|financement)",
              "(?:a )?(?:la|l'|ce|cette) (?:levee|operation|tour|augmentation)",
            ),
          ),
          "au pot",
          "a la poche",
          "au bassinet",
          String.raw`rempile\S*`,
          "repondu present",
          "de la partie",
        ),
        "(?: .*)?(?: a)? l' (?:instar|image|exemple)",
      ),
    ),
    without: OF_TRADE,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. [investor Morlin] remet au pot, à l'instar de [investor Tardieu] et de [investor Corvane].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Elle exporte, à l'image de [- Tardieu].",
      "[target Vexa] lève [amount 12 millions d'euros]. Elle participe à des foires à l'instar de [- Tardieu].",
      "[target Vexa] lève [amount 12 millions d'euros]. Elle suit la mode, à l'image de [- Tardieu].",
    ],
  },
  {
    name: "participants/seen-at-table",
    words:
      /(?:^| )on (?:y )?(?:re)?(?:trouv|crois|compt)(?:e|ait) (?:aussi |egalement |notamment )?(?:au tour de table|autour de la table|parmi (?:les|ses) (?:investisseurs|souscripteurs|participants|actionnaires))$/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. On trouve au tour de table [investor Morlin] et [investor Tardieu].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. On trouve au catalogue [- Morlin] et [- Tardieu].",
    ],
  },
  {
    // « détiendra 28 % du capital, devant Y »: those who come into the same capital, by how much.
    name: "participants/ahead-of",
    words:
      /(?:^| )(?:prend\w*|detien\w*|aura|obtien\w*|recoi\w*|recevra|possed\w*|avec) (?:\S+ ){0,3}(?:du capital|des parts|des actions|des titres) ,? devant$/,
    role: "investor",
    kinds: ["funding_round"],
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Le fonds [investor Morlin], à l'origine du tour, aura [stake 28 %] du capital, devant [investor Tardieu].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. La société détient 28 % du marché, devant [- Tardieu].",
    ],
  },
  {
    name: "participants/drawn",
    words:
      /(?:^| )(?:a|ont|avait) (?:egalement |aussi )?(?:attire|reuni|rassemble|mobilise|federe|associe|vu (?:entrer|arriver)|fait entrer)$/,
    opening: ROUND,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. L'opération, menée par [investor Morlin], a vu entrer [investor Tardieu].",
    ],
  },
];
