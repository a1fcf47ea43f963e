/**
 * What the comparison of names overlooks. These lists are the judge's own: if they were shared with the
 * extractor, a fault in them would hide itself.
 */
const determiners =
  "le la les l un une des du de d au aux son sa ses leur leurs notre nos votre vos mon ma mes ce cet cette ces".split(
    " ",
  );
const legalForms = new Set(
  (
    "sa sas sasu sarl eurl sca scs snc sci scop scic se nv bv bvba srl sprl asbl ag gmbh kg kgaa mbh plc ltd limited " +
    "llc llp lp inc incorporated corp corporation co company spa sab oy oyj ab asa aps ltee ltda kk pty"
  ).split(" "),
);

/**
 * The form under which two names are the same whatever their case, accents, apostrophes, hyphens, leading
 * determiners and trailing legal form. A name that consists of nothing else keeps its words.
 */
export function nameKey(name: string): string {
  const words = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/œ/gu, "oe")
    .replace(/Œ/gu, "OE")
    .toLowerCase()
    // « S.A. » is « SA »; other full stops separate.
    .replace(/\b(?:[a-z]\.){2,6}/g, (initials) => initials.replaceAll(".", ""))
    .split(/[^\p{L}\p{N}&+]+/u)
    .filter((word) => word !== "");
  const kept = [...words];
  while (kept.length > 1 && determiners.includes(kept[0]!)) kept.shift();
  while (kept.length > 1 && legalForms.has(kept.at(-1)!)) kept.pop();
  return kept.join(" ");
}
