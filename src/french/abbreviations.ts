/** Abbreviations as the press sets them, without their final dot. Own list, from French typographic usage. */

/** Titles and others that something always follows: their dot never ends a sentence. */
export const leadingAbbreviations: readonly string[] = [
  // people
  ..."M MM Mr Mrs Ms Dr Drs Pr Prs Me Mes Mgr Mgrs Mme Mmes Mlle Mlles Vve Sr Jr St Ste Sts Stes".split(" "),
  ..."Gal Gén Col Cdt Cne Lt Sgt Cap Adj R.P prof Prof dir Chr Mt".split(" "),
  // places in books and laws
  ..."art Art al chap Chap cf Cf fig Fig n N no No nos Nos nº n° p pp P parag réf Réf t tab tom vol Vol".split(
    " ",
  ),
  ..."éd Éd coll éds sect suppl ann ms vs v ibid".split(" "),
  // measures and figures
  ..."env Env approx av apr av.J.-C apr.J.-C min max hab moy nb qté tél Tél fax Fax".split(" "),
  // streets and towns
  ..."bd Bd boul Boul bld Bld pl rte".split(" "),
  // words explained
  ..."c.-à-d c-à-d i.e e.g p.ex par.ex ex Ex dit angl all lat gr litt spéc abrév".split(" "),
];

/** Abbreviations that a sentence may also end with: what follows decides. */
export const closingAbbreviations: readonly string[] = [
  ..."etc Etc Cie cie Co Inc inc Corp corp Ltd ltd Plc plc Bros Intl LLC Ltda SpA Gmbh".split(" "),
  ..."s.e.c s.e.n.c s.e.n.c.r.l ltée Ltée enr Enr J.-C J.C U.S U.S.A U.K S.A S.A.S S.A.R.L S.p.A N.V B.V A.G S.E P.-S R.U É.-U".split(
    " ",
  ),
  ..."janv févr avr juil sept oct nov déc lun mar mer jeu ven sam dim".split(" "),
  ..."h mn sec km cm mm kg ha fr".split(" "),
];

/** Where a name goes on behind an abbreviation that a sentence may also end with: « Warner Bros. Discovery ». */
export const namesOverDots: readonly string[] = [
  "Bros. Advisors",
  "Bros. Discovery",
  "Bros. Entertainment",
  "Bros. Games",
  "Bros. Pictures",
  "Bros. Television",
];

/** Abbreviations of months and of a currency that a figure goes on with: « en sept. 2021 », « pour fr. 2,2 millions ». */
export const countingAbbreviations: readonly string[] =
  "janv févr fév avr juil sept oct nov déc fr Fr frs Frs".split(" ");

/** Names whose exclamation mark belongs to them. */
export const exclamatoryNames: readonly string[] = ["Yahoo", "Jeopardy", "Oups", "Wham", "Joomla"];
