import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

const folder = new URL("golden/", import.meta.url);

/**
 * Compares a picture with its golden file. One that differs, or has none yet, is left beside it as
 * `*.actual.svg`, to be looked at and, if right, renamed.
 */
export function expectGolden(name: string, drawn: string): void {
  const svg = asXml(drawn);
  const golden = new URL(`${name}.svg`, folder);
  const actual = new URL(`${name}.actual.svg`, folder);
  const known = existsSync(golden) ? readFileSync(golden, "utf8") : undefined;
  if (known === svg) rmSync(actual, { force: true });
  else writeFileSync(actual, svg);
  expect(known === svg, `${name}.svg differs: see tests/drawings/golden/${name}.actual.svg`).toBe(
    true,
  );
}

/** With the quotes that XML requires and pages omit. */
const asXml = (svg: string): string =>
  svg.replace(/<\w[^>]*>/gu, (tag) =>
    tag.replace(/(?<= [\w-]+=)[^\s">]+/gu, '"$&"').replace(" />", "/>"),
  );
