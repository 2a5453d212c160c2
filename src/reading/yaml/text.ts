import { Document, isPair, isScalar, isSeq, Scalar, visit, type YAMLMap, type YAMLSeq } from "yaml";

/** What YAML 1.1 reads as true or false: `NO` for Norway. */
const SWITCH = /^(?:y|n|yes|no|on|off|true|false)$/i;

/** The width of a line that holds a list or mapping, without what stands before it. */
const WIDTH = 100 - "      stops: ".length;

/** Fields as YAML: short lists, and short mappings in lists, on one line each; no text is folded. */
export function yamlText(fields: object): string {
  // Fields that are undefined are left out.
  const document = new Document(JSON.parse(JSON.stringify(fields)) as object);
  visit(document, {
    Map: (_, map, path) => {
      map.flow = isOneLine(map, path) && fits(map);
    },
    Seq: (_, list) => {
      list.flow = list.items.every(isScalar) && fits(list);
    },
    Scalar: (place, scalar) => {
      if (place === "key") return;
      if (typeof scalar.value === "string" && SWITCH.test(scalar.value)) {
        scalar.type = Scalar.QUOTE_DOUBLE;
      }
    },
  });
  return document.toString({ lineWidth: 0 }).replace(/(?<=: )\[ (.*) \]$/gm, "[$1]");
}

/** A file of front matter and what stands below it. */
export const entryFile = (fields: object, body = ""): string =>
  `---\n${yamlText(fields)}---\n${body === "" ? "" : `\n${body}\n`}`;

function fits(part: YAMLMap | YAMLSeq): boolean {
  const line = new Document(part.toJSON());
  (line.contents as unknown as YAMLMap | YAMLSeq).flow = true;
  return line.toString({ lineWidth: 0 }).trimEnd().length <= WIDTH;
}

/** The stops and reasons of an entry, and the offices of a person; not the items of a register. */
const isOneLine = (map: YAMLMap, path: readonly unknown[]): boolean => {
  const parent = path.at(-1);
  return (
    map.items.every(({ value }) => isScalar(value)) &&
    path.some(isPair) &&
    (isSeq(parent) || (isPair(parent) && String(parent.key) === "cancelled"))
  );
};
