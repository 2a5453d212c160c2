/** A Map, or a WeakMap, which drops records that are no longer referenced. */
interface Cache<Key, Answer> {
  readonly has: (key: Key) => boolean;
  readonly get: (key: Key) => Answer | undefined;
  readonly set: (key: Key, answer: Answer) => unknown;
}

/** Caches a function by its first argument; later calls ignore the other arguments. */
export function memoized<Key, Rest extends readonly unknown[], Answer>(
  find: (key: Key, ...rest: Rest) => Answer,
  known: Cache<Key, Answer> = new Map<Key, Answer>(),
): (key: Key, ...rest: Rest) => Answer {
  return (key, ...rest) => {
    if (!known.has(key)) known.set(key, find(key, ...rest));
    return known.get(key)!;
  };
}
