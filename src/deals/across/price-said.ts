/**
 * The price of an operation in a sentence behind it, read from who pays or gets it there: « Le repreneur y consacre 3 M€ »,
 * « Les cédants toucheront 3 M€ », « L'emplette lui coûte 3 M€ », « Le chèque, lui, s'est monté à 3 M€ ».
 */
import { TRADED } from "../kinds.ts";
import type { Reading } from "../read.ts";
import { filler } from "../roles/fillers.ts";
import { type Filler, inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isPriceOf, sumRole } from "../values/sums.ts";
import { entitiesOf } from "./discourse.ts";
import { valuesIn } from "./facts.ts";
import { newsOver } from "./foreground.ts";

/** How many sentences behind the operation its price may be told, and by a bare pronoun. */
const REACH = 3;
const REACH_OF_PRONOUN = 1;

/** The least sum, in units of its currency, that is no price of a share or of a good. */
const LEAST = 50_000;

/** What the sentence says is written with these for its sum, its dates and shares, and the parties by what they do in the operation. */
const BUYER =
  "(?:BUYER|(?:l'|le|la|les|son|sa|leur) ?(?:nouve\\S+ )?(?:acquereur|repreneur|acheteur|vainqueur|gagnant|laureat|proprietaire|bailleur|maison mere|actionnaire|maitre)s?)(?: , BUYER ,)?";
const SELLER =
  "(?:SELLER|(?:l'|le|la|les|son|sa|ses|leur) ?(?:ancien\\S* )?(?:vendeu\\S+|cedants?|proprietaires?|actionnaires?(?: sortants?| cedants?)?|heritiers?)|WHO , qui en (?:etai(?:t|ent)|detenai(?:t|ent)|possedai(?:t|ent)) (?:l' ?|la |le |les )?(?:\\S+ )?(?:proprietaires?|actionnaires?|totalite|integralite|majorite|SHARE) ,)(?: , SELLER ,)?";
