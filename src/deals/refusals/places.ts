import type { PartyRole } from "../../document/index.ts";
import type { Trigger } from "../clauses/grammar.ts";
import type { Frame, Place } from "../frames/index.ts";

/** The role of a place that is neither a bare object nor « de » of another noun. */
export function roleAt(frame: Frame, trigger: Trigger, place: Place): PartyRole | undefined {
  if (trigger.objectPlace !== "object" && isAt(place, trigger.objectPlace)) return frame.roles.object;
  return place === "de" ? undefined : frame.roles[place];
}

/** Whether a place is the trigger's own: « dans l'escarcelle de » is a preposition of its own that ends in « de ». */
export function isAt(place: string | null, objectPlace: Place): boolean {
  return place === objectPlace || (objectPlace === "de" && place !== null && CAPTURING.has(place));
}

const CAPTURING = new Set(["dans le giron de", "entre les mains de", "aux commandes de", "au capital de"]);
