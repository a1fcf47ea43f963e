import { foldName, placeOf } from "../../knowledge/index.ts";
import { either, inTurn } from "../../rules/alternatives.ts";
import { wordsIn } from "../across/facts.ts";
import { isPublicBody } from "../authorities.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Telling } from "../telling.ts";
import { fold } from "../terms/fold.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import type { NotDeal } from "./not-deals.ts";

/** States, their capitals and offices, unions of states and their institutions, folded: what they raise is a budget. */
const TREASURY =
  /^(?:l')?(?:etats?|etat \S+|etats-unis|union (?:europeenne|africaine)|ue|commission(?: europeenne)?|parlement(?: europeen)?|conseil europeen|bce|banque centrale\b.*|onu|organisation des nations unies|nations unies|unicef|unesco|oms|organisation mondiale de la sante|otan|fmi|fonds monetaire international|banque mondiale|(?:le )?gouvernement\b.*|ministere\b.*|elysee|matignon|bercy|maison blanche|congres|senat|assemblee nationale|pentagone|tresor(?: public)?|agence france tresor|bruxelles|washington|berlin|londres|pekin|moscou|kiev|tokyo|rome|madrid|ottawa|quebec|securite sociale)$/;

/** Whether a name is that of a state, a government or an institution of states. */
export function isTreasury(name: string): boolean {
  return TREASURY.test(fold(name)) || placeOf(foldName(name))?.kind === "country";
}

/** Money given away, folded. */
const GIVEN =
  /^(?:dons?|donateurs?|donatrices?|donations?|telethon|cagnottes?|mecenes?|mecenat|humanitaires?|caritatif|caritative|philanthropes?)$/;
/** What money is set aside for that is given away, and for whom, folded. */
const HELPED =
  /^(?:solidarites?|dotation|soutien|secours|urgence|aides?|aider|indemnisation|victimes?|sinistres?|etudiants?|agriculteurs?|agricultrices?|bourses?)$/;
/** Names of those who give for nothing, folded. */
const CHARITY = new RegExp(
  inTurn(
    "^(?:la |le |l'|les |une )?",
    either(
      "fondation|association|ong|fonds de dotation",
      "croix-rouge|croissant-rouge|medecins (?:sans|du)|action contre la faim",
      "secours (?:populaire|catholique|islamique)|restos du c(?:oe|œ)ur|emmaus|banques? alimentaires?",
      "institut (?:pasteur|curie)|telethon",
      "unicef|greenpeace|oxfam|wwf|amnesty|spa",
    ),
    "(?: |$)",
  ),
);

/** Whether a name is that of who gives for nothing. */
export function isCharity(name: string): boolean {
  return CHARITY.test(fold(name));
}

/** Those, folded, who hold the games of the world. */
const GAMES =
  /^(?:la |le )?(?:fifa|uefa|cio|caf|fia|conmebol|world athletics|world rugby|comite (?:international )?olympique)\b/;

/** What a public body owes, buys or vouches for, folded: no money given. */
const OWED =
  /^(?:garanties?|cautions?|cautionnements?|dedommagements?|indemnites?|amendes?|dommages|penalites?|dividendes?|loyers?|reparations?|factures?|joueu(?:r|se)s?|transferts?)$/;

/** Nouns of what holds money for many, folded: « un plan d'aide de 3 Md€ ». */
const PLAN =
  /^(?:plans?|programmes?|enveloppes?|budgets?|dispositifs?|paquets?|mesures?|mecanismes?|politiques?|systemes?|guichets?|regimes?)$/;
/** Determiners of many, folded: who gets the money is no single party. */
const MANY = /^(?:aux|les|des)$/;

/** What tells of public or given money and of no operation between two parties. */
export const publicMoney: readonly NotDeal[] = [
  {
    name: "governments at one",
    is: ({ kind, fillers }, _, { discourse }) =>
      kind === "merger" && fillers.every(({ entity }) => isTreasury(discourse.names.get(entity) ?? "")),
    examples: ["[- Berlin] et [- Bruxelles] unissent leurs forces pour aider la filière du bois."],
  },
  {
    name: "donations",
    // « a reçu un don de l'Union européenne »: what a public body gives is a grant, whatever it is called.
    is: (telling, { left, right }, scene) =>
      (telling.kind === "funding_round" ||
        telling.kind === "grant" ||
        telling.frame.name === "fund_closing/collected") &&
      telling.round === null &&
      !telling.fillers.some(({ role, span }) => role === "grantor" && isPublicBody(scene, span.start)) &&
      (scene.terms.slice(left, right).some((term) => GIVEN.test(term.normal)) || isCampaign(scene.terms)),
    examples: [
      "[- Vexa] a levé 3 millions d'euros auprès de ses donateurs.",
      "[- Vexa] a reçu de la [- Fondation Morlin] un don de 3 millions d'euros.",
      "Le fonds [- Vexa] a achevé sa collecte avec 3 millions d'euros de dons.",
      "Grâce à une campagne de levée de fonds, [- Vexa] a levé 12 millions d'euros.",
    ],
  },
  {
    // « le lancement d'un fonds de 3 M€ pour les victimes »
    name: "a fund to help",
    is: ({ frame }, { right, trigger }, { terms }) =>
      frame.name === "fund_closing/launch" &&
      terms.slice(trigger.end, right).some(({ normal }) => HELPED.test(normal)),
    examples: [
      "[- Vexa] annonce le lancement d'un fonds de solidarité de 3 millions d'euros.",
      "La [- Fondation Morlin] annonce le lancement d'un fonds de 3 millions d'euros pour les victimes.",
    ],
  },
  {
    name: "a charity's gift",
    is: ({ kind, stake, fillers }, { trigger }, { terms }) =>
      kind === "equity_investment" &&
      stake === null &&
      trigger.form === "verb" &&
      ["Verser", "Apporter", "Donner", "Offrir", "Remettre", "Consacrer"].some((tag) =>
        terms[trigger.start]?.tags.has(tag),
      ) &&
      fillers.some(
        ({ role, span }) =>
          role === "investor" && CHARITY.test(terms.find(({ start }) => start === span.start)?.normal ?? ""),
      ),
    examples: ["[- la Fondation Vexane] verse 3 millions d'euros à [- l'Institut Morlin]."],
  },
  {
    // Hosts of games pay for them.
    name: "games paid for",
    is: ({ kind, stake, fillers }, _, { discourse }) =>
      (kind === "grant" || kind === "equity_investment") &&
      stake === null &&
      fillers.some(
        ({ role, entity }) => role === "target" && GAMES.test(fold(discourse.names.get(entity) ?? "")),
      ),
    examples: ["L'[- Allemagne] a versé 5 millions d'euros à la [- FIFA] pour le tournoi."],
  },
  {
    name: "owed or vouched for",
    is: ({ frame, stake }, { trigger, right }, { terms }) =>
      (frame.name === "grant/award" ||
        (frame.name === "equity_investment/invest" &&
          stake === null &&
          /^(?:apport|vers)/.test(terms[trigger.start]?.normal ?? ""))) &&
      terms.slice(trigger.end, right).some(({ normal }) => OWED.test(normal)),
    examples: [
      "[- Vexa] a versé 2 millions d'euros d'indemnités à [- Morlin].",
      "La [- Région Vexane] a versé 2 millions d'euros de dédommagement à [- Morlin].",
      "La [- Région Vexane] apporte sa garantie de 2 millions d'euros à [- Morlin].",
      "La [- Ville de Vexane] a versé 2 millions d'euros au club [- Morlin] pour le joueur.",
    ],
  },
  {
    name: "an order placed",
    is: ({ frame }, { trigger, right }, { terms }) =>
      frame.name === "grant/award" &&
      terms
        .slice(trigger.end, Math.min(right, trigger.end + 4))
        .some(({ normal }) =>
          /^(?:marches?|contrats?|chantiers?|lots?|concessions?|commandes?)$/.test(normal),
        ),
    examples: ["La [- Région Vexane] a attribué le marché à [- Morlin], pour 2 millions d'euros."],
  },
  {
    name: "a loan offered",
    is: (telling, { trigger, group }, { terms }) => {
      if (
        trigger.form !== "verb" ||
        group === null ||
        !/^(?:acquisition\/bid|equity_investment\/invest)/.test(telling.frame.name)
      )
        return false;
      const object = terms
        .slice(group.verb + 1, group.verb + 5)
        .find((term) => !["Det", "Adv", "Date"].some((tag) => term.tags.has(tag)));
      return /^(?:prets?|credits?|lignes?|subventions?|aides?|garanties?|avances?|emprunts?|financements?|obligations?|dettes?|mezzanine|unitranche)$/.test(
        object?.normal ?? "",
      );
    },
    examples: ["[- Vexa] a offert mardi une garantie conditionnelle de 4 millions d'euros à [- Morlin]."],
  },
  {
    name: "aid in general",
    is: (telling, clause, { terms }) =>
      (telling.kind === "grant" || telling.kind === "debt_financing") &&
      clause.trigger.form === "noun" &&
      (isOfPlan(clause, terms) || isForMany(clause, telling, terms)),
    examples: [
      "Le gouvernement présente un plan d'aide de 3 milliards d'euros pour l'automobile, dont une part ira à [- Vexa].",
      "[- Vexa] critique les 12 milliards d'euros de prêts garantis aux entreprises.",
    ],
  },
];

/** « une campagne de levée de fonds »: of a charity. */
function isCampaign(terms: readonly Term[]): boolean {
  return CAMPAIGN.test(wordsIn(terms));
}
const CAMPAIGN = /\b(?:campagne|soiree|gala) (?:de|d') (?:levee|collecte) (?:de|d') (?:fonds|dons)\b/;

/** « un plan d'aide de 3 Md€ », « un plan de 3 Md€ de subventions »: what it pays goes to no one in particular. */
function isOfPlan({ trigger, right }: Clause, terms: readonly Term[]): boolean {
  const before = terms.slice(Math.max(0, trigger.start - 5), trigger.start);
  const plan = before.findLastIndex((term) => PLAN.test(term.normal));
  if (plan < 0) return false;
  const between = before.slice(plan + 1);
  const bound = between.every(
    (term) => /^(?:de|d'|du|des)$/.test(term.normal) || term.money !== null || term.tags.has("Adv"),
  );
  return bound && !isForOne(terms, trigger.end, right);
}

/** « … à X », « … pour X » right behind the noun and its sum. */
function isForOne(terms: readonly Term[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (!/^(?:a|au|pour)$/.test(terms[index]!.normal)) continue;
    const next = terms.slice(index + 1, index + 6);
    const party = next.findIndex((term) => term.party !== null);
    return (
      party >= 0 && next.slice(0, party).every((term) => !MANY.test(term.normal) && !term.tags.has("Comma"))
    );
  }
  return false;
}

/** « des prêts aux entreprises », « les aides pour les ménages »: to all of a kind. */
function isForMany({ trigger, right }: Clause, telling: Telling, terms: readonly Term[]): boolean {
  if (!/s$/.test(terms[trigger.end - 1]!.normal) && !/s$/.test(terms[trigger.start]!.normal)) return false;
  for (let index = trigger.end; index < right - 1; index += 1) {
    const term = terms[index]!;
    if (isFiniteVerb(terms, index) && !term.tags.has("Participle")) return false;
    const opens = term.normal === "aux" || (term.normal === "pour" && terms[index + 1]!.normal === "les");
    if (!opens) continue;
    const noun = terms[term.normal === "aux" ? index + 1 : index + 2];
    return (
      noun !== undefined &&
      noun.party === null &&
      /^\p{Ll}.*[sx]$/u.test(noun.text) &&
      !telling.fillers.some(({ role, span }) => role === "target" && span.start < term.start)
    );
  }
  return false;
}
