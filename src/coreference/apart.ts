import { indexAt, type NameCandidate } from "../document/index.ts";
import { either, inTurn } from "../rules/alternatives.ts";
import type { Context } from "./context.ts";
import type { Profile } from "./profile.ts";

/** Whether a group is one of several that act together in the sentence of a nominal: what they act upon is another. */
export function isAllied(
  profile: Profile,
  { start }: NameCandidate,
  { allied, sentences }: Context,
): boolean {
  return allied.profiles.includes(profile) && allied.sentence === indexAt(sentences, start);
}

/** Those named right before a nominal that cannot stand for them: « X, dont le groupe détient … », « X, filiale du groupe ». */
export function apartFrom(
  nominal: NameCandidate,
  before: NameCandidate | undefined,
  { body, meant, subject, sentences }: Context,
): readonly Profile[] {
  const acting = ACTING.test(body.slice(Math.max(0, nominal.start - 60), nominal.start));
  const whose =
    acting && subject.sentence === indexAt(sentences, nominal.start) ? subject.profile : undefined;
  if (whose !== undefined) return [whose];
  const gap = before === undefined ? "" : body.slice(before.end, nominal.start);
  if (before === undefined || gap.length > 60) return [];
  const ahead = body.slice(Math.max(0, before.start - 60), before.start);
  const fronted = gap === ", " && (FRONTED.test(ahead.slice(-40)) || PURSUED.test(ahead));
  const aside = ASIDE.test(gap) && HELPED.test(body.slice(Math.max(0, before.start - 40), before.start));
  const origin =
    SOURCE_GAP.test(gap) && SOURCE.test(body.slice(Math.max(0, before.start - 40), before.start));
  if (!fronted && !aside && !origin && !APART.test(gap)) return [];
  return meant.get(before) ?? [];
}

/** « , l'une des marques du groupe »: whose what has just been named is; « , reconnaît un cadre du groupe » tells no such thing. */
const OWNED = String.raw`, (?:(?:une?|la|le|l['’]une? des|l['’]un de ses|(?:l['’])?ancienne?|première?|principale?|seule|autre|jeune|petite|grande) ?){0,3}(?:ex-)?(?:\p{Ll}+ième |second )?(?:fonds|véhicule|programme|millésime|participation|cible|filiale|branche|marque|usine|division|pôle|unité|entité|enseigne|coentreprise|propriété|antenne|succursale)s? (?:[\p{Ll}’-]+ ){0,3}?(?:de |d['’]|du |des )`;

const RELATIVE =
  ",? (?:dont|que|qu['’]|auquel|à laquelle|dans lequel|dans laquelle|duquel|avec lequel|avec laquelle)(?: |)";

const APART = new RegExp(`^(?:${RELATIVE}|${OWNED})$`, "u");

/** « explique Odile Arvieux, qui a cofondé », « …, PDG de »: what stands right before the firm of who speaks. */
export const LED =
  /, (?:(?:le |la |l['’])?(?:[\p{Ll}-]+ (?:et )?){0,2}(?:PDG|P-DG|DG|CEO|patronn?e?|présidente?|directeur général|directrice générale|fondateur|fondatrice|cofondateur|cofondatrice|dirigeante?)s? (?:de |d['’]|du )|qui (?:a (?:co-?)?(?:fondé|créé|lancé)|dirige|préside) )$/u;

/** « : il prendra 30 % de »: what a pronoun in the middle of a sentence acts upon is not what it stands for. */
const ACTING =
  /(?:[,;:] |(?:depuis|dès|lors|puis|après|avant|alors) ?qu['’]|quand )(?:il|elle)(?! y a | faut | faudra | s['’]agi)(?: (?!qui |que |dont |et |mais )[\p{L}\d’'%-]+){1,8} (?:[\p{L}]+['’])?$/u;

/** « Grâce à Vexa, toujours généreux, l'opérateur … »: who is told behind a preposition, with a word on it, is another. */
const ASIDE = /^, (?!(?:en|depuis|fin|dans|lors|il|elle|voici|début|courant) )[^,.;:()\n]{1,40}, $/;

/**
 * « Sortie de l'institut Morlin en 2020, la jeune pousse … », « Née sur les terres de Vexa, la maison … », « Filiale de Vexa,
 * l'éditeur … »: what a phrase that opens the sentence tells of its subject names another.
 */
const SOURCE =
  /(?:^|[.!?»] |\n)(?:\p{Lu}\p{Ll}{0,14}(?:é|i|is|u|ert)e?s?(?: [\p{Ll}\d’'-]+){0,7}?|(?:(?:Ex-|Anciens? |Anciennes? )?(?:[Ff]iliale|[Dd]ivision|[Bb]ranche|[Aa]ctionnaire|[Pp]ropriétaire|[Cc]oncurrente?|[Rr]ivale?|[Pp]artenaire|[Ff]ournisseur|[Mm]aison mère|[Ss]ous-traitant|[Hh]éritière?)(?: [\p{Ll}\d%-]+){0,3}?)) (?:de|d['’]|du|des|à|au|aux|chez|dans) ?(?:la |l['’]|le )?(?:[\p{Ll}-]+ ){0,2}$/u;
const SOURCE_GAP =
  /^(?: (?:(?:en|depuis) \d{4}|il y a [\p{L} ]{3,14}|l['’]an (?:passé|dernier)|(?:voici|depuis) [\p{L} ]{3,14}))?, $/u;

const HELPED =
  /(?:grâce à|auprès (?:de|d['’]|du)|aux côtés (?:de|d['’]|du)|avec|face à|outre|après|malgré|par|contre) ?(?:le |la |l['’])?(?:[\p{Ll}-]+ ){0,2}$/iu;

/** « Pour s'emparer des pylônes de Vexa, le fonds … », « En rachetant Vexa, … »: what its subject does this to is another. */
const PURSUED = new RegExp(
  inTurn(
    String.raw`(?:^|[.!?»\n] )`,
    either(
      inTurn(
        "(?:Pour|(?:Afin|Avant|Faute) (?:de|d['’])|Après avoir|Plutôt que de) ?",
        String.raw`(?:s['’]|se )?\p{Ll}{2,14}(?:er|ir|re|é|is|i|u)`,
      ),
      String.raw`En (?:s['’]|se )?\p{Ll}{2,14}ant`,
    ),
    String.raw` (?:[\p{Ll}\d’'-]+ ){0,6}(?:[ld]['’])?$`,
  ),
  "u",
);

/** « Après Vexa, l'opérateur … », « Face à Morlin, le groupe … »: who is told in front of the sentence is another. */
const FRONTED =
  /(?:^|[.!?»\n] )(?:Après|Avec|Face à|Contre|Outre|Malgré|Selon|D['’]après|Contrairement à|Derrière|Devant) (?:le |la |l['’])?(?:[\p{Ll}-]+ ){0,2}$/u;
