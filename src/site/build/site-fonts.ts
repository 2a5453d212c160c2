import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, resolve } from "node:path";
import subsetFont from "subset-font";
import type { Plugin } from "vite";
import { writeWhole } from "./write.ts";

const STYLES = "virtual:fonts.css";
const FOLDER = ".cache/fonts";

/** The styles of the packages. */
const SHEETS = [
  "@fontsource-variable/source-sans-3/wght.css",
  "@fontsource-variable/source-sans-3/wght-italic.css",
  "@fontsource/source-serif-4/600.css",
];

/**
 * Extended-A, which Europe's languages write with, and long vowels, but for ı and œ, which are with Western
 * Europe's; and Romanian's letters with a comma.
 */
const RANGES: readonly (readonly [from: number, to: number])[] = [
  [0x100, 0x130],
  [0x132, 0x151],
  [0x154, 0x17f],
  [0x218, 0x21b],
];

/** Where a package's sheet begins the letters of its font beyond Western Europe's; and what of them is left there. */
const [EXTENDED, FARTHER] = [
  "unicode-range: U+0100-02BA",
  "unicode-range: U+0180-0217,U+021C-02BA",
];

/**
 * The fonts of the site, as styles. Letters in names such as Çavuşoğlu or Shōzō come in fonts of their own: the
 * packages have them in files with a thousand others, five times as large.
 */
export function siteFonts(): Plugin {
  const styles = resolve(FOLDER, "fonts.css");
  return {
    name: "site-fonts",
    resolveId: (id) => (id === STYLES ? styles : undefined),
    load: async (id) =>
      id === styles ? (await Promise.all(SHEETS.map(readSheet))).join("\n") : undefined,
  };
}

async function readSheet(name: string): Promise<string> {
  const path = require.resolve(name);
  const faces = readFileSync(path, "utf8")
    .replace(/url\(\.(\/.+?)\)/g, (_, file: string) => `url("${dirname(path)}${file}")`)
    .split(/(?=@font-face)/);
  return (await Promise.all(faces.map(withNear))).join("");
}

/** A face of a package; of that with all Latin letters beyond Western Europe's, the near and the farther ones. */
async function withNear(face: string): Promise<string> {
  const [source] = /(?<=url\(")[^"]+-latin-ext-[^"]+\.woff2/.exec(face) ?? [];
  if (source === undefined) return face;
  if (!face.includes(EXTENDED)) throw new Error(`${source} has other letters than it had`);
  const file = await cutFrom(source);
  const near = face
    .replace(/src: .+;/, () => `src: url("${file}") format("woff2");`)
    .replace(/unicode-range: .+;/, `unicode-range: ${RANGES.map(cssRange).join(",")};`);
  return near + face.replace(EXTENDED, FARTHER);
}

const cssRange = ([from, to]: (typeof RANGES)[number]): string => `U+${hex(from)}-${hex(to)}`;
const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase().padStart(4, "0");
const require = createRequire(import.meta.url);
const { version } = require("subset-font/package.json") as { readonly version: string };

/** The path of a font with these letters of another; made once. */
async function cutFrom(source: string): Promise<string> {
  const whole = readFileSync(source);
  const letters = RANGES.map(([from, to]) => lettersBetween(from, to)).join("");
  const name = createHash("sha256")
    .update(whole)
    .update(letters + version)
    .digest("hex")
    .slice(0, 16);
  const path = resolve(FOLDER, name, basename(source).replace("latin-ext", "near"));
  if (!existsSync(path))
    writeWhole(path, await subsetFont(whole, letters, { targetFormat: "woff2" }));
  return path;
}

const lettersBetween = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, n) => from + n));
