// A remark plugin for text editors: validates the front matter of Markdown files below content/ against the schemas,
// while typing. `npm run check` finds more: unknown places and people, and entries that contradict each other.
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { isMap, isNode, LineCounter, parseDocument } from "yaml";

const FOLDERS = { articles: "article", people: "person", trips: "editorial" };

const schemaAt = (name) =>
  JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), "utf8"));

const validators = new Map();
const ajv = new Ajv({ allErrors: true, strict: false });

function validatorOf(name) {
  if (!validators.has(name)) validators.set(name, ajv.compile(schemaAt(name)));
  return validators.get(name);
}

/**
 * The problems of a file's front matter, with lines and columns from 1.
 * @param {string} path with `/` between names
 * @param {string} text
 * @returns {readonly { message: string, start: { line: number, column: number }, end: { line: number, column: number } }[]}
 */
export function frontMatterProblems(path, text) {
  const folder = /(?:^|\/)content\/(articles|people|trips)\/.+\.mdx?$/.exec(path)?.[1];
  const block = /^---\r?\n([\s\S]*?)^---\s*$/m.exec(text)?.[1];
  if (!folder || block === undefined || !text.startsWith("---")) return [];
  const lines = new LineCounter();
  const document = parseDocument(block, { lineCounter: lines });
  const at = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  const between = ([from, to]) => ({ start: at(from), end: at(to) });
  const faults = document.errors.map(({ message, pos }) => ({
    message: message.split("\n", 1)[0],
    ...between(pos),
  }));
  const isValid = validatorOf(FOLDERS[folder]);
  if (faults.length > 0 || isValid(document.toJS() ?? {})) return faults;
  return isValid.errors
    .filter(({ keyword }) => keyword !== "if")
    .map((error) => ({ message: say(error), ...between(rangeOf(document, error)) }));
}

const pathOf = ({ instancePath }) =>
  instancePath
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

function say(error) {
  const { keyword, params, message, parentSchema } = error;
  const field = pathOf(error).findLast((step) => !/^\d+$/.test(step)) ?? "the file";
  switch (keyword) {
    case "additionalProperties":
      return `unexpected field "${params.additionalProperty}"`;
    case "required":
      return `missing "${params.missingProperty}"`;
    case "minProperties":
      return "this trip has no claims";
    case "enum":
      return `unexpected ${field}, expected ${params.allowedValues.join(", ")}`;
    default:
      return `unexpected ${field}: it ${message}${parentSchema?.description ? `. ${parentSchema.description}` : ""}`;
  }
}

/** The key of a superfluous field, or what a missing one is missing in. */
function rangeOf(document, error) {
  const node = document.getIn(pathOf(error), true);
  const wrong = error.params.additionalProperty;
  const pair =
    wrong !== undefined && isMap(node)
      ? node.items.find(({ key }) => String(key.value) === wrong)
      : undefined;
  if (pair) return pair.key.range;
  const [from, to] = (isNode(node) ? node : document.contents).range;
  return [from, isMap(node) ? from : to];
}

/**
 * The remark plugin. It reads the file's raw text. As remark does not know front matter, it disables rewriting the
 * file, which text editors use for formatting.
 */
export default function remarkEntries() {
  const asItIs = (_, file) => String(file);
  Object.assign(this, { compiler: asItIs, Compiler: asItIs });
  return (_, file) => {
    const path = (file.path ?? "").replaceAll("\\", "/");
    for (const { message, start, end } of frontMatterProblems(path, String(file))) {
      file.message(message, { place: { start, end }, source: "entries", ruleId: "front-matter" });
    }
  };
}
