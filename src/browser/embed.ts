/** The message type that embedding pages listen for: downloads/embed.ts writes the listener. */
const HEIGHT_MESSAGE = "ports-of-call:height";

/** Posts this page's height to the embedding page, of whatever origin. */
export function tellHeight(): void {
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ type: HEIGHT_MESSAGE, height }, "*");
  };
  new ResizeObserver(tell).observe(document.body);
}

const FOLDERS = { trip: "trips", person: "people", country: "countries", frame: "frames" };

/** Pages without an id; the first page's trips and a comparison take the same parameters as on their own pages. */
const VIEWS = { trips: "", plans: "plans-hold/", compare: "compare/" };

/** The path of the page in the query: `trips/wang-yi/2026-01-africa/`; undefined if none. */
export function embeddedPath(search: string): string | undefined {
  const asked = new URLSearchParams(search);
  const view = asked.get("view") ?? "";
  if (Object.hasOwn(VIEWS, view)) return VIEWS[view as keyof typeof VIEWS];
  for (const [name, id] of asked)
    if (Object.hasOwn(FOLDERS, name) && /^[\w-]+(?:\/[\w-]+)?$/.test(id))
      return `${FOLDERS[name as keyof typeof FOLDERS]}/${id.toLowerCase()}/`;
  return undefined;
}

/** Shows the part that the requested page marks with `data-embed`, with a link to the page. */
export async function showEmbedded(main: HTMLElement): Promise<void> {
  const path = embeddedPath(location.search);
  const href = `${main.dataset.base ?? ""}${path ?? ""}`;
  const page = path === undefined ? null : await readPage(href);
  main.dataset.shown = "";
  if (!page) return;
  document.title = page.title;
  const link = document.createElement("a");
  link.href = href;
  link.append(...(page.querySelector("h1")?.childNodes ?? []));
  const heading = main.querySelector("h1")!;
  heading.className = "";
  heading.replaceChildren(link);
  const foot = main.querySelector("p")!;
  foot.className = "caption";
  foot.prepend(page.querySelector(".stamp span") ?? "");
  main.dataset.only = location.hash.slice(1);
  // The footer is not moved, since its link may have focus.
  const bar = page.querySelector<HTMLElement>(".as-of");
  const one = page.getElementById(main.dataset.only);
  const isWithin = one?.matches("[data-embed], .home *") === false;
  main.prepend(heading, ...(isWithin ? [one] : page.querySelectorAll("[data-embed]")));
  /* eslint-disable no-restricted-syntax -- files of this layer, loaded only for URLs that need them */
  if (path === "") await (await import("./embed-trips.ts")).showTrips(main);
  else if (path === VIEWS.compare)
    await (await import("./compare.ts")).showComparison(main.dataset.base ?? "");
  else if (bar)
    await waitForReader(main, async () =>
      (await import("./embed-trip.ts")).showTrip(main, bar, foot),
    );
  else if (main.querySelector(".trips-map")) (await import("./embed-trips.ts")).showMaps(main);
  /* eslint-enable no-restricted-syntax */
  for (const part of main.querySelectorAll(".footnotes, .permalink, .share")) part.remove();
  for (const each of main.querySelectorAll("a")) {
    each.setAttribute("target", "_blank");
    each.setAttribute("rel", "noopener");
  }
}

/** The script for a trip's drawings is loaded on first use, or at once if another day is asked for. */
async function waitForReader(
  main: HTMLElement,
  load: () => Promise<(event: Event) => void>,
): Promise<void> {
  let shown: ReturnType<typeof load> | undefined;
  const show = (): ReturnType<typeof load> => (shown ??= load());
  for (const kind of ["pointerover", "focusin", "click"])
    main.addEventListener(kind, (event) => void show().then((press) => press(event)));
  if (/[?&](asof|map)=/.test(location.search)) await show();
}

/** Fetches a page of this site as an inert document; null if there is none. */
const readPage = (href: string): Promise<Document | null> =>
  new Promise((done) => {
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.onloadend = () => done(request.status === 200 ? request.responseXML : null);
    request.open("GET", href);
    request.send();
  });
