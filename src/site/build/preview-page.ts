import { type DefaultTreeAdapterMap, parse, parseFragment, serialize } from "parse5";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

interface PreviewParts {
  /** A style sheet, font or drawing of the site by its address; undefined if there is none. */
  readonly read: (address: string) => Uint8Array | undefined;
  /** The name of another page's file in the same folder; undefined if it is not included. */
  readonly pageFile: (address: string) => string | undefined;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/**
 * A page of the site as a single file that opens from a folder: styles, fonts and maps are inlined, scripts removed,
 * and links kept only to pages in the folder and to other hosts.
 */
export function previewPage(html: string, parts: PreviewParts): string {
  const document = parse(html);
  const fonts = new Map<string, string>();
  for (const element of elementsOf(document)) {
    const href = attribute(element, "href") ?? "";
    if (element.tagName === "link" && attribute(element, "as") === "font")
      fonts.set(href, dataAddress(parts.read(href)));
  }
  for (const element of elementsOf(document)) alter(element, fonts, parts);
  bringDrawingsIn(document, parts);
  return serialize(document);
}

const dataAddress = (bytes: Uint8Array | undefined): string =>
  bytes ? `data:font/woff2;base64,${Buffer.from(bytes).toString("base64")}` : "data:,";

function elementsOf(node: Node): readonly Element[] {
  const children = "childNodes" in node ? node.childNodes : [];
  const below = children.flatMap(elementsOf);
  return "tagName" in node ? [node, ...below] : below;
}

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

function alter(element: Element, fonts: ReadonlyMap<string, string>, parts: PreviewParts): void {
  const { tagName } = element;
  if (tagName === "script") remove(element);
  else if (tagName === "meta" && attribute(element, "http-equiv"))
    setAttribute(element, "content", POLICY);
  else if (tagName === "link") alterLink(element, fonts, parts);
  else if (tagName === "a" || tagName === "area") alterAnchor(element, parts);
  else if (attribute(element, "src")) setAttribute(element, "src", "data:,");
}

function alterLink(
  element: Element,
  fonts: ReadonlyMap<string, string>,
  { read }: PreviewParts,
): void {
  if (attribute(element, "rel") !== "stylesheet") {
    remove(element);
    return;
  }
  const css = Buffer.from(read(attribute(element, "href") ?? "") ?? []).toString();
  const text = css.replace(/url\(\s*["']?([^"')]+)["']?\s*\)/g, (whole, address: string) =>
    address.startsWith("data:") || address.startsWith("#")
      ? whole
      : `url(${fonts.get(address) ?? "data:,"})`,
  );
  element.tagName = element.nodeName = "style";
  element.attrs = [];
  element.childNodes = [{ nodeName: "#text", value: text, parentNode: element }];
}

function alterAnchor(element: Element, { pageFile }: PreviewParts): void {
  const href = attribute(element, "href") ?? attribute(element, "xlink:href") ?? "";
  if (!href.startsWith("/")) return;
  const [path = "", hash] = href.split("#");
  const file = pageFile(path);
  if (file === undefined) element.attrs = element.attrs.filter(({ name }) => name !== "href");
  else setAttribute(element, "href", hash === undefined ? file : `${file}#${hash}`);
}

/** Inlines drawings that the page references in other files (`<use href="/maps/x.svg#land">`). */
function bringDrawingsIn(document: Node, { read }: PreviewParts): void {
  const elements = elementsOf(document);
  const names = new Map<string, string>();
  for (const element of elements.filter(({ tagName }) => tagName === "use")) {
    const [address = "", id] = (attribute(element, "href") ?? "").split("#");
    if (!address.startsWith("/") || id === undefined) continue;
    const name = names.get(address) ?? `drawing-${names.size + 1}`;
    names.set(address, name);
    setAttribute(element, "href", `#${name}-${id}`);
  }
  const body = elements.find(({ tagName }) => tagName === "body");
  for (const [address, name] of names) {
    const svg = Buffer.from(read(address) ?? []).toString();
    const named = svg.replace(/ id="([^"]*)"/g, (_, id: string) => ` id="${name}-${id}"`);
    const { childNodes } = parseFragment(`<div style="display:none">${named}</div>`);
    body?.childNodes.push(...childNodes);
  }
}

function setAttribute(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter((each) => each.name !== name), { name, value }];
}

function remove(element: Element): void {
  const parent = element.parentNode;
  if (parent) parent.childNodes = parent.childNodes.filter((child) => child !== element);
}
