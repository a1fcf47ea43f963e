/**
 * A named way of recognising something. `name` is `family/rule` and travels with every value that the rule makes;
 * each example is a sentence with the expected span in brackets, which proves that this rule fires on exactly
 * these words; a counter-example has no brackets and proves that it stays silent.
 */
export interface Rule {
  readonly name: string;
  readonly examples: readonly string[];
  readonly counterExamples?: readonly string[];
}

/** An example sentence taken apart: the body without its brackets, and what they enclosed. */
export interface Example {
  readonly body: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** Reads « La start-up lève [3,5 millions d'euros]. » Throws a `TypeError` on unbalanced brackets. */
export function readExample(example: string): Example {
  let body = "";
  let open = -1;
  const spans: { start: number; end: number; text: string }[] = [];
  for (const character of example) {
    if (character === "[") {
      if (open >= 0) throw new TypeError(`expected no nested bracket, got ${JSON.stringify(example)}`);
      open = body.length;
    } else if (character === "]") {
      if (open < 0) throw new TypeError(`expected an open bracket, got ${JSON.stringify(example)}`);
      spans.push({ start: open, end: body.length, text: body.slice(open) });
      open = -1;
    } else body += character;
  }
  if (open >= 0) throw new TypeError(`expected a closed bracket, got ${JSON.stringify(example)}`);
  return { body, spans };
}
