import type { DealKind, PartyRole } from "../../document/index.ts";

/** Words that open a list of parties in one role. */
export interface ParticipantCue {
  readonly name: string;
  /** Folded words, right before the list or its opening (« : », « ? », « sont », « dont »). */
  readonly words: RegExp;
  readonly role: PartyRole;
  /** Kinds that have such parties. */
  readonly kinds: readonly DealKind[];
  /** Whether the list is of an operation told before, whatever the same sentence tells behind it. */
  readonly before?: true;
  /** What the words behind the list must be, folded. */
  readonly behind?: RegExp;
  /** What may stand between the words and the list, folded. */
  readonly between?: RegExp;
  /** The list must belong to the clause that tells the round, or the sentence to the round as these words have it, folded. */
  readonly within?: RegExp;
  /** What the sentence must not have, folded, where it does not tell the round itself. */
  readonly without?: RegExp;
  /** What the sentence must have anywhere, folded; at its beginning where the expression says so (`^`). */
  readonly opening?: RegExp;
  /**
   * What must be what the operation is about: the party beside the words (« X, filiale de »), the one that a relative
   * takes up (« X, que possédait », « X, dont le propriétaire, »: `relative`), the one before a participle (« X, détenu par »), the subject told of (« Son propriétaire »), the party behind the words (« Z, propriétaire de X »), the subject of the sentence (« X est une filiale de »).
   */
  readonly of?: "apposed" | "owned" | "sold" | "told" | "ahead" | "relative" | "subject";
  /** Whether who does what the words say must be who buys, where the sentence names him. */
  readonly by?: "buyer";
  /** Whether the list stands before the words, and not behind them. */
  readonly first?: true;
  /** Whether the operation must be one still to come: who then owns the company sells it. */
  readonly pending?: true;
  readonly examples: readonly string[];
  /** Sentences with such words that say something else. */
  readonly counterExamples?: readonly string[];
}

const SOLD: readonly DealKind[] = ["acquisition", "equity_investment"];
/** Verbs of who owns a company, folded. */
const OWNS =
  "(?:possedai(?:t|ent)|possede(?:nt)?|detenai(?:t|ent)|detien(?:t|nent)|controlai(?:t|ent)|controle(?:nt)?|tenai(?:t|ent)|tien(?:t|nent)|coiffai(?:t|ent))";
/** « tient pour son rival », « tient à le dire », « tient comme » are no ownership. */
const NOT_OWNED = "(?:pour|a|comme)(?: |$)";
/** What one does with a company that one puts up for sale, folded. */
const FOR_SALE =
  "(?:(?:a|ont|avai(?:t|ent)) mise?s? en vente|met(?:tent|tait|taient)? en vente|(?:cherch|voul|veu|souhait|entend|esper|compt|tent)\\w* (?:a |d' ?|de )?(?:liquider|monnayer|ceder|vendre|realiser|brader|mettre en vente))(?: |$)";
/** The same of those who own it together: only what they share between themselves. */
const SHARED = "se partage(?:ai(?:t|ent)|nt)?";
/** Since when or until when somebody owned it, folded. */
const SINCE =
  "(?: (?:jusque-la|jusqu'ici|jusqu' (?:ici|alors|a present)|auparavant|encore|aujourd'hui|majoritairement|conjointement|a parite|a egalite|(?:aussi|egalement)|depuis(?: (?:plus|pres) de)?(?: \\S+ ans| une (?:decennie|generation))?|(?:depuis |en )?(?:\\S+ )?\\S*\\d{4}))*";

