import type { Clause } from "../clauses/clauses.ts";
import { INVESTOR } from "../cues/investors.ts";
import type { Scene } from "../scene.ts";
import { since, type Telling } from "../telling.ts";

/** Verbs, folded, of who gives money, which as well may be for anything. */
const BRINGS = /^(?:apport|vers|fourni|engag|ajout|debours|sign)/;
/** What stands before the names of those who invest by trade, folded. */
const BY_TRADE =
  /^(?:fonds|holding|family office|investisseurs?|capital-risqueurs?|actionnaires?|business angels?)$/;

/** How many sentences back a total may stand. */
const NEAR = 2;

/** « X – 10 M€. … 6 M€ viennent de la banque Y »: a part of what was told right before is no operation of its own. */
export function isPartOfTold(
  { frame, sentence, amount }: Telling,
  told: readonly Telling[],
  { terms }: Scene,
): boolean {
  const most = amount?.value.max ?? 0;
  return (
    /\/come-from$/.test(frame.name) &&
    // « S'y ajoutent 3 M€ venus de la Région »
    !terms.some(({ tags }) => tags.has("Ajouter")) &&
    since(told, sentence - NEAR).some((each) => (each.amount?.value.max ?? 0) >= most)
  );
}

/** Whether money is put into whom the text is about, though its verb alone would not say so. */
export function isBrought(
  { fillers, amount, frame }: Telling,
  { trigger, group }: Clause,
  scene: Scene,
): boolean {
  const { terms, discourse } = scene;
  // « Les 30 M€ viendront de son actionnaire Y »: whose owner that is.
  if (frame.name === "equity_investment/come-from") return true;
  if (!BRINGS.test(terms[trigger.start]?.normal ?? "")) return false;
  // « 45 M€ apportés par Y »
  if (group?.form === "participle" && !group.passive)
    return terms[trigger.start - 1]?.money != null && terms[trigger.end]?.normal === "par";
  // « Le fonds Y a apporté 5 M€ », « 5 M€ ont été apportés par le fonds Y »
  const investors = fillers.filter(({ role }) => role === "investor");
  return (
    amount !== null &&
    investors.some(({ entity, span }) => {
      const at = terms.findIndex(({ start }) => start === span.start);
      const before = terms.slice(Math.max(0, at - 2), Math.max(0, at));
      return (
        INVESTOR.test(discourse.names.get(entity) ?? "") || before.some(({ normal }) => BY_TRADE.test(normal))
      );
    })
  );
}
