import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import decompress from "woff2-encoder/decompress";
import { expect, test } from "vitest";
import { nearLetters } from "../../src/cli/near-letters.ts";

test("fonts of letters near by have what their styles say, and little else", async () => {
  const { resolveId, load } = nearLetters() as unknown as {
    resolveId: (id: string) => string | undefined;
    load: (id: string) => Promise<string>;
  };
  const styles = await load(resolveId("virtual:near-letters.css")!);
  const files = [...styles.matchAll(/src: url\("([^"]+)"\)/g)].map(([, path]) => path!);
  expect(files).toHaveLength(3);
  expect(styles.match(/unicode-range: .*/g)).toEqual(
    Array<string>(3).fill("unicode-range: U+0100-0130, U+0132-0151, U+0154-017f, U+0218-021b;"),
  );
  for (const file of files) {
    const bytes = readFileSync(file);
    expect(bytes.length).toBeLessThan(15_000);
    const font = create(Buffer.from(await decompress(bytes))) as Font;
    for (const letter of "ĀāĆćĞğİŁłŌōŠšŞşŽžȘșȚț")
      expect(font.hasGlyphForCodePoint(letter.codePointAt(0)!), `${letter} in ${file}`).toBe(true);
    expect(font.hasGlyphForCodePoint("Ẁ".codePointAt(0)!)).toBe(false);
  }
});
