import type { ParticipantCue } from "./participants.ts";

/** A company without its name, folded: « de l'entreprise ». */
const COMPANY =
  "(?:de (?:l' ?|la )(?:entreprise|societe|affaire|maison|enseigne|marque)|du (?:groupe|club|capital|titre|fabricant))";
/** What one has of a company, folded. */
const SHARE = "(?:controle|majorite|parts?|titres|actions|participation|bloc)";

/** The auxiliary of what is done, folded. */
const DONE = "(?:(?:a|ont|aura|auront|avai(?:t|ent)) )?";

/** « convaincre de financer les travaux », « accepter de garder les apprentis »: of something else than a sale. */
const OF_ELSE = "(?! (?:de|d') (?!ceder|vendre))";
/** « s'est laissé convaincre ». */
const CONVINCED = `(?:se (?:sont|laisse\\S*)|s' ?est|se) (?:laissee?s? )?convaincre${OF_ELSE}`;
/** « a fini par céder », « finissent par accepter ». */
const IN_THE_END = `(?:(?:a|ont|avai(?:t|ent)) (?:fini|finit) par (?:ceder|vendre|dire oui|accepter${OF_ELSE})|(?:finissent|finit) par (?:ceder|vendre|accepter${OF_ELSE}))`;
/** « a choisi de vendre », and of all things its own. */
const CHOSEN =
  "(?:a|ont) (?:accepte|consenti|resolu|choisi) (?:de|d'|a) (?:ceder|vendre)(?! (?!ses |leurs |la |l'|le )\\S+ \\S)";
/** « a fini par vendre ses stocks »: no shares. */
const NOT_GOODS =
  "(?!(?<=(?:ceder|vendre)) (?:ses|leurs|son|sa|leur|des|du|en) (?!parts?|titres|actions|participation|entreprise|societe|affaire|bloc|majorite))";

