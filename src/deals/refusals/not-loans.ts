import { either, inTurn } from "../../rules/alternatives.ts";
import { wordsIn } from "../across/facts.ts";
import { subjectOf } from "../clauses/subject.ts";
import { isDevelopmentBank } from "../roles/lenders.ts";
import { foldedWords } from "../terms/folded.ts";
import type { NotDeal } from "./not-deals.ts";
import { isCharity } from "./public-money.ts";

/** What a bank pays for besides lending, folded. */
const PAID_FOR =
  /^(?:contrats?|litiges?|proces|sponsoring|parrainage|mecenat|garanties?|bonus|primes?|amendes?|penalites?|dommages|indemnit\w+|dedommagement|dividendes?|dons?|infogerance|commissions?|transaction)$/;
/** « 40 M€ dans un contrat d'infogérance », « à l'issue d'un litige »: earned or awarded. */
const WON_BY = new RegExp(
  either(
    inTurn(
      String.raw`\b(?:dans|pour|par|avec|grace a|issue (?:de|d')|terme (?:de|d')|cadre (?:de|d')|du) ?`,
      String.raw`(?:un |une |le |la |l'|son )?(?:\w+ )?`,
      String.raw`(?:contrat|litige|proces|sponsoring|mecenat)\b(?! de (?:financement|pret|credit|capital))`,
    ),
    inTurn(
      String.raw`\bau titre (?:de |d' ?)(?:un |une |le |la |l'|son |sa )?(?:\w+ )?`,
      String.raw`(?:partenariat|alliance|licence|collaboration)\b`,
    ),
  ),
);
/** « décroche un accord de licence », « obtient un partenariat »: what is got is an order or an alliance, and what comes with it its price. */
const GOT_ORDER = new RegExp(
  inTurn(
    String.raw`^(?: ?\S+){0,9}? (?:un|une|son|sa|deux|trois) (?:\S+ )?`,
    either(
      inTurn(
        String.raw`(?:accords?|contrats?) (?:\S+ )?(?:de |d' ?)`,
        either(
          "licence|co-?developpement|partenariat|distribution|fourniture",
          "collaboration|recherche|commercialisation|option|concession|service",
        ),
      ),
      "partenariats?|alliances?|licences?|commandes?|marche public",
      String.raw`contrats? (?:assorti|de (?:\d|quelque|pres)|avec)`,
    ),
    String.raw`\b`,
  ),
);
const GETTING = /^(?:decroch|obten|obtien|obtint|gagn|remport|conclu|sign|deniche|arrach|rafl|empoch)/;
/** Words of what a borrowing on the market is made of, folded. */
const OF_PAPER =
  /^(?:obligataires?|obligations?|coupons?|taux|echeances?|maturite|ans|annees|marches?|banques?|souscri\w+|investisseurs|convertibles?|chefs? de file|bond|vert|verte)$/;

/** What one is said to have in mind, folded. */
const MIND =
  /^(?:projets?|intentions?|ambitions?|desseins?|volontes?|idees?|propos|visees|vertus?|vues|envies?|liaisons?)$/;

