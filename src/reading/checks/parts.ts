/** What the groups of a pattern hold; nothing where it does not match. */
export const partsOf = (pattern: RegExp, text: string): readonly (string | undefined)[] =>
  pattern.exec(text)?.slice(1) ?? [];
