import type { SumRole } from "../values/sums.ts";
import type { Cue } from "./cue.ts";
import { partCues } from "./parts.ts";
import { valuationCues } from "./valuations.ts";

/** A cue that decides what a sum is. */
export interface SumCue extends Cue {
  readonly role: SumRole;
}

/** Words beside a sum that decide what it is; the first that matches wins. */
export const sumCues: readonly SumCue[] = [
  {
    // « vaut » tells of the company, « pour une valeur de » what is paid for it.
    name: "sum/for-a-value",
    role: "price",
    before:
      /(?:^| )(?:pour|moyennant|contre) une valeur(?: (?:totale|globale|nette))? (?:de|d')(?: (?:pres|plus) de| environ)?$/,
    examples: [
      "[acquirer Vexa] a racheté [target Morlin] pour une valeur totale de [amount 14 millions d'euros].",
    ],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin] pour une valeur d'entreprise de [valuation 14 millions d'euros].",
    ],
  },
  {
    // What a company owns is not what it goes for.
    name: "sum/owned",
    role: "other",
    before: /(?:^| )riches? (?:de|d')(?: (?:pres|plus) de| environ)?$/,
    examples: [
      "C'est [target Morlin], foncière riche de 2 milliards d'euros de biens, dont [acquirer Vexa] a pris le contrôle.",
    ],
    counterExamples: [
      "L'offre la plus riche est celle de [acquirer Vexa], qui rachète [target Morlin] pour [amount 2 milliards d'euros].",
    ],
  },
  {
    // What one sets out to raise is what the round is of.
    name: "sum/hoped-for-round",
    role: "price",
    before:
      /(?:^| )(?:lever|reunir|recolter|collecter|trouver|decrocher|rassembler|emprunter|boucler sa levee (?:de|d')) les$/,
    after: /^(?:vise|espere|escompte|esperee|requi|necessaire)/,
    examples: [
      "[target Vexa] n'a pas réussi à lever les [amount 12 millions d'euros] espérés.",
      "[target Vexa] a renoncé à lever les [amount 12 millions d'euros] visés.",
    ],
  },
  {
    // What was hoped for elsewhere comes from who is told behind.
    name: "sum/hoped-and-got",
    role: "price",
    after:
      /^(?:vises|esperes|escomptes|demandes|requis|necessaires?) (?:viendr|viennent|vont venir|proviendr|proviennent|(?:seront|sont|ont ete) (?:apport|fourni|mis|vers))/,
    examples: [
      "[target Vexa] bâtit une usine. Les [amount 5 millions d'euros] nécessaires viendront de son actionnaire [investor Morlin].",
    ],
  },
  {
    name: "sum/hoped",
    role: "target_size",
    after:
      /^(?:vises?|visee?s|esperes?|esperees|escomptes?|escomptees|reclames?|reclamees|demandes|demandees|requis|requises|necessaires?)(?: |$)/,
    examples: [
      "[seller Tardieu] vend [target Morlin] à [acquirer Vexa], sans atteindre les 12 millions d'euros espérés.",
    ],
  },
  ...partCues,
  {
    name: "sum/bid-raised",
    role: "price",
    before:
      /(?:^| )(?:relever|ameliorer|bonifier|rehausser|majorer) (?:son|sa|leur) (?:offre|proposition|opa) (?:de|d')$/,
    after: /^(?:sur|pour) (?!(?:l'|la|le|chaque) ?action)/,
    examples: [
      "[acquirer Vexa] n'envisage pas de relever son offre de [amount 3 milliards d'euros] sur [target Morlin].",
    ],
    counterExamples: [
      "[acquirer Vexa] veut racheter [target Morlin] et pourrait relever son offre de 2 millions d'euros.",
    ],
  },
  {
    // The contract of a sale is none of those that firms win.
    name: "sum/price-agreed",
    role: "price",
    before:
      /(?:^| )(?:fix|prevo[iy]|stipul|retien|reten|mentionn)\S* (?:un|le) (?:prix|montant)(?: (?:de (?:vente|cession|reprise)|ferme|total))? (?:de|d'|a)$/,
    examples: [
      "[acquirer Vexa] a repris [target Morlin]. Le contrat stipulait un prix de [amount 14 millions d'euros].",
    ],
  },
  {
    name: "sum/bill",
    role: "price",
    before:
      /^(?:(?:l' ?|la |le )?(?:addition|facture|cheque|note|contrepartie|cout)(?: (?:totale?|finale?))? [:,]|(?:l' ?|la |le )(?:addition|facture|cheque|note|contrepartie)(?: (?:totale?|finale?))? (?:(?:se|s') ?(?:mont|chiffr|elev|etabli)\w+ a|atteint|atteindra|depasse|avoisine|est de|sera de|serait de))(?: environ| pres de| plus de)?$/,
    examples: ["[acquirer Vexa] a repris [target Morlin]. Coût : [amount 14 millions d'euros]."],
    counterExamples: [
      "[acquirer Vexa] a repris [target Morlin]. La facture d'électricité s'élève à 14 millions d'euros.",
      "[acquirer Vexa] a repris [target Morlin]. Les coûts, 14 millions d'euros, baissent.",
    ],
  },
  {
    // What is missing in accounts, or was lost, is no price of whose they are.
    name: "sum/hole",
    role: "comparison",
    before:
      /(?:^| )(?:trous?|ardoises?|pertes?|deficits?|passifs?|decouverts?|manque a gagner|depreciations?|impayes)(?: (?:cach\w+|comptable|net|nette|annuelle?))? (?:de|d')$/,
    examples: [
      "[acquirer Vexa] a renoncé à racheter [target Morlin], dont les comptes cachaient un trou de 6 millions d'euros.",
    ],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin], qui manquait de tout, pour [amount 6 millions d'euros].",
    ],
  },
  {
    name: "sum/raised-by",
    role: "comparison",
    before:
      /(?:^| )(?:(?:relev|bonifi|rehauss|major|amelior|gonfl|abaiss|rabot)(?:e|ee|es|er|ait|ant|era|erait) (?:son|sa|leur|l'|le|la) ?(?:offre|prix|mise|proposition|opa)(?: \S+){0,4}? (?:de|d')|(?:superieure?s?|inferieure?s?|mieux-disante?s?|plus elevee?s?|majoree?s?) (?:de|d'))$/,
    examples: [
      "[acquirer Vexa] veut racheter [target Morlin], dont il a relevé le prix de 2 millions d'euros.",
      "Une offre de [acquirer Vexa] sur [target Morlin], supérieure de 3 millions d'euros, a été rejetée.",
    ],
  },
  {
    // « porte sa ligne de 400 à 550 M€ »: what it was before.
    name: "sum/moved-from",
    role: "comparison",
    before:
      /(?:^| )(?:port|pass|relev|rehauss|augment|gonfl|rallong|redui|ramen|elargi|mont)\w* (?:\S+ ){0,6}?(?:de|d')$/,
    after: /^a (?:pres de |plus de |environ )?\d/,
    examples: [
      "[target Vexa] porte sa ligne de crédit de 400 millions à [amount 550 millions d'euros].",
      "[target Vexa] recrute. Sa ligne de crédit passe de 400 millions à [amount 550 millions d'euros].",
    ],
  },
  {
    name: "sum/proceeds",
    role: "price",
    before:
      /(?:^| )(?:un|le|d'un) produit (?:brut|net)(?: (?:total|global|immediat|revenant a \S+))?(?: (?:de|d'|s' (?:eleve|est eleve) a))+(?: environ)?$/,
    examples: [
      "[target Vexa] a clôturé un placement privé pour un produit brut total de [amount 4 millions de dollars].",
    ],
    counterExamples: ["[- Vexa] a émis des actions, après un produit net bancaire de 4 millions d'euros."],
  },
  {
    name: "sum/managed",
    role: "other",
    after: /^(?:sous gestion|en gestion|geres|gerees|(?:de|d') ?(?:actifs|encours)(?: |$))/,
    examples: ["[acquirer Vexa] rachète [target Morlin], 3 milliards de dollars sous gestion."],
  },
  {
    // How large a bank is: what its balance sheet adds up to.
    name: "sum/balance-sheet",
    role: "other",
    before:
      /(?:^| )bilans?(?: (?!de |d')\S+){0,2} (?:(?:total|attei|depass|approch|avoisin|pes|affich|represent)\w*|s' ?elev\w+ a|se mont\w+ a|de|d')(?: (?:pres|plus) de| environ)?$/,
    examples: [
      "La banque [acquirer Vexa], dont le bilan totalise 21 milliards d'euros, a racheté [target Morlin].",
    ],
  },
  {
    // What bonds of the same kind add up to, those issued before included.
    name: "sum/outstanding",
    role: "other",
    before:
      /(?:^| )(?:souches?|encours)(?: (?:totale?|de la dette|obligataire))? (?:(?:totalis|attei|s' ?elev|port|represent|depass)\w*|est portee?|sera portee?)(?: (?:desormais|ainsi|maintenant|donc|a|environ))*$/,
    examples: [
      "[target Vexa] a procédé à une émission de [amount 57 millions d'euros] d'obligations, dont la souche totalise désormais 230 millions d'euros.",
    ],
  },
  {
    name: "sum/rebate",
    role: "comparison",
    after: /^(?:de|d') (?:rabais|remise|decote|plus-value|moins-value|economie|soulte)(?: |$)/,
    examples: ["[acquirer Vexa] rachète [target Morlin], avec 3 millions d'euros de rabais."],
  },
  {
    name: "sum/not",
    role: "comparison",
    before: /(?:^| )(?:et non(?: pas)?|et pas|non pas|plutot que)(?: (?:de|d'|a|pour))?$/,
    examples: [
      "Erratum : c'est [amount 3 millions d'euros], et non 5 millions, que valait le prêt accordé à [target Morlin].",
    ],
    counterExamples: [
      "[acquirer Vexa] rachète [target Morlin], et non sa filiale, pour [amount 3 millions d'euros].",
    ],
  },
  {
    name: "sum/gain",
    role: "comparison",
    before:
      /(?:^| )(?:plus-values?|moins-values?|gains?|culbutes?|profits?|benefices?|pertes?|rabais|decotes?)(?:(?: (?!de |d')\S+){0,2} (?:de|d')(?: (?:(?:pres|plus|moins) de|environ))?| ,)$|(?:^| )(?:plus|moins)-values?(?: (?:nettes?|brutes?|comptables?|avant|apres|impots?))*$/,
    examples: [
      "[seller Vexa] a revendu [target Morlin] à [acquirer Tardieu], avec une plus-value nette de l'ordre de 3 millions d'euros.",
      "[seller Vexa] a revendu [target Morlin] à [acquirer Tardieu], avec une plus-value de 3 millions d'euros.",
      "[seller Vexa] a revendu [target Morlin] à [acquirer Tardieu] ; la plus-value, 3 millions d'euros, ira à ses usines.",
    ],
  },
  {
    name: "tranche/included",
    role: "tranche",
    before:
      /(?:^| )(?:(?:inclut|comprend|integre|incluant|comprenant)(?: \S+){0,6}? (?:de|d')|(?:inclut|comprend|englobe|incluait|comprenait))$/,
    examples: [
      "[target Vexa] lève [amount 22 millions d'euros]. Ce montant comprend [tranche 4 millions d'euros] de prêts.",
      "[target Vexa] lève [amount 22 millions d'euros]. Le tour inclut la conversion d'une avance de [tranche 4 millions d'euros].",
    ],
  },
  {
    name: "sum/lent",
    role: "financing",
    before:
      /(?:^| )(?:ligne|lignes|prets?|credits?|emprunts?|subventions?|avance|dette (?:unitranche|senior|bancaire|obligataire))(?: (?:bancaire|relais|bonifie|d'acquisition|garanti\w*))* (?:de|d')$/,
    examples: [
      "[acquirer Vexa] rachète [target Morlin]. L'opération s'appuie sur une ligne de 3 millions d'euros.",
    ],
  },
  {
    name: "tranche/of-which-lent",
    role: "tranche",
    before: /(?:^| )dont(?: (?!pour |avec )\S+){0,2}$/,
    after: /^(?:de|d') (?:prets?|avances?|subventions?|aides?)(?: |$)/,
    examples: [
      "[target Vexa] lève [amount 8 millions d'euros], dont [tranche 3 millions d'euros] de prêts bancaires.",
      "[target Vexa] lève [amount 8 millions d'euros], dont [tranche 3 millions d'euros] d'avances.",
    ],
  },
  {
    name: "sum/of-aid",
    role: "financing",
    after: /^(?:de|d') (?:subventions?|aides?|prets?|avances?)(?: |$)/,
    examples: ["[acquirer Vexa] rachète [target Morlin], avec 3 millions d'euros d'aides de la région."],
  },
  {
    name: "sum/far-from",
    role: "comparison",
    before: /(?:^| )loin (?:des?|du|d')(?: ses| son| leurs?)?$/,
    examples: ["[acquirer Vexa] rachète [target Morlin], loin des 12 millions d'euros de sa première offre."],
  },
  ...valuationCues,
  {
    name: "tranche/of-which",
    role: "tranche",
    before:
      /(?:^| )(?:(?:dont|parmi lesquel(?:le)?s)(?: \S+){0,2}|(?:moitie|tiers|quart|cinquieme|dixieme|reste|solde|essentiel)(?: (?:du|de (?:la|l'|cette|cet|ce)) (?:enveloppe|total|somme|montant|tour|financement|levee|operation|prix))? , soit(?: \S+)?|(?:sur|de) (?:cette (?:somme|enveloppe)|ce (?:montant|total|financement))(?: ,)?(?: \S+)?)$/,
    examples: [
      "[target Vexa] lève [amount 8 millions d'euros], parmi lesquels [tranche 3 millions d'euros] de dette.",
      "[target Vexa] lève [amount 8 millions d'euros]. La moitié, soit [tranche 4 millions d'euros], est versée.",
      "[target Vexa] lève [amount 8 millions d'euros]. Un cinquième du total, soit [tranche 1,6 million d'euros], vient de banques.",
      "[target Vexa] lève [amount 8 millions d'euros]. Sur cette enveloppe, [tranche 3 millions] prennent la forme d'obligations convertibles.",
      "[target Vexa] lève [amount 8 millions d'euros], dont [tranche 3 millions d'euros] en dette.",
      "[acquirer Vexa] rachète [target Morlin] pour [amount 9 millions d'euros], dont [tranche 5 millions d'euros] en numéraire, [tranche 2 millions d'euros] en titres du groupe et [tranche 1 million d'euros] dans un an.",
    ],
  },
  {
    name: "tranche/contingent",
    role: "tranche",
    before:
      /(?:^| )(?:complements?|supplements?|earn-out|bonus|ajustement|versement)(?: de prix)?(?: (?:eventuel\w*|differe\w*|conditionnel\w*|variable|plafonne\w*|maximum|maximal|ulterieur\w*|initial))*(?: (?:de|d'|a|(?:de|d') ?un (?:montant|maximum)(?: (?:maximum|maximal|total|global|plafonne|estime))?|pouvant atteindre|(?:pouvant|susceptible d'|qui peut|qui pourra) (?:aller|monter|grimper|atteindre)|allant))*$/,
    examples: [
      "[acquirer Vexa] rachète [target Morlin] pour [amount 20 millions d'euros], y compris un ajustement ultérieur de [tranche 5 millions d'euros].",
      "[acquirer Vexa] rachète [target Morlin] pour [amount 20 millions d'euros], avec un bonus conditionnel de [tranche 5 millions d'euros].",
      "[acquirer Vexa] rachète [target Morlin] pour [amount 20 millions d'euros], plus un complément de prix d'un montant maximal de [tranche 5 millions d'euros].",
      "[acquirer Vexa] rachète [target Morlin] pour [amount 20 millions d'euros], plus un complément de prix pouvant aller [tranche jusqu'à 5 millions d'euros].",
    ],
  },
  {
    name: "tranche/instalment",
    role: "tranche",
    before:
      /(?:^| )(?:(?:premiere|seconde|deuxieme|derniere) tranche|(?:premier|second|deuxieme|dernier) versement|(?:premier|second|deuxieme) volet)(?: \S+){0,3}(?: (?:de|d'|a|est))+$/,
    examples: [
      "[target Vexa] lève [amount 8 millions d'euros] auprès de [investor Morlin]. La seconde tranche sera de [tranche 3 millions d'euros].",
    ],
  },
  {
    name: "tranche/ordinal",
    role: "tranche",
    before: /(?:^| )(?:la|le) (?:premiere?|seconde?|deuxieme|troisieme|derniere?) , (?:de|d')$/,
    examples: [
      "[target Vexa] lève [amount 8 millions d'euros] auprès de [investor Morlin], en deux tranches. La première, de [tranche 3 millions d'euros], a été versée.",
    ],
  },
  {
    name: "tranche/first-closing",
    role: "tranche",
    before: /(?:^| )premier closing(?: \S+){0,4} (?:a|de|d')$/,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros] auprès de [investor Morlin]. Le premier closing a été de [tranche 7 millions d'euros].",
    ],
  },
  {
    name: "tranche/paid-when",
    role: "tranche",
    after:
      /^(?:(?:,|payes?|payables?|verses?|decaisses?|regles?|seront|sont|ont ete) )*(?:a la (?:signature|conclusion|cloture|livraison)|au closing|a terme|immediatement|d'emblee|tout de suite|rubis sur l' ongle|si (?:un|une|le|la|les|l'|certains)|en cas de|sous conditions?|sur jalons)(?: |$)/,
    examples: [
      "[acquirer Vexa] rachète [target Morlin] pour [amount 20 millions d'euros] : [tranche 15 millions] à la signature, le reste plus tard.",
    ],
  },
  {
    name: "tranche/settled-in",
    role: "tranche",
    before:
      /(?:^| )(?:pay|regl|vers|acquitt|financ|libell)e?e?s? (?:a hauteur (?:de|d')|pour|partiellement par)(?: \S+)?$|(?:^| )et (?:pour|a hauteur (?:de|d'))$/,
    after: /^(?:en|sous forme (?:de|d')) (?:numeraire|cash|especes|actions|titres)(?: |$)/,
    examples: [
      "[acquirer Vexa] rachète [target Morlin]. Le prix est de [amount 20 millions d'euros], payé pour [tranche 15 millions] en numéraire et pour [tranche 5 millions] en actions.",
    ],
    counterExamples: [
      "[acquirer Vexa] rachète [target Morlin] pour [amount 20 millions d'euros] en numéraire.",
    ],
  },
  {
    name: "tranche/and-the-rest",
    role: "tranche",
    after:
      /^(?:en|de|d'|sous forme (?:de|d')) (?:numeraire|cash|especes|actions|titres|dettes?|capital|fonds propres|obligations)(?: \S+)? (?:et|, puis|,) (?:le |pour le )?(?:reste|solde|reliquat)(?: |$)/,
    examples: [
      "[acquirer Vexa] rachète [target Morlin] pour [amount 20 millions d'euros] : [tranche 15 millions] en numéraire et le reste en actions.",
    ],
  },
  {
    name: "tranche/deferred",
    role: "tranche",
    after:
      /^(?:(?:de|d') (?:paiements?|versements?) (?:differes?|echelonnes?|conditionnels?|ulterieurs?)|(?:lie|conditionne|subordonne|indexe)e?s? (?:a|aux|au|sur) )/,
    examples: [
      "[acquirer Vexa] rachète [target Morlin] pour [amount 20 millions d'euros], plus [tranche 5 millions d'euros] liés aux résultats.",
      "[acquirer Vexa] rachète [target Morlin] pour [amount 20 millions d'euros], plus [tranche 5 millions d'euros] de paiements différés.",
    ],
  },
];
