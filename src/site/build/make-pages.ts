import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Chapter } from "../streamed.ts";
import { writeInChapters } from "./chapters.ts";
import type { KeptChapters } from "./page-cache.ts";
import type { Destination } from "./destination.ts";
import { addressOf, fileOf, listedAddresses, type Made, type StaticPath } from "./static-path.ts";
import { terseHtml } from "./terse-html.ts";

/** Renders that wait for other threads, as pages with images do, overlap. */
const CONCURRENCY = 4;
/** The origin if none is configured; no page mentions it. */
const HERE = "http://localhost";

/** Renders pages and files, and adds the URLs of pages to `addresses`. */
export async function makePages(
  paths: readonly StaticPath[],
  destination: Destination,
  addresses: string[],
  chapters: KeptChapters,
): Promise<void> {
  const { pages = [], files = [] } = Object.groupBy(paths, ({ isPage }) =>
    isPage ? "pages" : "files",
  );
  // Files first: writing the tables yields their version, which pages state.
  const toMake = [...files, ...pages].values();
  const write = writerIn(destination.out, chapters);
  const worker = async (): Promise<void> => {
    for (const path of toMake) {
      const address = new URL(addressOf(path, destination), destination.site || HERE);
      await write(fileOf(path), await path.make(address));
      addresses.push(...listedAddresses(path, destination));
      // Lets signals be handled, and the exit of the parent process be noticed.
      await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
}

/** Writes new files; fails if the file exists, from another page or the public folder. */
function writerIn(
  out: string,
  chapters: KeptChapters,
): (file: string, made: Made) => Promise<void> {
  const folders = new Set<string>();
  return async (file, made) => {
    const path = join(out, file);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    if (isLong(made))
      chapters.made(file, await writeInChapters(path, piecesOf(made), chapters.last(file)));
    else writeFileSync(path, await contentOf(made), { flag: "wx" });
  };
}

const contentOf = async (made: Made): Promise<string | Uint8Array> =>
  typeof made === "string" ? terseHtml(made) : new Uint8Array(await made.arrayBuffer());

/** Whether the body is streamed, and must not be held in memory as a whole. */
const isLong = (made: Made): made is Response =>
  typeof made !== "string" && made.headers.get("Transfer-Encoding") === "chunked";

const piecesOf = ({ body }: Response) =>
  body as unknown as AsyncIterable<Uint8Array<ArrayBuffer> | Chapter>;
