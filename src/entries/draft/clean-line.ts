import { unseenCharacters } from "../../reading/checks/characters.ts";

/**
 * Untrusted text as a single line for an entry: without invisible characters, with collapsed whitespace,
 * cut at `longest` characters; undefined if nothing is left.
 */
export function cleanLine(text: string | null | undefined, longest: number): string | undefined {
  if (!text) return undefined;
  const spaced = text
    .slice(0, 50 * longest)
    .normalize("NFC")
    .replace(/[\s\u00A0]+/gu, " ");
  const unseen = new Set(unseenCharacters(spaced).map(({ index }) => index));
  let kept = "";
  let at = 0;
  for (const character of spaced) {
    if (!unseen.has(at) && kept.length + character.length <= longest) kept += character;
    at += character.length;
  }
  return kept.replace(/ +/g, " ").trim() || undefined;
}
