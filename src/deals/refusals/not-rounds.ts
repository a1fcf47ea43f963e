import { entitiesOf } from "../across/discourse.ts";
import { isPublicBody } from "../authorities.ts";
import { isPlainNoun } from "../clauses/antecedent.ts";
import { subjectOf } from "../clauses/subject.ts";
import { INVESTOR } from "../cues/investors.ts";
import { isLenderEntity } from "../roles/lenders.ts";
import { fold } from "../terms/fold.ts";
import { foldedWords } from "../terms/folded.ts";
import type { NotDeal } from "./not-deals.ts";

/** What an operation of money is of, folded. */
const MONEYED =
  /^(?:financements?|refinancements?|levees?|capital|capitaux|recapitalisation|augmentation|croissance|bridge)$/;

/** What may be completed by who joins a round: the round, its list, nothing that is named. */
const ROUND_OBJECT =
  /^(?:tours?|levees?|tables?|rondes?|series?|operations?|listes?|casting|plateau|syndicat|pool|club|investisseurs|actionnariat|capital|financements?|augmentation|montage|collecte|placement)$/;

/** Verbs of who backs a firm with money or with advice, folded. */
const BACKING = /^(?:epaul|accompagn|appuy|souten|soutien|assist|second|conseill)/;
/** Who invests, sells or buys, folded: whoever backs them gives advice. */
const SIDE =
  /^(?:entrants?|investisseurs?|fonds|souscripteurs?|acquereurs?|acheteurs?|vendeurs?|cedants?|preteurs?|chefs?)$/;
/** Words of advisers, in their names or before them. */
const ADVISER_NAME =
  /(?<!\p{L})(?:Avocats?|Associés|Associes|Legal|Law|Advisory|Advisors?|Corporate Finance|Conseils?|LLP)(?!\p{L})/u;
const ADVISER = /^(?:cabinets?|avocats?|conseils?|boutique|notaires?|auditeurs?|affaires)$/;

const OPERATION =
  /^(?:transaction|operation|cession|vente|rachat|acquisition|reprise|fusion|offre|deal|affaire|opa|rapprochement)$/;

/** What is lifted and is no money, folded: « la levée des conditions suspensives ». */
const LIFTED =
  /^(?:conditions?|reserves?|options?|obstacles?|doutes?|interdictions?|sanctions?|embargos?|immunite|sursis|secret|mesures?|restrictions?|garanties?|gages?|hypotheques?|suspension|ecrou)$/;

/** What says that new « titres » are songs, or that shares are given, folded. */
const SUNG = /^(?:classements?|hit-parades?|palmares|albums?|chansons?|chanteu(?:r|se)s?|playlists?|tubes?)$/;
const GIVEN_OUT = /^(?:gratuit\w*|salarie\w*|fractionnement)$/;

