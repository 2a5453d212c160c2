// What lists are sorted by: the only comparators of texts.

type Comparator<Item> = (a: Item, b: Item) => number;

/** Texts by their code units: the same order on every machine. */
export const byText: Comparator<string> = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Things by a text of theirs, as `byText`. */
export const ascending =
  <Item>(textOf: (item: Item) => string): Comparator<Item> =>
  (a, b) =>
    byText(textOf(a), textOf(b));

export const byId = ascending(({ id }: { readonly id: string }) => id);

/** The pairs of a map by their keys. */
export const byKey = ascending(([key]: readonly [string, unknown]) => key);

/** Things by a name of theirs, as readers of a language look names up. */
export function alphabetical<Item>(
  language: string,
  nameOf: (item: Item) => string,
): Comparator<Item> {
  const { compare } = new Intl.Collator(language);
  return (a, b) => compare(nameOf(a), nameOf(b));
}

/** `alphabetical` for things whose name is called that. */
export const byName = (language: string): Comparator<{ readonly name: string }> =>
  alphabetical(language, ({ name }) => name);

/** `alphabetical` for things whose name is a label. */
export const byLabel = (language: string): Comparator<{ readonly label: string }> =>
  alphabetical(language, ({ label }) => label);
