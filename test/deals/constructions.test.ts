import { describe, expect, it } from "vitest";
import { inShort } from "./example.ts";

/** Constructions of French that no single frame holds: a sentence with its names in brackets, and its records. */
const constructions: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    "« prêt à », set off behind a name, is of that name, and gives to whom the sentence told",
    [
      [
        "Le constructeur [- Vexa], qui s'était engagé en mars à apporter 60 millions d'euros à [- Morlin], et [- Tardieu], prêt à investir jusqu'à 20 millions d'euros, ne bougent pas.",
        [
          "equity_investment 60000000 : target Morlin, investor Vexa",
          "equity_investment 20000000 : target Morlin, investor Tardieu",
        ],
      ],
      [
        "[- Vexa], qui avait promis d'apporter 60 millions d'euros à [- Morlin], et la banque [- Tardieu], disposée à y injecter 20 millions d'euros, patientent.",
        [
          "equity_investment 60000000 : target Morlin, investor Vexa",
          "equity_investment 20000000 : target Morlin, investor Tardieu",
        ],
      ],
      [
        "[- Vexa] et [- Tardieu], prêts à racheter [- Morlin] pour 20 millions d'euros, ont été reçus.",
        ["acquisition 20000000 : target Morlin, acquirer Vexa, acquirer Tardieu"],
      ],
    ],
  ],
  [
    "what a superlative is measured by is no deal beside the closing",
    [
      [
        "[- Vexa Capital] a refermé le plus vaste fonds de dette jamais réuni en Belgique : 3 milliards d'euros pour [- Vexa Crédit IX].",
        ["fund_closing 3000000000 : target Vexa Capital, target Vexa Crédit IX"],
      ],
      [
        "C'est le plus gros tour jamais levé par une société gantoise : 30 millions d'euros pour [- Morlin].",
        ["funding_round 30000000 : target Morlin"],
      ],
    ],
  ],
  [
    "who is hired or takes a rank is no investor",
    [
      [
        "[- Vexa] lève 5 millions d'euros. Un nouveau directeur rejoint au même moment l'entreprise.",
        ["funding_round 5000000 : target Vexa"],
      ],
      [
        "[- Vexa] lève 5 millions d'euros. La société [- Morlin] complète le trio de tête.",
        ["funding_round 5000000 : target Vexa"],
      ],
    ],
  ],
  [
    "what is only asked about is no deal done",
    [["[- Vexa] va-t-il racheter [- Morlin] ?", ["acquisition : target Morlin, acquirer Vexa"]]],
  ],
  [
    "a relative that tells of other goods denies nothing",
    [
      [
        "[- Vexa], qui n'est pas vendeur de ses usines, rachète [- Morlin].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "money that is claimed back is not asked for",
    [["L'[- Urssaf] réclame à [- Vexa] une subvention de 3 millions d'euros indûment versée.", []]],
  ],
  [
    "a list within a relative does not close the subject's clause",
    [
      [
        "[- Vexa], qui veut quitter la Suède, l'Irlande et le Canada, a cédé [- Morlin] à [- Tardieu] pour 4 millions d'euros.",
        ["acquisition 4000000 : target Morlin, acquirer Tardieu, seller Vexa"],
      ],
      [
        "[- Vexa], qui veut vendre ses pneus, ses vélos et ses bus, a cédé [- Morlin] à [- Tardieu] pour 4 millions d'euros.",
        ["acquisition 4000000 : target Morlin, acquirer Tardieu, seller Vexa"],
      ],
    ],
  ],
  [
    "a relative with a preposition stands for its antecedent",
    [
      [
        "[- Morlin], éditeur de logiciels, dans lequel [- Vexa] a injecté 3 millions d'euros, recrute.",
        ["equity_investment 3000000 : target Morlin, investor Vexa"],
      ],
      [
        "[- Morlin], auquel [- Vexa] a prêté 3 millions d'euros, recrute.",
        ["debt_financing 3000000 : target Morlin, lender Vexa"],
      ],
    ],
  ],
  [
    "« avant de l'absorber » is said of whose shares were bought before",
    [
      [
        "[- Tardieu] a repris [- Dufresne]. En 2019, [- Vexa] avait acheté 24 % de [- Morlin], avant de l'absorber deux ans plus tard.",
        [
          "acquisition : target Dufresne, acquirer Tardieu",
          "equity_investment : target Morlin, investor Vexa",
          "acquisition : target Morlin, acquirer Vexa",
        ],
      ],
    ],
  ],
  [
    "who gives by trade gives in a clause without its verb, to whom the first told",
    [
      [
        "La [- Région Vexane] accorde 900 000 euros à la société [- Morlin] ; le [- Département de Tardieu], 350 000 euros.",
        [
          "grant 900000 : target Morlin, grantor Région Vexane",
          "grant 350000 : target Morlin, grantor Département de Tardieu",
        ],
      ],
      [
        "La [- Banque Vexane] a prêté 9 millions d'euros au groupe [- Morlin] ; la [- Banque Tardieu], 3 millions d'euros.",
        [
          "debt_financing 9000000 : target Morlin, lender Banque Vexane",
          "debt_financing 3000000 : target Morlin, lender Banque Tardieu",
        ],
      ],
    ],
  ],
  [
    "people without a name act through what they have founded",
    [
      [
        "Deux cents salariés, réunis au sein de [- Tardieu Participations], ont racheté [- Morlin].",
        ["acquisition : target Morlin, acquirer Tardieu Participations"],
      ],
      [
        "Ses fondateurs, par le biais de la société [- Tardieu], ont repris [- Morlin] pour 3 millions d'euros.",
        ["acquisition 3000000 : target Morlin, acquirer Tardieu"],
      ],
      [
        "Les salariés, réunis devant le siège de [- Brenzo], ont appris le rachat de [- Morlin] par [- Vexa].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "« en » is a pronoun before a verb that is no noun, whatever stands before it",
    [
      [
        "Le groupe [- Vexa], qui détenait déjà 60 % de [- Morlin], en possède désormais la totalité.",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "what who leads a firm does is the firm's",
    [
      [
        "Le PDG de [- Vexa] a racheté [- Morlin] pour 3 millions d'euros.",
        ["acquisition 3000000 : target Morlin, acquirer Vexa"],
      ],
      [
        "[- Vexa] va mal. La directrice générale a cédé [- Morlin] à [- Tardieu] pour 3 millions d'euros.",
        ["acquisition 3000000 : target Morlin, acquirer Tardieu, seller Vexa"],
      ],
      [
        "[- Vexa] va mal. Le patron du syndicat a cédé [- Morlin] à [- Tardieu] pour 3 millions d'euros.",
        ["acquisition 3000000 : target Morlin, acquirer Tardieu"],
      ],
    ],
  ],
  [
    "a round told as the occasion of a raise is the same, and its parts are of both",
    [
      [
        "[- Vexa] annonce avoir levé 22 millions d'euros lors d'une série B emmenée par [- Morlin]. Ce financement se compose de 15 millions d'euros en fonds propres et de 7 millions d'euros de dette bancaire.",
        ["funding_round 22000000 : target Vexa, investor Morlin"],
      ],
      [
        "[- Vexa] a levé 22 millions d'euros auprès de [- Morlin], via son fonds maritime.",
        ["funding_round 22000000 : target Vexa, investor Morlin"],
      ],
    ],
  ],
  [
    "the price of the only operation may be told further on, by its name",
    [
      [
        "[- Vexa] a racheté [- Morlin]. Tout va bien. L'usine est neuve. Les clients sont fidèles. Les salariés restent. Le prix d'acquisition s'élève à 8 millions d'euros.",
        ["acquisition 8000000 : target Morlin, acquirer Vexa"],
      ],
      [
        "[- Vexa] a racheté [- Morlin]. Tout va bien. L'usine est neuve. Les clients sont fidèles. Les salariés restent. Le prix de la tonne s'élève à 8 millions d'euros.",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "a term defined in brackets tells no other operation",
    [
      [
        "[- Vexa] a clôturé un placement privé (le « Placement »), pour un produit brut de 4 millions d'euros.",
        ["funding_round 4000000 : target Vexa"],
      ],
      [
        "[- Vexa] a racheté [- Morlin] (l'« Acquisition ») pour 4 millions d'euros.",
        ["acquisition 4000000 : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "what a purchase is paid with, its buyer borrows, unless it is a fund",
    [
      [
        "[- Vexa] a racheté [- Morlin]. L'opération a été financée par un emprunt de 5 millions d'euros souscrit auprès de la [- Banque Tardieu].",
        [
          "acquisition : target Morlin, acquirer Vexa",
          "debt_financing 5000000 : target Vexa, lender Banque Tardieu",
        ],
      ],
      [
        "[- Vexa] a racheté [- Morlin]. La part en cash est financée par un prêt de 5 millions d'euros souscrit auprès de la [- Banque Tardieu].",
        [
          "acquisition : target Morlin, acquirer Vexa",
          "debt_financing 5000000 : target Vexa, lender Banque Tardieu",
        ],
      ],
      [
        "[- Vexa Capital] a racheté [- Morlin]. L'opération a été financée par un emprunt de 5 millions d'euros souscrit auprès de la [- Banque Tardieu].",
        [
          "acquisition : target Morlin, acquirer Vexa Capital",
          "debt_financing 5000000 : target Morlin, lender Banque Tardieu",
        ],
      ],
    ],
  ],
  [
    "a possessive tells whose what is sold was",
    [
      [
        "[- Morlin] ne garde que l'essentiel. Sa branche santé, [- Vexa], a été cédée à [- Tardieu] pour 3 millions d'euros.",
        ["acquisition 3000000 : target Vexa, acquirer Tardieu, seller Morlin"],
      ],
      [
        "[- Morlin] ne garde que l'essentiel. [- Vexa], sa filiale de cartonnage, est reprise par [- Tardieu] pour 3 millions d'euros.",
        ["acquisition 3000000 : target Vexa, acquirer Tardieu, seller Morlin"],
      ],
      [
        "[- Morlin] ne garde que l'essentiel. [- Vexa], son concurrent, est repris par [- Tardieu] pour 3 millions d'euros.",
        ["acquisition 3000000 : target Vexa, acquirer Tardieu"],
      ],
    ],
  ],
  [
    "a sum before a participle is the participle's own",
    [
      [
        "[- Vexa] a grandi : un prêt de 2 millions d'euros de [- Morlin], puis 5 millions d'euros glanés auprès de [- Tardieu].",
        [
          "debt_financing 2000000 : target Vexa, lender Morlin",
          "funding_round 5000000 : target Vexa, investor Tardieu",
        ],
      ],
    ],
  ],
  [
    "a participle after a loan tells who gives it",
    [
      [
        "[- Vexa] agrandit son usine avec un emprunt de 9 millions d'euros, consenti par [- Morlin] et par [- Tardieu].",
        ["debt_financing 9000000 : target Vexa, lender Morlin, lender Tardieu"],
      ],
    ],
  ],
  [
    "a passive without its agent has the buyer of whom the text goes on telling",
    [
      [
        "[- Vexa] recrute et [- Vexa] exporte. [- Morlin] est croqué en 2020 pour 4 millions d'euros.",
        ["acquisition 4000000 : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "a sale without its object is of whom the text tells",
    [
      [
        "[- Morlin] recrute et [- Morlin] exporte. La presse évoque une vente à [- Vexa].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      ["[- Tardieu] recrute. La presse évoque une vente de voitures à [- Vexa].", []],
      [
        "[- Morlin] exporte, dit sa présidente. La presse écrit que [- Vexa] nous rachetait pour 4 millions d'euros.",
        ["acquisition 4000000 : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "a business without a name of its own changes hands between two that have one",
    [
      [
        "[- Tardieu] s'est délesté de sa filiale danoise au profit de [- Vexa] (4 millions d'euros).",
        ["acquisition 4000000 : target filiale danoise, acquirer Vexa, seller Tardieu"],
      ],
      ["[- Tardieu] a vendu trois gardiens de but à [- Vexa] pour 4 millions d'euros.", []],
    ],
  ],
  [
    "a union told with one side is with whom the text tells of",
    [
      [
        "[- Morlin] recrute et [- Morlin] exporte. La fusion avec l'autrichien [- Vexa] n'attend plus qu'une signature.",
        ["merger : merger_party Vexa, merger_party Morlin"],
      ],
    ],
  ],
  [
    "a list after the words that announce it",
    [
      [
        "[- Vexa] collectionne les cabinets : [- Morlin], 2 millions d'euros, fin 2020 ; puis [- Tardieu], acquis en 2021 pour 3 millions d'euros.",
        [
          "acquisition 2000000 : target Morlin, acquirer Vexa",
          "acquisition 3000000 : target Tardieu, acquirer Vexa",
        ],
      ],
      [
        "Les emplettes de [- Vexa] ont déçu :\n— [- Morlin], en 2020, 2 millions d'euros.\nSans commentaire ;\n— [- Tardieu], en 2021, 3 millions d'euros.",
        [
          "acquisition 2000000 : target Morlin, acquirer Vexa",
          "acquisition 3000000 : target Tardieu, acquirer Vexa",
        ],
      ],
      [
        "[- Morlin] tombe dans l'escarcelle de [- Vexa] en 2019. Suivront [- Tardieu], en 2020, pour 2 millions d'euros, puis le danois [- Dufresne], pour 3 millions d'euros.",
        [
          "acquisition : target Morlin, acquirer Vexa",
          "acquisition 2000000 : target Tardieu, acquirer Vexa",
          "acquisition 3000000 : target Dufresne, acquirer Vexa",
        ],
      ],
      ["Les travaux coûtent cher :\n— le pont de [- Vexa], en 2020, 2 millions d'euros.", []],
      [
        "Chez [- Vexa], on a passé l'âge des emplettes. L'inventaire en serait long : [- Morlin] en 2015 (2 millions d'euros), [- Tardieu] deux ans plus tard (3 millions d'euros).",
        [
          "acquisition 2000000 : target Morlin, acquirer Vexa",
          "acquisition 3000000 : target Tardieu, acquirer Vexa",
        ],
      ],
      [
        "Chez [- Vexa], on a passé l'âge des grands chantiers. L'inventaire en serait long : [- Morlin] en 2015 (2 millions d'euros), [- Tardieu] deux ans plus tard (3 millions d'euros).",
        [],
      ],
    ],
  ],
  [
    "headings of a ranking of rounds",
    [
      [
        "Récapitulatif des levées du mois.\n1. [- Vexa] : 25 millions d'euros\nLa licorne ouvre le bal.\n2. [- Morlin] : 12 millions d'euros\n[- Tardieu] mène ce tour de série A.",
        ["funding_round 25000000 : target Vexa", "funding_round 12000000 : target Morlin, investor Tardieu"],
      ],
      ["Les amendes du mois.\n1. [- Vexa] : 25 millions d'euros\n2. [- Morlin] : 12 millions d'euros", []],
    ],
  ],
  [
    "several sums told as following one another",
    [
      [
        "[- Vexa] a bouclé un tour de 12 millions d'euros en mai 2021, puis un de 45 millions en 2022 auprès de [- Morlin].",
        ["funding_round 12000000 : target Vexa", "funding_round 45000000 : target Vexa, investor Morlin"],
      ],
      [
        "[- Vexa] a bouclé deux tours, 12 millions d'euros d'abord, auprès de [- Morlin], 45 millions plus tard, apportés par [- Tardieu].",
        [
          "funding_round 12000000 : target Vexa, investor Morlin",
          "funding_round 45000000 : target Vexa, investor Tardieu",
        ],
      ],
      [
        "[- Vexa] a levé 12 millions d'euros, dont 4 millions en dette.",
        ["funding_round 12000000 : target Vexa"],
      ],
      [
        "[- Vexa] a déboursé 5 millions d'euros pour [- Morlin] et, en 2023, 3 millions pour [- Tardieu].",
        [
          "acquisition 5000000 : target Morlin, acquirer Vexa",
          "acquisition 3000000 : target Tardieu, acquirer Vexa",
        ],
      ],
    ],
  ],
  [
    "what is bought and who buys, told by two clauses",
    [
      [
        "L'acquisition de [- Morlin], en 2019, avait coûté 3 millions d'euros à [- Vexa].",
        ["acquisition 3000000 : target Morlin, acquirer Vexa"],
      ],
      [
        "[- Vexa] a signé un chèque de 3 millions d'euros pour s'offrir [- Morlin].",
        ["acquisition 3000000 : target Morlin, acquirer Vexa"],
      ],
      [
        "Avec [- Morlin], payé 3 millions d'euros, [- Vexa] change de dimension.",
        ["acquisition 3000000 : target Morlin, acquirer Vexa"],
      ],
      ["Le rachat de [- Morlin] était prévu. [- Vexa] débourse 3 millions d'euros de loyer.", []],
    ],
  ],
  [
    "who gives what a noun names, before it or in its relative",
    [
      [
        "[- Vexa] a contracté auprès de [- Morlin] un prêt de 3 millions d'euros.",
        ["debt_financing 3000000 : target Vexa, lender Morlin"],
      ],
      [
        "[- Vexa] rembourse un prêt de 3 millions d'euros que [- Morlin] avait consenti en 2020.",
        ["debt_financing 3000000 : target Vexa, lender Morlin"],
      ],
      [
        "[- Nova], la coentreprise que [- Vexa] et [- Morlin] ont fondée en 2010, recrute.",
        ["joint_venture : target Nova, partner Vexa, partner Morlin"],
      ],
    ],
  ],
  [
    "an infinitive is done by the object of « convaincre »",
    [
      [
        "[- Vexa] a convaincu [- Morlin] de lui apporter 3 millions d'euros.",
        ["funding_round 3000000 : target Vexa, investor Morlin"],
      ],
    ],
  ],
  [
    "the size of a fund told by its name",
    [
      [
        "[- Vexa] détient le record, avec les 26 milliards d'euros de [- Vexa Capital IX].",
        ["fund_closing 26000000000 : target Vexa Capital IX, target Vexa"],
      ],
      ["[- Océan III] pèse 120 millions d'euros.", ["fund_closing 120000000 : target Océan III"]],
      [
        "[- Océan III], le nouveau fonds de [- Vexa], a atteint 120 millions d'euros lors de son premier closing.",
        ["fund_closing 120000000 : target Océan III, target Vexa"],
      ],
      [
        "Le fonds [- Océan III], lancé par [- Vexa], atteint 120 millions d'euros.",
        ["fund_closing 120000000 : target Océan III, target Vexa"],
      ],
      [
        "[- Vexa] clôture à 120 millions d'euros la levée de son fonds [- Océan III].",
        ["fund_closing 120000000 : target Vexa, target Océan III"],
      ],
      [
        "[- Vexa] a rassemblé 24 millions d'euros à l'occasion du premier closing d'[- Océan 2], qui ambitionne d'atteindre les 50 millions.",
        ["fund_closing 50000000 : target Vexa, target Océan 2"],
      ],
      [
        "[- Vexa] boucle à 24 millions d'euros la première clôture de son fonds d'amorçage, l'objectif étant de 35 millions.",
        ["fund_closing 35000000 : target Vexa"],
      ],
      ["[- Vexa] pèse 120 millions d'euros.", []],
    ],
  ],
  [
    "a listing and what it raised",
    [
      [
        "L'introduction en Bourse de [- Vexa] a permis de lever 3 millions d'euros.",
        ["ipo 3000000 : target Vexa"],
      ],
      [
        "[- Vexa] recrute et [- Vexa] exporte. Un mois plus tard, l'introduction rapporte 3 millions d'euros.",
        ["ipo 3000000 : target Vexa"],
      ],
    ],
  ],
  [
    "a price per share is not the sum that it comes to",
    [
      [
        "[- Vexa] propose 14 euros par action de [- Morlin], soit 300 millions d'euros.",
        ["acquisition 300000000 : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "a participle of a verb with « être » is no passive",
    [
      [
        "[- Morlin], tombé en 2016 dans l'escarcelle de [- Vexa], recrute.",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "an adjective may part a noun from whose it is",
    [
      [
        "L'offre concurrente de [- Vexa] sur [- Morlin] atteint 3 millions d'euros.",
        ["acquisition 3000000 : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "one round in particular is that of whom the text tells",
    [
      [
        "[- Vexa] recrute. Un tour de 2 millions d'euros avait suivi en 2020, mené par [- Morlin].",
        ["funding_round 2000000 : target Vexa, investor Morlin"],
      ],
      ["[- Vexa] recrute. Les tours de 2 millions d'euros ont disparu.", []],
    ],
  ],
  [
    "a purchase told in passing is by the subject of its sentence",
    [
      [
        "Depuis le rachat de [- Morlin] en 2016, [- Vexa] recrute.",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "a passive tells more of the aid that is its subject",
    [
      [
        "Une subvention de 3 millions d'euros a été accordée à [- Vexa] par [- Morlin].",
        ["grant 3000000 : target Vexa, grantor Morlin"],
      ],
      [
        "[- Vexa] décroche 3 millions d'euros de subventions de [- Morlin].",
        ["grant 3000000 : target Vexa, grantor Morlin"],
      ],
    ],
  ],
  [
    "a pronoun before its name stands for what the sentence goes on with",
    [
      [
        "Cinq ans après l'avoir repris, [- Vexa] revend [- Morlin] à [- Tardieu].",
        [
          "acquisition : target Morlin, acquirer Vexa",
          "acquisition : target Morlin, acquirer Tardieu, seller Vexa",
        ],
      ],
    ],
  ],
  [
    "who lends is not who gets the aid told next",
    [
      [
        "[- Vexa] va prêter 15 millions d'euros à [- Morlin]. La société avait reçu 6 millions d'euros de subventions de l'[- État].",
        [
          "debt_financing 15000000 : target Morlin, lender Vexa",
          "grant 6000000 : target Morlin, grantor État",
        ],
      ],
    ],
  ],
  [
    "a pronoun means whom the text has told by nouns of its gender",
    [
      [
        "Le groupe [- Vexa] a racheté la société [- Morlin]. Elle avait été reprise en 2015 par [- Tardieu].",
        [
          "acquisition : target Morlin, acquirer Vexa, seller Tardieu",
          "acquisition : target Morlin, acquirer Tardieu",
        ],
      ],
    ],
  ],
  [
    "a loan that is a part of a larger one is no operation of its own",
    [
      [
        "[- Vexa] a signé un crédit de 500 millions d'euros, réparti entre un prêt à terme de 300 millions et une ligne renouvelable de 200 millions.",
        ["debt_financing 500000000 : target Vexa"],
      ],
      [
        "[- Vexa] lève 20 millions d'euros. Sur cette somme, 8 millions d'euros proviennent d'un emprunt bancaire.",
        ["funding_round 20000000 : target Vexa"],
      ],
      [
        "[- Vexa] lève 20 millions d'euros auprès de [- Morlin], dont 5 millions d'euros de dette souscrite auprès de [- Tardieu].",
        ["funding_round 20000000 : target Vexa, investor Morlin"],
      ],
    ],
  ],
  [
    "who throws in the towel has bid",
    [
      [
        "[- Vexa] rachète [- Morlin]. En coupe, le club [- Tardieu] a jeté l'éponge.",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
      [
        "[- Vexa] rachète [- Morlin]. Au tennis, le club [- Tardieu] s'incline en finale.",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "« où » and « dès » keep their accents",
    [
      ["[- Vexa] envisage de louer ou racheter [- Morlin].", ["acquisition : target Morlin, acquirer Vexa"]],
      [
        "[- Vexa] lève 9 millions d'euros pour fabriquer des lampes en lancement.",
        ["funding_round 9000000 : target Vexa"],
      ],
      ["[- Vexa] a levé 9 millions d'euros dès son lancement.", []],
      [
        "[- Vexa] lève 9 millions d'euros auprès de [- Morlin], fidèle depuis l'origine.",
        ["funding_round 9000000 : target Vexa, investor Morlin"],
      ],
    ],
  ],
  ["a share issue is no debt", [["[- Vexa] lance une émission de titres de 5 millions d'euros.", []]]],
  [
    "a court sells nothing, a company named like one does",
    [
      [
        "[- Justice Records] vend [- Morlin] à [- Vexa].",
        ["acquisition : target Morlin, acquirer Vexa, seller Justice Records"],
      ],
      [
        "[- Le tribunal de Lille] cède [- Morlin] à [- Vexa].",
        ["acquisition : target Morlin, acquirer Vexa"],
      ],
    ],
  ],
  [
    "a sale waits for its buyer, told right behind by that word",
    [
      [
        "Le groupe [- Vexa] vend sa filiale [- Morlin]. L'acquéreur est le fonds [- Corvane Capital].",
        ["acquisition : target Morlin, acquirer Corvane Capital, seller Vexa"],
      ],
      [
        "Le groupe [- Vexa] vend sa filiale [- Morlin]. Son nouveau propriétaire est le groupe belge [- Tardieu].",
        ["acquisition : target Morlin, acquirer Tardieu, seller Vexa"],
      ],
      [
        "Le groupe [- Vexa] vend sa filiale [- Morlin]. Le propriétaire de [- Tardieu] a quitté Paris.",
        ["acquisition : target Morlin, seller Vexa"],
      ],
      [
        "Le groupe [- Vexa] vend sa filiale [- Morlin]. L'acquéreur n'est pas [- Tardieu].",
        ["acquisition : target Morlin, seller Vexa"],
      ],
    ],
  ],
  [
    "a verb that tells nothing gives its words back",
    [
      [
        "[- Vexa] a fini par séduire : une série B de 7 millions d'euros, menée par [- Morlin].",
        ["funding_round 7000000 : target Vexa, investor Morlin"],
      ],
    ],
  ],
];

describe.each(constructions)("%s", (_, examples) => {
  it.each(examples)("%s", (example, records) => {
    expect(inShort(example)).toEqual(records);
  });
});
