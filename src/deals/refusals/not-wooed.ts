import { wordsIn } from "../across/facts.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Telling } from "../telling.ts";
import { fold } from "../terms/fold.ts";
import type { Term } from "../terms/terms.ts";
import type { NotDeal } from "./not-deals.ts";

/** Frames of courtship, of giving up and of coming over, whose words firms say of suppliers, clients and rivals as well. */
const LOOSE =
  /\/(?:in-sights|under-sights|want-firm|set-heart-on|draw|draw-interest|receive-bid|let-slip|slip-away|give-up-on|talks-broken|let-go|say-yes|reborn|seize|win-over|win-contest|find-buyer-haven|part-of|put-to-help|new-master-headline)$/;
/** Frames of a bid or of what becomes of it, behind which stands what the bid is for. */
const BID =
  /\/(?:in-sights|set-heart-on|draw|draw-interest|receive-bid|let-slip|give-up-on|say-yes|talks-broken|talks-with-holders)$/;

/** Words, folded, of custom, contests and courts. */
const EVERYDAY = new RegExp(
  String.raw`\b(?:${[
    "(?:son|sa|ses|leur|leurs|comme|premiers?|principal|seule?) (?:\\S+ )?(?:fournisseurs?|clients?|cliente|sponsors?|equipementier|partenaires?|sous-traitants?|prestataires?|hebergeur|transporteur|assureur|banquier)",
    "sponsor\\w*",
    "partenariats?",
    "equipementier",
    "se fourni\\w+",
    "appels? d' ?offres",
    "abonnes",
    "maillots?",
    "(?:son|sa|ses|un|une|des|les|nouvelles?) commandes? (?!de l|du|d')",
    "commandes?$",
    "livr(?:er|es?|ees?|ent|aisons?)",
    "publicit\\w+",
    "(?:sa|une|la) plainte",
    "proces",
    "devant (?:les juges|la justice|le juge)",
    "denonc\\w+",
    "(?:un|le|ce) match",
    "(?:la|une|en) (?:demi-)?finale",
    "classements?",
    "championnat",
    "tournois?",
    "rallye",
    "vainqueur",
    "adversaire",
    "tournee",
    "salon (?!de the)",
    "marche d[eu]s? (?!la bourse)",
    "perd\\w* le marche",
    "ced\\w+ (?:sa|la) place",
    "prix d' ?or",
    "distribuer",
  ].join("|")})`,
);
/** Words, folded, that say all the same that a firm is bought. */
const PURCHASE =
  /\b(?:rachats?|rachet\w+|acquisitions?|acquer\w+|repreneurs?|reprises?|op[ae]|prise de controle|actionnaires?|capital|s'offrir|avaler|absorber|mettre la main|encheres?|surench\w+)\b/;

/** A firm as what others would serve, folded. */
const EVERYDAY_CLIENT = /\b(?:une? |leur )(?:\w+ )?(?:clients?|clientes?|locataire|annonceur|partenaire)\b/;

/** Why one buys, folded infinitives: to own, to grow, to join. */
export const OWNING =
  /^(?:l[ae]?|l'|les|en|y|se|s'|prendre|racheter|acquerir|reprendre|acheter|avaler|absorber|fusionner|former|creer|constituer|renforcer|grandir|grossir|devenir|completer|contrer|accelerer|etoffer|entrer|mettre|sauver|bati\w+|faire|doubler|percer|conquerir|elargir|muscler|consolider|ravir|gagner)$/;
/** What a bid for a firm is for, folded. */
const OWNED =
  /^(?:capital|titres?|actions?|parts?|totalite|integralite|ensemble|solde|reste|filiales?|branches?|divisions?|activites?|poles?|controle|majorite|participations?|groupe|societe|entreprise|rachat|reprise|acquisition|fusion|montant|prix|somme|usines?|sites?|magasins?|moitie|tiers|actifs?|marques?|reseau)$/;
/** As what one sees a firm that one would buy. */
const PREY = /^(?:cible|proie|candidate?|prochaine?|acquisition|repreneur|future?|filiale)$/;

/** Whether what stands behind says that it is for something else: « comme partenaire », « pour ses serveurs », « de livrer les moteurs ». */
function isForElse({ trigger, right }: Clause, { fillers, frame }: Telling, terms: readonly Term[]): boolean {
  const last = Math.max(
    trigger.end,
    ...fillers.map(({ span }) => terms.findIndex(({ start }) => start === span.start)),
  );
  for (let index = trigger.end; index < Math.max(right, last + 4); index += 1) {
    const word = terms[index]?.normal ?? "";
    const next = terms[index + 1];
    if (next === undefined) return false;
    if (word === "comme" && next.party === null) return !PREY.test(behindArticle(terms, index).normal);
    const infinitive = next.tags.has("Infinitive");
    if (infinitive && (word === "pour" || (/^(?:de|d')$/.test(word) && /receive-bid$/.test(frame.name))))
      return !OWNING.test(next.normal);
    if (word === "afin" && terms[index + 2]?.tags.has("Infinitive") === true)
      return !OWNING.test(terms[index + 2]!.normal);
    if (!/^(?:pour|sur)$/.test(word) || next.money !== null || next.stake !== null || next.date !== null)
      continue;
    // « fait une croix sur l'éditeur Y », « une offre pour sa filiale Y »: the firm itself.
    if (terms.slice(index + 1, index + 5).some(({ party }) => party !== null)) continue;
    const noun = behindArticle(terms, index);
    if (noun === next || noun.party !== null || noun.money !== null || noun.stake !== null) continue;
    return !OWNED.test(noun.normal);
  }
  return false;
}

/** The first word behind a preposition and its article. */
function behindArticle(terms: readonly Term[], preposition: number): Term {
  const next = terms[preposition + 1]!;
  const article = /^(?:l[ae]s?|l'|les|une?|des|s(?:on|a|es)|leurs?|ces?|cette)$/.test(next.normal);
  return article ? (terms[preposition + 2] ?? next) : next;
}

/** Units of a firm that find a buyer, folded. */
const UNITS =
  /^(?:filiales?|branches?|divisions?|activites?|poles?|usines?|sites?|parts?|participations?|titres?|actions?|magasins?|reseaux?|enseignes?|marques?|actifs?|capital|\d\S*)$/;
/** What an owner has the keys of, folded. */
const OWN_HOUSE = /^(?:maison|entreprise|societe|groupe|boutique|affaire|capital|firme)$/;

/** Everyday dealings of firms that are told in the words of courtship. */
export const notWooed: readonly NotDeal[] = [
  {
    name: "custom, sport or justice",
    is: (telling, { trigger }, { terms }) => {
      const dropped = telling.frame.name === "acquisition/sell" && /^lach/.test(fold(trigger.text));
      if (!LOOSE.test(telling.frame.name) && !dropped) return false;
      if (telling.stake !== null) return false;
      const words = wordsIn(terms);
      return EVERYDAY.test(words) && !PURCHASE.test(words);
    },
    examples: [
      "Le constructeur [- Vexa] lâche l'éditeur [- Morlin], son fournisseur, dont le prix avait grimpé.",
      "Le distributeur [- Vexa] abandonne l'éditeur [- Morlin], jugé trop cher, et se fournit ailleurs.",
      "L'éditeur [- Vexa] a évité la faillite grâce au groupe [- Morlin], son premier client.",
      "Le groupe [- Vexa] a dit oui à l'éditeur [- Morlin] : un partenariat de trois ans.",
    ],
  },
  {
    // « drague Y pour lancer un bouquet », « fait une croix sur Y pour ses livraisons »
    name: "wooed for something else",
    is: (telling, clause, { terms }) =>
      BID.test(telling.frame.name) &&
      telling.stake === null &&
      // « avec les actionnaires de Y »: whom one talks to does not say what for.
      !PURCHASE.test(
        wordsIn([...terms.slice(0, clause.trigger.start), ...terms.slice(clause.trigger.end)]),
      ) &&
      isForElse(clause, telling, terms),
    examples: [
      "Le groupe [- Vexa] drague l'éditeur [- Morlin] pour lancer une offre avec lui.",
      "Le groupe [- Vexa] fait une croix sur l'éditeur [- Morlin] pour ses manuels.",
      "L'éditeur [- Morlin] a reçu une proposition du groupe [- Vexa] pour l'entretien de ses ascenseurs.",
      "L'éditeur [- Morlin] a été approché par le groupe [- Vexa] pour produire des masques.",
      "L'éditeur [- Morlin] étudie la proposition du groupe [- Vexa] de refaire ses façades en juin.",
      "Le groupe [- Vexa] réitère son intérêt pour l'éditeur [- Morlin] comme hôte de la foire.",
    ],
  },
  {
    name: "a battle of another kind",
    is: ({ frame }, { trigger }, { terms }) => {
      if (frame.name !== "acquisition/give-up-on") return false;
      const race = terms.findIndex(
        ({ normal }, index) => index >= trigger.start && /^(?:course|bataille|competition)$/.test(normal),
      );
      return (
        race > 0 &&
        race < trigger.end + 2 &&
        /^(?:des|du|judiciaire|juridique|commerciale|electorale|contre|technologique|culturelle|politique)$/.test(
          terms[race + 1]?.normal ?? "",
        )
      );
    },
    examples: [
      "Le groupe [- Vexa] a perdu la bataille judiciaire sur l'éditeur [- Morlin].",
      "Le groupe [- Vexa] perd la bataille des prix pour l'éditeur [- Morlin].",
    ],
  },
  {
    // « met fin aux pourparlers avec Y sur l'acquisition de batteries »
    name: "talks of goods",
    is: ({ frame }, { trigger }, { terms }) => {
      if (frame.name !== "acquisition/talks-broken") return false;
      const what = terms.findIndex(
        ({ normal }, index) => index >= trigger.end && /^(?:acquisition|r?achat)$/.test(normal),
      );
      return (
        what > 0 &&
        /^(?:d[e']|des|du)$/.test(terms[what + 1]?.normal ?? "") &&
        terms
          .slice(what + 2, what + 6)
          .every(
            ({ normal, party, stake }) =>
              party === null && stake === null && !UNITS.test(normal) && !OWNED.test(normal),
          )
      );
    },
    examples: [
      "Le groupe [- Vexa] a mis fin aux pourparlers avec l'éditeur [- Morlin] sur l'acquisition de presses.",
    ],
  },
  {
    // « a trouvé un acheteur pour son blé, Y »
    name: "a buyer for its goods",
    is: ({ frame }, { trigger }, { terms }) =>
      /\/(?:find-buyer|find-buyer-haven|find-buyer-in|have-buyer)$/.test(frame.name) &&
      terms[trigger.end]?.normal === "pour" &&
      terms[trigger.end + 1]?.tags.has("Poss") === true &&
      terms.slice(trigger.end + 2, trigger.end + 4).every(({ normal }) => !UNITS.test(normal)),
    examples: [
      "L'éditeur [- Vexa] a trouvé un acheteur pour ses livres : le groupe [- Morlin].",
      "L'éditeur [- Vexa] a trouvé un mécène pour son festival : le groupe [- Morlin].",
    ],
  },
  {
    // « confie les clés de son informatique à Y pour 3 M€ »
    name: "keys of something else",
    is: ({ frame }, { trigger }, { terms }) => {
      if (frame.name !== "acquisition/hand-own-keys") return false;
      const keys = terms.findIndex(
        ({ normal }, index) => index >= trigger.start && /^(?:clef?s|renes|commandes)$/.test(normal),
      );
      const of = terms[keys + 1]?.normal ?? "";
      return (
        keys > 0 &&
        /^(?:d[eu']|des)$/.test(of) &&
        terms
          .slice(keys + 2, keys + 4)
          .every(({ normal, party }) => party === null && !OWN_HOUSE.test(normal))
      );
    },
    examples: [
      "L'éditeur [- Morlin] confie les clés de son informatique au groupe [- Vexa] pour 3 millions d'euros.",
    ],
  },
  {
    // « tourne la page de Y, qui a vendu ses données »: who sold is the one left.
    name: "sold by who is left",
    is: ({ frame }, { trigger }, { terms }) =>
      frame.name === "acquisition/let-go" &&
      /^pour une? \w+ (?:vendue?|cedee?|achetee?)\b|\bdont (?:il|elle) vend|\bqui (?:a|ont|avait|avaient|vend\w*|ced\w+) ?(?:vendu|cede|brade|achete|confie|offert)?\b(?! ete)/.test(
        wordsIn(terms.filter(({ start }) => start >= (terms[trigger.end]?.start ?? 0))),
      ),
    examples: [
      "Le groupe [- Tardieu] rompt avec l'éditeur [- Morlin], qui a vendu ses données.",
      "Le groupe [- Tardieu] dit adieu à l'éditeur [- Morlin], qui avait cédé ses droits.",
    ],
  },
  {
    // « fait désormais partie de l'alliance menée par Y »
    name: "part of something else",
    is: ({ frame }, { trigger }, { terms }) =>
      frame.name === "acquisition/part-of" &&
      terms
        .slice(trigger.end, trigger.end + 4)
        .some(({ normal }) =>
          /^(?:l' ?)?(?:alliance|reseau|coalition|clients?|sponsors?|partenaires?|fournisseurs?|indice|ligue|consortium|association|projet|programme|jury|concurrents?|rivaux)$/.test(
            normal,
          ),
        ),
    examples: [
      "L'éditeur [- Morlin] fait désormais partie de l'alliance menée par le groupe [- Vexa] contre le piratage.",
    ],
  },
  {
    // « se disputent Y, une cliente fidèle »
    name: "vied for as a customer",
    is: ({ frame }, _, { terms }) =>
      frame.name === "acquisition/bid-vie" && EVERYDAY_CLIENT.test(wordsIn(terms)),
    examples: ["Les groupes [- Vexa] et [- Tardieu] se disputent l'éditeur [- Morlin], un client fidèle."],
  },
];
