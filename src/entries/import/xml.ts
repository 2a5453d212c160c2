import { DOMParser, type Element, ParseError } from "@xmldom/xmldom";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A data file: its path relative to the given folder, and its text. */
export interface InputFile {
  readonly path: string;
  readonly text: string;
}

/** The XML files in a folder and its subfolders, sorted by path. */
export function readXmlFiles(folder: string): readonly InputFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .flatMap(({ name }) =>
      readdirSync(join(folder, name), { withFileTypes: true })
        // Reading a pipe would block.
        .filter((file) => file.isFile() && file.name.endsWith(".xml"))
        .map((file) => `${name}/${file.name}`),
    )
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}

/** An element with its line and the texts of its children. */
export interface XmlRecord {
  readonly line: number;
  readonly attribute: (name: string) => string;
  /** The text of a child element, on one line; empty if there is no such child. */
  readonly text: (child: string) => string;
}

interface XmlFault {
  readonly line: number;
  readonly message: string;
}

/** All elements with a name in a document; an error if it is not well-formed or defines entities. */
export function readXml(text: string, name: string): readonly XmlRecord[] | XmlFault {
  try {
    const document = new DOMParser({ onError: stopAt }).parseFromString(text, "text/xml");
    if (document.doctype) return { line: 1, message: "unexpected document type" };
    return [...document.getElementsByTagName(name)].map(toRecord);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const { lineNumber } = (error.locator ?? {}) as { lineNumber?: number };
    return { line: lineNumber ?? 1, message: `not well-formed XML: ${error.message}` };
  }
}

export const isXmlFault = (result: readonly XmlRecord[] | XmlFault): result is XmlFault =>
  "message" in result;

function stopAt(level: string, message: string, context: { locator?: object }): void {
  if (level !== "warning") throw new ParseError(message, context.locator);
}

function toRecord(element: Element): XmlRecord {
  const children = new Map<string, string>();
  for (const child of element.childNodes) {
    if (child.nodeType !== child.ELEMENT_NODE || children.has(child.nodeName)) continue;
    children.set(child.nodeName, (child.textContent ?? "").replace(/\s+/g, " ").trim());
  }
  return {
    line: element.lineNumber ?? 1,
    attribute: (name) => element.getAttribute(name) ?? "",
    text: (child) => children.get(child) ?? "",
  };
}
