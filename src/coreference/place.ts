import type { NameCandidate } from "../document/index.ts";
import type { Profile } from "./profile.ts";
import type { Role } from "./roles.ts";

/** Where a nominal stands. */
export interface Place {
  readonly body: string;
  readonly nominal: NameCandidate;
  readonly sentence: number;
  /** The sentence of a position of the body. */
  readonly sentenceOf: (position: number) => number;
  readonly topic: Profile | undefined;
  /** In an interview, the firm of who answers. */
  readonly answering: Profile | undefined;
  /** Where the passage starts that has this topic: 0 in an article with one topic. */
  readonly passage: number;
  /** The last to be given a role that the nominal tells. */
  readonly inRole: Profile | undefined;
  /** Where the paragraph starts. */
  readonly paragraph: number;
  /** The one mentioned last before it. */
  readonly latest: Profile | undefined;
  /** Whether somebody near is known to be a fund. */
  readonly funds: boolean;
  /** Whether one of them has just bought something. */
  readonly fundBuys: boolean;
  /** Whether somebody near has just sold something. */
  readonly sold: boolean;
  /** Whether it is the subject of its sentence, as far as its place tells. */
  readonly subject: boolean;
  /** Whether it is told whose founder or head speaks: « explique X, cofondateur de l'entreprise ». */
  readonly led: boolean;
  /** The part that the words around it give it: « racheter le pionnier », « au capital de la start-up ». */
  readonly role: Role | undefined;
}
