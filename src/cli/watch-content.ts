import { resolve, sep } from "node:path";
import type { ViteDevServer } from "vite";
import type { Content } from "../reading/content.ts";
import { formatText } from "../reading/format.ts";
import { isError } from "../reading/problem.ts";
import { problemOverlay } from "./problem-overlay.ts";
import { steadyContent } from "./steady-content.ts";

/** The content as the dev server knows it. */
export interface Watch {
  /** As last read; what has become unsound is as it was before. */
  readonly content: () => Content;
  readonly isContent: (file: string) => boolean;
  /** Reads again what has changed by a time, in milliseconds, and tells what is wrong over the pages. */
  readonly settle: (since: number) => Promise<void>;
  /** Whether a file, as last read, has errors. */
  readonly isUnsound: (file: string) => boolean;
}

/** Changes that come together, as those of a rename do, are read together. */
const TOGETHER = 30;

export function watchContent(folder: string, server: ViteDevServer): Watch {
  const read = steadyContent(folder);
  const start = resolve(folder) + sep;
  let content = read();
  let readAt = Date.now();
  let pending: Promise<void> | undefined;
  let told = "";

  const tell = (): void => {
    const texts = content.problems.map((one) => formatText(one, content.sources.get(one.file)));
    const all = texts.join("\n");
    if (all !== told) for (const text of texts) server.config.logger.warn(text);
    told = all;
    const overlay = problemOverlay(content);
    if (overlay) server.ws.send({ type: "error", err: overlay });
  };
  server.watcher.add(resolve(folder));
  server.ws.on("connection", tell);

  const readSoon = async (): Promise<void> => {
    await new Promise((done) => setTimeout(done, TOGETHER));
    pending = undefined;
    readAt = Date.now();
    const wasUnsound = content.problems.some(isError);
    content = read();
    tell();
    // What was mended may have left the pages as they were: only loading them anew takes the problem away.
    if (wasUnsound && !content.problems.some(isError)) server.ws.send({ type: "full-reload" });
  };
  return {
    content: () => content,
    isContent: (file) => resolve(file).startsWith(start),
    settle: async (since) => {
      if (readAt < since) await (pending ??= readSoon());
    },
    isUnsound: (file) =>
      content.problems.some((one) => isError(one) && resolve(one.file) === resolve(file)),
  };
}
