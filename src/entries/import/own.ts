/** What a table says of a word: a word such as `constructor` has no meaning that nobody gave it. */
export const own = <Meaning>(
  table: Readonly<Record<string, Meaning>> | undefined,
  word: string,
): Meaning | undefined => (table && Object.hasOwn(table, word) ? table[word] : undefined);
