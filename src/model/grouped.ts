/** All values of each key, in the order of the pairs. */
export function grouped<Key, Value>(
  pairs: Iterable<readonly [Key, Value]>,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Counts how often each key was passed, from 1. */
export function counter(): (key: string) => number {
  const counts = new Map<string, number>();
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
}

/** Makes names unique: `berlin`, `berlin-2`. */
export function distinctNames(): (name: string) => string {
  const countOf = counter();
  return (name) => {
    const count = countOf(name);
    return count === 1 ? name : `${name}-${count}`;
  };
}
