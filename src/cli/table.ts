/**
 * Lays rows out in columns under their headings, cells that are too long cut with an ellipsis so that no line is
 * longer than `width` characters. The widest column gives way first.
 */
export function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => length(row[column] ?? ""))));
  const gaps = 2 * (headings.length - 1);
  while (widths.reduce((sum, each) => sum + each, gaps) > width) {
    const widest = Math.max(...widths);
    if (widest <= 8) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  const line = (row: readonly string[]) =>
    widths
      .map((each, column) => cell(row[column] ?? "", each))
      .join("  ")
      .trimEnd();
  return [line(headings), widths.map((each) => "─".repeat(each)).join("  "), ...rows.map(line)].join("\n");
}

function cell(text: string, width: number): string {
  const characters = [...text];
  const cut = characters.length > width ? `${characters.slice(0, width - 1).join("")}…` : text;
  return cut + " ".repeat(Math.max(0, width - length(cut)));
}

function length(text: string): number {
  return [...text].length;
}