/** Who sold or lent, told by a noun or participle of their role, often in a sentence after the operation. */
export const counterpartyCues: readonly ParticipantCue[] = [
  {
    name: "participants/sellers",
    words: /(?:^| )(?:vendeurs?|cedants?|actionnaires? cedants?|actionnaires? sortants?)$/,
    role: "seller",
    kinds: SOLD,
    examples: [
      "[acquirer Vexa] rachète [target Morlin] pour [amount 12 millions d'euros]. Les vendeurs ? [seller Tardieu], le holding de la famille, et [seller Dufresne].",
      "[acquirer Vexa] a racheté [target Morlin], confie le cabinet [- Corvane], qui conseillait le vendeur, [seller Tardieu].",
      "[acquirer Vexa] rachète [target Morlin]. Cédants : [seller Tardieu], [seller Dufresne] — Avocats : [- Corvane].",
    ],
  },
  {
    name: "participants/buyers",
    // The sentence's opening, or its answer: « un autre repreneur », « parmi les acheteurs » tell of others.
    words:
      /(?:^|; )(?:(?:quant (?:a|au|aux) )?(?:l' ?|le |la |les )?(?:heureux |heureuse |nouve(?:l|au|lle|aux) |futurs? )?)(?:acquereurs?|acheteur|repreneurs?)$/,
    between:
      /^(?:[:?(,–—]|est|sont|etai(?:t|ent)|s' appel\S+|se nomm\S+|n' est autre que)(?: (?:(?:em)?menee?s? par|(?!(?:de|d'|du|des|par|comme|pas|ni|mais)(?: |$))\S+))*$/,
    role: "acquirer",
    kinds: SOLD,
    examples: [
      "[seller Tardieu] cède ses [stake 10 %] dans [target Morlin]. L'acheteur, [investor Vexa], est américain.",
      "[seller Tardieu] a vendu [target Morlin] pour [amount 12 millions d'euros]. L'acheteur, [acquirer Vexa], est américain.",
      "[seller Tardieu] a vendu [target Morlin] pour [amount 12 millions d'euros]. L'acquéreur ? [acquirer Vexa].",
      "[seller Tardieu] a vendu [target Morlin] pour [amount 12 millions d'euros]. Les repreneurs, emmenés par [acquirer Vexa], sont italiens.",
    ],
    counterExamples: [
      "[seller Tardieu] a vendu [target Morlin] pour [amount 12 millions d'euros]. Un autre repreneur, [- Dufresne], s'était lassé.",
      "[seller Tardieu] a vendu [target Morlin] pour [amount 12 millions d'euros]. Parmi les acheteurs, [- Vexa] reste le premier client.",
      "[seller Tardieu] a vendu [target Morlin] pour [amount 12 millions d'euros]. Le repreneur n'est pas [- Vexa].",
      "[seller Tardieu] a vendu [target Morlin] pour [amount 12 millions d'euros]. L'acheteur, conseillé par [- Dufresne], est italien.",
      "[seller Tardieu] a vendu [target Morlin] à [acquirer Vexa]. L'acquéreur, conseillé par [- Dufresne], est américain.",
    ],
  },
  {
    name: "participants/sold-by",
    words:
      /(?:^| )(?:(?:cede|vendu|apporte|detenu|possede|controle|lache)e?s?|mise?s? en vente)(?: (?:jusque-la|jusqu'ici|jusqu' ici|jusqu' alors|auparavant|majoritairement|en majorite|depuis|a parts egales|a parts presque egales|conjointement|au (?:printemps|debut de l' annee)|(?:cet|l'|a l'|en) ?(?:ete|automne|hiver|an dernier)|recemment|(?:depuis |en )?(?:janvier |fevrier |mars |avril |mai |juin |juillet |aout |septembre |octobre |novembre |decembre )?\d{4}|a (?:hauteur de )?\S+ ?%))* par$/,
    of: "sold",
    role: "seller",
    kinds: SOLD,
    examples: [
      "[acquirer Vexa] rachète [target Morlin] pour [amount 12 millions d'euros]. Il prend [stake 80 %] des actions, cédées par [seller Tardieu].",
      "Mis en vente par [seller Tardieu], [target Morlin] est passé sous le contrôle de [acquirer Vexa] pour [amount 12 millions d'euros].",
      "[target Morlin], contrôlé depuis 2016 par [seller Tardieu], est vendu à [acquirer Vexa] pour [amount 12 millions d'euros].",
      "C'est le groupe [acquirer Vexa] qui rachète [target Morlin], mis en vente au printemps par [seller Tardieu].",
    ],
    counterExamples: [
      "[acquirer Vexa], détenu par [- Tardieu], rachète [target Morlin] et sa dette, détenue par [- Dufresne].",
    ],
  },
  {
    name: "participants/paid-to",
    words:
      /(?:(?:millions?|milliards?|euros?|francs?|dollars?|livres?|couronnes?|[€$£])(?: ,)?|(?:^| )(?:cheque|prix|somme|montant|magot)) (?:qu' (?:a|ont) (?:recu|touche|empoche)(?: \S+)?|(?:verse|paye|regle|remi|acquitte)(?:e|s|es|se|ses)?(?: (?:comptant|rubis|integralement|a l' epoque|en (?:numeraire|especes|liquide|actions)))* (?:a|au|aux))$/,
    without:
      /\b(?:honoraires|commissions?|amendes?|loyers?|redevances?|indemnites?|dommages|penalites?|subventions?|aides?|impots?|taxes?|salaires?|dividendes?|cautions?|aides?)\b/,
    role: "seller",
    kinds: SOLD,
    examples: [
      "[investor Vexa] a pris [stake 40 %] de [target Morlin]. Prix de l'entrée : [amount 26 millions d'euros], versés à [seller la famille Tardieu].",
      "[acquirer Vexa] a repris [target Morlin]. Le chèque remis à [seller la famille Tardieu] n'a pas été rendu public.",
      "[acquirer Vexa] a repris [target Morlin]. Le chèque qu'a reçu [seller Tardieu] n'a pas été rendu public.",
    ],
    counterExamples: [
      "[acquirer Vexa] a repris [target Morlin]. Le bail, remis à [- Tardieu], court jusqu'en 2030.",
      "[acquirer Vexa] a repris [target Morlin]. L'amende de 2 millions d'euros, versés à [- Tardieu], est à part.",
    ],
  },
  {
    name: "participants/belonged",
    words: new RegExp(`(?:^| )appart(?:enait|ient|enaient|iennent)${SINCE} (?:a|au|aux)$`),
    of: "subject",
    role: "seller",
    kinds: SOLD,
    examples: [
      "[acquirer Vexa] a acquis [target Morlin] pour [amount 12 millions d'euros]. L'éditeur appartenait depuis 2015 à [seller Tardieu].",
      "[target Morlin] appartenait depuis vingt ans à [seller Tardieu]. [acquirer Vexa] a racheté [- Morlin] pour [amount 9 millions d'euros].",
    ],
    counterExamples: [
      "[- Orvane] appartenait depuis vingt ans à [- Tardieu]. [acquirer Vexa] a racheté [target Morlin] pour [amount 9 millions d'euros].",
      "[acquirer Vexa] a racheté [target Morlin]. Brest, enfin, appartient à [- Tardieu].",
    ],
  },
  {
    name: "participants/is-of",
    words: new RegExp(
      `(?:^| )(?:n' appart(?:ient|iennent) plus (?:a|au|aux)|(?:est|etait|reste|restait)${SINCE} (?:(?:une |la |l' )?(?:filiale|propriete)(?: \\S+){0,2}|(?:detenu|possede|controle)e?${SINCE}(?: (?:a (?:hauteur de )?)?\\S*%)? par|aux mains|entre les mains)${SINCE} (?:de|d'|du|par))$`,
    ),
    of: "subject",
    role: "seller",
    kinds: ["acquisition"],
    examples: [
      "[- Morlin] est une filiale de [seller Tardieu]. [acquirer Vexa] a annoncé l'acquisition de [target Morlin].",
      "Depuis mardi, [target Morlin] n'appartient plus à [seller Tardieu]. [acquirer Vexa] a racheté [- Morlin] pour [amount 9 millions d'euros].",
    ],
    counterExamples: [
      "[- Orvane] est une filiale de [- Tardieu]. [acquirer Vexa] a annoncé l'acquisition de [target Morlin].",
    ],
  },
  {
    name: "participants/owner",
    words: new RegExp(
      `(?:^| )(?:(?:que|qu') (?:lui )?(?:${OWNS}|${SHARED})|propriete${SINCE} (?:de|d'|du)|detenue?s? (?:a parite )?avec)${SINCE}$`,
    ),
    behind: new RegExp(`^(?!${NOT_OWNED})`),
    of: "owned",
    role: "seller",
    kinds: SOLD,
    examples: [
      "[target Morlin], que possédait [seller Tardieu], a été racheté par [acquirer Vexa] pour [amount 12 millions d'euros].",
      "[acquirer Vexa] a racheté [target Morlin], que tenaient depuis 1971 [seller Tardieu] et [seller Dufresne], pour [amount 12 millions d'euros].",
      "[acquirer Vexa] va s'offrir [target Morlin], que se partageaient [seller Tardieu] et [seller Dufresne].",
      "[target Morlin], propriété depuis 2016 du fonds [seller Tardieu], est racheté par [acquirer Vexa].",
      "[target Morlin], propriété depuis plus de dix ans de [seller Tardieu], est racheté par [acquirer Vexa].",
    ],
    counterExamples: [
      "[acquirer Vexa], que contrôle depuis 2016 [- Tardieu], a racheté [target Morlin].",
      "[acquirer Vexa] a racheté [target Morlin], que conseillait depuis 2016 [- Tardieu].",
      "[acquirer Vexa] a racheté [target Morlin] pour [amount 12 millions d'euros], un avis que partage [- Tardieu].",
      "[acquirer Vexa] a racheté [target Morlin] pour [amount 12 millions d'euros] et lui ouvre un marché que contrôle [- Tardieu].",
      "[acquirer Vexa] a racheté [target Morlin], que tenait [- Tardieu] pour un rival.",
    ],
  },
  {
    name: "participants/owning",
    words: /(?:^| )(?:que|qu')$/,
    behind: new RegExp(`^(?:,|lui |seule? )*(?:(?:${OWNS}|${SHARED})(?: (?!${NOT_OWNED})|$)|${FOR_SALE})`),
    of: "owned",
    role: "seller",
    kinds: SOLD,
    examples: [
      "[acquirer Vexa] a racheté [target Morlin], que [seller Tardieu] avait mis en vente, pour [amount 12 millions d'euros].",
      "[acquirer Vexa] a racheté [target Morlin], que [seller Tardieu] détenait depuis 2016, pour [amount 12 millions d'euros].",
    ],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin], que [- Tardieu] approvisionnait depuis 2016, pour [amount 12 millions d'euros].",
      "[acquirer Vexa] a racheté [target Morlin], que [- Tardieu] tient pour son rival.",
      "[acquirer Vexa] a racheté [target Morlin], que [- Tardieu] cherche à copier.",
      "[acquirer Vexa] a racheté [target Morlin], que [- Tardieu] avait mis en cause.",
      "[acquirer Vexa] a racheté [target Morlin], un choix que [- Tardieu] partage.",
      "[acquirer Vexa] a racheté [target Morlin] et vise la place que [- Tardieu] détient.",
    ],
  },
  {
    name: "participants/in-whose-hands",
    words:
      /(?:^| )(?:jusque-la|jusqu'ici|jusqu' (?:ici|alors|a present)|auparavant|depuis (?:plus de |pres de )?(?:\S+ ans|\S*\d{4})|(?:actuelle|precedem)ment|aujourd'hui) (?:dans le giron|aux mains|entre les mains|dans les mains|sous le controle|sous la coupe|sous pavillon|dans l' orbite|propriete) (?:de|d'|du)$/,
    of: "apposed",
    role: "seller",
    kinds: SOLD,
    examples: [
      "[acquirer Vexa] a repris [target Morlin], jusque-là dans le giron de [seller Tardieu], pour [amount 12 millions d'euros].",
      "[target Morlin], depuis dix ans aux mains de [seller Tardieu], a été racheté par [acquirer Vexa] pour [amount 12 millions d'euros].",
    ],
    counterExamples: [
      "[acquirer Vexa], jusque-là dans le giron de [- Tardieu], a repris [target Morlin] pour [amount 12 millions d'euros].",
    ],
  },
  {
    name: "participants/leaving",
    // « après la sortie de X du marché », « après le retrait de X, l'autre candidat »: only of a capital, or as what lets the buyer in.
    words:
      /(?:^| )(?:(?:a la faveur|a l' occasion|lors|profit\S*) (?:de |d')?(?:la |l' ?|du |le )(?:desengagement|retrait|sortie|depart)|(?:apres|avec|au terme de|suite a) (?:la |le )?(?:sortie|retrait|depart|desengagement) (?:du|de son) capital) (?:de|d'|du|des)$/,
    behind: /^(?!(?:du|de la|de l'|des|d'|de|a|au) (?!capital|titres|actions|leurs|ses))/,
    role: "seller",
    kinds: SOLD,
    examples: [
      "[acquirer Vexa] a pris le contrôle de [target Morlin] en [date 2019], à la faveur du désengagement de [seller Tardieu].",
      "[acquirer Vexa] a racheté [target Morlin] à l'occasion de la sortie du fonds [seller Tardieu].",
      "[investor Vexa] a pris [stake 30 %] de [target Morlin], profitant du retrait de [seller Tardieu] et de [seller Corvane].",
      "[acquirer Vexa] a racheté [target Morlin] après la sortie du capital de [seller Tardieu].",
    ],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin] à l'occasion de la sortie de [- Tardieu] du marché italien.",
      "[acquirer Vexa] a racheté [target Morlin] après le retrait de [- Tardieu], l'autre candidat.",
    ],
  },
  {
    name: "participants/relayed",
    words:
      /(?:^| )(?:pren(?:d|ant|nent|dra|ait)|a pris|assur(?:e|ait|era)) (?:ainsi |donc )?(?:le relais|la suite|la succession) (?:de|d'|du|des)$/,
    // Who takes over from somebody at the head of a firm, or on a market, buys nothing.
    behind: /^(?:[.;:)]|, (?!(?:a|au|aux|comme|dans|en|sur|chez) (?!capital))|au capital|dans le capital|$)/,
    by: "buyer",
    role: "seller",
    kinds: SOLD,
    examples: [
      "[acquirer Vexa] prend le contrôle de [target Morlin] pour [amount 12 millions d'euros]. Il prend le relais de [seller Tardieu] et de [seller Dufresne].",
      "[target Morlin] passe sous le contrôle de [acquirer Vexa], qui prend la suite de [seller Tardieu] et de [seller Dufresne], tous deux sortants.",
    ],
    counterExamples: [
      "[acquirer Vexa] prend le contrôle de [target Morlin] pour [amount 12 millions d'euros]. [- Paul Durand] y prend le relais de [- Jean Dupont] à la direction.",
      "[acquirer Vexa] prend le contrôle de [target Morlin] pour [amount 12 millions d'euros]. [- Paul Durand] prend la suite de [- Jean Dupont].",
      "[acquirer Vexa] prend le contrôle de [target Morlin] pour [amount 12 millions d'euros]. Il prend la place de [- Tardieu] en tête du classement.",
      "[acquirer Vexa] prend le contrôle de [target Morlin] pour [amount 12 millions d'euros]. Il prend le relais de [- Tardieu] sur le marché italien.",
    ],
  },
  {
    name: "participants/of-which",
    words:
      /(?:^|(?<!(?:angels|particuliers|entrepreneurs|risqueurs|offices|investisseurs|fonds)(?: ,)?) )dont$/,
    behind: /^(?:deten|posse|contro)/,
    of: "apposed",
    role: "seller",
    kinds: SOLD,
    examples: ["[acquirer Vexa] a racheté [target Morlin], dont [seller Tardieu] contrôle 55 %."],
    counterExamples: ["[acquirer Vexa] a racheté [target Morlin], dont [- Tardieu] est le client."],
  },
  {
    name: "participants/of-which-owner",
    words:
      /(?:^| )dont (?:l' ?|le |la |les )(?:actuel |actuelle )?(?:proprietaires?|maison mere|maison-mere|actionnaires?)(?: (?:principa\S+|majoritaires?|uniques?|de controle|historiques?))?$/,
    of: "relative",
    role: "seller",
    kinds: ["acquisition"],
    examples: [
      "[acquirer Vexa] veut racheter [target Morlin], dont l'actionnaire, [seller Tardieu], cherche à sortir.",
      "[acquirer Vexa] veut racheter [target Morlin], dont le propriétaire, le fonds [seller Tardieu], est endetté.",
    ],
    counterExamples: [
      "[acquirer Vexa] rachète [target Morlin] à [seller Orvane], dont l'actionnaire, [- Tardieu], est endetté.",
    ],
  },
  {
    name: "participants/its-owner",
    words:
      /^(?:son|sa) (?:actuel |actuelle )?(?:proprietaire|maison mere|maison-mere|actionnaire (?:principal|majoritaire|unique|de controle)|premier actionnaire|actionnaire)(?: depuis (?:plus de |pres de )?(?:\S+ ans|\S*\d{4}|une (?:decennie|generation)))?$/,
    before: true,
    of: "told",
    role: "seller",
    kinds: ["acquisition"],
    examples: [
      "[target Morlin] va être racheté par [acquirer Vexa]. Son propriétaire, le fonds [seller Tardieu], cherchait à sortir.",
      "[target Morlin] va changer de mains. Son propriétaire depuis dix ans, le fonds [seller Tardieu], veut sortir. [acquirer Vexa] en prend le contrôle pour [amount 3 millions d'euros].",
    ],
    counterExamples: ["[acquirer Vexa] a racheté [target Morlin]. Sa maison mère, [- Tardieu], exporte."],
  },
  {
    name: "participants/parent",
    words:
      /(?:(?:^| )[,(] (?:une |la |l' )?(?:ex-|actuelle )?filiale(?: (?:\S+ ){0,3}?)?(?:de|d'|du)| \( groupe)$/,
    of: "apposed",
    role: "seller",
    kinds: SOLD,
    examples: [
      "[target Morlin], filiale de [seller Tardieu], a été rachetée par [acquirer Vexa] pour [amount 12 millions d'euros].",
      "[target Morlin] (groupe [seller Tardieu]) est racheté par [acquirer Vexa] pour [amount 12 millions d'euros].",
      "Le rachat de [target Morlin], filiale de [seller Tardieu], par [acquirer Vexa] a été bouclé.",
    ],
  },
  {
    // « Ex-filiale de Z, X est passé chez Y »
    name: "participants/former-parent",
    words: /^(?:ex-|ancienne |naguere |longtemps )?filiale(?: \S+){0,2}? (?:de|d'|du)$/,
    // « Ancienne filiale de Z, puis indépendante », « X vient d'être racheté à son fondateur »: sold by Z before, or never.
    without:
      /\b(?:independan\w+|autonom\w+|vien(?:t|nent) d' ?etre|(?:a|par|de) (?:son|sa|ses|leurs?) (?:\S+ )?(?:fondat\w+|dirigeants?|actionnaires?|proprietaires?))\b/,
    of: "subject",
    role: "seller",
    kinds: SOLD,
    examples: [
      "Ex-filiale de [seller Tardieu], [target Morlin] a été rachetée en [date 2019] par [acquirer Vexa].",
      "Filiale belge de [seller Tardieu], [target Morlin] a été rachetée par [acquirer Vexa] pour [amount 12 millions d'euros].",
    ],
    counterExamples: [
      "Longtemps filiale de [- Tardieu], puis indépendante, [target Morlin] a été rachetée par [acquirer Vexa].",
      "Filiale de [- Tardieu], [acquirer Vexa] a racheté [target Morlin] pour [amount 12 millions d'euros].",
    ],
  },
];
