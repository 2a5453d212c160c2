import { Document, isPair, isScalar, isSeq, Scalar, visit, type YAMLMap, type YAMLSeq } from "yaml";

/** Booleans of YAML 1.1: `NO` for Norway. */
const SWITCH = /^(?:y|n|yes|no|on|off|true|false)$/i;

/** The maximum width of an inline list or mapping, without its field's name. */
const WIDTH = 100 - "      stops: ".length;

/** Fields as YAML: short lists, and short mappings in lists, inline; text is not folded. */
export function yamlText(fields: object): string {
  // JSON drops undefined fields.
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

/** A file of front matter and a body. */
export const entryFile = (fields: object, body = ""): string =>
  `---\n${yamlText(fields)}---\n${body === "" ? "" : `\n${body}\n`}`;

function fits(part: YAMLMap | YAMLSeq): boolean {
  const line = new Document(part.toJSON());
  (line.contents as unknown as YAMLMap | YAMLSeq).flow = true;
  return line.toString({ lineWidth: 0 }).trimEnd().length <= WIDTH;
}

/** For an entry's stops and reasons and a person's offices, but not for the items of a register. */
const isOneLine = (map: YAMLMap, path: readonly unknown[]): boolean => {
  const parent = path.at(-1);
  return (
    map.items.every(({ value }) => isScalar(value)) &&
    path.some(isPair) &&
    (isSeq(parent) || (isPair(parent) && String(parent.key) === "cancelled"))
  );
};
