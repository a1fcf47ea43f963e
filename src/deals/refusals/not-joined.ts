import { nounClasses } from "../../french/nominal-nouns.ts";
import { wordsIn } from "../across/facts.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Telling } from "../telling.ts";
import { fold } from "../terms/fold.ts";
import type { Term } from "../terms/terms.ts";
import type { NotDeal } from "./not-deals.ts";

/** Classes of nouns that call what two firms become one of. */
const FIRM = new Set(["company", "bank", "insurer", "fund", "media", "venture"]);
/** Other nouns for it, folded. */
const ALSO_FIRM =
  /^(?:entite|ensemble|geant|champion|leader|mastodonte|colosse|acteur|maison|organisation|structure|etablissement|numero)$/;
/** Who joins a firm or deals with it, and what it builds or sells, folded: it is no larger by a firm bought. */
const JOINERS =
  /^(?:clients?|clientes?|partenaires?|partenariats?|fournisseurs?|membres?|adherents?|salaries|recrues?|actionnaires?|associes?|contrats?|commandes?|accords?|boutiques?|magasins?|usines?|ateliers?|batiments?|locaux|bureaux|entrepots?|produits?|modeles?|titres?|services?|fonctions?|options?|gammes?|versions?|offres?|outils?)$/;
/** What stands between « un » and its noun. */
const SINGLE = /^(?:seule?|meme|unique|et|grande?|nouveau|nouvel|nouvelle|gros|grosse|vaste)$/;
/** How many of them there may be: « un seul et même grand groupe ». */
const SINGLES = 5;

/** « ne forment plus qu'un duopole »: whether behind « plus qu'un » a noun says what two have become, and it is no firm. */
function isOneFigure({ trigger }: Clause, terms: readonly Term[]): boolean {
  let at = trigger.end;
  while (at < trigger.end + SINGLES && SINGLE.test(terms[at]?.normal ?? "")) at += 1;
  const noun = terms[at];
  if (noun === undefined || noun.party !== null || noun.date !== null || !isNoun(noun)) return false;
  const { normal } = noun;
  return !ALSO_FIRM.test(normal) && !nounClasses(normal).some((each) => FIRM.has(each));
}

/** Whether a trigger ends with « plus qu'un ». */
function isOneAtEnd({ trigger }: Clause, terms: readonly Term[]): boolean {
  return /^une?$/.test(terms[trigger.end - 1]?.normal ?? "");
}

function isNoun({ text, tags }: Term): boolean {
  const other = ["Det", "Adv", "Conj", "Sub", "Rel", "Pronoun", "Prep", "Contracted", "Poss", "Comma"];
  return /^\p{Ll}/u.test(text) && !other.some((tag) => tags.has(tag));
}

/** Words (folded) that say that what is one was more before: « n'auront plus qu'une », « deviennent », « forment désormais une ». */
const BECOMING =
  /\bplus\b[^.;]{0,40}\bqu' ?|\b(?:desormais|dev(?:en|ien)\w+|reuni\w*|regroup\w+|rassembl\w+|fusionn\w+|fond(?:re|ent|ront|us)|unifi\w+|transform\w+|rapproch\w+|naitr\w+|nait|(?:form|constitu|compos|creer?)(?:er)?(?:ont|aient))\b|\b(?:vont|doivent|devraient|veulent|comptent|pourraient) (?:bientot |ainsi |desormais )?(?:former|constituer|creer|composer)\b/;
/** What says for whom or by which law two count as one: « aux yeux de », « au sens de », « pour le fisc ». */
const DEEMED =
  /\b(?:aux yeux (?:de|d'|du|des)|au sens (?:de|d'|du|des)|au regard (?:de|d'|du|des)|consider\w+|pour (?:le |la |l' ?)(?:tribunal|fisc|loi|justice|droit|cour|juge|autorite|regulateur|client|consommateur|public))\b/;

