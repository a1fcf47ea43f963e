/**
 * The hero of a portrait or an obituary: the person with whose name its title opens. « Il » and « elle » go on with him
 * or her for paragraphs, whatever firms are named in between: « En 1998, il vendit ses parts à X. »
 */
export type Gender = "masculine" | "feminine";

/** Whether a portrait goes on with « elle » or with « il », which is also said of nobody. */
export function heroGender(body: string): Gender {
  const count = (pronoun: RegExp): number => [...body.matchAll(pronoun)].length;
  return count(/(?<!\p{L})elle(?!\p{L})/giu) > count(/(?<!\p{L})il(?!\p{L}| y a| faut| s['’]agit)/giu) / 2
    ? "feminine"
    : "masculine";
}
