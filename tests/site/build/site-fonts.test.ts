import { existsSync, readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import decompress from "woff2-encoder/decompress";
import { expect, test } from "vitest";
import { siteFonts } from "../../../src/site/build/site-fonts.ts";

const { resolveId, load } = siteFonts() as unknown as {
  resolveId: (id: string) => string | undefined;
  load: (id: string) => Promise<string>;
};
const styles = await load(resolveId("virtual:fonts.css")!);
const faces = styles.split(/(?=@font-face)/).slice(1);
const fileOf = (face: string): string => /url\("?([^")]+)"?\)/.exec(face)![1]!;

test("every font is at the URL in its styles", () => {
  for (const face of faces) expect(existsSync(fileOf(face)), fileOf(face)).toBe(true);
});

test("no European letter is in two fonts, so that none is fetched in place of a late or missing one", () => {
  const upright = faces.filter((face) =>
    /source-sans-3-(?:latin|near).*-normal/.test(fileOf(face)),
  );
  expect(upright).toHaveLength(3);
  for (let letter = 0x41; letter < 0x250; letter += 1)
    expect(
      upright.filter((face) => has(face, letter)).length,
      String.fromCodePoint(letter),
    ).toBeLessThanOrEqual(1);
});

/** Whether a font face covers this code point. */
const has = (face: string, letter: number): boolean =>
  /unicode-range: (.+);/
    .exec(face)![1]!
    .split(",")
    .map((range) => range.replace("U+", "").split("-"))
    .some(([from, to = from]) => letter >= parseInt(from!, 16) && letter <= parseInt(to!, 16));

test("fonts of nearby scripts have the ranges in their styles, and little else", async () => {
  const near = faces.filter((face) => fileOf(face).includes("-near-"));
  expect(near).toHaveLength(3);
  for (const face of near) {
    expect(face).toContain("unicode-range: U+0100-0130,U+0132-0151,U+0154-017F,U+0218-021B;");
    const file = fileOf(face);
    const bytes = readFileSync(file);
    expect(bytes.length).toBeLessThan(15_000);
    const font = create(Buffer.from(await decompress(bytes))) as Font;
    for (const letter of "ĀāĆćĞğİŁłŌōŠšŞşŽžȘșȚț")
      expect(font.hasGlyphForCodePoint(letter.codePointAt(0)!), `${letter} in ${file}`).toBe(true);
    expect(font.hasGlyphForCodePoint("Ẁ".codePointAt(0)!)).toBe(false);
  }
});

test("no fallback font's name begins with a generic font keyword", () => {
  // Without its quotes, which the build strips, such a name is invalid and the font face would be dropped.
  const sheet = readFileSync("src/styles/stand-in-fonts.css", "utf8");
  const names = [...sheet.matchAll(/font-family: "([^"]+)"/g)].map(([, name]) => name!);
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => /^(?:serif|sans-serif|monospace|system-ui)\b/i.test(name))).toEqual(
    [],
  );
  const tokens = readFileSync("src/styles/tokens.css", "utf8");
  expect(names.filter((name) => !tokens.includes(`"${name}"`))).toEqual([]);
});
