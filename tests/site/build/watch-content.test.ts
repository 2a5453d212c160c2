import { EventEmitter } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ViteDevServer } from "vite";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { countryName } from "../../../src/geography/countries.ts";
import type { Content } from "../../../src/reading/disk/content.ts";
import { watchContent } from "../../../src/site/build/watch-content.ts";

const ID = "2026/2026-02-15-europe-made";
let folder: string;
let file: string;
let sound: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "content-"));
  cpSync("tests/fixtures/content", folder, { recursive: true });
  file = join(folder, "articles", `${ID}.md`);
  sound = readFileSync(file, "utf8");
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

function watched() {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const send = vi.fn();
  const warn = vi.fn();
  const server = { watcher, ws: { send, on: vi.fn() }, config: { logger: { warn } } };
  const changed = vi.fn<(content: Content) => void>();
  watchContent(folder, countryName, server as unknown as ViteDevServer, changed);
  const write = (text: string): void => {
    writeFileSync(file, text);
    watcher.emit("all", "change", file);
  };
  return { changed, send, write };
}

const titled = (title: string): string => sound.replace(/^title: .*$/m, `title: ${title}`);
const titleIn = (content: Content | undefined): string | undefined =>
  content?.articles.find(({ id }) => id === ID)?.title;

it("reads what is written after the file was seen empty, even without an event", () => {
  const { changed, send, write } = watched();
  write("");
  writeFileSync(file, titled("Written"));
  vi.runAllTimers();
  expect(changed).toHaveBeenCalledOnce();
  expect(titleIn(changed.mock.lastCall?.[0])).toBe("Written");
  expect(send).not.toHaveBeenCalled();
});

it("does so while there are errors too, when files are read immediately", () => {
  const { changed, send, write } = watched();
  write(titled("Broken").replace("\ntrips:", "\ntripps:"));
  vi.runAllTimers();
  expect(changed).not.toHaveBeenCalled();
  expect(send).toHaveBeenLastCalledWith(expect.objectContaining({ type: "error" }));
  write("");
  writeFileSync(file, titled("Fixed"));
  vi.runAllTimers();
  expect(changed).toHaveBeenCalledOnce();
  expect(titleIn(changed.mock.lastCall?.[0])).toBe("Fixed");
});

it("reloads pages once per change, and not without one", () => {
  const { changed, write } = watched();
  write(titled("Broken").replace("\ntrips:", "\ntripps:"));
  vi.runAllTimers();
  write(titled("Fixed"));
  expect(changed).toHaveBeenCalledOnce();
  vi.runAllTimers();
  write(titled("Fixed"));
  vi.runAllTimers();
  expect(changed).toHaveBeenCalledOnce();
});
