import { createHash } from "node:crypto";

/** The line before the closing fence by which an imported file knows itself, and shows changes by hand. */
const MARK = /^# imported by (?<importer>[a-z0-9-]+), checksum (?<sum>[0-9a-f]{16})\n(?=---$)/m;

const sumOf = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 16);

/** The text of a file with front matter, marked as made by an importer. */
export function markText(text: string, importer: string): string {
  const fence = text.indexOf("\n---\n", 4) + 1;
  const mark = `# imported by ${importer}, checksum ${sumOf(text)}\n`;
  return text.slice(0, fence) + mark + text.slice(fence);
}

export interface Mark {
  readonly importer: string;
  /** Whether nobody has changed the file since. */
  readonly isUntouched: boolean;
}

/** Who made a file; undefined if no importer did, or its mark was taken out. */
export function readMark(text: string): Mark | undefined {
  const found = MARK.exec(text.replaceAll("\r\n", "\n"));
  if (!found) return undefined;
  const { importer = "", sum } = found.groups ?? {};
  const without = text.replaceAll("\r\n", "\n").replace(found[0], "");
  return { importer, isUntouched: sumOf(without) === sum };
}