/** What else is lent than money, folded. */
const LENT_BESIDES =
  /^(?:attention|main|main-forte|secours|serment|assistance|concours|allegeance|l'|son|sa|ses|le|la|les|un|une|des|a)$/;

/** What who lends grants, folded. */
const GRANTED =
  /^(?:prets?|credits?|emprunts?|lignes?|facilites?|financements?|avances?|fonds|sommes?|enveloppes?|dettes?)$/;

/** Whose bonds they are, folded: « grecques », « américaines », « souveraines ». */
const OF_OTHERS = /^(?:\w{3,}(?:iennes|[ao]ises|aines|andes|agnoles|cques)|belges|suisses|russes)$/;

/** Verbs, folded, of having bonds, and how many terms before their noun they may stand. */
const HOLDS = /^(?:posse(?:de|dent|dait|daient)|det(?:ient|iennent|enait|enaient))$/;
const HELD_REACH = 5;

/** Verbs (lemma tags) of being or keeping ready. */
const READY = ["Tenir", "Etre", "Dire", "Declarer", "Garder", "Sembler"];

/** What a bank finances for its name alone, folded. */
const PATRONAGE = /\b(?:mecen\w+|parrain\w+|sponsor\w*|philanthrop\w+|maillots?|naming)\b/;

/** What banks pay, and what bears the name of a loan, without lending. */
export const notLoans: readonly NotDeal[] = [
  {
    // « vend pour 3 M€ d'obligations grecques »: of others, on the market.
    name: "bonds of others sold",
    is: ({ frame }, { trigger }, { terms }) => {
      const next = terms[trigger.end];
      if (frame.name !== "debt_financing/sell-bonds" || next === undefined) return false;
      const whose = terms[trigger.end + 1]?.normal ?? "";
      return next.party !== null || OF_OTHERS.test(next.normal) || /^(?:etat|tresor)$/.test(whose);
    },
    examples: [
      "La banque [- Vexa] a vendu pour 40 millions d'euros d'obligations grecques.",
      "La banque [- Vexa] a vendu pour 40 millions d'euros d'obligations d'État.",
    ],
  },
  {
    // « 7 M€ proviennent de la conversion d'un prêt d'actionnaires »: it was lent before, and is equity now.
    name: "a loan converted",
    is: ({ frame, fillers }, { trigger }, { terms }) =>
      /^debt_financing\/(?:loan|agreement)$/.test(frame.name) &&
      !fillers.some(({ role }) => role === "lender") &&
      /(?:^| )(?:conversion|capitalisation|transformation) (?:de |d'|des |du )(?:une? |le |la |l'|son |sa |ses |leur )?$/.test(
        `${foldedWords(terms.slice(Math.max(0, trigger.start - 5), trigger.start))} `.replace(/' $/, "'"),
      ),
    examples: [
      "La société [- Vexa] grandit. Sur cette somme, 4 millions d'euros viennent de la conversion d'un prêt souscrit en mai.",
    ],
  },
  {
    // « possède 3 M€ d'obligations de X »: bought some day, of whoever it was.
    name: "bonds held",
    is: ({ frame }, { trigger, left }, { terms }) =>
      frame.name === "debt_financing/loan" &&
      /^obligations?$/.test(terms[trigger.start]!.normal) &&
      terms
        .slice(Math.max(left, trigger.start - HELD_REACH), trigger.start)
        .some(({ normal }) => HOLDS.test(normal)),
    examples: [
      "[- Vexa] possède 3 millions d'euros d'obligations de [- Morlin].",
      "Le groupe [- Vexa] détenait 3 millions d'euros d'obligations et d'actions [- Morlin].",
    ],
  },
  {
    // « La dette de X est refinancée par Y »: the verb tells who lends.
    name: "a debt paid off",
    is: ({ frame }, { trigger }, { terms }) =>
      frame.name === "debt_financing/loan" &&
      /^dettes?$/.test(terms[trigger.start]!.normal) &&
      terms.some(
        ({ tags, normal }, index) =>
          index >= trigger.end &&
          tags.has("Refinancer") &&
          /^refinance(?:e|ee|es|ees)$/.test(normal) &&
          /^(?:est|sont|ete|sera|seront|fut)$/.test(terms[index - 1]?.normal ?? ""),
      ),
    examples: ["La dette de la société [- Vexa], de 3 millions d'euros, a été refinancée."],
  },
  {
    // « a fini de rembourser ses 25 M€ d'emprunt »: who lent them, and when, nobody says.
    name: "a loan paid back",
    is: ({ frame, fillers }, { trigger, left }, { terms }) =>
      frame.name === "debt_financing/loan" &&
      !fillers.some(({ role }) => role === "lender") &&
      terms.every(({ date }) => date === null) &&
      terms
        .slice(left, trigger.start)
        .some(({ tags }) => tags.has("Rembourser") || tags.has("Solder") || tags.has("Apurer")),
    examples: [
      "Le groupe [- Vexa] a fini de rembourser ses 3 millions d'euros d'emprunt.",
      "Le groupe [- Vexa] a remboursé par anticipation son prêt de 3 millions d'euros.",
    ],
  },
  {
    // « Le prêt est consenti par Y » adds to the loan told before.
    name: "something else granted",
    is: ({ frame }, { group }, { terms, markers }) => {
      if (frame.name !== "extend/granted") return false;
      if (group?.form !== "finite" || !group.passive) return true;
      const subject = subjectOf(terms, markers, group);
      return subject.kind !== "other" || !GRANTED.test(subject.noun);
    },
    examples: ["La banque [- Vexa] a obtenu un visa. Le visa a été accordé par [- Morlin]."],
  },
  {
    // « La banque X finance la fondation Y à hauteur de 3 M€ au titre du mécénat »
    name: "a patron's gift",
    is: ({ frame }, _, { terms }) =>
      frame.name === "debt_financing/finance" && PATRONAGE.test(wordsIn(terms)),
    examples: [
      "La banque [- Vexa] a financé l'orchestre [- Morlin] à hauteur de 3 millions d'euros, en mécène.",
    ],
  },
  {
    name: "paid by a bank, not lent",
    is: ({ frame, fillers }, { trigger, left, right }, scene) => {
      if (/^funding_round\/(?:raise|receive)$/.test(frame.name))
        return (
          WON_BY.test(wordsIn(scene.terms.slice(trigger.end, right))) ||
          (GETTING.test(scene.terms[trigger.start]!.normal) &&
            GOT_ORDER.test(` ${wordsIn(scene.terms.slice(trigger.end, right))}`))
        );
      if (!/^debt_financing\/(?:advance|advance-untold|obtain)$/.test(frame.name)) return false;
      if (scene.terms.slice(left, right).some(({ normal }) => PAID_FOR.test(normal))) return true;
      const named = (role: string, is: (name: string) => boolean) =>
        fillers.some((each) => each.role === role && is(scene.discourse.names.get(each.entity) ?? ""));
      // What a company gets from a commercial bank may be the price of anything.
      return (
        named("target", isCharity) ||
        (frame.name === "debt_financing/obtain" && !named("lender", isDevelopmentBank))
      );
    },
    examples: [
      "[- Vexa] a décroché 40 millions d'euros de [- Proparco] dans un contrat d'infogérance.",
      "[- Vexa] a décroché auprès de [- Morlin] un accord de licence assorti d'un premier paiement de 40 millions d'euros.",
      "[- Vexa] a décroché auprès de [- Morlin], deux ans plus tard, un accord de licence doté d'un acompte de 40 millions d'euros.",
      "[- Vexa] rafle auprès de [- Morlin] une alliance de recherche et 40 millions d'euros d'acompte.",
      "[- Vexa] empoche 40 millions d'euros au titre de sa collaboration avec [- Morlin].",
      "[- Vexa] a décroché un partenariat de 40 millions d'euros avec le groupe [- Morlin].",
      "[- Vexa] a touché 40 millions d'euros de la [- Deutsche Bank].",
      "[- BNP Paribas] accorde 20 millions d'euros à la [- Fondation Morlin].",
      "La [- BEI] a accordé 40 millions d'euros de garantie à [- Vexa].",
      "Les banques ont accordé 40 millions d'euros de bonus à [- Morlin].",
    ],
  },
  {
    name: "of a bank's own, or for many",
    is: ({ frame }, { trigger, right }, { terms }) =>
      frame.name === "debt_financing/advance-untold" &&
      terms
        .slice(trigger.end, right)
        .some(
          ({ normal }, index, words) =>
            /^(?:pour|a|en faveur de|au profit de)$/.test(normal) &&
            /^(?:ses|leurs|les|des|chaque|tous|toutes)$/.test(words[index + 1]?.normal ?? ""),
        ),
    examples: [
      "[- Vexa] recrute. La [- Deutsche Bank] a débloqué 2 millions d'euros pour ses agences.",
      "[- Vexa] recrute. La [- Deutsche Bank] débloque 2 millions d'euros pour les sinistrés.",
    ],
  },
  {
    // « tenait prêts 4 M€ pour l'ensemble »: an adjective.
    name: "ready, not lent",
    is: ({ frame }, { trigger }, { terms }) =>
      frame.name === "debt_financing/loan" &&
      /^prets?$/.test(terms[trigger.start]!.normal) &&
      READY.some((tag) => terms[trigger.start - 1]?.tags.has(tag) === true),
    examples: ["Le groupe [- Vexa] tenait prêts 4 millions d'euros pour les actions de [- Morlin]."],
  },
  {
    name: "attention is paid, not lent",
    is: ({ frame }, { trigger }, { terms }) =>
      frame.name === "extend/lend" && LENT_BESIDES.test(terms[trigger.end]?.normal ?? ""),
    examples: ["Le groupe [- Tardieu] prête main-forte à [- Morlin]."],
  },
  {
    // « le projet prêté à X », « les intentions qu'on lui prête »: what others say that one has in mind.
    name: "a mind is read, not money lent",
    is: ({ frame }, { trigger, group }, { terms }) =>
      /^(?:debt_financing|extend)\/lend/.test(frame.name) &&
      group?.form === "participle" &&
      MIND.test(terms[trigger.start - 1]?.normal ?? ""),
    examples: ["[- Vexa] pèserait 40 millions d'euros si le projet prêté à ses propriétaires aboutissait."],
  },
  {
    name: "no borrowing on the market",
    is: ({ frame }, { left, right }, { terms }) =>
      frame.name === "debt_financing/issue" &&
      !terms.slice(left, right).some(({ normal }) => OF_PAPER.test(normal)),
    examples: ["[- Vexa] place un emprunt russe dans un musée."],
  },
];
