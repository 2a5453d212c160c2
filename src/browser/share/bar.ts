import { html } from "../node.ts";
import { embedCode } from "../../downloads/embed.ts";
import { share as words } from "#spoken/share.ts";
import type { Chart } from "./picture.ts";
import { savePng, saveSvg } from "./save.ts";

const NO_DRAWING = "button, summary, .share";
/** Elements of a chart that contain separate drawings. */
const WITHIN = "table, ul, ol, .subjects, .mark-icon, .chip";

/** Fills a share bar for the current view, each time it is opened. */
export function fillBar(bar: HTMLDetailsElement): void {
  const { chart: id = "", name = "chart", embedAddress } = bar.dataset;
  const address = new URL(location.href);
  address.hash = id;
  const status = html("span", { role: "status" });
  const tell = (text: string): void => {
    status.textContent = text;
  };
  const citation = citationOf(bar);
  const parts = [
    copyField(words.address, address.href, tell),
    ...(chartIn(id) ? [pictureButtons(id, name, tell)] : []),
    ...(embedAddress === undefined
      ? []
      : [copyField(words.embed, frameOf(embedAddress, id), tell)]),
    ...(citation === undefined
      ? []
      : [copyField(words.cite, inFull(plain(citation.textContent)), tell)]),
    status,
  ];
  const box = bar.querySelector("div")!;
  if (citation && box.contains(citation)) citation.hidden = true;
  box.replaceChildren(...parts, ...(citation && box.contains(citation) ? [citation] : []));
}

/** In the bar itself, or where the page says how to cite it. */
const citationOf = (bar: HTMLElement): HTMLElement | undefined =>
  bar.querySelector<HTMLElement>("[data-citation]") ??
  document.querySelector<HTMLElement>("[data-citation]") ??
  undefined;

/** With plain spaces, and without the word joiners that keep a date on one line. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ").replaceAll("\u2060", "");

/** If the site was built without an origin, use the reader's. */
const inFull = (citation: string): string =>
  citation.includes("://")
    ? citation
    : citation.replace(location.pathname, location.origin + location.pathname);

/** The embed code for the same view: the embed page's URL, with this page's query. */
function frameOf(path: string, id: string): string {
  const asked = location.search.slice(1);
  const address = new URL(
    asked ? `${path}${path.includes("?") ? "&" : "?"}${asked}` : path,
    location.href,
  );
  address.hash = id;
  return embedCode({ address: address.href, title: document.title });
}

function pictureButtons(id: string, name: string, tell: (text: string) => void): HTMLElement {
  const button = (
    label: string,
    save: (chart: Chart, name: string) => Promise<void>,
  ): HTMLElement => {
    const made = html("button", { type: "button", class: "button" }, label);
    made.addEventListener("click", () => {
      const chart = chartIn(id);
      const done = chart ? save(chart, name) : Promise.reject(new Error(id));
      done.catch(() => tell(words.failed));
    });
    return made;
  };
  return html("p", {}, `${words.picture} `, button(words.svg, saveSvg), button(words.png, savePng));
}

/**
 * The visible drawing, as there may be one for wide and one for narrow pages; or the whole element, if its drawings are
 * in table cells.
 */
function chartIn(id: string): Chart | undefined {
  const holder = document.getElementById(id);
  const seen = [...(holder?.querySelectorAll("svg") ?? [])].filter(
    (drawing) => drawing.getBoundingClientRect().width > 1 && !drawing.closest(NO_DRAWING),
  );
  const [widest] = seen
    .filter((drawing) => !drawing.closest(WITHIN))
    .sort((a, b) => b.getBoundingClientRect().width - a.getBoundingClientRect().width);
  return widest ?? (seen.length > 0 ? holder! : undefined);
}

/** A text field with a copy button. */
function copyField(label: string, text: string, tell: (text: string) => void): HTMLElement {
  const isLong = text.includes("\n");
  const field = isLong
    ? html("textarea", { readonly: "", rows: "3", spellcheck: "false" }, text)
    : html("input", { readonly: "", value: text, spellcheck: "false" });
  const button = html(
    "button",
    { type: "button", class: "button", "aria-label": `${words.copy}: ${label}` },
    words.copy,
  );
  button.addEventListener("click", () => {
    field.select();
    navigator.clipboard.writeText(text).then(
      () => tell(words.copied),
      () => tell(words.selected),
    );
  });
  return html("p", {}, html("label", {}, html("span", {}, label), field), button);
}
