import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Chapter } from "../streamed.ts";
import { writeInChapters } from "./chapters.ts";
import type { KeptChapters } from "./kept-pages.ts";
import type { PrerenderStep, StaticPath } from "./prerendering.ts";
import { addressOf, fileOf, listedAddresses } from "./static-path.ts";
import { terseHtml } from "./terse-html.ts";

/** What waits for other processors, as the pictures of pages do, is on its way side by side. */
const CONCURRENCY = 4;
/** Where pages are when nobody has said: none of them names it. */
const HERE = "http://localhost";

/**
 * Makes all pages and files, one after another, and leaves Astro none to make: it would hold an address, a
 * promise and more for each of them until the end, and make its folder again for every file.
 */
export const makingPages =
  (addresses: string[], chapters: KeptChapters): PrerenderStep =>
  (inner, destination) => ({
    ...inner,
    getStaticPaths: async () => {
      const paths = await inner.getStaticPaths();
      // Files before pages: these tell the version of the tables, which is found as they are written.
      const toMake = [...paths.filter(isFile), ...paths.filter((path) => !isFile(path))].values();
      const write = writerIn(destination.out, chapters);
      const worker = async (): Promise<void> => {
        for (const path of toMake) {
          const address = new URL(addressOf(path, destination), destination.site || HERE);
          const answer = await inner.render(new Request(address), { routeData: path.route });
          const response = answer instanceof Response ? answer : answer.response;
          await write(fileOf(path), response);
          addresses.push(...listedAddresses(path, destination));
          // Signals are heard, and that whoever waits for the site is gone.
          await setImmediate();
        }
      };
      await Promise.all(Array.from({ length: CONCURRENCY }, worker));
      return [];
    },
  });

const isFile = ({ route }: StaticPath): boolean => route.type !== "page";

/** Writes new files: what is there already, of another page or among the public ones, is no page's to replace. */
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

/** Whether it comes piece by piece, and is not to be held as a whole. */
const isLong = ({ headers }: Response): boolean => headers.get("Transfer-Encoding") === "chunked";

const piecesOf = ({ body }: Response) =>
  body as unknown as AsyncIterable<Uint8Array<ArrayBuffer> | Chapter>;
