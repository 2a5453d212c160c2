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
/** In the names of the files that every page asks for at once: see styles/fonts.ts. */
const AT_ONCE = /-latin-(?:wght|600)-normal\.woff2/;

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

interface Face {
  /** A font of a package that has all Latin letters beyond Western Europe's. */
  readonly source: string;
  readonly family: string;
  readonly style: "normal" | "italic";
  readonly weight: string;
}

const SANS = { family: "Source Sans 3 Variable", weight: "200 900" };
const SANS_FILES = "@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght";
const FACES: readonly Face[] = [
  { ...SANS, style: "normal", source: `${SANS_FILES}-normal.woff2` },
  { ...SANS, style: "italic", source: `${SANS_FILES}-italic.woff2` },
  {
    family: "Source Serif 4",
    style: "normal",
    weight: "600",
    source: "@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2",
  },
];

/**
 * The fonts of the site, as styles. A text whose font is late keeps the one it was first shown in: nothing
 * moves while it is read, and the next page has the font. Letters in names such as Çavuşoğlu or Shōzō come in
 * fonts of their own: the packages have them in files with a thousand others, five times as large, for which
 * the first text of a page would wait.
 */
export function siteFonts(): Plugin {
  const styles = resolve(FOLDER, "fonts.css");
  return {
    name: "site-fonts",
    resolveId: (id) => (id === STYLES ? styles : undefined),
    load: async (id) =>
      id === styles
        ? [...SHEETS.map(readSheet), ...(await Promise.all(FACES.map(faceOf)))].join("\n")
        : undefined,
  };
}

function readSheet(name: string): string {
  const path = require.resolve(name);
  const faces = readFileSync(path, "utf8").split(/(?=@font-face)/);
  return faces
    .map((face) => (AT_ONCE.test(face) ? face.replace("swap", "optional") : face))
    .join("")
    .replaceAll("url(./", `url(${dirname(path)}/`);
}

async function faceOf({ source, family, style, weight }: Face): Promise<string> {
  return `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${weight};
  font-display: swap;
  src: url(${JSON.stringify(await cutFrom(source))}) format("woff2");
  unicode-range: ${RANGES.map(([from, to]) => `U+${hex(from)}-${hex(to)}`).join(", ")};
}
`;
}

const hex = (codePoint: number): string => codePoint.toString(16).padStart(4, "0");
const require = createRequire(import.meta.url);
const { version } = require("subset-font/package.json") as { readonly version: string };

/** The path of a font with these letters of another; made once. */
async function cutFrom(source: string): Promise<string> {
  const whole = readFileSync(require.resolve(source));
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
