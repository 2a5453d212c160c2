/** A Map, or for records a WeakMap, which forgets those that nobody holds any more. */
interface Answers<Key, Answer> {
  readonly has: (key: Key) => boolean;
  readonly get: (key: Key) => Answer | undefined;
  readonly set: (key: Key, answer: Answer) => unknown;
}

/** A function that is asked once for each first argument; later answers are the first. */
export function memoized<Key, Rest extends readonly unknown[], Answer>(
  find: (key: Key, ...rest: Rest) => Answer,
  known: Answers<Key, Answer> = new Map<Key, Answer>(),
): (key: Key, ...rest: Rest) => Answer {
  return (key, ...rest) => {
    if (!known.has(key)) known.set(key, find(key, ...rest));
    return known.get(key)!;
  };
}
