/** A text that YAML reads as itself without quotes, inside brackets too. */
const PLAIN = /^[\p{L}\p{N}.+/(](?:[\p{L}\p{M}\p{N} _.+/@()'’?~%;&!=-]|:(?=\S))*$/u;

/** A text as a value of a field: plain where YAML reads it as it is, in quotes otherwise. */
export function scalarText(text: string): string {
  if (PLAIN.test(text) && !/\s$|:$/.test(text)) return text;
  const hasBoth = text.includes("'") || !/["\\]/.test(text);
  return hasBoth ? JSON.stringify(text) : `'${text}'`;
}

/** Texts as a list on one line. */
export const listText = (texts: readonly string[]): string =>
  `[${texts.map(scalarText).join(", ")}]`;
