// Changes values in a YAML text and preserves the rest: comments, order, quotes and line breaks.
import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { type Fields, isFields } from "../fields.ts";
import { yamlText, indented, inlineText, isPlain, itemText, written } from "./text.ts";

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const same = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));
/** A mapping can stand for a list of one. */
const alone = (value: unknown): unknown =>
  Array.isArray(value) && value.length === 1 ? (value as unknown[])[0] : value;

/**
 * Updates a YAML text from `was` to `is`; undefined if it cannot be patched. Both may omit fields of the text,
 * which stay.
 */
export function editYaml(source: string, was: object, is: object): string | undefined {
  const document = parseDocument(source, { version: "1.2", schema: "failsafe" });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const edits = new Editor(source).ofValue(document.contents, was, is);
  return edits
    ?.toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), source);
}

/** Undefined means that the whole must be written again. */
class Editor {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  ofValue(node: unknown, was: unknown, is: unknown): readonly Edit[] | undefined {
    if (same(was, is)) return [];
    if (isScalar(node) && isPlain(is)) {
      const [from = 0, to = 0] = node.range ?? [];
      return [{ from, to, text: written(is) }];
    }
    if (isSeq(node) && Array.isArray(was) && Array.isArray(is)) return this.#ofList(node, was, is);
    const [before, after] = [alone(was), alone(is)];
    return isMap(node) && isFields(before) && isFields(after)
      ? this.#ofMap(node, before, after)
      : undefined;
  }

  #ofMap(map: YAMLMap, was: Fields, is: Fields): readonly Edit[] | undefined {
    const edits: Edit[] = [];
    for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
      if (same(was[name], is[name])) continue;
      const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
      const some = this.#ofField(map, pair, name, was[name], is[name]);
      if (!some) return undefined;
      edits.push(...some);
    }
    return edits;
  }

  #ofField(
    map: YAMLMap,
    pair: Pair | undefined,
    name: string,
    was: unknown,
    is: unknown,
  ): readonly Edit[] | undefined {
    const [key, value] = [pair && rangeOf(pair.key), pair && rangeOf(pair.value)];
    if (is !== undefined && pair) {
      const within = this.ofValue(pair.value, was, is);
      if (within) return within;
      if (!key || !value) return undefined;
      if (map.flow) return [{ from: value[0], to: value[1], text: inlineText(is) }];
      const column = key[0] - this.#lineStart(key[0]);
      const text = indented(yamlText({ [name]: is }), column);
      return [{ from: key[0], to: this.#end(value[1]), text }];
    }
    if (map.flow) return undefined;
    if (is === undefined) return key && value && this.#withoutLines(key[0], value[1]);
    const [first, last] = [map.items[0], map.items.at(-1)];
    const [start, end] = [first && rangeOf(first.key), last && rangeOf(last.value)];
    if (!start || !end) return undefined;
    const column = start[0] - this.#lineStart(start[0]);
    const at = this.#lineEnd(this.#end(end[1]));
    const text = `\n${" ".repeat(column)}${indented(yamlText({ [name]: is }), column)}`;
    return [{ from: at, to: at, text }];
  }

  #ofList(
    list: YAMLSeq,
    was: readonly unknown[],
    is: readonly unknown[],
  ): readonly Edit[] | undefined {
    const range = rangeOf(list);
    if (!range || list.items.length !== was.length || was.length === 0) return undefined;
    if (list.flow && list.items.every(isScalar))
      return [{ from: range[0], to: range[1], text: inlineText(is) }];
    if (was.length === is.length) return this.#ofItems(list, was, is);
    if (list.flow) return undefined;
    let start = 0;
    while (start < Math.min(was.length, is.length) && same(was[start], is[start])) start++;
    let end = 0;
    const most = Math.min(was.length, is.length) - start;
    while (end < most && same(was.at(-1 - end), is.at(-1 - end))) end++;
    const gone = list.items.slice(start, list.items.length - end).map(rangeOf);
    if (gone.some((each) => !each)) return undefined;
    const [first] = list.items.map(rangeOf);
    const column = this.#source.lastIndexOf("-", first![0]) - this.#lineStart(first![0]);
    const put = is
      .slice(start, is.length - end)
      .map((item) => `${" ".repeat(column)}${itemText(item, column)}\n`)
      .join("");
    const before = start === 0 ? undefined : rangeOf(list.items[start - 1]);
    const at = before ? this.#after(before[1]) : this.#lineStart(first![0]);
    const removed = gone.flatMap((each) => this.#withoutLines(each![0], each![1]) ?? []);
    const isLast = at >= this.#source.length && !this.#source.endsWith("\n");
    return [...removed, { from: at, to: at, text: isLast ? `\n${put.trimEnd()}` : put }];
  }

  #ofItems(
    list: YAMLSeq,
    was: readonly unknown[],
    is: readonly unknown[],
  ): readonly Edit[] | undefined {
    const edits: Edit[] = [];
    for (const [index, item] of list.items.entries()) {
      const within = this.ofValue(item, was[index], is[index]);
      const range = rangeOf(item);
      if (within) edits.push(...within);
      else if (!range) return undefined;
      else if (list.flow) edits.push({ from: range[0], to: range[1], text: inlineText(is[index]) });
      else {
        const dash = this.#source.lastIndexOf("-", range[0]);
        const column = dash - this.#lineStart(range[0]);
        edits.push({ from: dash, to: this.#end(range[1]), text: itemText(is[index], column) });
      }
    }
    return edits;
  }

  /** Removes whole lines; undefined if something else comes before, such as the dash of an item. */
  #withoutLines(from: number, to: number): readonly Edit[] | undefined {
    const start = this.#lineStart(from);
    return /^\s*(?:-\s+)?$/.test(this.#source.slice(start, from)) &&
      !this.#isFirstOfItem(start, from, to)
      ? [{ from: start, to: this.#after(to), text: "" }]
      : undefined;
  }

  /** A field on the line of its item's dash, with more fields below. */
  #isFirstOfItem(start: number, from: number, to: number): boolean {
    const column = from - start;
    const next = this.#source.slice(this.#after(to));
    return this.#source.slice(start, from).includes("-") && /^ */.exec(next)![0].length === column;
  }

  #lineStart(at: number): number {
    return this.#source.lastIndexOf("\n", at - 1) + 1;
  }

  #lineEnd(at: number): number {
    const end = this.#source.indexOf("\n", at);
    return end < 0 ? this.#source.length : end;
  }

  /** Without a block's trailing line breaks. */
  #end(at: number): number {
    return this.#source.slice(0, at).trimEnd().length;
  }

  #after(at: number): number {
    return Math.min(this.#lineEnd(this.#end(at)) + 1, this.#source.length);
  }
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
  return node.range ? [node.range[0], node.range[1]] : undefined;
}
