import { resolve, sep } from "node:path";
import type { ViteDevServer, ErrorPayload } from "vite";
import type { CountryName } from "../../geography/countries.ts";
import type { Content } from "../../reading/disk/content.ts";
import { formatText, visible } from "../../reading/format.ts";
import { isError } from "../../reading/problem.ts";
import { steadyContent } from "./read-content.ts";

/** Batches changes that belong together, as in a rename. */
const DEBOUNCE_MS = 30;

const isSame = (a: Content, b: Content): boolean =>
  a.sources.size === b.sources.size &&
  [...a.sources].every(([file, text]) => b.sources.get(file) === text) &&
  JSON.stringify(a.problems) === JSON.stringify(b.problems);

/**
 * Reads content again when a file is changed, added or removed, and shows errors in an overlay over the pages.
 * `changed` is called if there is something new to show; entries that now have errors are passed as they last were.
 * Returns a getter for the content as last read.
 */
export function watchContent(
  folder: string,
  nameOf: CountryName,
  server: ViteDevServer,
  changed: (content: Content) => void,
): () => Content {
  const read = steadyContent(folder, nameOf);
  let content = read();
  const report = makeReporter(server, () => content);
  const waiting = new Set<string>();
  let later: NodeJS.Timeout | undefined;

  const readAgain = (): void => {
    const before = content;
    content = read();
    if (isSame(before, content)) return;
    const unsound = new Set(content.problems.filter(isError).map(({ file }) => resolve(file)));
    if ([...waiting].every((file) => unsound.has(file))) report();
    else changed(content); // The pages reload, and show errors once they reconnect.
  };
  server.watcher.add(resolve(folder));
  server.watcher.on("all", (_, path) => {
    const file = resolve(path);
    if (!file.startsWith(resolve(folder) + sep)) return;
    // After an error Astro reloads the pages on the next change, without a debounce, so content must be current.
    waiting.add(file);
    if (content.problems.some(isError)) readAgain();
    // The file may have been seen while empty, just before its text was written.
    clearTimeout(later);
    later = setTimeout(() => {
      readAgain();
      waiting.clear();
    }, DEBOUNCE_MS);
  });
  server.ws.on("connection", report);
  report();
  return () => content;
}

/** Reports errors in the terminal, if they differ from the last ones, and in the page. */
function makeReporter(server: ViteDevServer, contentNow: () => Content): () => void {
  let reported = "";
  return () => {
    const content = contentNow();
    const texts = content.problems.map((one) => formatText(one, content.sources.get(one.file)));
    const all = texts.join("\n");
    if (all !== reported) for (const text of texts) server.config.logger.warn(text);
    reported = all;
    const overlay = problemOverlay(content);
    if (overlay) server.ws.send({ type: "error", err: overlay });
  };
}

/** The dev server's overlay for errors in content, in the same words as `check`. */
function problemOverlay({ problems, sources }: Content): ErrorPayload["err"] | undefined {
  const errors = problems.filter(isError);
  const [first] = errors;
  if (!first) return undefined;
  const { file, line, column, message, hint } = first;
  const overlay = {
    name: `${visible(file)}:${line}:${column}`,
    title:
      errors.length === 1 ? "One error in the content" : `${errors.length} errors in the content`,
    message: visible(message),
    ...(hint !== undefined && { hint: visible(hint) }),
    stack: [
      ...errors.map((one) => formatText(one, sources.get(one.file))),
      "The page below shows these files as they were before the errors.",
    ].join("\n\n"),
  };
  return overlay;
}
