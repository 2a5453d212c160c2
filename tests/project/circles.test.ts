import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const IMPORT = /(?:\bfrom|\bimport\(?)\s*"(\.[^"]+\.(?:ts|astro))"/gu;

/** Each file of src with its imports, including types. */
function importsOf(): ReadonlyMap<string, readonly string[]> {
  const files = globSync("src/**/*.{ts,astro}", { cwd: ROOT });
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(ROOT, file), "utf8");
      const names = Array.from(text.matchAll(IMPORT), ([, name]) => name!);
      return [file, names.map((name) => relative(ROOT, join(ROOT, dirname(file), name)))];
    }),
  );
}

/** The files of the first import cycle found, from one of them back to it. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of imports.get(file) ?? []) {
      const circle = visit(next, [...way, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of imports.keys()) {
    const circle = visit(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

test("there are no import cycles, not even of types", () => {
  const imports = importsOf();
  expect(imports.get("src/model/order.ts")).toContain("src/model/claim.ts");
  expect(circleIn(imports)).toEqual([]);
});

test("a cycle is found, whatever leads to it", () => {
  const imports = new Map([
    ["a", ["b", "d"]],
    ["b", []],
    ["d", ["e"]],
    ["e", ["f"]],
    ["f", ["d"]],
  ]);
  expect(circleIn(imports)).toEqual(["d", "e", "f", "d"]);
});