const PRONOUN = "(?:ils?|elles?|ce dernier|cette derniere|ces derni\\S+|celui-ci|celle-ci|ceux-ci)";
const NAMED_BY_ROLE =
  /^(?:l'|le |la |les |son |sa |leur )?(?:acquereur|repreneur|acheteur|vainqueur|vendeu\p{L}{1,3}|cedant)s?$/u;
/** Auxiliaries of the verb behind them, with the pronouns between. */
const HAVING =
  "(?:(?:y|en|lui|leur|a|ont|aura|auront|aurait|auraient|va|vont|devrai\\S+|doi\\S+|du|pourrai\\S+) )*";
const PAYING =
  "(?:debours|pai|pay|met|mis|vers|consacr|align|lach|depens|sort|regl|engag|mobilis|debloqu)\\p{L}{0,6}";
const GETTING =
  "(?:recoi|recev|touch|empoch|encaiss|percoi|percev|recuper|engrang|se partag|s' ?est partag|se sont partag|se repart)\\p{L}{0,6}";
/** Nouns of prices and of what costs. */
const PRICE =
  "(?:l'|le|la|son|cette|cet|ce) ?(?:cheque|somme|addition|facture|note|mise|montant|prix|cout|emplette|achat|acquisition|rachat|operation|transaction|affaire|acte|vente|cession|reprise|accord|deal)(?: (?:en jeu|en question|final|finale|totale?|de l' ?operation|de la transaction|du rachat|de la vente|de cession|d' ?achat))?";
const MEASURING =
  "(?:(?:se |s' ?)?(?:est |sera |serait )?(?:mont|chiffr|elev|etabl|eleve)\\p{L}{0,5} a|(?:avoisin|approch|depass|attein|frol|represent|tutoi|fris)\\p{L}{0,5}|a (?:avoisine|approche|depasse|atteint|frole|represente)|tourn\\p{L}{1,5} autour (?:de|d')|(?:est|serait|etait|sera) de)";
const COSTING = "(?:(?:lui|leur|a|ont|aura|auront|devrait|pourrait|va) )*(?:cout|rapport)\\p{L}{1,6}";
/** What may stand between a sum and the end of what is told of it. */
const END =
  "(?= (?:[.!?;:»]|,(?! en (?:hausse|baisse|recul|progression))|(?:en|le|au|des|d'ici) (?:a )?(?:l' )?DATE|DATE|en (?:numeraire|cash|titres|actions|liquide|especes)|au comptant|a (?:ce dernier|cette derniere|BUYER|SELLER)|contre SUM|dettes? |hors |pour (?:l' ?ensemble|le tout|la totalite|TARGET|cela|ce faire))|$)";

const of = (...parts: readonly string[]) => new RegExp(`^${parts.join(" ")}${END}`, "u");

/** Sentences whose subject is who pays or gets, and those that name the price itself. */
const BY_NEW_OWNER = of(
  "(?:l'|le|la|les|son|sa|leur) ?(?:nouve\\S+ )?(?:acquereur|repreneur|acheteur|proprietaire|bailleur|maison mere|actionnaire) , WHO ,",
  `${HAVING}${PAYING}`,
  "SUM",
);
const BY_PARTY = [of(BUYER, `${HAVING}${PAYING}`, "SUM"), of(SELLER, `${HAVING}${GETTING}`, "SUM")];
const BY_PRONOUN = [
  of(PRONOUN, `(?=(?:\\S+ )?(?:y|en|lui) )${HAVING}${PAYING}`, "SUM"),
  of(PRONOUN, "(?:lui|leur) (?:(?:a|ont|aura|auront) )?(?:cout|rapport)\\p{L}{1,6}", "SUM"),
];
const BY_PRICE = [
  of(PRICE, MEASURING, "SUM"),
  of(PRICE, `(?:\\S+ \\S+ (?:en |le |au |a )?DATE et )?${COSTING}`, "SUM"),
  of(
    "il (?:(?:pourra|pourrait|devrait|va) )?(?:(?:lui|leur) )?en (?:(?:a|aura) )?cout\\p{L}{1,4}(?: a (?:ce dernier|cette derniere|BUYER))?",
    "SUM",
  ),
  of("(?:pour|contre|moyennant) (?:l' ?ensemble|le tout|la totalite) ,", "SUM"),
  /^SUM (?:(?:pourraient|devraient|vont|doivent) )?(?:sort|quitt)\p{L}{1,6} (?:de )?(?:ses|leurs|les) (?:caisses|coffres|poches)(?: |$)/u,
  // « À 3 M€, l'affaire est chère »
  /^a SUM , (?:l'|le|la|cette|ce) ?(?:affaire|operation|transaction|emplette|prix|deal|achat|rachat) (?:est|etait|reste|serait|semble|parait) /,
  /^SUM (?:ont ete|seront|sont) (?:verses|regles|debourses|payes|mis sur la table)(?: [.!;,]|$)/,
  /^(?:le|un) (?:chiffre|montant|prix) (?:de|d') SUM (?:, )?(?:qui (?:circul|cour)|evoque|avance|cite|mentionne)(?!.* (?:est|serait) celui )/,
];
/** « Il touchera 3 M€ »: who sells, where the text has said who that is. */
const BY_PRONOUN_OF_SELLER = of(PRONOUN, `${HAVING}${GETTING}`, "SUM");
/** What is bought besides what was held: its price, with the share. */
const REST = of("(?:les )?SHARE(?: restants?| restantes?| manquants?)?", COSTING, "SUM");

/** Words that say where the sum is from or when, before who pays it. */
const OPENING =
  /^(?:, )?(?:(?:et|mais|or|en tout|au total|au final|en retour|en echange|pour cela|pour ce faire|(?:selon|d' ?apres) [^,]{1,60})(?: ,)? )*/;

/** Gives the sum that a sentence says somebody paid or got to the operation told right before, and drops what it was read as. */
export function priceSaid(reading: Reading, told: readonly Telling[]): void {
  const { terms } = reading.scene;
  const host = hostOf(reading, told);
  if (host === undefined || host.amount !== null || !TRADED.has(host.kind)) return;
  const last = Math.max(host.sentence, host.heard ?? 0, told.at(-1)!.sentence);
  if (host.sentence === reading.sentence || last < reading.sentence - REACH) return;
  const sum = valuesIn(terms).find((index) => terms[index]!.money !== null);
  if (sum === undefined) return;
  const { money, start, end } = terms[sum]!;
  if (money!.per !== null || (money!.max ?? 0) < LEAST) return;
  const said = inRoles(terms, host).replace(OPENING, "");
  const rest = REST.test(said);
  const near = last >= reading.sentence - REACH_OF_PRONOUN;
  const buyer = newOwner(host, terms, said);
  const ruled =
    rest ||
    buyer.length > 0 ||
    (near && inRole(host, "seller").length > 0 && BY_PRONOUN_OF_SELLER.test(said)) ||
    [...BY_PARTY, ...BY_PRICE, ...(near ? BY_PRONOUN : [])].some((pattern) => pattern.test(said));
  if (!ruled || !(isPriceOf(sumRole(terms, sum), host.kind) || BY_PRICE.some((each) => each.test(said))))
    return;
  const parties = new Set([...host.fillers, ...buyer].map(({ entity }) => entity));
  const own = (each: Telling) =>
    each.amount?.span.start === start &&
    each.fillers.every(({ entity, by }) => by === "context" || parties.has(entity));
  if (!reading.tellings.every(own)) return;
  reading.tellings.splice(0, reading.tellings.length);
  host.fillers.push(...buyer);
  host.amount = { value: money!, span: { start, end }, rule: RULE };
  payLater(host, terms, sum);
  const share = terms.find(({ stake }) => stake !== null);
  if (rest && share !== undefined)
    host.stake ??= {
      value: share.stake!.value,
      span: { start: share.start, end: share.end },
      rule: RULE,
    };
}

const TO_COME = /^\p{L}{2,}r(?:a|ont)$/u;
const RULE = "across/price-said";

/** « Le cédant recevra 3 M€ au premier trimestre »: when the price will be paid the operation is done. */
function payLater(host: Telling, terms: readonly Term[], sum: number): void {
  if (
    host.closing !== null ||
    !terms.slice(Math.max(0, sum - 5), sum).some(({ normal }) => TO_COME.test(normal))
  )
    return;
  const term = terms.slice(sum + 1, sum + 4).find(({ date }) => date !== null && date.edtf !== null);
  if (term !== undefined)
    host.closing = { value: term.date!, span: { start: term.start, end: term.end }, rule: RULE };
}

/** « Son nouveau propriétaire, Y, y consacre 3 M€ »: who bought what was told to be sold. */
function newOwner(host: Telling, terms: readonly Term[], said: string): Filler[] {
  if (host.kind !== "acquisition" || !BY_NEW_OWNER.test(said) || inRole(host, "acquirer").length > 0)
    return [];
  const term = terms.find(({ party }) => party !== null && !NAMED_BY_ROLE.test(party.text.toLowerCase()));
  const [entity] = entitiesOf(term);
  if (term === undefined || entity === undefined) return [];
  return [filler("acquirer", entity, term, "grammar")];
}

/** The operation told last, over what the text tells beside it of the years before: « Y reprend X. Il y était entré en 2018. Le reste lui coûte 3 M€ ». */
function hostOf({ scene, sentence }: Reading, told: readonly Telling[]): Telling | undefined {
  const [before, last] = told.slice(-2);
  if (last === undefined) return before;
  const fresh = newsOver(last, told, sentence, scene.terms, ({ kind }) => TRADED.has(kind));
  if (fresh !== undefined) return fresh;
  const targets = inRole(last, "target");
  const aside = before !== undefined && last.earlier === true && before.earlier !== true;
  return aside && inRole(before, "target").some((id) => targets.includes(id)) ? before : last;
}

/** A sentence with its parties written as what they do in an operation, and without its adverbs. */
function inRoles(terms: readonly Term[], { fillers }: Telling): string {
  const roleOf = (term: Term): string => {
    const roles = new Set(
      entitiesOf(term).map((id) => fillers.find(({ entity }) => entity === id)?.role ?? "none"),
    );
    if (roles.size !== 1) return "WHO";
    const [role] = roles;
    if (role === "acquirer" || role === "investor") return "BUYER";
    if (role === "seller") return "SELLER";
    return role === "target" ? "TARGET" : "WHO";
  };
  return terms
    .flatMap((term) => {
      if (term.money !== null) return ["SUM"];
      if (term.date !== null) return ["DATE"];
      if (term.stake !== null) return ["SHARE"];
      // « Le vendeur », « l'acquéreur »: named by what they do, whomever else they may stand for.
      if (term.party !== null && !NAMED_BY_ROLE.test(term.normal)) return [roleOf(term)];
      return term.tags.has("Adv") && !/^(?:en|ensemble)$/.test(term.normal) ? [] : [term.normal];
    })
    .join(" ")
    .replace(/ , (?:lui|elle|eux|quant a (?:lui|elle|eux)) ,/, "");
}
