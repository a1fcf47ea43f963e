/** Words by which a text says that a firm sells what it has, before it tells what and to whom. */
export interface SellingCue {
  readonly name: string;
  /** Folded words, anywhere in the sentence. */
  readonly words: RegExp;
  readonly examples: readonly string[];
  /** Sentences with such words that say something else. */
  readonly counterExamples?: readonly string[];
}

const SELL =
  "(?:vendre|vend|vendent|vendait|vendaient|vendra|vendu|ceder|cede|cedent|cedait|cedaient|cedera|brader|brade|bradent|liquider|liquide|disperser|disperse|solder|(?:se|s')(?: est| sont| etait| etaient| etant)? (?:deleste|separe|defai|desengage)\\S* (?:de|d'))";
/** What only its owner can sell. */
const HELD = "(?:bijoux|joyaux|meubles|actifs|filiales|participations|branches|divisions|pepites)";
/** What a merchant sells as well: its own only where the text says so. */
const OWN =
  "(?:ses|leurs)(?: autres| derniers| dernieres| nombreux| nombreuses)? (?:activites|marques|usines|magasins|murs|morceaux|enseignes|antennes)";

export const sellingCues: readonly SellingCue[] = [
  {
    name: "selling/possessions",
    words: new RegExp(
      `(?:^| )${SELL} (?:(?:\\S+ ){0,2}?(?:ses|les|des|leurs|certaines?|certains|plusieurs|quelques|d'|de)(?: ses| autres| derniers| dernieres| nombreux)? ${HELD}|(?:\\S+ ){0,3}?${OWN})(?: |$)`,
    ),
    examples: [
      "[seller Morlin] brade ses usines. [target Tardieu] a été cédée à [acquirer Vexa] pour [amount 3 millions d'euros].",
      "[seller Morlin] cède ses filiales une à une. [target Tardieu], dans le carton, est vendue à [acquirer Vexa] pour [amount 3 millions d'euros].",
      "[seller Morlin] s'est séparé de plusieurs de ses marques. [target Tardieu] a été cédée à [acquirer Vexa] pour [amount 3 millions d'euros].",
    ],
    counterExamples: [
      "[- Morlin] vend plusieurs marques de vélos. [target Tardieu] a été cédée à [acquirer Vexa] pour [amount 3 millions d'euros].",
      "[- Morlin] doit céder plusieurs filiales. [acquirer Tardieu] a racheté [target Vexa] pour [amount 3 millions d'euros].",
    ],
  },
  {
    name: "selling/plainly",
    words:
      /(?:^| )(?:vend|vendent|vendait|brade|liquide|solde)(?: (?:a tour de bras|tout(?: ou presque)?|a tout va|a la chaine))? (?=[.;:])/,
    examples: [
      "[seller Morlin] est endetté. Le groupe vend. [target Tardieu] part chez [acquirer Vexa] pour [amount 3 millions d'euros].",
      "[seller Morlin] vend à tour de bras. [target Tardieu] part chez [acquirer Vexa] pour [amount 3 millions d'euros].",
    ],
    counterExamples: [
      "[- Morlin] fabrique ce que le groupe vend en ligne. [target Tardieu] part chez [acquirer Vexa] pour [amount 3 millions d'euros].",
    ],
  },
  {
    name: "selling/counted",
    words: new RegExp(
      `(?:^| )(?:a|ont|avait|avaient|s'est|s' est|se sont) (?:vendu|cede|brade|separee?s? de|defaite?s? de|delestee?s? de) (?:deux|trois|quatre|cinq|six|plusieurs|quelques|nombre de|de nombreu\\S+) (?:de ses |de leurs )?${HELD}(?: |$)`,
    ),
    examples: [
      "[seller Morlin] a cédé trois filiales. [target Tardieu] part chez [acquirer Vexa] pour [amount 3 millions d'euros].",
      "[seller Morlin] s'est défait de cinq participations. [target Tardieu] a été rachetée par [acquirer Vexa].",
    ],
    counterExamples: [
      "[- Morlin] a vendu trois marques de vélos. [target Tardieu] a été cédée à [acquirer Vexa] pour [amount 3 millions d'euros].",
    ],
  },
  {
    name: "selling/must",
    words:
      /(?:^| )(?:doit|devra|devait|a du|faut|fallait|faudra|obligee? de|obligee? a|contrainte? de|contrainte? a|reduite? a) vendre(?: (?:pour|afin|vite|au plus vite|encore|a tour de bras)\b| [.;:,]|[.;:,]|$)/,
    examples: [
      "[seller Morlin] est trop endetté. Le groupe devra vendre vite. [target Tardieu] est reprise par [acquirer Vexa] pour [amount 3 millions d'euros].",
    ],
  },
  {
    name: "selling/in-pieces",
    words:
      /(?:^| )(?:vendue?|cedee?|demantelee?|depecee?|liquidee?) (?:par appartements|a la decoupe|en pieces|par morceaux|en plusieurs lots)(?: |$)|(?:^| )(?:vend\w*|ced\w*|demantel\w*|depec\w*|liquid\w*|desengag\w*) (?:[^ ]+ ){0,6}?(?:piece|morceau) (?:par|apres) (?:piece|morceau)(?: |$)/,
    examples: [
      "[seller Morlin] est vendu à la découpe. [target Tardieu] part chez [acquirer Vexa] pour [amount 3 millions d'euros].",
      "[seller Morlin] se désengage pièce par pièce. [target Tardieu] échoit à [acquirer Vexa].",
    ],
    counterExamples: [
      "[- Morlin] démonte la machine pièce par pièce. [target Tardieu] échoit à [acquirer Vexa].",
    ],
  },
  {
    name: "selling/one-by-one",
    words: new RegExp(
      `(?:^| )(?:les|ses|leurs)(?: \\S+)? ${HELD}(?: \\S+){0,2} (?:partent|passent|filent|(?:sont|etaient|seront) (?:vendu|cede|brade)\\S*)(?: \\S+){0,3} (?:un a un|une a une|un par un|une par une|l' une? apres l' autre)(?: |$)`,
    ),
    examples: [
      "[seller Morlin] est endetté. Les bijoux de famille partent un à un. [target Tardieu] est cédée à [acquirer Vexa] pour [amount 3 millions d'euros].",
      "[seller Morlin] est endetté. Ses filiales sont vendues l'une après l'autre. [target Tardieu] est cédée à [acquirer Vexa] pour [amount 3 millions d'euros].",
    ],
    counterExamples: [
      "[- Morlin] est endetté. Ses clients partent un à un. [target Tardieu] est cédée à [acquirer Vexa] pour [amount 3 millions d'euros].",
    ],
  },
  {
    name: "selling/programme",
    words:
      /(?:^| )(?:(?:programme|plan|campagne|vague|serie|valse) de (?:cessions|desinvestissements|ventes)|cessions? d' actifs|ventes d' actifs|demantelement|depecage|(?:se|s') (?:demantele|depece))(?: |$)/,
    examples: [
      "[seller Morlin] a lancé un plan de cessions. [target Tardieu] a été vendue à [acquirer Vexa] pour [amount 3 millions d'euros].",
    ],
    counterExamples: [
      "[- Morlin] se recentre sur le vélo. [target Tardieu] a été vendue à [acquirer Vexa] pour [amount 3 millions d'euros].",
    ],
  },
];
