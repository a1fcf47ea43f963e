/** What a paper or talk has of an operation that is still open is a rumour: « Selon le quotidien X, Y veut racheter Z. » */
import { either, inTurn } from "../../rules/alternatives.ts";
import { foldedWords } from "../terms/folded.ts";
import { anyPhrase } from "../terms/phrases.ts";
import type { Term } from "../terms/terms.ts";
import { predicatesOf } from "./predicates.ts";
import { isPress } from "./sources.ts";
import type { StatusRead, Told } from "./told.ts";

/** Statuses that a paper may have read into what it heard, by the rules that read them. */
const OPEN = new Set(["pending", "negotiating", "bid", "proposed"]);

/** Words, folded, of whom the news is from: papers and talk without a name. */
const HEARD = anyPhrase(
  inTurn(
    String.raw`(?:selon|d'apres|a en croire|aux dires de|croit savoir) (?:\S+ ){0,2}?`,
    either(
      "presse|quotidiens?|journal|journaux|hebdomadaires?|mensuel|magazines?|medias?",
      "agence de presse",
      "chaine|radio|blog",
      "site d'information",
      "lettre (?:confidentielle|professionnelle)",
      "confidentiel|rumeurs?|bruits?|indiscretions?|analystes?|connaisseurs|banquiers?",
    ),
  ),
  String.raw`(?:assure|affirme|ecrit|rapporte|revele|avance|croit savoir|glisse|souffle|confie),? (?:\S+ )?(?:presse|quotidien|journal|hebdomadaire|magazine|banquier|analyste|connaisseur|proche|initie)`,
  "a en croire",
  "se murmure",
  "se chuchote",
  "il se dit qu[e']",
);

/** Words, folded, with which those who act speak for themselves. */
const OFFICIAL =
  /\b(?:annonc|confirm|officialis|communique|declar|indique le groupe|accord|sign(?:e|ee|er|ait|ent)\b|exclusi|tribunal|mandat)/;

/** A rumour, where what the words say is open and only a paper or unnamed people say it. */
export function asHeard({ scene, terms }: Told, read: StatusRead): StatusRead {
  if (!OPEN.has(read.rule)) return read;
  const words = foldedWords(terms);
  if (OFFICIAL.test(words)) return read;
  const heard = HEARD.test(words) || scene.sources.some(({ term }) => isLedPress(terms, term));
  return heard ? { value: "rumoured", rule: "press" } : read;
}

/** « selon X », « d'après le quotidien X »: a paper that vouches for the news. */
function isLedPress(terms: readonly Term[], at: number): boolean {
  const before = terms.slice(Math.max(0, at - 4), at).map(({ normal }) => normal);
  return isPress(terms[at]) && /\b(?:selon|d' apres|en croire)\b/.test(before.join(" "));
}

/** What is said of an operation that is no more than talked of. */
const TALKED_OF = new RegExp(
  inTurn(
    "^",
    either(
      String.raw`(?:est|sont|etait|etaient|a ete|serai(?:t|ent)) (?:\w+ )?(?:evoque|envisage|etudie)e?s?`,
      inTurn(
        String.raw`(?:est|sont|serai(?:t|ent)) (?:\w+ )?`,
        either("a l'etude", "dans (?:les cartons|les tuyaux|l'air)", "sur toutes les levres"),
      ),
      inTurn(
        String.raw`serai(?:t|ent) (?:\w+ )?`,
        either(
          "en preparation",
          "en discussion",
          "en cours",
          "sur la table",
          "imminente?",
          "en vue",
          "probable|proche",
        ),
      ),
    ),
  ),
);

/** « Une fusion est à l'étude », « un rachat est évoqué »: an operation as the subject of what says that it is only talked of. */
export function isOnlyTalkedOf({ terms, trigger }: Told): boolean {
  return trigger.form === "noun" && predicatesOf(terms, trigger).some((words) => TALKED_OF.test(words));
}