/** Who sold, told by what he held or did with it, the holder first: « Z, propriétaire de X depuis 2016, … ». */
export const holderCues: readonly ParticipantCue[] = [
  {
    name: "participants/owner-of",
    words: new RegExp(
      `^(?:etai(?:t|ent) )?(?:l' ?|la |le |les )?(?:seul |seule |unique |actuel |actuelle )?(?:proprietaires?|actionnaires? (?:majoritaires?|uniques?|principa\\S+|de controle))(?: (?:de|d'|du)(?: |$)| ${COMPANY}| depuis(?: |$))`,
    ),
    of: "ahead",
    first: true,
    role: "seller",
    kinds: ["acquisition"],
    examples: [
      "[target Morlin] est repris par [acquirer Vexa]. [seller Tardieu], propriétaire de [- Morlin] depuis 2016, réinvestit.",
      "[target Morlin] est repris par [acquirer Vexa]. [seller Tardieu], propriétaire de l'enseigne depuis 2016, garde les murs.",
      "[target Morlin] est repris par [acquirer Vexa]. [seller Tardieu] en était propriétaire depuis 1950.",
    ],
    counterExamples: [
      "[target Morlin] est repris par [acquirer Vexa]. [- Orvane], propriétaire de [- Cormelin] depuis 2016, était intéressé.",
    ],
  },
  {
    name: "participants/was-owner",
    words:
      /^en etai(?:t|ent) (?:jusque-la |jusqu'ici |jusqu' (?:ici|alors|a present) |auparavant |encore )(?:l' ?|le |la |les )?(?:(?:seule?|unique|principale?) )?(?:proprietaires?|actionnaires?)(?: (?!d[eu'] ?|des |chez )|$)/,
    of: "ahead",
    first: true,
    role: "seller",
    kinds: ["acquisition"],
    examples: [
      "[target Morlin] est repris par [acquirer Vexa]. [seller Tardieu] en était jusque-là l'unique actionnaire.",
    ],
    counterExamples: [
      "[target Morlin] est repris par [acquirer Vexa]. [- Tardieu] en était jusque-là le premier client.",
    ],
  },
  {
    name: "participants/held",
    words:
      /^(?:qui |lesquels )?(?:detenai|possedai|controlai|tenai)(?:t|ent) (?!deja )(?:\S+ ){0,4}?(?:\S*%|majorite|totalite|moitie|quarts?|tiers|parts|titres|actions|capital|l' (?:entreprise|affaire|enseigne)|la (?:societe|maison|marque)|le (?:groupe|club|fabricant))(?! (?:pour|a l'|comme|informee?))(?: |$)/,
    of: "ahead",
    first: true,
    role: "seller",
    kinds: ["acquisition"],
    examples: [
      "[target Morlin] est repris par [acquirer Vexa]. [seller Tardieu], qui détenait 80 % du capital depuis 2016, réalise une belle opération.",
      "[target Morlin] est repris par [acquirer Vexa]. [seller Tardieu] possédait la totalité de l'affaire depuis 2016.",
      "[target Morlin] est repris par [acquirer Vexa]. Ainsi finit l'ère de [seller Tardieu], qui tenait l'affaire depuis 1950.",
    ],
    counterExamples: [
      "[target Morlin] est repris par [acquirer Vexa]. [- Tardieu] détenait 80 % de [- Orvane] depuis 2016.",
      "[target Morlin] est repris par [acquirer Vexa]. [- Tardieu] tenait l'affaire pour réglée.",
      "[target Morlin] est repris par [acquirer Vexa]. [- Tardieu] possédait trois usines.",
    ],
  },
  {
    name: "participants/held-it",
    words: /^qui (?:la |le |l' ?)(?:detenai|possedai|controlai|coiffai)(?:t|ent)(?! pas)(?: |$)/,
    of: "ahead",
    first: true,
    role: "seller",
    kinds: ["acquisition"],
    examples: [
      "[target Morlin] est repris par [acquirer Vexa]. [seller Tardieu], la coopérative qui le possédait, se recentre.",
      "[target Morlin] est repris par [acquirer Vexa]. Pour [seller Tardieu], qui la détenait depuis 2016, la page est tournée.",
    ],
    counterExamples: [
      "[target Morlin] est repris par [acquirer Vexa]. [- Tardieu], la coopérative qui le fournissait, se recentre.",
      "[target Morlin] est repris par [acquirer Vexa]. [- Tardieu], qui le conseillait, se félicite.",
    ],
  },
  {
    name: "participants/holds-all",
    words:
      /^(?:(?:seule?|unique) )?(?:detent(?:eur|rice)s?|porteurs?) (?:de |d' ?)(?:toutes les |la (?:quasi-)?totalite |l' ?(?:ensemble|integralite|essentiel) |la majorite )(?:de |des |du )?(?:ses |leurs )?(?:parts?|titres|actions|capital)(?: |$)/,
    of: "ahead",
    first: true,
    role: "seller",
    kinds: ["acquisition"],
    examples: [
      "[target Morlin] est repris par [acquirer Vexa]. Il s'était entendu avec [seller Paul Tardieu], fils du fondateur et détenteur de toutes les parts.",
      "[target Morlin] est repris par [acquirer Vexa]. Le fonds [seller Tardieu], détenteur de la totalité du capital, se retire.",
    ],
    counterExamples: [
      "[target Morlin] est repris par [acquirer Vexa]. [- Tardieu], détenteur de toutes les cartes, se retire.",
      "[target Morlin] est repris par [acquirer Vexa]. [- Paul Tardieu], fils du fondateur et détenteur de trois brevets, reste.",
    ],
  },
  {
    name: "participants/holds-most",
    words:
      /^(?:qui )?en (?:possede|detien|controle)(?:nt|t)? (?:encore |actuellement |aujourd'hui |ensemble |a eux (?:deux|trois) )*(?:les (?:deux|trois|quatre|neuf) (?:tiers|quarts|cinquiemes|dixiemes)|la (?:quasi-)?(?:totalite|majorite)|l' ?(?:integralite|essentiel)|(?:5[1-9]|[6-9]\d|100)(?:,\d+)? ?%)/,
    of: "ahead",
    first: true,
    pending: true,
    role: "seller",
    kinds: ["acquisition"],
    examples: [
      "[acquirer Vexa] va racheter [target Morlin]. Le fonds [seller Tardieu], qui en possède les deux tiers, réinvestira.",
    ],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin]. [- Tardieu], qui en possède les deux tiers, s'en félicite.",
      "[acquirer Vexa] va racheter [target Morlin]. [- Tardieu], qui en possède 5 %, s'en félicite.",
    ],
  },
  {
    name: "participants/tenders",
    words:
      /^qui (?:en )?(?:reunissent|pesent|detiennent|possedent|controlent|totalisent|cumulent|representent)(?: |$)/,
    opening:
      /^(?!.*\b(?:pas|ni|refus\w*|pourrai\w*|jamais)\b).*\b(?:engag\w+|promis|promettent|accept\w+|decide\w*) (?:irrevocablement |deja )?(?:a |d' ?|de )?(?:y |lui )?(?:apporter|ceder|vendre) (?:les leurs|leurs (?:titres|actions|parts))\b/,
    first: true,
    pending: true,
    role: "seller",
    kinds: ["acquisition"],
    examples: [
      "[target Morlin] sera vendu à [acquirer Vexa]. [seller Tardieu] et le fonds [seller Dufresne], qui pèsent ensemble 46 % des actions, se sont engagés à apporter les leurs.",
    ],
    counterExamples: [
      "[target Morlin] sera vendu à [acquirer Vexa]. [- Tardieu] et [- Dufresne], qui pèsent ensemble 46 % des actions, se sont engagés à apporter leur aide.",
      "[target Morlin] sera vendu à [acquirer Vexa]. [- Tardieu] et [- Dufresne], qui pèsent ensemble 46 % des actions, ne se sont pas engagés à apporter les leurs.",
    ],
  },
  {
    name: "participants/who-sells",
    words: new RegExp(
      `^(?:qui )?(?:lui |leur )?(?:cede|vend|lache|abandonne|remet|cedera|vendra|cedait|vendait)(?:nt|ont)? (?:ainsi |donc |toutes? |(?:l' ?(?:integralite|essentiel)|la (?:totalite|quasi-totalite|majorite)) de )?(?:le |la |ses |leurs |sa |son |leur )${SHARE}(?! (?:des|de (?!l'|la |\\d|cette|controle)))(?: |$)`,
    ),
    of: "ahead",
    first: true,
    role: "seller",
    kinds: ["acquisition", "equity_investment"],
    examples: [
      "[target Morlin] est repris par [acquirer Vexa]. [seller Tardieu], qui cède le contrôle, gardera le solde.",
      "[target Morlin] est repris par [acquirer Vexa]. Pour [seller Tardieu], qui vend ses titres, la page est tournée.",
      "[target Morlin] est repris par [acquirer Vexa]. [seller Tardieu] cède l'intégralité de ses parts.",
      "[target Morlin] est repris par [acquirer Vexa]. [seller Jean Tardieu], qui l'avait fondée en 1988, cède toutes ses actions.",
      "[target Morlin] est repris par [acquirer Vexa]. [seller Jean Tardieu], 67 ans, remet la totalité de ses titres.",
    ],
    counterExamples: [
      "[target Morlin] est repris par [acquirer Vexa]. [- Tardieu], qui vend des titres anciens, s'en étonne.",
      "[target Morlin] est repris par [acquirer Vexa]. [- Tardieu] cède sa part de marché.",
      "[target Morlin] est repris par [acquirer Vexa]. [- Orvane], que [- Tardieu] équipe, cède la totalité de ses brevets.",
    ],
  },
  {
    name: "participants/gains",
    words: new RegExp(
      `^(?:qui )?(?:y |en )?${DONE}(?:(?:encaiss|empoch|realis|sign|engrang|degag|touch|recuper)\\S*|fait|font|fera) (?:ainsi |au passage |donc )?(?:(?:(?:\\S+ )?fois )?(?:sa|leur) (?:mise|investissement)(?! (?:a|en|sur|dans|de) )|(?:\\S+ ){0,2}?(?:plus-values?|culbutes?|(?:pactole|jackpot)(?! (?:avec|grace|pour|sur))))(?: |$)`,
    ),
    of: "ahead",
    first: true,
    role: "seller",
    kinds: ["acquisition", "equity_investment"],
    examples: [
      "[target Morlin] est repris par [acquirer Vexa]. [seller Tardieu] empoche une belle plus-value.",
      "[target Morlin] est repris par [acquirer Vexa]. [seller Tardieu] et [seller la famille Corvane] récupèrent leur mise.",
      "[target Morlin] est repris par [acquirer Vexa]. [seller Tardieu], qui récupère quatre fois sa mise, était arrivé en 2016.",
      "[acquirer Vexa] rachète [target Morlin] pour [amount 12 millions d'euros] et [seller Tardieu] fait la culbute.",
    ],
    counterExamples: [
      "[target Morlin] est repris par [acquirer Vexa]. [- Tardieu] a réalisé une plus-value sur [- Orvane].",
      "[target Morlin] est repris par [acquirer Vexa]. [- Tardieu] réalise trois fois son chiffre d'affaires.",
      "[target Morlin] est repris par [acquirer Vexa]. [- Tardieu] touche le pactole pour ses conseils.",
    ],
  },
  {
    name: "participants/gives-in",
    words: new RegExp(
      `^(?:qui )?(?:${CONVINCED}|${IN_THE_END}|${CHOSEN}|(?:a|ont) dit oui)${NOT_GOODS}(?: |$)`,
    ),
    of: "ahead",
    first: true,
    without:
      /\b(?:commission|autorites?|gendarme|juges?|tribunal|justice|ministres?|ministere|mairie|syndicats?|salaries|elus|banques?|creanciers?|concurrents?)\b/,
    role: "seller",
    kinds: ["acquisition"],
    examples: [
      "[target Morlin] est repris par [acquirer Vexa]. [seller Les frères Tardieu] ont fini par céder.",
      "[target Morlin] est repris par [acquirer Vexa] : [seller Tardieu] a dit oui.",
    ],
    counterExamples: [
      "[target Morlin] est repris par [acquirer Vexa]. [- Tardieu] a fini par dire oui à [- Orvane].",
      "[target Morlin] est repris par [acquirer Vexa]. [- Tardieu] n'a pas voulu céder.",
      "[target Morlin] est repris par [acquirer Vexa]. [- Tardieu] s'est laissé convaincre de financer les travaux.",
      "[target Morlin] est repris par [acquirer Vexa]. [- Tardieu] a fini par accepter de garder les apprentis.",
      "[target Morlin] est repris par [acquirer Vexa]. Le syndicat [- Tardieu] a dit oui.",
      "[target Morlin] est repris par [acquirer Vexa]. [- Tardieu] a fini par vendre ses stocks.",
    ],
  },
  {
    name: "participants/as-seller",
    words: /^(?:le |la |les )?(?:vendeurs?|cedants?) [,)](?: |$)/,
    first: true,
    role: "seller",
    kinds: ["acquisition", "equity_investment"],
    examples: ["[target Morlin] est repris par [acquirer Vexa]. [seller Tardieu], vendeur, conservera 10 %."],
  },
];
