import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { removeStale } from "../../../src/site/build/previous-site.ts";
import { linkOrCopy } from "../../../src/site/build/link-or-copy.ts";
import { temporaryFolder } from "../../commands/terminal.ts";

function folderOf(texts: Readonly<Record<string, string>>): string {
  const root = temporaryFolder();
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const filesIn = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: "utf8" }).toSorted();

it("everything not kept is removed, and folders that are then empty", () => {
  const root = folderOf({ "a/index.html": "", "a/b/index.html": "", "c/d/e.csv": "", "f.txt": "" });
  expect(removeStale(new Set([join(root, "a/b/index.html")]), root)).toBe(true);
  expect(filesIn(root)).toEqual(["a", join("a", "b"), join("a", "b", "index.html")]);
  expect(removeStale(new Set(), root)).toBe(false);
  expect(filesIn(root)).toEqual([]);
});

it("reused files are linked, whatever is in their place", () => {
  const root = folderOf({ "last/a.html": "new", "made/a.html": "older", "made/b.html": "other" });
  const [last, made] = [join(root, "last/a.html"), join(root, "made/a.html")];
  for (let times = 0; times < 2; times++) {
    expect(linkOrCopy(last, made, new Set())).toBe(true);
    expect(statSync(made).ino).toBe(statSync(last).ino);
  }
  expect(linkOrCopy(last, join(root, "made/deeper/a.html"), new Set())).toBe(true);
  expect(readFileSync(join(root, "made/deeper/a.html"), "utf8")).toBe("new");
});

it("missing files are not reused, nor what was in their place", () => {
  const root = folderOf({ "made/a.html": "older" });
  expect(linkOrCopy(join(root, "last/a.html"), join(root, "made/a.html"), new Set())).toBe(false);
  expect(filesIn(join(root, "made"))).toEqual([]);
});
