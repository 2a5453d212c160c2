import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isAllowed, listPackages } from "../../scripts/packages.mjs";

const { allowScripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  allowScripts: Record<string, boolean>;
};

describe("packages", () => {
  it("run no install scripts, except those on the list", () => {
    const running = listPackages().filter(({ hasScript }) => hasScript);
    expect(running.filter(({ name }) => !allowScripts[name]).map(({ name }) => name)).toEqual([]);
  });

  it("have licences that permit their use here", () => {
    expect(listPackages().filter((each) => !each.isAllowed)).toEqual([]);
    expect(isAllowed("(MIT OR GPL-3.0) AND ISC")).toBe(true);
    expect(isAllowed("GPL-3.0")).toBe(false);
    expect(isAllowed("MIT AND AGPL-3.0")).toBe(false);
  });

  it("are pinned, independent of a registry", () => {
    const lock = readFileSync("package-lock.json", "utf8");
    expect(lock).not.toContain('"resolved"');
    expect(lock.match(/"integrity": "sha512-/g)!.length).toBeGreaterThan(300);
  });
});
