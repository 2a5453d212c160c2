import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { replaceFolder } from "../../../src/site/build/replace-folder.ts";
import { temporaryFolder } from "../../commands/terminal.ts";

/** No process has this id. */
const GONE = 999999999;

function folders(texts: Readonly<Record<string, string>>): string {
  const root = temporaryFolder();
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, "index.html"), text);
  }
  return root;
}
const textOf = (...path: readonly string[]): string =>
  readFileSync(join(...path, "index.html"), "utf8");

it("replaces a folder, or puts one where none was", () => {
  for (const before of [{ dist: "old" }, {}]) {
    const root = folders({ made: "new", ...before });
    replaceFolder(join(root, "made"), join(root, "dist"));
    expect(readdirSync(root)).toEqual(["dist"]);
    expect(textOf(root, "dist")).toBe("new");
  }
});

it("leaves the old folder unchanged if there is no new one", () => {
  const root = folders({ dist: "old" });
  expect(() => {
    replaceFolder(join(root, "made"), join(root, "dist"));
  }).toThrow("ENOENT");
  expect(readdirSync(root)).toEqual(["dist"]);
  expect(textOf(root, "dist")).toBe("old");
});

it("removes what a killed process left, and nothing else", () => {
  const root = folders({
    made: "new",
    dist: "old",
    [`dist.${GONE}`]: "half",
    [`dist.${GONE}.old`]: "older",
    [`dist.${process.ppid}`]: "of a process that runs",
    "dist.bak": "somebody's own",
  });
  replaceFolder(join(root, "made"), join(root, "dist"));
  expect(readdirSync(root).toSorted()).toEqual(
    ["dist", `dist.${process.ppid}`, "dist.bak"].toSorted(),
  );
});

it("removes what an earlier process with the same id left", () => {
  const root = folders({
    made: "new",
    dist: "old",
    [`dist.${process.pid}`]: "half",
    [`dist.${process.pid}.old`]: "older",
  });
  replaceFolder(join(root, "made"), join(root, "dist"));
  expect(readdirSync(root)).toEqual(["dist"]);
  expect(textOf(root, "dist")).toBe("new");
});

it("restores the folder of a process killed between moving the old one away and the new one in", () => {
  const root = folders({ [`dist.${GONE}.old`]: "old" });
  expect(() => {
    replaceFolder(join(root, "made"), join(root, "dist"));
  }).toThrow("ENOENT");
  expect(textOf(root, "dist")).toBe("old");
});
