import { SaxesParser } from "saxes";

/** Parses XML; throws if it is not well-formed. */
function parse(
  xml: string,
  on: {
    readonly open?: (name: string, attributes: Readonly<Record<string, unknown>>) => void;
    readonly text?: (text: string) => void;
    readonly close?: (name: string) => void;
  },
): void {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => on.open?.(name, attributes));
  parser.on("text", (text) => on.text?.(text));
  parser.on("cdata", (text) => on.text?.(text));
  parser.on("closetag", ({ name }) => on.close?.(name));
  parser.write(xml).close();
}

/** The text of each element with a given name. */
export function textsOf(xml: string, element: string): readonly string[] {
  const texts: string[] = [];
  let text = "";
  parse(xml, {
    open: () => (text = ""),
    text: (more) => (text += more),
    close: (name) => {
      if (name === element) texts.push(text);
    },
  });
  return texts;
}

/** An attribute of each element with a given name. */
export function valuesOf(xml: string, element: string, attribute: string): readonly string[] {
  const values: string[] = [];
  parse(xml, {
    open: (name, attributes) => {
      if (name === element) values.push(String(attributes[attribute]));
    },
  });
  return values;
}
