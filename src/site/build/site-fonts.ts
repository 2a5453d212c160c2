import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, resolve } from "node:path";
import subsetFont from "subset-font";
import type { Plugin } from "vite";
import { writeAtomically } from "./write.ts";

const STYLES = "virtual:fonts.css";
const FOLDER = ".cache/fonts";

/** The packages' style sheets. */
const SHEETS = [
  "@fontsource-variable/source-sans-3/wght.css",
  "@fontsource-variable/source-sans-3/wght-italic.css",
  "@fontsource/source-serif-4/600.css",
];

/**
 * Latin Extended-A, for other European languages and long vowels, without ı and œ, which are in the Western European
 * files; and Romanian's letters with a comma below.
 */
const RANGES: readonly (readonly [from: number, to: number])[] = [
  [0x100, 0x130],
  [0x132, 0x151],
  [0x154, 0x17f],
  [0x218, 0x21b],
];

/** How a package's sheet states the range of its extended Latin file, and what is left of that range. */
const [EXTENDED, FARTHER] = [
  "unicode-range: U+0100-02BA",
  "unicode-range: U+0180-0217,U+021C-02BA",
];

/**
 * The site's fonts as a style sheet. Letters in names such as Çavuşoğlu or Shōzō get subset files of their own: the
 * packages' files also have a thousand other letters and are five times as large.
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

/** A package's font face; the extended Latin one is split into the subset above and the rest. */
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

/** The path of a font's subset to these ranges; cached. */
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
    writeAtomically(path, await subsetFont(whole, letters, { targetFormat: "woff2" }));
  return path;
}

const lettersBetween = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, n) => from + n));
