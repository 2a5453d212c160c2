import { isAlias, isMap, isScalar, isSeq, type LineCounter, type Pair, type Scalar } from "yaml";
import { characterFaults } from "../checks/characters.ts";
import type { Report, Span } from "../problem.ts";
import { spanOf } from "./tree.ts";

/** How deep mappings and lists may be nested. */
export const DEPTH = 8;

/** How much of the text after a value is searched for a comment. */
const MAX_GAP = 200;
/** Prose fields, where ` #` is more likely part of the text than a comment. */
const RUNNING_TEXT = new Set([
  "title",
  "name",
  "by",
  "reason",
  "says",
  "about",
  "sentInstead",
  "what",
  "text",
]);
const UNSAFE_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Converts the nodes of a parsed document to plain values, and reports YAML features that entries do
 * not allow.
 */
export class ValueReader {
  readonly #source: string;
  readonly #lines: LineCounter;
  readonly #report: Report;

  constructor(source: string, lines: LineCounter, report: Report) {
    this.#source = source;
    this.#lines = lines;
    this.#report = report;
  }

  read(node: unknown, depth = 1, key = ""): unknown {
    if (node === null || node === undefined) return "";
    if (isAlias(node)) return this.#refuse(node, "yaml-alias", "alias (*)", "write the value out");
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return "";
    if (node.anchor) this.#refuse(node, "yaml-alias", `anchor (&${node.anchor})`, QUOTE);
    if (node.tag) this.#refuse(node, "yaml-tag", `tag (${node.tag})`, QUOTE);
    if (isScalar(node)) return this.#readText(node, key);
    if (depth > DEPTH) {
      return this.#refuse(node, "yaml-depth", `nesting deeper than ${DEPTH} levels`);
    }
    if (isSeq(node)) return node.items.map((item) => this.read(item, depth + 1, key));
    return this.#readMap(node.items, depth);
  }

  #readMap(pairs: readonly Pair[], depth: number): unknown {
    const value: Record<string, unknown> = {};
    const first = new Map<string, unknown>();
    for (const pair of pairs) {
      const name = this.#readKey(pair);
      if (name === undefined) continue;
      if (first.has(name)) this.#refuseTwice(name, first.get(name), pair.key);
      else {
        first.set(name, pair.key);
        value[name] = this.read(pair.value, depth + 1, name);
      }
    }
    return value;
  }

  #readKey({ key, value }: Pair): string | undefined {
    if (!isScalar(key) || typeof key.value !== "string" || key.anchor || key.tag) {
      this.#refuse(key ?? value, "yaml-key", "field name", "a field's name is a plain word");
      return undefined;
    }
    if (value === null || value === undefined) {
      this.#refuse(
        key,
        "yaml-key",
        `"${key.value}" without a colon and a value`,
        keyHint(key.value),
      );
      return undefined;
    }
    if (!UNSAFE_KEYS.has(key.value)) return key.value;
    this.#refuse(key, "unknown-field", `field "${key.value}"`);
    return undefined;
  }

  #readText(node: Scalar, key: string): string {
    const text = String(node.value);
    if (node.type === "QUOTE_DOUBLE") {
      for (const { message } of characterFaults(text))
        this.#report(this.#span(node), { code: "unseen-character", message });
    } else if (node.type === "PLAIN" && node.comment !== undefined)
      this.#warnOfCut(node, text, key);
    return text;
  }

  #warnOfCut(node: Scalar, text: string, key: string): void {
    const end = node.range![1];
    const [, space = "", comment] =
      /^([ \t]+)(#[^\n]*)/.exec(this.#source.slice(end, end + MAX_GAP)) ?? [];
    if (!comment || text === "" || (/^#\s/.test(comment) && !RUNNING_TEXT.has(key))) return;
    const span = this.#span(node);
    // `#1` hardly begins a comment; but in a URL field, quoting it would change the URL.
    const isMeant = /^#[^\s#]/.test(comment) && RUNNING_TEXT.has(key);
    const whole = text + space + comment.trimEnd();
    this.#report(
      isMeant ? { ...span, endColumn: span.endColumn! + (space + comment).length } : span,
      {
        severity: "warning",
        code: "yaml-comment",
        message: `the text ends before "${comment.slice(0, 30)}", because " #" begins a comment`,
        hint: `${QUOTE} if the # belongs to it`,
        instead: isMeant ? { value: whole } : undefined,
      },
    );
  }

  #refuseTwice(name: string, first: unknown, second: unknown): void {
    const before = this.#span(first);
    this.#report(this.#span(second), {
      code: "duplicate-field",
      message: `unexpected second "${name}": it is already on line ${before.line}`,
      hint: "each field may be given once",
    });
  }

  #refuse(node: unknown, code: string, what: string, hint?: string): string {
    this.#report(this.#span(node), { code, message: `unexpected ${what}`, hint });
    return "";
  }

  #span(node: unknown): Span {
    const range =
      (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) && node.range
        ? node.range
        : ([0, 0, 0] as const);
    const [start, end] = range;
    return spanOf(this.#lines, [start, isScalar(node) ? end : Math.min(end, start + 1)]);
  }
}

/** Why a word has no colon, such as a character from a word processor or web page. */
function keyHint(text: string): string {
  if (text.includes("\u00A0"))
    return "the space after the colon is a no-break space: replace it with a normal one";
  if (/[“”„‟«»]/.test(text)) return 'curly quotes are letters to YAML: type straight ones (")';
  return 'inside { } a comma ends a value: put text that has one in double quotes, as in stop: "Maseru, Lesotho"';
}

const QUOTE = "put the value in double quotes";
