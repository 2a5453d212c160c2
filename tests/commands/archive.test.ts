import { cpSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { expect, it } from "vitest";
import { archive, withArchived } from "../../src/commands/archive.ts";
import { readContent } from "../../src/reading/disk/content.ts";
import { answerAs } from "./local-host.ts";
import { temporaryFolder } from "./terminal.ts";

const ENTRY = "articles/2026/2026-02-15-europe-made.md";
const COPY = "http://web.archive.org/web/20260216000000/https://example.org/a";

async function run(cwd: string, url: string): Promise<{ out: string[]; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    const found = { available: true, status: "200", url };
    response.end(JSON.stringify({ archived_snapshots: { closest: found } }));
  });
  const host = await answerAs(server);
  const out: string[] = [];
  const from = `${host}/`;
  const terminal = {
    out: (text: string) => out.push(text),
    err: () => 0,
    env: {},
    cwd,
    now: () => 0,
  };
  await archive(["--from", from], terminal);
  server.close();
  return { out, asked };
}

it("adds a copy to each entry that has a URL and no copy yet, and changes no other line", async () => {
  const cwd = temporaryFolder();
  cpSync("tests/fixtures/content", join(cwd, "content"), { recursive: true });
  const before = readFileSync(join(cwd, "content", ENTRY), "utf8");
  const { out, asked } = await run(cwd, COPY);
  expect(out).toContain(`content/${ENTRY}`);
  expect(asked.find((address) => address.includes("telephone"))).toContain("timestamp=20260215");
  const after = readFileSync(join(cwd, "content", ENTRY), "utf8");
  const line = `  archived: ${COPY.replace("http:", "https:")}\n`;
  expect(after.replace(line, "")).toBe(before);
  expect(after).toContain(`telephone\n${line}`);
  expect(readContent(join(cwd, "content")).problems).toEqual([]);
  expect((await run(cwd, COPY)).out).toEqual([]);
});

it.each(["javascript:alert(1)", "https://example.org/copy", "http://web.archive.org/a b"])(
  "accepts no %s from an archive",
  async (url) => {
    const cwd = temporaryFolder();
    cpSync("tests/fixtures/content", join(cwd, "content"), { recursive: true });
    expect((await run(cwd, url)).out).toEqual([]);
  },
);

it("skips an entry whose URL is not on a line of its own", () => {
  expect(withArchived("---\nsource: { url: https://example.org/ }\n---\n", COPY)).toBeUndefined();
});
