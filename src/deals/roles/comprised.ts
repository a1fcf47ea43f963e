import { remembered } from "../terms/remember.ts";
import type { Term } from "../terms/terms.ts";

/** What says of the names before it that they go with what changes hands, folded. */
const WITH = /^(?:compris(?:e|es)?|inclus(?:e|es)?)$/;

/** « vend son pôle jouets à X, Y et Z compris »: where those stand that go with what is sold, and are no side of the sale. */
export const comprised = remembered((terms): ReadonlySet<number> => {
  const starts = new Set<number>();
  terms.forEach(({ normal }, index) => {
    if (!WITH.test(normal) || terms[index - 1]?.party == null || !isClosed(terms[index + 1])) return;
    let at = index - 1;
    while (terms[at - 1]?.normal === "et" && terms[at - 2]?.party != null) at -= 2;
    const comma = terms[at - 1]?.tags.has("Det") === true ? at - 2 : at - 1;
    if (terms[comma]?.tags.has("Comma") !== true && terms[comma]?.tags.has("Open") !== true) return;
    for (let each = at; each < index; each += 1) starts.add(terms[each]!.start);
  });
  return starts;
});

function isClosed(next: Term | undefined): boolean {
  return next === undefined || ["Comma", "Semicolon", "Close", "Punct"].some((tag) => next.tags.has(tag));
}
