import { Buffer } from "node:buffer";

const [TAB, NEWLINE, COMMA] = [9, 10, 44];
/** The columns with names: the name, the same in ASCII, and comma-separated alternatives. */
const [FIRST_CELL, LAST_CELL] = [1, 3];

/** How many names of at least this many bytes are searched for linearly, before building an index pays off. */
const SEARCHES = 6;
const MIN_BYTES = 3;

/** Finds the lines of a table of towns by any spelling of a name, without decoding the rest. */
export function namesInLines(table: Buffer): (spellings: readonly string[]) => readonly string[] {
  let searches = 0;
  let index: Index | undefined;
  return (spellings) => {
    searches++;
    const places = (bytes: Buffer): Iterable<number> =>
      searches <= SEARCHES && bytes.length >= MIN_BYTES
        ? scan(table, bytes)
        : lookUp((index ??= indexOf(table)), bytes);
    const starts = spellings
      .filter((spelling) => spelling !== "")
      .map((spelling) => Buffer.from(spelling))
      .flatMap((bytes) =>
        [...places(bytes)]
          .filter((at) => isWhole(table, at, bytes))
          .map((at) => table.lastIndexOf(NEWLINE, at) + 1),
      );
    return [...new Set(starts)]
      .toSorted((a, b) => a - b)
      .map((start) => {
        const end = table.indexOf(NEWLINE, start);
        return table.toString("utf8", start, end < 0 ? table.length : end);
      });
  };
}

const isEdge = (byte: number | undefined): boolean =>
  byte === undefined || byte === TAB || byte === NEWLINE || byte === COMMA;

const isWhole = (table: Buffer, at: number, bytes: Buffer): boolean =>
  isEdge(table[at - 1]) &&
  isEdge(table[at + bytes.length]) &&
  table.compare(bytes, 0, bytes.length, at, at + bytes.length) === 0;

function* scan(table: Buffer, bytes: Buffer): Generator<number> {
  for (let at = table.indexOf(bytes); at >= 0; at = table.indexOf(bytes, at + 1)) yield at;
}

/** A hash table of the positions of names, with chaining. */
interface Index {
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly starts: Int32Array;
}

const CHAINS = 2 ** 20;
const NONE = -1;
const MAX_NAMES = 2 ** 21;

const add = (sum: number, byte: number): number => (Math.imul(sum, 31) + byte) | 0;
const chainOf = (sum: number): number => (sum ^ (sum >>> 15)) & (CHAINS - 1);

function indexOf(table: Buffer): Index {
  const first = new Int32Array(CHAINS).fill(NONE);
  const [next, starts] = [new Int32Array(MAX_NAMES), new Int32Array(MAX_NAMES)];
  let [count, start, sum, cell] = [0, 0, 0, 0];
  for (let at = 0; at < table.length; at++) {
    const byte = table[at]!;
    if (byte !== TAB && byte !== NEWLINE && byte !== COMMA) {
      sum = add(sum, byte);
      continue;
    }
    if (cell >= FIRST_CELL && at > start && count < MAX_NAMES) {
      const chain = chainOf(sum);
      starts[count] = start;
      next[count] = first[chain]!;
      first[chain] = count++;
    }
    if (byte === TAB) cell++;
    // The columns after the names are skipped.
    if (cell > LAST_CELL) at = endOfLine(table, at);
    if (table[at] === NEWLINE) cell = 0;
    [start, sum] = [at + 1, 0];
  }
  return { first, next, starts };
}

function endOfLine(table: Buffer, at: number): number {
  const end = table.indexOf(NEWLINE, at);
  return end < 0 ? table.length : end;
}

function* lookUp({ first, next, starts }: Index, bytes: Buffer): Generator<number> {
  const chain = chainOf(bytes.reduce(add, 0));
  for (let at = first[chain]!; at !== NONE; at = next[at]!) yield starts[at]!;
}