/** How a sentence opens that tells what a time has brought in, folded. */
const ACCOUNTED =
  /^(?:l' ?an dernier|l' ?annee derniere|cette annee|l' ?an passe|(?:au|sur le|pour le) (?:premier|deuxieme|second|troisieme|quatrieme|dernier) (?:semestre|trimestre)|(?:sur|pendant|durant|en une|la) (?:la )?(?:saison|semaine)|sur (?:l' ?annee|l' ?exercice|un an|la periode)) /;
/** What tells of a round, folded. */
const ROUND_WORD = /\b(?:tours?|levees?|investisseurs?|fonds|amorcage|serie|capital|business angels)\b/;

/** What looks like a part in a round and is none. */
export const notRounds: readonly NotDeal[] = [
  {
    name: "asked for money, not raising it",
    is: ({ frame }, { trigger, group }) =>
      /^funding_round\/(?:raise|seek)$/.test(frame.name) &&
      /^sollicit/.test(fold(trigger.text)) &&
      (group?.form === "participle" || group?.passive === true),
    examples: ["Le groupe [- Vexa], sollicité pour 2 millions d'euros, a refusé."],
  },
  {
    // « L'an dernier, le groupe avait engrangé 12 M€ »: what a year has brought in, where no backer is told.
    name: "takings of a year or a season",
    is: ({ frame, fillers }, { trigger }, { terms }) =>
      frame.name === "funding_round/raise" &&
      /^(?:engrang|empoch|encaiss|ramass|amass|recolt)/.test(fold(trigger.text)) &&
      !fillers.some(({ role }) => role === "investor") &&
      ACCOUNTED.test(foldedWords(terms.slice(0, trigger.start))) &&
      !ROUND_WORD.test(foldedWords(terms)),
    examples: [
      "L'an dernier, [- Vexa] avait engrangé 12 millions d'euros.",
      "Au premier semestre, [- Vexa] a empoché 12 millions d'euros.",
      "Sur la saison écoulée, [- Vexa] a amassé 12 millions d'euros.",
    ],
  },
  {
    // « cherche 3 M€ pour boucler son budget »: a club's accounts, not its capital.
    name: "a year's budget to be met",
    is: ({ frame, fillers }, { trigger }, { terms }) =>
      /^funding_round\/(?:seek|raise)$/.test(frame.name) &&
      !fillers.some(({ role }) => role === "investor") &&
      /\b(?:boucl|equilibr|finaliser|complet)\w* (?:son|sa|le|la|leur) (?:budget|saison|exercice)\b(?! d[eu'])/.test(
        foldedWords(terms.slice(trigger.start)),
      ),
    examples: ["Le club [- Vexa] cherche encore 4 millions d'euros pour équilibrer son budget."],
  },
  {
    // « vise 3 M€ de plus-values », « espère 3 M€ pour la vente de sa tour »: what a fund earns, and not its size.
    name: "what a fund would earn",
    is: ({ frame, amount }, _, { terms }) => {
      if (frame.name !== "fund_closing/aim-itself") return false;
      const sum = terms.findIndex(({ start }) => start === amount?.span.start);
      return /^(?:(?:de |d' ?)(?!ici|engage|souscri|taille|collecte|promesse|capital|encours)|(?:pour|avec|contre|grace) |en (?:justice|appel|dommages)|aupres du tribunal)/.test(
        foldedWords(terms.slice(sum + 1, sum + 4)),
      );
    },
    examples: [
      "Le fonds [- Vexa] vise 200 millions d'euros de plus-values.",
      "Le fonds [- Vexa] espérait 200 millions d'euros pour la vente de sa tour.",
    ],
  },
  {
    // « une levée des sanctions »: no money is raised.
    name: "something else lifted",
    is: ({ frame }, { trigger }, { terms }) => {
      if (frame.name !== "funding_round/attempt" || !/levee$/.test(fold(trigger.text))) return false;
      const of = /^(?:de|d'|du|des)$/.test(terms[trigger.end]?.normal ?? "");
      const what = terms.slice(trigger.end + 1, trigger.end + 4).find(({ tags }) => !tags.has("Det"));
      return of && what !== undefined && what.money === null && what.party === null;
    },
    examples: [
      "[- Vexa] avait tenté une levée des sanctions avec [- Morlin], sans succès.",
      "[- Vexa] avait envisagé une levée du secret avec [- Morlin], projet abandonné.",
    ],
  },
  {
    // « a ramassé un bloc de 14 % pour 3 M€ », « X, ramassé à la barre du tribunal pour 3 M€ »: the sum is a price.
    name: "something got for a price",
    is: ({ frame, amount }, { trigger, group }, { terms }) => {
      if (frame.name !== "funding_round/raise" || trigger.form !== "verb") return false;
      const sum = terms.findIndex(({ start }) => start === amount?.span.start);
      if (sum < trigger.end || !/^(?:pour|contre|moyennant)$/.test(terms[sum - 1]?.normal ?? ""))
        return false;
      const share = terms.slice(trigger.end, sum).some(({ stake }) => stake !== null);
      const agreeing = group?.form === "participle" && terms[trigger.start - 1]?.tags.has("Comma") === true;
      return share || (agreeing && terms[trigger.start - 2]?.party != null);
    },
    examples: ["Le groupe [- Vexa] a ramassé un bloc de 14 % auprès de [- Morlin], pour 3 millions d'euros."],
  },
  {
    name: "damages or rights got",
    is: ({ frame, amount }, { trigger }, { terms }) => {
      const sum = terms.findIndex(({ start }) => start === amount?.span.start);
      return (
        frame.name === "funding_round/receive" &&
        terms
          .slice(trigger.end, Math.max(trigger.end, sum))
          .some(({ normal }) =>
            /^(?:dedommagements?|indemni\w+|licences?|remises?|rabais|ristournes?)$/.test(normal),
          )
      );
    },
    examples: [
      "Le groupe [- Vexa] a obtenu de la société [- Morlin] un dédommagement de 3 millions d'euros.",
    ],
  },
  {
    // « annonce un financement de 3 M€ pour X »: who announces it gives it, as banks, funds and offices do.
    name: "financing that one gives",
    is: ({ frame, fillers }, { trigger, right }, scene) => {
      if (frame.name !== "funding_round/announce-financing") return false;
      const [before, , of, sum] = scene.terms.slice(trigger.end - 2, trigger.end + 2);
      // « son plan de financement », « le financement de trois écoles »
      const own =
        !/^(?:de|d')$/.test(before!.normal) && /^(?:de|d')$/.test(of?.normal ?? "") && sum?.money != null;
      const given = scene.terms
        .slice(trigger.end, Math.min(right, trigger.end + 12))
        .some(({ normal }) => /^(?:pour|a|au|aux|faveur|profit|benefice|destine\w*|dedie\w*)$/.test(normal));
      return (
        !own ||
        given ||
        fillers.some(
          ({ role, entity, span }) =>
            role === "target" &&
            (isLenderEntity(scene, entity) ||
              isPublicBody(scene, span.start) ||
              INVESTOR.test(scene.discourse.names.get(entity) ?? "")),
        )
      );
    },
    examples: [
      "[- La Banque Vexane] annonce un financement de 3 millions d'euros.",
      "[- Vexa] annonce un financement de 3 millions d'euros pour les vélos de [- Morlin].",
      "[- Vexa Capital] dévoile un financement de 3 millions d'euros.",
    ],
  },
  {
    name: "songs and gifts",
    is: ({ frame, amount }, _, { terms }) =>
      frame.name === "funding_round/issue-new" &&
      terms.some(({ normal }) => SUNG.test(normal) || (amount === null && GIVEN_OUT.test(normal))),
    examples: [
      "[- Vexa] a placé trois nouveaux titres en tête du classement, pour 2 millions d'euros de ventes.",
      "[- Vexa] émet 5 millions d'actions nouvelles, remises gratuitement à ses salariés.",
    ],
  },
  {
    // « une opération de communication »: of which money is no part.
    name: "an operation of something else",
    is: ({ frame }, { trigger }, { terms }) => {
      const [noun, of, what] = terms.slice(trigger.end - 1, trigger.end + 2);
      if (frame.name !== "funding_round/lead-round" || noun === undefined || what === undefined) return false;
      if (!/^(?:operation|serie)$/.test(noun.normal) || !/^(?:de|d'|en)$/.test(of!.normal)) return false;
      return isPlainNoun(what) && what.money === null && !MONEYED.test(what.normal);
    },
    examples: [
      "[- Vexa] a piloté une opération de communication de 8 millions d'euros chez [- Morlin].",
      "[- Vexa] mène une opération de maintenance de 8 millions d'euros chez [- Morlin].",
    ],
  },
  {
    name: "a rank",
    is: (telling, { trigger }, { terms }) =>
      telling.frame.name === "extend/join" &&
      /^(?:figur|compt)/.test(terms[trigger.start]!.normal) &&
      terms
        .slice(trigger.start, trigger.end + 6)
        .some(({ normal }) =>
          /^(?:(?:la |le |les )?premiere?s?|meilleure?s?|plus|laureate?s?|podium|classement|palmares|clients?|partenaires?|concurrents?|fournisseurs?)$/.test(
            normal,
          ),
        ) &&
      !terms.some(({ normal }) => /^(?:souscripteurs|investisseurs|actionnaires|bailleurs)$/.test(normal)),
    examples: [
      "Une seule société belge, [- Vexa], figure parmi les dix premières.",
      "[- Vexa] figure parmi les plus grandes levées de l'année.",
      "[- Vexa] figure parmi les clients de [- Morlin].",
    ],
  },
  {
    name: "bought with it",
    is: ({ frame, amount }, { trigger }, { terms, markers }) =>
      frame.name === "funding_round/receive" &&
      trigger.reflexive &&
      markers[terms.findIndex(({ start }) => start === amount?.span.start)]?.place != null,
    examples: ["[- Vexa] s'offre une campagne de 10 millions d'euros auprès de [- Morlin]."],
  },
  {
    name: "leads something else",
    is: (telling, { trigger, group }, { terms }) => {
      const plain = telling.frame.name === "extend/lead" && trigger.end === trigger.start + 1;
      if (!plain || group?.form !== "finite" || group.passive || group.objectClitic) return false;
      const [determiner, noun] = terms.slice(trigger.end, trigger.end + 2);
      if (determiner === undefined || noun === undefined) return false;
      // « dirige X », « dirige l'incubateur X », « pilote le fonds X »: whom, and no round.
      if (determiner.party !== null) return true;
      const behind = terms.slice(trigger.end + 2, trigger.end + 4).find(({ party }) => party !== null);
      return (
        /^(?:le|la|l'|les|un|une|son|sa)$/.test(determiner.normal) &&
        (noun.party !== null ||
          (isPlainNoun(noun) && !ROUND_OBJECT.test(noun.normal) && behind !== undefined))
      );
    },
    examples: [
      "[- Odile Arvieux], qui dirige [- Vexa], applaudit.",
      "[- Odile Arvieux] pilote le fonds [- Vexa].",
    ],
  },
  {
    name: "completes something else",
    is: (telling, { trigger, group }, { terms }) => {
      if (telling.frame.name !== "extend/join" || !/^complet/.test(terms[trigger.start]!.normal))
        return false;
      if (group?.passive === true || !/^(?:complet)/.test(terms[trigger.end - 1]!.normal)) return false;
      const object = terms.slice(trigger.end, trigger.end + 3).find(isPlainNoun);
      const determined = /^(?:le|la|l'|les|un|une|son|sa|ce|cette)$/.test(terms[trigger.end]?.normal ?? "");
      return determined && object !== undefined && !ROUND_OBJECT.test(object.normal);
    },
    examples: ["[- Vexa] complète le podium.", "Derrière [- Morlin], [- Vexa] complète sa gamme."],
  },
  {
    // « un closing auquel 19 souscripteurs ont apporté 85 M€ »: the sum is that of the closing.
    name: "nobody named joins",
    is: (telling, { group }) =>
      telling.frame.name === "extend/join" &&
      telling.fillers.length === 0 &&
      telling.amount !== null &&
      group?.form === "finite" &&
      group.dative === null &&
      !group.passive,
    examples: ["Cette halle, à laquelle 19 voisins ont contribué pour 85 millions d'euros, est à [- Vexa]."],
  },
  {
    name: "a rank completed",
    is: (telling, { group }, { terms, markers }) => {
      if (telling.frame.name !== "extend/join" || group?.passive !== true) return false;
      const subject = subjectOf(terms, markers, group);
      return subject.kind === "other" && /^(?:podium|classement|palmares|peloton|top)$/.test(subject.noun);
    },
    examples: ["Le podium est complété par [- Vexa]."],
  },
  {
    // « La cotation a été pilotée par X »: the bank that sells the shares.
    name: "a listing led",
    is: (telling, { group }, { terms, markers }) => {
      if (telling.frame.name !== "extend/lead" || group?.passive !== true) return false;
      const subject = subjectOf(terms, markers, group);
      return subject.kind === "other" && /^(?:cotation|introduction|volet|offre)$/.test(subject.noun);
    },
    examples: ["La cotation a été pilotée par [- Morlin]."],
  },
  {
    name: "advised",
    is: (telling, { trigger, group, right }, { terms, markers, discourse }) => {
      if (telling.frame.name !== "extend/join" || group === null) return false;
      if (!BACKING.test(terms[trigger.start]!.normal)) return false;
      const by = terms.slice(trigger.end, right).findIndex(({ normal }) => normal === "par");
      if (by < 0) return false;
      const agent = terms.slice(trigger.end + by + 1, trigger.end + by + 8);
      const party = agent.findIndex((term) => term.party !== null);
      const adviser =
        agent.slice(0, party + 1).some(({ normal }) => ADVISER.test(normal)) ||
        ADVISER_NAME.test(agent[party]?.text ?? "");
      if (adviser) return true;
      const subject = subjectOf(terms, markers, group);
      return (
        (subject.kind === "other" && SIDE.test(subject.noun)) ||
        (subject.kind === "parties" &&
          subject.terms.every((index) => entitiesOf(terms[index]).every((id) => discourse.actors.has(id))))
      );
    },
    examples: [
      "[- Vexa] était accompagnée par le cabinet [- Morlin].",
      "Les entrants étaient épaulés par [- Morlin].",
    ],
  },
  {
    name: "something else lifted",
    is: ({ kind }, { trigger }, { terms }) =>
      kind === "funding_round" &&
      /^levees?$/.test(fold(trigger.text)) &&
      /^(?:de|d'|du|des)$/.test(terms[trigger.end]?.normal ?? "") &&
      terms.slice(trigger.end + 1, trigger.end + 4).some(({ normal }) => LIFTED.test(normal)),
    examples: [
      "L'opération, d'un montant de 3 millions d'euros, reste soumise à la levée des conditions suspensives, note le groupe [- Vexa].",
    ],
  },
  {
    // « La transaction, d'un montant de 3 M€, sera bouclée en mai »: what was told before, a purchase more often than not.
    name: "an operation closed",
    is: ({ frame, fillers }, { trigger, group }, { terms, markers }) => {
      if (frame.name !== "funding_round/raise" || group?.passive !== true) return false;
      if (!/^(?:boucl|finalis|clotur)/.test(terms[trigger.start]!.normal)) return false;
      const subject = subjectOf(terms, markers, group);
      return (
        subject.kind === "other" &&
        OPERATION.test(subject.noun) &&
        !fillers.some(({ role }) => role === "investor")
      );
    },
    examples: [
      "La transaction, d'un montant de 3 millions d'euros, sera bouclée en mai, note le groupe [- Vexa].",
    ],
  },
  {
    name: "something else picked up",
    is: ({ frame, amount }, { trigger, group }, { terms }) => {
      if (frame.name !== "funding_round/raise" || group?.form !== "finite" || group.passive) return false;
      const sum = terms.findIndex(({ start }) => start === amount?.span.start);
      if (!/^(?:pour|moyennant|contre)$/.test(terms[sum - 1]?.normal ?? "")) return false;
      // « X, que Y a ramassé pour 3 M€ », « Y l'a ramassé pour 3 M€ »
      const relative = terms
        .slice(Math.max(0, group.start - 5), group.start)
        .findLast(({ tags }) => tags.has("Rel"));
      if (group.objectClitic || /^qu[e']$/.test(relative?.normal ?? "")) return true;
      const object = terms.findIndex(
        ({ date, normal }, index) => index >= trigger.end && date === null && !/^(?:en|fin)$/.test(normal),
      );
      const definite = /^(?:le|la|l'|les|son|sa|ses)$/.test(terms[object]?.normal ?? "");
      return object < sum - 1 && (definite || terms[object]?.party != null);
    },
    examples: [
      "Le groupe [- Vexa] avait ramassé les miettes pour 3 millions d'euros.",
      "Un tableau que le groupe [- Vexa] avait ramassé pour 3 millions d'euros.",
    ],
  },
  {
    name: "something else closed",
    is: ({ frame, kind }, { trigger, left, right }, { terms }) =>
      kind === "fund_closing" &&
      /\/(?:closed|raise)$/.test(frame.name) &&
      trigger.form === "verb" &&
      terms
        .slice(left, right)
        .some(({ normal }) =>
          /^(?:offres?|opa|ope|rachat|acquisition|cession|vente|encheres?)$/.test(normal),
        ),
    examples: [
      "Le véhicule [- Vexa] a été clôturé à 12 000 euros aux enchères.",
      "Le fonds américain [- Vexa] finalise à 3 milliards d'euros son offre.",
    ],
  },
];
