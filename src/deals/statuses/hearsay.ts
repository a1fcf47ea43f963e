import { foldedWords } from "../terms/folded.ts";
import { remembered } from "../terms/remember.ts";

/** « selon deux sources », « a-t-on appris de sources proches du dossier »: people without names, and no firm that speaks, even to them. */
const UNNAMED =
  /\b(?:selon|d'apres|apprend|appris|aupres|indique\w*|declare\w*|dit|precise\w*|confie\w*|rapporte\w*|affirme\w*)(?:(?! a (?:des|deux|trois|quatre|plusieurs|une|certaines|differentes|diverses|sources?)\b) \S+){0,2}? (?:de |d'|aupres de |a (?!(?:des|deux|trois|quatre|plusieurs|une|certaines|differentes|diverses|sources?)\b)\S+ )?(?:(?:des|deux|trois|quatre|plusieurs|une|certaines|differentes|diverses) )?(?:\w+ )?sources?\b(?! (?:officielles?|gouvernementales?|judiciaires?|policieres?)\b)/;

/** « …, citant des personnes proches du dossier »: whom a paper has it from. */
const CITED =
  /\b(?:cit(?:e|ent|ant)|citait) (?:(?:des|une|deux|trois|plusieurs) (?:\w+ )?(?:sources?|personnes?|banquiers?|proches|interlocuteurs?)|ses (?:propres )?sources)\b/;

/** Whether a sentence has what it tells from people without names. */
export const isHearsay = remembered((terms): boolean => UNNAMED.test(foldedWords(terms)));

/** Whether a sentence says that a paper has what it tells from people without names. */
export const isCited = remembered((terms): boolean => CITED.test(foldedWords(terms)));
