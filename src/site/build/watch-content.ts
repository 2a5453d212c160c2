import { resolve, sep } from "node:path";
import type { ViteDevServer } from "vite";
import type { CountryName } from "../../geography/countries.ts";
import type { Content } from "../../reading/disk/content.ts";
import { formatText } from "../../reading/format.ts";
import { isError } from "../../reading/problem.ts";
import { problemOverlay } from "./problem-overlay.ts";
import { steadyContent } from "./steady-content.ts";

/** Changes that come together, as those of a rename do, are read together. */
const TOGETHER = 30;

/**
 * Reads content again when a file of it changes, is added or goes, and tells what is wrong over the pages.
 * `changed` hears of content with something new to show: what has become unsound is in it as it was.
 * What is returned is the content as last read.
 */
export function watchContent(
  folder: string,
  nameOf: CountryName,
  server: ViteDevServer,
  changed: (content: Content) => void,
): () => Content {
  const read = steadyContent(folder, nameOf);
  const start = resolve(folder) + sep;
  let content = read();
  let told = "";
  const waiting = new Set<string>();

  const tell = (): void => {
    const texts = content.problems.map((one) => formatText(one, content.sources.get(one.file)));
    const all = texts.join("\n");
    if (all !== told) for (const text of texts) server.config.logger.warn(text);
    told = all;
    const overlay = problemOverlay(content);
    if (overlay) server.ws.send({ type: "error", err: overlay });
  };
  const readAgain = (): void => {
    if (waiting.size === 0) return;
    const files = [...waiting];
    waiting.clear();
    content = read();
    const unsound = new Set(content.problems.filter(isError).map(({ file }) => resolve(file)));
    if (files.every((file) => unsound.has(file))) tell();
    else changed(content); // The pages load anew, and are told when they are back.
  };
  server.watcher.add(resolve(folder));
  server.watcher.on("all", (_, path) => {
    const file = resolve(path);
    if (!file.startsWith(start)) return;
    waiting.add(file);
    // After an error Astro reloads the pages on the next change, at once: what they then read must be new.
    if (content.problems.some(isError)) readAgain();
    else if (waiting.size === 1) setTimeout(readAgain, TOGETHER);
  });
  server.ws.on("connection", tell);
  tell();
  return () => content;
}
