import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Chapter } from "../streamed.ts";
import { writeInChapters } from "./chapters.ts";
import type { KeptChapters } from "./kept-pages.ts";
import type { PrerenderStep, StaticPath } from "./prerendering.ts";
import { addressOf, fileOf, listedAddresses } from "./static-path.ts";
import { terseHtml } from "./terse-html.ts";

/** Renders that wait for other threads, as pages with images do, overlap. */
const CONCURRENCY = 4;
/** The origin if none is configured; no page mentions it. */
const HERE = "http://localhost";

/**
 * Renders all pages and files and leaves Astro none: it would keep an address, a promise and more for each of them
 * until the end, and create the folder again for every file.
 */
export const makingPages =
  (addresses: string[], chapters: KeptChapters): PrerenderStep =>
  (inner, destination) => ({
    ...inner,
    getStaticPaths: async () => {
      const paths = await inner.getStaticPaths();
      // Files first: writing the tables yields their version, which pages state.
      const toMake = [...paths.filter(isFile), ...paths.filter((path) => !isFile(path))].values();
      const write = writerIn(destination.out, chapters);
      const worker = async (): Promise<void> => {
        for (const path of toMake) {
          const address = new URL(addressOf(path, destination), destination.site || HERE);
          const answer = await inner.render(new Request(address), { routeData: path.route });
          const response = answer instanceof Response ? answer : answer.response;
          await write(fileOf(path), response);
          addresses.push(...listedAddresses(path, destination));
          // Lets signals be handled, and the exit of the parent process be noticed.
          await setImmediate();
        }
      };
      await Promise.all(Array.from({ length: CONCURRENCY }, worker));
      return [];
    },
  });

const isFile = ({ route }: StaticPath): boolean => route.type !== "page";

/** Writes new files; fails if the file exists, from another page or the public folder. */
function writerIn(
  out: string,
  chapters: KeptChapters,
): (file: string, response: Response) => Promise<void> {
  const made = new Set<string>();
  return async (file, response) => {
    const path = join(out, file);
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    if (isLong(response))
      chapters.made(file, await writeInChapters(path, piecesOf(response), chapters.last(file)));
    else writeFileSync(path, await bytesOf(response, file), { flag: "wx" });
  };
}

const bytesOf = async (response: Response, file: string): Promise<Uint8Array> => {
  const bytes = await response.arrayBuffer();
  return file.endsWith(".html") ? terseHtml(bytes) : new Uint8Array(bytes);
};

/** Whether the body is streamed, and must not be held in memory as a whole. */
const isLong = ({ headers }: Response): boolean => headers.get("Transfer-Encoding") === "chunked";

const piecesOf = ({ body }: Response) =>
  body as unknown as AsyncIterable<Uint8Array<ArrayBuffer> | Chapter>;
