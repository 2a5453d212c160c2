import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const elementsIn = (node: Node): readonly Element[] => {
  const children = "childNodes" in node ? node.childNodes.flatMap(elementsIn) : [];
  return "tagName" in node ? [node, ...children] : children;
};
const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;
const textOf = (node: Node): string => {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
};

/** Each occurs once on every page, outside the others. */
const FRAME = ["header", "main", "footer"];

/** What keeps a page's headings and landmarks from forming its outline. */
export function outlineFaults(html: string, frame: readonly string[] = FRAME): readonly string[] {
  const elements = elementsIn(parse(html));
  const named = (name: string): readonly Element[] =>
    elements.filter(({ tagName }) => tagName === name);
  const nameOf = (element: Element): string => {
    const by = attribute(element, "aria-labelledby");
    const labels = elements.filter((each) => by?.split(" ").includes(attribute(each, "id") ?? ""));
    return (attribute(element, "aria-label") ?? labels.map(textOf).join(" ")).trim();
  };
  const main = elementsIn(named("main")[0] ?? parse(""));
  const headings = main.filter(({ tagName }) => /^h[1-6]$/u.test(tagName));
  const levels = headings.map(({ tagName }) => Number(tagName[1]));
  const labels = named("nav").map(nameOf);
  const inBody = elements
    .filter(
      ({ parentNode }) => parentNode && "tagName" in parentNode && parentNode.tagName === "body",
    )
    .map(({ tagName }) => tagName);
  return [
    ...frame.flatMap((name) => {
      const count = inBody.filter((each) => each === name).length;
      return count === 1 ? [] : [`${count} ${name} of the page`];
    }),
    ...(named("main").length === 1 ? [] : ["not one main"]),
    ...(named("h1").length === 1 ? [] : [`${named("h1").length} h1`]),
    ...(levels[0] === 1 ? [] : ["the text does not begin with its h1"]),
    ...levels.flatMap((level, index) =>
      index > 0 && level > levels[index - 1]! + 1
        ? [`h${level} below h${levels[index - 1]!}: ${textOf(headings[index]!).trim()}`]
        : [],
    ),
    ...headings.flatMap((heading) => (textOf(heading).trim() === "" ? ["an empty heading"] : [])),
    ...labels.flatMap((label, index) => {
      if (label === "") return ["a nav without a name"];
      return labels.indexOf(label) === index ? [] : [`two navs called ${label}`];
    }),
  ];
}
