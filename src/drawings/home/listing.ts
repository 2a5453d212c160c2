/** A list of things that differ by a key, each of which is then named by its index. */
export class Listing<Item> {
  readonly items: Item[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #keyOf: (item: Item) => string;

  constructor(keyOf: (item: Item) => string) {
    this.#keyOf = keyOf;
  }

  /** The index of an item, which is added where none has its key yet. */
  add(item: Item): number {
    const key = this.#keyOf(item);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.items.length);
    return this.items.push(item) - 1;
  }
}
