/** Words whose last vowel gives way to an apostrophe before a vowel: « l' », « jusqu' ». Own list. */
export const elidedWords: ReadonlySet<string> = new Set(
  "l d j m t s c n ç z qu jusqu lorsqu puisqu quoiqu quelqu parcequ presqu entr".split(" "),
);

/** Words that keep the apostrophe inside: « aujourd'hui », « presqu'île ». */
export const wordsWithApostrophe: ReadonlySet<string> = new Set(
  (
    "aujourd'hui presqu'île presqu'îles presqu'ile quelqu'un quelqu'une entr'ouvert entr'ouverte entr'ouvrir " +
    "entr'aide entr'acte prud'homme prud'hommes prud'homal prud'homale prud'homaux grand'mère grand'rue"
  ).split(" "),
);

/** Pronouns that follow their verb after a hyphen, with the « t » that may come between: « a-t-il », « donne-le ». */
export const invertedPronouns: ReadonlySet<string> = new Set(
  (
    "je tu il elle on nous vous ils elles ce t-il t-elle t-on t-ils t-elles " +
    "le la les lui leur moi toi y en le-lui la-lui les-lui le-moi le-nous vous-en nous-en"
  ).split(" "),
);

/** Words that only look like a verb and its pronoun. */
export const hyphenatedWords: ReadonlySet<string> = new Set(
  "rendez-vous garde-à-vous sot-l'y-laisse qu'en-dira-t-on m'as-tu-vu m'as-tu-vue c'est-à-dire".split(" "),
);

/** Ends of addresses that stand for a name: « Booking.com ». */
export const domainEndings: ReadonlySet<string> = new Set(
  "com fr org net eu be ch ca io ai co tv info uk de es it lu us biz app dev tech gouv ma sn ci".split(" "),
);
