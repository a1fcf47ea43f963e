import { either, inTurn } from "../../rules/alternatives.ts";
import { wordsIn } from "../across/facts.ts";
import type { Scene } from "../scene.ts";
import type { Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";

/** A firm as what several become, folded: « pour former un groupe », « en une seule société ». */
const FIRM = new RegExp(
  inTurn(
    String.raw`\b`,
    either(
      "un|une|le|la|l'|qu'un|qu'une|seule?|meme|nouvel|nouvelle|nouveau|grand|grande|premier",
      "premiere",
    ),
    " ?(?:seule?|meme|nouvel|nouvelle|nouveau|grande?|vaste|premier|premiere|futur)? ?",
    either(
      "groupe|ensemble|entite|societe|entreprise|geant|champion|leader|acteur|cabinet|banque",
      "cooperative|mutuelle|structure|maison|mastodonte|colosse|numero",
      "poids lourd",
      "etablissement",
    ),
    String.raw`\b`,
  ),
);
/** The same said of what is not theirs to be, folded. */
const OF_WORK =
  /\b(?:groupe|structure|maison|ensemble) (?:de travail|de reflexion|de pression|d' ?accueil|d' ?experts|d' ?etude)\b/;

/** Whether behind a telling's trigger, or in its words, the text says that what two become is a firm. */
export function isOneFirm({ trigger }: Telling, { terms }: Scene): boolean {
  const words = wordsIn(terms.filter(({ start }) => start >= trigger.start));
  return FIRM.test(words) && !OF_WORK.test(words);
}

/** Firms that have members, partners or neighbours of their trade, in the plural, folded. */
const PEERS =
  /^(?:cooperatives?|mutuelles?|caves?|laiteries?|sucreries?|cabinets?|etudes|banques|assureurs|cliniques|brasseries|distilleries|imprimeries|cooperateurs|offices|bailleurs|etablissements|societes|entreprises|groupes)$/;
/** What is behind a gathering that is no union, folded. */
const FOR_ELSE =
  /^(?:pour|derriere|autour|afin|contre|face|dans|sur|devant|chaque|ce|cet|hier|a|au sein|sous)$/;
/** What says that they become one all the same, folded: « au 1er janvier » is a date. */
function nextIn(terms: readonly Term[], from: number): Term | undefined {
  return terms.slice(from).find(({ tags }) => !tags.has("Adv"));
}

/** « Les coopératives X et Y vont se regrouper »: whether neighbours of one trade gather, with no other purpose told. */
export function arePeers({ trigger }: Telling, { terms }: Scene): boolean {
  const verb = terms.findIndex(({ start }) => start === trigger.start);
  const first = terms.findIndex(({ party }) => party !== null);
  if (first < 1 || first > verb) return false;
  if (!PEERS.test(terms[first - 1]!.normal) || !/s$/.test(terms[first - 1]!.normal)) return false;
  const next = nextIn(
    terms,
    terms.findIndex(({ start }) => start >= trigger.end),
  );
  return next === undefined || next.date !== null || !FOR_ELSE.test(next.normal) || isDated(terms, next);
}

/** « au 1er janvier », « à partir de 2025 » */
function isDated(terms: readonly Term[], preposition: Term): boolean {
  const at = terms.indexOf(preposition);
  return terms.slice(at + 1, at + 4).some(({ date }) => date !== null);
}

/** « donner naissance à Nova »: whether a firm's name stands right behind. */
export function isOneNamed({ trigger, fillers }: Telling, { terms }: Scene): boolean {
  const to = terms.findIndex(({ start }) => start >= trigger.end);
  const next = terms[to + 1];
  // « se sont fondues pour donner naissance à Nova »: the verb before tells it.
  const verb = terms.findIndex(({ start }) => start === trigger.start);
  if (/^(?:pour|afin|en)$/.test(terms[verb - 1]?.normal ?? "")) return false;
  const parties = fillers.filter(({ role }) => role === "merger_party");
  return next?.party?.form === "name" && parties.length > 1;
}

/** Words, folded, of a firm that belongs to several share by share. */
const SHARED = new RegExp(
  inTurn(
    String.raw`\b`,
    either(
      "a parite",
      "a parts egales",
      "a egalite",
      "moitie-moitie",
      "(?:a )?(?:50|51|60)[-/ ](?:50|49|40)",
      "50 ?%-50 ?%",
      "chacune? (?:la moitie|50 ?%|un tiers|33 ?%)",
      "la moitie chacune?",
      String.raw`dont (?:ils|elles|les deux|les trois)\b[^.;]{0,30}\b(?:partag\w+|detien\w+|possed\w+)`,
      String.raw`(?:se )?partag\w+ le capital`,
      String.raw`detien\w+ chacune?`,
    ),
  ),
);

/** Whether a sentence says that what is founded is its founders' own, share by share. */
export function isShared(_: Telling, { terms }: Scene): boolean {
  return SHARED.test(wordsIn(terms));
}

/** « a déposé une offre de rachat de Y »: whether « de » says right behind the paper for what it is. */
export function isOfIt({ trigger }: Telling, { terms }: Scene): boolean {
  const next = terms.find(({ start }) => start >= trigger.end);
  return /^(?:de|d'|du|des)$/.test(next?.normal ?? "");
}
