import { memoized } from "../../model/memoized.ts";
const SVG = "http://www.w3.org/2000/svg";

/** Inlines everything that a drawing references: marks of the page, and land in other files. */
export async function copyUsed(drawing: Element, copy: SVGElement): Promise<void> {
  const defs = document.createElementNS(SVG, "defs");
  const ids = new Map<string, string>();
  for (const use of copy.querySelectorAll("use")) {
    const href = use.getAttribute("href") ?? "";
    let id = ids.get(href);
    if (id === undefined) {
      const found = await find(href, drawing.ownerDocument);
      if (!found) continue;
      id = `used-${ids.size + 1}`;
      ids.set(href, id);
      defs.append(named(found, id));
    }
    use.setAttribute("href", `#${id}`);
  }
  copy.prepend(defs);
}

/** A mark's face has the background's colour; the rest takes the colour of the referencing element. */
function named(found: Element, id: string): Element {
  const made = found.cloneNode(true) as Element;
  const faces = [...found.querySelectorAll(".face")].map((face) => getComputedStyle(face).fill);
  for (const [index, face] of [...made.querySelectorAll(".face")].entries()) {
    face.setAttribute("fill", faces[index] ?? "#ffffff");
    face.setAttribute("stroke", "currentColor");
  }
  for (const sign of made.querySelectorAll(".sign")) {
    sign.setAttribute("fill", "none");
    sign.setAttribute("stroke", "currentColor");
    sign.setAttribute("stroke-width", "2.4");
    sign.setAttribute("stroke-linecap", "round");
  }
  made.id = id;
  for (const part of [made, ...made.querySelectorAll("*")]) part.removeAttribute("class");
  return made;
}

async function find(href: string, page: Document): Promise<Element | undefined> {
  const { pathname, hash } = new URL(href, location.href);
  const from = href.startsWith("#") ? page : await read(pathname);
  return from?.getElementById(decodeURIComponent(hash.slice(1))) ?? undefined;
}

/** Fetches another drawing of this site as an inert document. */
const read = memoized(
  (path: string) =>
    new Promise<Document | null>((done) => {
      const request = new XMLHttpRequest();
      request.responseType = "document";
      request.onloadend = () => done(request.status === 200 ? request.responseXML : null);
      request.open("GET", path);
      request.send();
    }),
);
