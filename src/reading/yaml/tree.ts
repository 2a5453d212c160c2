import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
} from "yaml";
import type { Span } from "../problem.ts";

export type Path = readonly PropertyKey[];

/** A value in the file and its position. */
export interface Tree {
  /** Mappings, lists and scalars as written: nothing is converted to a number, date or null. */
  readonly value: unknown;
  /** The position of the value at a path; if it is missing, of its nearest existing ancestor. */
  readonly at: (path: Path) => Span;
  readonly atKey: (path: Path) => Span;
  /** The whole value at a path, including mappings and lists; the field's name if it is empty. */
  readonly whole: (path: Path) => Span;
}

type Range = readonly [start: number, end: number, ...rest: number[]];

export function spanOf(lines: LineCounter, [start, end]: Range): Span {
  const { line, col } = lines.linePos(start);
  const last = lines.linePos(end);
  return { line, column: col, endLine: last.line, endColumn: last.col };
}

export const treeOf = (value: unknown, root: Node, lines: LineCounter): Tree => ({
  value,
  at: (path) => spanOf(lines, rangeAt(root, path, false)),
  atKey: (path) => spanOf(lines, rangeAt(root, path, true)),
  whole: (path) => {
    const node = nodeAt(root, path);
    const range = isScalar(node) && node.source === "" ? undefined : rangeOf(node, NOWHERE);
    return spanOf(lines, range && range !== NOWHERE ? range : rangeAt(root, path, false));
  },
});

const NOWHERE: Range = [0, 0];

function nodeAt(root: Node, path: Path): unknown {
  let node: unknown = root;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair && typeof step === "number") continue;
      node = pair?.value;
    } else if (isSeq(node)) node = node.items[Number(step)];
  }
  return node;
}

/**
 * A mapping can stand for a list of one, and a text for a mapping with one field: a path into such a
 * list or mapping resolves to that mapping or text.
 */
function rangeAt(root: Node, path: Path, wantsKey: boolean): Range {
  let node: unknown = root;
  let range: Range = firstLine(root);
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        ({ key }) => isScalar(key) && key.value === step,
      );
      if (!pair) {
        if (typeof step === "number") continue;
        break;
      }
      range = isLast && wantsKey ? rangeOf(pair.key, range) : pairRange(pair, range);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (node === undefined) break;
      range = isScalar(node) ? rangeOf(node, range) : firstLine(node);
    }
  }
  return range;
}

/** The whole text of a scalar; the field's name for a mapping or list, or if it is empty. */
const pairRange = ({ key, value }: Pair, or: Range): Range =>
  isScalar(value) && value.source !== "" ? rangeOf(value, or) : rangeOf(key, or);

const rangeOf = (node: unknown, or: Range): Range =>
  (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) && node.range
    ? [node.range[0], node.range[1]]
    : or;

/** A mapping's first key, or a list's first item, rather than the whole block. */
function firstLine(node: unknown): Range {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const [first] = node.items;
    if (isPair(first)) return rangeOf(first.key, [0, 0]);
    if (first !== undefined) return firstLine(first);
  }
  return rangeOf(node, [0, 0]);
}
