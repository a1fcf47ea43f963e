import type { NameCandidate } from "../document/index.ts";
import { either, inTurn } from "../rules/alternatives.ts";

/** The part that a name plays in what is told of it. */
export type Role = "buyer" | "target" | "seller" | "investor";

/** Words before a name that give it a role; tried in order. */
const BEFORE: readonly (readonly [Role, RegExp])[] = [
  [
    "buyer",
    /(?:(?<!deux |trois |plusieurs |maintes )(?:rachetée?s?|reprise?s?|avalée?s?|absorbée?s?|acquise?s?|croquée?s?|rachat|acquisition) (?:[\p{Ll}-]+ ){0,2}par|cédée?s? à|vendue?s? à|promise?s? à|cession à|vente à|désigné (?:repreneur|acquéreur)|tranché (?:\p{Ll}+ ){0,2}en faveur (?:de|d['’])|(?<!\p{L})(?:(?:re)?(?:vend(?!redi|eu[rs]|ange)|c[èé]d)\p{Ll}{0,6}|cession|(?<=(?:[Ll]a|une|[Cc]ette|sa) )vente|attribué) [^.;:,\n]{1,50} (?:à|au|aux)|(?:au profit|offre|OPA|entre les mains|escarcelle|mainmise|candidature) (?:de|du|d['’]))(?: |(?<=['’]))(?:le |la |l['’]|les |du |des )?(?:[\p{Ll}-]+ ){0,3}$/u,
  ],
  [
    "seller",
    new RegExp(
      inTurn(
        either(
          "(?:cédée?s?|vendue?s?|détenue?s?) par",
          "auprès de|auprès d['’]|auprès du|propriété de",
          String.raw`(?:quitt\p{Ll}{1,4} le|sort\p{Ll}{0,3} du) giron (?:de|d['’]|du)`,
          "filiale de|filiale d['’]|filiale du|activités? de|activités? d['’]|branche de",
          String.raw`(?:extrai(?:re|te?s?)|détach(?:er|ée?s?)) [^.;:\n]{1,80} (?:du|de la|de l['’]|d['’]|de)`,
        ),
        String.raw`(?: |)(?:le |la |l['’]|les )?(?:[\p{Ll}-]+ ){0,2}$`,
      ),
      "u",
    ),
  ],
  [
    "target",
    new RegExp(
      inTurn(
        either(
          String.raw`(?:^|[\s'’])(?:racheté|repris|avalé|absorbé|acquis|croqué|convoité)`,
          "rachat|acquisition|cession|vente|reprise|absorption|repreneurs?|acquéreurs?|acheteurs?",
          String.raw`capital|\d[ \u00A0\u202F]?%|titres?|actions?|parts?|contrôle|introduction en Bourse`,
          "(?:OPA|offre|offre publique|vues|dévolu)(?: hostile| amicale)? sur",
          "s['’]emparer|s['’]empare|s['’]emparait|(?:mettre|mis|mettait) la main sur|s['’]offrir|s['’]offre",
          "racheter|rachète|rachetait|acquérir|acquiert|reprendre|reprend|convoite|convoiter|payé",
          "avaler|avale|absorbe|absorber|croquer|croque|extraire|extrait|détacher|détaché",
          "(?:investir|investit|injecté|injecte) dans",
          String.raw`valoris\p{Ll}{1,7}(?: alors| ainsi| désormais| aujourd['’]hui)?`,
        ),
        String.raw`(?: \d[\d,.]{0,5}[ \u00A0\u202F]?%)?`,
        String.raw`(?: de| d['’]| du| des|) ?(?:le |la |l['’]|les )?(?:[\p{Ll}'’-]+ ){0,3}$`,
      ),
      "u",
    ),
  ],
  [
    "investor",
    /(?:(?:mené|emmené|conduit|dirigé|souscrit|apporté|orchestré|piloté|codirigé|financé)e?s? (?:par|auprès de)|(?:faire|fait|faisait) entrer|accueill\p{Ll}{1,6}|ouv(?:r|er)\p{Ll}{1,5} (?:la porte|ses portes|son capital) (?:à|au|aux)) ?(?:le |la |l['’])?(?:[\p{Ll}-]+ ){0,3}$/u,
  ],
];

/** What may stand between a name and what it does. */
const GAP = inTurn(
  String.raw`^(?:,[^,.\n]{1,80},)?(?: `,
  either(
    "a|ont|avait|avaient|aurait|serait|sera|aura|va|vont|vient de|est|avoir|été",
    "veut|s['’]apprête à|doit|pourrait|en passe de|souhaite|envisage de|prévoit de|compte",
    "se|s['’]|lui|y|en|l['’]|qui|ne|n['’]|annonce|propose de|promet de|finalise|lance",
    String.raw`ainsi|aussi|déjà|depuis|ensuite|donc|alors|enfin|bientôt|\p{Ll}{3,12}ment`,
  ),
  ")*",
);

/** Words behind a name that give it a role. */
const AFTER: readonly (readonly [Role, RegExp])[] = [
  // « L'entreprise est reprise », which the active « a repris » is not.
  [
    "target",
    /^(?:,[^,.\n]{1,80},)? (?:qui )?(?:est|était|fut|sera|serait|(?:a|avait|aura|aurait) été) (?:(?:en )?\p{Ll}+ )?(?:rachet|repris|acquis|vendu|cédé|bradé|croqué|avalé|absorbé|convoité|valoris)/u,
  ],
  ["buyer", /^ (?:comme|en tant que) (?:repreneur|acquéreur)/u],
  [
    "buyer",
    new RegExp(
      inTurn(
        GAP,
        " ",
        either(
          "rach[eè]t|achet|achèt|acqui|acqu[ée]r|repren|repris|s['’]empar|empar|s['’]offr|offert|(?:mis|met) la main",
          "aval|absorb|croqu|englou|gob(?:e|é|er)",
          String.raw`ravi(?:r|t|ssait)(?!\p{L})|souffl|cueill|ramass|appropri|rafl|adjug|emport|remport|l['’]emport`,
          String.raw`(?:se )?pai(?:e|era) (?:le|la|l['’]|\p{Lu})|pai(?:e|era)|payé|débours|align(?:e|é) [^.;]{1,40} pour `,
          "lance une (?:offre|OPA)|mise sur|entr(?:e|é|ée) en (?:négociation|discussion|pourparler)",
          String.raw`(?:annonc|officialis)(?:e|é) (?:\p{Ll}+ ){0,2}?(?:l['’]acquisition|le rachat|la reprise)`,
        ),
      ),
      "u",
    ),
  ],
  ["seller", new RegExp(`${GAP} (?:c[èé]d|vend|se (?:sépar|défai|délest)|sépar|défai|délest|brad)`, "u")],
  [
    "target",
    new RegExp(
      `${GAP} (?:l[èe]v|boucl|engrang|rachetée? par|reprise? par|cédée?|vendue?|avalée? par|passe|tomb|trouv(?:e|é|ait|er|era) (?:\\p{Ll}+ )?(?:re)?preneur|convoitée?|valorisée?|valait|introduit|chang(?:e|é|eait|era|er) (?:de (?:mains?|propriétaire)|d['’]actionnaire))`,
      "u",
    ),
  ],
  [
    "investor",
    new RegExp(
      `${GAP} (?:(?:y )?(?:re)?met(?:tent)? (?:au pot|\\d)|invest|inject|apport|men|suiv|particip|souscri|entre au capital|pren[d]? (?:une|la tête)|prêt|répond\\p{Ll}{0,3} (?:seule?|présente?))`,
      "u",
    ),
  ],
];

/** « L'offre de X, …, a été écartée »: who has not got it is not the buyer. */
const SET_ASIDE =
  /^(?:,(?:[^,.\n]|(?<=\d),(?=\d)){1,80},)? (?:(?:est|était|a été|avait été|fut) (?:\p{Ll}+ )?(?:écart|rejet|repouss|déclin|éliminé|jug)|n['’](?:est|a|était|avait) pas (?:été )?(?:\p{Ll}+ )?(?:retenu|convain|séduit))/u;

/** « L'entreprise a depuis repris Z », « Depuis, la société a repris Z »: told of what became of a firm. */
export function isSince(body: string, { start, end }: Pick<NameCandidate, "start" | "end">): boolean {
  return (
    /^ (?:a|ont|s['’]est) (?:depuis|ensuite) /.test(body.slice(end, end + 24)) ||
    /(?:^|\s)(?:Depuis(?: lors)?|Ensuite),? $/.test(body.slice(Math.max(0, start - 16), start))
  );
}

/** The role that the words next to a name give it, if any. */
export function roleOf(body: string, name: Pick<NameCandidate, "start" | "end">): Role | undefined {
  const before = body.slice(Math.max(0, name.start - 90), name.start);
  const after = body.slice(name.end, name.end + 140);
  for (const [role, pattern] of BEFORE)
    if (pattern.test(before)) return role === "buyer" && SET_ASIDE.test(after) ? undefined : role;
  for (const [role, pattern] of AFTER) if (pattern.test(after)) return role;
  return undefined;
}
