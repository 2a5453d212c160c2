import { unseenCharacters } from "../../reading/checks/characters.ts";

/**
 * Text of a stranger as one line that an entry may hold: without control and other unseen characters, white
 * space as single spaces, cut at `longest` characters; undefined if nothing is left.
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
