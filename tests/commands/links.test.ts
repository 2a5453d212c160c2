import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { links } from "../../src/commands/links.ts";
import { ENTRY_TEXT } from "../reading/folder.ts";
import { answerAs } from "./local-host.ts";
import { temporaryFolder } from "./terminal.ts";

const server = createServer(({ url, method }, response) => {
  const status = url === "/gone" ? 404 : url === "/shy" ? (method === "HEAD" ? 405 : 403) : 200;
  response.writeHead(url === "/no-head" && method === "HEAD" ? 501 : status).end();
});
let host = "";
beforeAll(async () => {
  host = await answerAs(server);
});
afterAll(() => {
  server.close();
});

it("reports dead URLs with the entries that have them", async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, "content/articles/2026"), { recursive: true });
  mkdirSync(join(cwd, "content/people"));
  writeFileSync(join(cwd, "content/outlets.yaml"), "gazette:\n  name: Gazette\n");
  writeFileSync(
    join(cwd, "content/places.yaml"),
    "- name: Maseru\n  country: LS\n  point: [27.4833, -29.3167]\n",
  );
  writeFileSync(
    join(cwd, "content/people/ada-quill.md"),
    "---\nname: Ada Quill\ncountry: GB\n---\n",
  );
  for (const page of ["well", "gone", "shy", "no-head"])
    writeFileSync(
      join(cwd, `content/articles/2026/2026-01-12-${page}.md`),
      ENTRY_TEXT.replace("https://example.org/talks", `${host}/${page}`),
    );
  const out: string[] = [];
  const err: string[] = [];
  const code = await links(["--format", "markdown"], {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    env: {},
    cwd,
    now: () => 0,
  });
  expect(out).toEqual([`- [ ] \`${host}/gone\`: 404 (2026/2026-01-12-gone)`]);
  expect(err).toEqual(["1 of 4 addresses do not work"]);
  expect(code).toBe(0);
});
