/** Whether what stands around a date is told as done or as to come; null where nothing tells. */
export type Tense = "past" | "future" | null;

interface Clue {
  readonly tense: Exclude<Tense, null>;
  readonly cost: number;
}

const WORD = /[\p{L}\p{M}]+|[,;:()—–.«»]/gu;

/** Modal and planning words: what they govern is to come. */
const ahead = new Set(
  "doit doivent devra devront devrait devraient va vont prévoit prévoient prévu prévue prévus prévues attendu attendue attendus attendues espéré espérée espérés espérées programmé programmée programmés programmées visé visée vise visent visant escompté escomptée compte comptent entend entendent table tablent promet promettent prochain prochaine prochainement horizon échéance calendrier dès planifié planifiée projette envisage envisagent objectif souhaite veut veulent souhaitent remboursable livrable livrables".split(
    " ",
  ),
);

const perfect = new Set(
  "a ont avait avaient est était étaient sont fut furent eut eurent aurait auraient ayant été avons ai avez avions".split(
    " ",
  ),
);

/** Verbs in -rer and -rir whose past forms end like a future or a conditional (« montra », « entrait », « ouvrait »). */
const stemsInR =
  /^(?:mont|démont|ent|rent|ti|reti|atti|déclar?|assu|rassu|mesu|consac|demeu|inaugu|préfé|rencont|liv|déliv|enregist|administ|célèb|céléb|opé|coopé|récupé|libé|espé|dési|expi|inspi|respi|répa|prépa|sépa|compa|empa|accapa|ouv|rouv|couv|découv|recouv|off|souff|cou|parcou|recou|accou|mou|acqué|requé|conqué|pa|appa|dispa|compa|connaît|paraît|figu|procu|ju|du|endu|assu|entou|savou|restau|instau|déplo|explo|honor?|amélio|géné|considé|accélé|modé|tolé|adhé|insé|géré?|digé|suggé|transfé|référ?|diffé|confé|lé|acca|éclai|sou|évapo|élabo|collabo|ignor?|do|ado|pe|pleu|leu|effleu|reti|sépa|mu|fact|structu|captu|ratu|fractu|clôtu|voitu|tou|enca|encad|cad|quad|poud|cend|ent)r/u;

/** Reads the tense of the verbs nearest to a date within its sentence. */
export function tenseAround(sentence: string, start: number, end: number): Tense {
  const before = clues(tokens(sentence.slice(0, start)).reverse());
  const after = clues(tokens(sentence.slice(end)));
  const nearest = [...before, ...after].sort((a, b) => a.cost - b.cost)[0];
  return nearest?.tense ?? null;
}

function tokens(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => word.toLowerCase());
}

/** The tense clues of words that lead away from the date, dearer with each word and each break between clauses. */
function clues(words: readonly string[]): Clue[] {
  const found: Clue[] = [];
  let cost = 0;
  for (const word of words) {
    if (/^[^\p{L}]/u.test(word)) {
      cost += word === "," || word === "«" || word === "»" ? 3 : 8;
      if (word === ".") break;
      continue;
    }
    cost++;
    const tense = tenseOf(word);
    if (tense !== null) found.push({ tense, cost });
    if (found.length > 2) break;
  }
  return found;
}

function tenseOf(word: string): Tense {
  if (ahead.has(word)) return "future";
  if (perfect.has(word)) return "past";
  if (word.length > 3 && /(?:ra|ront|rons|rez|rai|rait|raient)$/u.test(word) && !stemsInR.test(word))
    return "future";
  if (word.length > 4 && /(?:é|ée|és|ées|èrent|irent|aient|ait)$/u.test(word) && !nouns.has(word))
    return "past";
  return null;
}

const nouns = new Set(
  "année société santé marché qualité capacité activité liberté sécurité électricité communauté université entité majorité minorité été café côté degré traité comité député".split(
    " ",
  ),
);
