// All comparators for strings.

type Comparator<Item> = (a: Item, b: Item) => number;

/** By code units, so that the order is the same on every machine. */
export const byCodeUnits: Comparator<string> = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts by a string property, as `byText` does. */
export const ascending =
  <Item>(textOf: (item: Item) => string): Comparator<Item> =>
  (a, b) =>
    byCodeUnits(textOf(a), textOf(b));

export const byId = ascending(({ id }: { readonly id: string }) => id);

/** Sorts map entries by key. */
export const byKey = ascending(([key]: readonly [string, unknown]) => key);

/** Sorts by name, in the collation of a language. */
export function alphabetical<Item>(
  language: string,
  nameOf: (item: Item) => string,
): Comparator<Item> {
  const { compare } = new Intl.Collator(language);
  return (a, b) => compare(nameOf(a), nameOf(b));
}

/** `alphabetical` by `name`. */
export const byName = (language: string): Comparator<{ readonly name: string }> =>
  alphabetical(language, ({ name }) => name);

/** `alphabetical` by `label`. */
export const byLabel = (language: string): Comparator<{ readonly label: string }> =>
  alphabetical(language, ({ label }) => label);
