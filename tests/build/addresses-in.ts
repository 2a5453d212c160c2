// The URLs that a file of a site refers to, in whatever way its format does.

const ENTITIES: Readonly<Record<string, string>> = {
  "&#38;": "&",
  "&amp;": "&",
  "&#39;": "'",
  "&#34;": '"',
  "&quot;": '"',
};
const decode = (text: string): string =>
  text.replace(/&(?:#38|amp|#39|#34|quot);/gu, (entity) => ENTITIES[entity]!);

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => decode(match.slice(1).find(Boolean) ?? ""));

/** Each start tag and each of its attributes: an entry's text about `src=x` is neither. */
const TAG = /<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/giu;
const ATTRIBUTE = /\s([^\s=>"']+)=(?:"([^"]*)"|([^\s"'>]+))/gu;

/** The values of an attribute, quoted or unquoted. */
export const valuesOf = (html: string, attribute: string): readonly string[] =>
  (html.match(TAG) ?? []).flatMap((tag) =>
    [...tag.matchAll(ATTRIBUTE)].flatMap(([, name, quoted, bare]) =>
      name === attribute ? [decode(quoted ?? bare ?? "")] : [],
    ),
  );

/** What `url()` refers to, in style sheets and SVG attributes. */
const inStyles = (text: string): readonly string[] =>
  all(text, /\burl\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)/gu);

/** Each URL of a srcset: `small.png 1x, large.png 2x`. */
const inSets = (html: string): readonly string[] =>
  valuesOf(html, "srcset").flatMap((set) =>
    set.split(/,\s/u).map((each) => each.trim().split(/\s/u)[0]!),
  );

const ATTRIBUTES = ["href", "xlink:href", "src", "poster", "data", "action", "cite"];

const inPage = (html: string): readonly string[] => [
  ...ATTRIBUTES.flatMap((name) => valuesOf(html, name)),
  ...inSets(html),
  ...inStyles(html),
];

/**
 * JSON strings that begin like paths of the site, the files of a data package, and the pages that the search
 * links to, which it writes relative to the site's root.
 */
function inJson(path: string, text: string, base: string): readonly string[] {
  const start = path === "search/names.json" ? base : "";
  const found: string[] = [];
  JSON.parse(text, (key, value: unknown) => {
    if (typeof value !== "string") return value;
    if (key === "path") found.push(start + value);
    else if (base !== "/" && value.startsWith(base)) found.push(value);
    return value;
  });
  return found;
}

/** Absolute URLs in text of any kind. */
const inText = (text: string, root: string): readonly string[] =>
  text
    .replaceAll("\r\n ", "")
    .split(root)
    .slice(1)
    .map((rest) => root + decode(/^(?:(?!&(?:quot|#34|lt|gt);)[^\s"'<>{}\\),;])*/u.exec(rest)![0]));

interface Site {
  /** The base path. */
  readonly base: string;
  /** The origin of its absolute URLs; undefined if it has none. */
  readonly origin?: string | undefined;
}

/** The URLs that a file refers to, relative to itself or absolute. */
export function addressesIn(path: string, text: string, { base, origin }: Site): readonly string[] {
  const inFull = origin === undefined ? [] : inText(text, `${origin}${base}`);
  const [, kind = ""] = /\.([a-z]+)$/u.exec(path) ?? [];
  switch (kind) {
    case "html":
      return [...inPage(text), ...inFull];
    case "css":
      return inStyles(text);
    case "json":
    case "webmanifest":
      return [...inJson(path, text, base), ...inFull];
    default:
      return inFull;
  }
}
