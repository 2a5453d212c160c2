/** One place of a cell. */
export interface Part {
  /** As the cell has it: `Hillsborough (Northern Ireland)`. */
  readonly text: string;
  /** Without what stands in brackets. */
  readonly name: string;
  /** What stands in brackets: a region, a territory, another name; empty where nothing does. */
  readonly bracket: string;
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<=\p{L}{3})\.$/u, "");

/**
 * The places of a cell, split at commas, semicolons and slashes outside brackets. Words that are known
 * to be one name stay together: `Mexico, D.F.`.
 */
export function partsOf(cell: string, isOneName: (words: string) => boolean): readonly Part[] {
  const words = cell
    .split(/[,;/](?![^()]*\))/)
    .map(tidy)
    .filter(Boolean);
  const parts: string[] = [];
  for (let at = 0; at < words.length;) {
    let end = words.length;
    while (end > at + 1 && !isOneName(words.slice(at, end).join(", "))) end--;
    parts.push(words.slice(at, end).join(", "));
    at = end;
  }
  return parts.map(readPart);
}

function readPart(text: string): Part {
  const [, name = text, bracket = ""] = /^(.*?)\s*\(([^()]*)\)$/.exec(text) ?? [];
  return { text, name, bracket: tidy(bracket) };
}
