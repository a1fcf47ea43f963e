import { InputError } from "../document/index.ts";

/** ISO 639-1 code, then the ISO 639-3 code of the same language; macrolanguages keep the code of the whole. */
const pairs =
  "aa aar ab abk ae ave af afr ak aka am amh an arg ar ara as asm av ava ay aym az aze ba bak be bel bg bul bi bis bm bam " +
  "bn ben bo bod br bre bs bos ca cat ce che ch cha co cos cr cre cs ces cu chu cv chv cy cym da dan de deu dv div dz dzo " +
  "ee ewe el ell en eng eo epo es spa et est eu eus fa fas ff ful fi fin fj fij fo fao fr fra fy fry ga gle gd gla gl glg " +
  "gn grn gu guj gv glv ha hau he heb hi hin ho hmo hr hrv ht hat hu hun hy hye hz her ia ina id ind ie ile ig ibo ii iii " +
  "ik ipk io ido is isl it ita iu iku ja jpn jv jav ka kat kg kon ki kik kj kua kk kaz kl kal km khm kn kan ko kor kr kau " +
  "ks kas ku kur kv kom kw cor ky kir la lat lb ltz lg lug li lim ln lin lo lao lt lit lu lub lv lav mg mlg mh mah mi mri " +
  "mk mkd ml mal mn mon mr mar ms msa mt mlt my mya na nau nb nob nd nde ne nep ng ndo nl nld nn nno no nor nr nbl nv nav " +
  "ny nya oc oci oj oji om orm or ori os oss pa pan pi pli pl pol ps pus pt por qu que rm roh rn run ro ron ru rus rw kin " +
  "sa san sc srd sd snd se sme sg sag si sin sk slk sl slv sm smo sn sna so som sq sqi sr srp ss ssw st sot su sun sv swe " +
  "sw swa ta tam te tel tg tgk th tha ti tir tk tuk tl tgl tn tsn to ton tr tur ts tso tt tat tw twi ty tah ug uig uk ukr " +
  "ur urd uz uzb ve ven vi vie vo vol wa wln wo wol xh xho yi yid yo yor za zha zh zho zu zul " +
  // the bibliographic codes of ISO 639-2 that libraries and archives still write
  "fre fra ger deu dut nld chi zho cze ces gre ell rum ron slo slk wel cym baq eus per fas arm hye geo kat ice isl";

const codes = new Map<string, string>();
const list = pairs.split(" ");
for (let index = 0; index + 1 < list.length; index += 2) {
  codes.set(list[index] as string, list[index + 1] as string);
}

/**
 * The ISO 639-3 code of a language given as ISO 639-1 or 639-3, with or without a region (« fr-CA »). Throws an
 * `InputError` on anything else.
 */
export function languageCode(given: string): string {
  const [subtag = ""] = given.trim().toLowerCase().split(/[-_]/);
  const code = codes.get(subtag) ?? (/^[a-z]{3}$/.test(subtag) ? subtag : undefined);
  if (code === undefined) {
    throw new InputError({
      problem: `unknown language ${JSON.stringify(given)}`,
      remedy: "give an ISO 639-1 or 639-3 code such as fr or fra",
    });
  }
  return code;
}