/** « X et sa filiale Y »: whether one of the parties is told to be the other's own. */
function isWithOwnUnit({ fillers }: Telling, { terms }: Scene): boolean {
  return fillers.some(({ role, span }) => {
    const at = terms.findIndex(({ start }) => start === span.start);
    const before = terms.slice(Math.max(0, at - 3), at);
    return (
      role === "merger_party" &&
      before.some(({ normal }) => /^(?:sa|ses|son|leurs?)$/.test(normal)) &&
      before.some(({ normal }) => /^(?:filiale|maison|marque|branche|succursale)s?$/.test(normal))
    );
  });
}

/** What two firms may have in common without becoming one, folded. */
const THINGS =
  /^(?:flottes?|listes?|fichiers?|catalogues?|calendriers?|salons?|sites?|logiciels?|applications?|programmes?|clubs?|festivals?|journa(?:l|ux)|bureaux|achats|ateliers?)$/;

/** What one follows another for at a firm without buying it, folded: « comme auditeur », « pour l'entretien ». */
const TASK =
  /\b(?:comme|en tant que|en qualite de|a titre de|au poste de|dans le role de|pour (?:l' ?|la |le |les |assurer |gerer |fournir |livrer ))/;

/** Names, folded, of what firms join as members; « Alliance Melba » may be a firm's. */
const MEMBERS =
  /^(?:la |le |l' ?)?(?:coalition|association|federation|confederation|initiative|collectif|forum|pacte|observatoire|comite|syndicat)\b|^(?:la |le |l' ?)?(?:alliance|reseau|club|consortium) (?:de|d'|des|du|pour)\b|\b(?:alliance|coalition|initiative|association|network|council|league|forum)$/;

/** A company that somebody joins to work there, as a phrase that stands for it. */
const WORKPLACE =
  /^(?:l'|la |le ) ?(?:entreprise|societe|start-up|startup|jeune pousse|pousse|groupe|firme|maison|pme|equipe|compagnie|scale-up)\b/;
/** What says that one joins its shareholders, folded. */
const SHAREHOLDERS = /\b(?:capital|tour|table|actionnaires?|actionnariat|investisseurs?)\b/;

/** How far behind « au tour de » it may be told to do what, in terms. */
const REACH = 8;

/** Words of firms that stand together, join or follow one another without one being bought or two becoming one. */
export const notJoined: readonly NotDeal[] = [
  {
    name: "one of another sort",
    is: ({ frame }, clause, { terms }) =>
      frame.name === "merger/merge" &&
      isOneAtEnd(clause, terms) &&
      (isOneFigure(clause, terms) || DEEMED.test(wordsIn(terms))),
    examples: [
      "[- Vexa] et [- Morlin] ne forment plus qu'un duopole.",
      "[- Vexa] et [- Morlin] ne font plus qu'une seule équipe sur le chantier.",
      "[- Vexa] et [- Morlin] ne forment plus qu'un seul et même groupe aux yeux des clients.",
    ],
  },
  {
    name: "one already",
    is: (telling, _, scene) => {
      if (telling.frame.name !== "merger/one-name") return false;
      const words = wordsIn(scene.terms);
      return !BECOMING.test(words) || DEEMED.test(words) || isWithOwnUnit(telling, scene);
    },
    examples: [
      "Pour le fisc, [- Vexa] et [- Morlin] forment un seul et même groupe.",
      "[- Vexa] et sa filiale [- Morlin] travaillent sous une seule entité juridique.",
    ],
  },
  {
    name: "a thing put together",
    is: ({ frame }, { trigger }, { terms }) =>
      frame.name === "merger/merge" &&
      /^fusionn/.test(fold(trigger.text)) &&
      /^leurs?$/.test(terms[trigger.end]?.normal ?? "") &&
      THINGS.test(terms[trigger.end + 1]?.normal ?? ""),
    examples: ["[- Vexa] et [- Morlin] fusionnent leurs flottes de camions."],
  },
  {
    name: "united for a work",
    is: ({ frame }, { trigger }, { terms }) => {
      const [to, make] = [terms[trigger.end], terms[trigger.end + 1]];
      return (
        frame.name === "merger/merge" &&
        /^(?:s'|se )? ?uni/.test(fold(trigger.text)) &&
        to?.normal === "pour" &&
        /^(?:batir|construire|organiser|livrer|vendre|proposer|lutter|financer|produire)$/.test(
          make?.normal ?? "",
        ) &&
        !terms.slice(trigger.end).some(({ normal }) => ALSO_FIRM.test(normal) || normal === "groupe")
      );
    },
    examples: ["[- Vexa] et [- Morlin] s'unissent pour bâtir un pont."],
  },
  {
    name: "grown by those who join or deal with it",
    is: ({ frame }, { trigger, right }, { terms }) =>
      frame.name === "acquisition/grow-by" &&
      terms.slice(trigger.end, right).some(({ normal }) => JOINERS.test(normal)),
    examples: [
      "[- Vexa] s'est enrichi de nouveaux clients, dont la société [- Morlin].",
      "[- Vexa] s'étoffe de trois partenaires, la société [- Morlin] et la société [- Dufresne] en tête.",
    ],
  },
  {
    name: "a task taken on",
    is: ({ frame }, { trigger, right }, { terms }) =>
      frame.name === "acquisition/succeed-at" && TASK.test(`${wordsIn(terms.slice(trigger.end, right))} `),
    examples: [
      "[- Vexa Partners] remplace [- Tardieu Capital] chez [- Morlin] comme auditeur.",
      "[- Vexa Partners] succède à [- Tardieu Capital] chez [- Morlin] pour la cantine.",
    ],
  },
  {
    name: "members of one alliance",
    is: ({ frame, fillers }, _, { discourse }) =>
      /^acquisition\/join(?:-group)?$/.test(frame.name) &&
      fillers.some(
        ({ role, entity }) => role === "acquirer" && MEMBERS.test(fold(discourse.names.get(entity) ?? "")),
      ),
    examples: ["[- Morlin] a rejoint le groupe [- Orvin Climate Alliance]."],
  },
  {
    name: "hired",
    is: ({ frame }, { trigger, right }, { terms }) =>
      frame.name === "extend/join" &&
      /^rejoi/.test(fold(trigger.text)) &&
      WORKPLACE.test(fold(terms.slice(trigger.end, right).find(({ party }) => party !== null)?.text ?? "")) &&
      !SHAREHOLDERS.test(wordsIn(terms)),
    examples: ["[- Vexa] recrute. Un nouveau directeur rejoint au même moment [- l'entreprise]."],
  },
  {
    // « complète le trio de tête », where it might be the three who invest.
    name: "a rank taken",
    is: ({ frame }, { trigger }, { terms }) =>
      frame.name === "extend/join" &&
      /^complet/.test(fold(trigger.text)) &&
      /^(?:le |ce )?(?:trio|duo|quatuor|carre|peloton)\b/.test(
        wordsIn(terms.slice(trigger.end, trigger.end + 2)),
      ),
    examples: ["[- Morlin] complète le trio de tête."],
  },
  {
    name: "a turn to do something",
    is: ({ frame }, { trigger }, { terms }) =>
      frame.name === "sequel/next" &&
      terms
        .slice(trigger.end, trigger.end + REACH)
        .some(
          ({ normal }, at, behind) =>
            /^(?:de|d'|a)$/.test(normal) && behind.slice(at + 1, at + 4).some(opensInfinitive),
        ),
    examples: [
      "C'est au tour de [- Tardieu] de publier ses comptes.",
      "Puis ce fut le tour de [- Tardieu] de ne plus fermer d'usine.",
    ],
  },
];

/** An infinitive, or a clitic or « ne pas » before one. */
function opensInfinitive({ tags }: Term, at: number, words: readonly Term[]): boolean {
  return (
    tags.has("Infinitive") &&
    words
      .slice(0, at)
      .every((each) => each.tags.has("Clitic") || each.tags.has("Neg") || each.tags.has("Adv"))
  );
}
