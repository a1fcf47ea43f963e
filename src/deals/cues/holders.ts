import type { ParticipantCue } from "./participants.ts";

/** A company without its name, folded: « de l'entreprise ». */
const COMPANY =
  "(?:de (?:l' ?|la )(?:entreprise|societe|affaire|maison|enseigne|marque)|du (?:groupe|club|capital|titre|fabricant))";
/** What one has of a company, folded. */
const SHARE = "(?:controle|majorite|parts?|titres|actions|participation|bloc)";

/** Who sold, told by what he held or did with it, the holder first: « Z, propriétaire de X depuis 2016, … ». */
export const holderCues: readonly ParticipantCue[] = [
  {
    name: "participants/owner-of",
    words: new RegExp(
      `^(?:etai(?:t|ent) )?(?:l' ?|la |le |les )?(?:seul |seule |unique |actuel |actuelle )?(?:proprietaires?|actionnaires? (?:majoritaires?|uniques?|principa\\S+|de controle))(?: (?:de|d'|du)(?: |$)| ${COMPANY}| depuis(?: |$))`,
    ),
    of: "ahead",
    first: true,
    role: "seller",
    kinds: ["acquisition"],
    examples: [
      "[target Morlin] est repris par [acquirer Vexa]. [seller Tardieu], propriétaire de [- Morlin] depuis 2016, réinvestit.",
      "[target Morlin] est repris par [acquirer Vexa]. [seller Tardieu], propriétaire de l'enseigne depuis 2016, garde les murs.",
      "[target Morlin] est repris par [acquirer Vexa]. [seller Tardieu] en était propriétaire depuis 1950.",
    ],
    counterExamples: [
      "[target Morlin] est repris par [acquirer Vexa]. [- Orvane], propriétaire de [- Cormelin] depuis 2016, était intéressé.",
    ],
  },
  {
    name: "participants/held",
    words:
      /^(?:qui |lesquels )?(?:detenai|possedai|controlai)(?:t|ent) (?!deja )(?:\S+ ){0,4}?(?:\S*%|majorite|totalite|moitie|quarts?|tiers|parts|titres|actions|capital|l' (?:entreprise|affaire|enseigne)|la (?:societe|maison|marque)|le (?:groupe|club|fabricant))(?: |$)/,
    of: "ahead",
    first: true,
    role: "seller",
    kinds: ["acquisition"],
    examples: [
      "[target Morlin] est repris par [acquirer Vexa]. [seller Tardieu], qui détenait 80 % du capital depuis 2016, réalise une belle opération.",
      "[target Morlin] est repris par [acquirer Vexa]. [seller Tardieu] possédait la totalité de l'affaire depuis 2016.",
    ],
    counterExamples: [
      "[target Morlin] est repris par [acquirer Vexa]. [- Tardieu] détenait 80 % de [- Orvane] depuis 2016.",
      "[target Morlin] est repris par [acquirer Vexa]. [- Tardieu] possédait trois usines.",
    ],
  },
  {
    name: "participants/who-sells",
    words: new RegExp(
      `^qui (?:lui |leur )?(?:cede|vend|lache|abandonne|cedera|vendra|cedait|vendait)(?:nt|ont)? (?:ainsi |donc |toute? )?(?:le |la |ses |leurs |l' essentiel de ses |sa |son |leur )${SHARE}(?: |$)`,
    ),
    of: "ahead",
    first: true,
    role: "seller",
    kinds: ["acquisition", "equity_investment"],
    examples: [
      "[target Morlin] est repris par [acquirer Vexa]. [seller Tardieu], qui cède le contrôle, gardera le solde.",
      "[target Morlin] est repris par [acquirer Vexa]. Pour [seller Tardieu], qui vend ses titres, la page est tournée.",
    ],
    counterExamples: [
      "[target Morlin] est repris par [acquirer Vexa]. [- Tardieu], qui vend des titres anciens, s'en étonne.",
    ],
  },
  {
    name: "participants/as-seller",
    words: /^(?:le |la |les )?(?:vendeurs?|cedants?) [,)](?: |$)/,
    first: true,
    role: "seller",
    kinds: ["acquisition", "equity_investment"],
    examples: ["[target Morlin] est repris par [acquirer Vexa]. [seller Tardieu], vendeur, conservera 10 %."],
  },
];
