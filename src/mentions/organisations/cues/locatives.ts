import { either } from "../../../rules/alternatives.ts";
import { around, type Sighting } from "../sighting.ts";
import { AFTER_LOCATIVE } from "../situation.ts";
import type { Cue } from "./cue.ts";

/** Participles and nouns that say where something is when « à » or « de » follows. */
const SEATED = new Set(
  "base basee bases basees installe installee installes implante implantee situe situee ne nee nes mort morte vecu vivre vit habite reside usine usines site siege bureau bureaux atelier ateliers magasin magasins entrepot campus loge etabli etablie domicilie arrive arrivee parti partir rendre rendu retour sejour voyage rencontre reuni reunis reunion sommet gare aeroport boutique boutiques cote cotee bourse tourne ouvert ouvre".split(
    " ",
  ),
);

function isSeat(sighting: Sighting): boolean {
  return SEATED.has(around(sighting, -2)?.folded ?? "");
}

/** Beginnings of verbs and nouns that hand something over with « à ». */
const TRANSFER = new RegExp(
  `^${either(
    ..."oui$ joi(?:nt|ndr|gn) ouvr ouver vau[td] valu vend revend cède céd recéd cess vente confi prêt".split(
      " ",
    ),
    ..."apport prom accord octro impos inflig oppos fac[et] grâce rach[eè]t ach[eè]t livr parl donn".split(
      " ",
    ),
    ..."demand doi[st] perm[ei] vers(?:e|é|a) transf succ[eé]d appart rapport fourni attribu adoss".split(
      " ",
    ),
    ..."associ alli mari profit recours particip souscri indiqu expliqu déclar confirm affirm di[st]$".split(
      " ",
    ),
    ..."répond emprunt arrach chip souffl reproch notifi adress lou[eé] command pass[eé] entretien".split(
      " ",
    ),
    ..."interview quant pri[st]$ prend repri abandon laiss factur unir?$ uni[st]?$ lié compar contr".split(
      " ",
    ),
    ..."ser[tv] plaî ressembl coût crédit subvention aide offr propos renonc consacr consent".split(" "),
    ..."rem(?:is|et) soum(?:is|et) transm allou revien reven[ua] éch(?:oi|u) réclam bradé octroi octroy".split(
      " ",
    ),
    ..."rejoi épaul".split(" "),
  )}`,
);

/** Whether the words before « à » hand something over, so that a name behind it need not be a place. */
function isTransfer(sighting: Sighting): boolean {
  for (let offset = -2; offset >= -12; offset--) {
    const token = around(sighting, offset);
    if (token === undefined || token.text === ";") return false;
    if (TRANSFER.test(token.lower)) return true;
  }
  return false;
}

/** What « à », « en » and the like say of the name behind them: where something is, unless something is handed over. */
export const locativeCues: readonly Cue[] = [
  {
    name: "name/seat",
    reading: "place",
    weight: 6,
    needs: AFTER_LOCATIVE,
    holds: isSeat,
    examples: ["Elle est basée à [Zarnolles].", "Né à [Zarnolles], il y vit."],
    counterExamples: ["Elle est vendue à Zarnolles."],
  },
  {
    name: "name/locative",
    reading: "place",
    weight: 3,
    needs: AFTER_LOCATIVE,
    holds: (sighting) => {
      const preposition = around(sighting, -1)?.lower;
      if (preposition === "en") return true;
      return preposition === "à" && (sighting.place !== undefined || !isTransfer(sighting));
    },
    examples: ["Elle vit à [Quimper].", "Elle part en [Zarnolie]."],
    counterExamples: ["Elle le vend à Zarnolles.", "Elle a dit oui à Zarnolles."],
  },
];
