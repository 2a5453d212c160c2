import { memoized } from "../../model/memoized.ts";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { create, type Font } from "fontkit";
import decompress from "woff2-encoder/decompress";
import type { CardText } from "../../drawings/card/frame.ts";

/** The site's faces; characters that one lacks are looked up in the next ones. */
const FACES: Readonly<Record<CardText["face"], string>> = {
  serif: "source-serif-4",
  sans: "source-sans-3",
};
const FALLBACKS = [
  "source-sans-3",
  "noto-sans-arabic",
  "noto-sans-devanagari",
  "noto-sans-hebrew",
  "noto-sans-thai",
  "noto-sans-bengali",
  "noto-sans-sc",
  "noto-sans-kr",
];
/** Fonts tried first for a language: the same Han character has a different form in each. */
const BY_LANGUAGE: Readonly<Partial<Record<string, string>>> = {
  ja: "noto-sans-jp",
  ko: "noto-sans-kr",
};

/** A file of a font family, covering some of its characters. */
export interface FontFile {
  readonly path: string;
  readonly has: (codePoint: number) => boolean;
}

const require = createRequire(import.meta.url);

const filesOf = memoized((family: string): readonly FontFile[] => {
  const folder = dirname(require.resolve(`@fontsource-variable/${family}/package.json`));
  const ranges = JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8")) as Readonly<
    Record<string, string>
  >;
  return Object.entries(ranges).map(([subset, text]) => ({
    path: join(folder, "files", `${family}-${subset.replace(/[[\]]/g, "")}-wght-normal.woff2`),
    has: readRanges(text),
  }));
});

/** `U+0000-00FF,U+0131` */
function readRanges(text: string): FontFile["has"] {
  const ranges = text.split(",").map((range) => {
    const [from = "", to = from] = range.replace("U+", "").split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return (codePoint) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}

/** The file to set a character in; undefined if no font here has it. */
export function fileFor(
  character: string,
  { face, language = "" }: Pick<CardText, "face" | "language">,
): Promise<FontFile | undefined> {
  const code = language.split("-")[0]!.toLowerCase();
  const own = Object.hasOwn(BY_LANGUAGE, code) ? BY_LANGUAGE[code] : undefined;
  const order = [FACES[face], ...(own ? [own] : []), ...FALLBACKS];
  return findFile(`${order.join(" ")} ${character}`, character.codePointAt(0)!, order);
}

/** A file may lack characters that its range lists, so the font itself is asked: once per character and order. */
const findFile = memoized(
  async (_: string, codePoint: number, order: readonly string[]): Promise<FontFile | undefined> => {
    for (const file of order
      .flatMap((family) => filesOf(family))
      .filter(({ has }) => has(codePoint)))
      if ((await loadFont(file, REGULAR)).hasGlyphForCodePoint(codePoint)) return file;
    return undefined;
  },
);
const REGULAR = 400;

export const loadFont = ({ path }: FontFile, weight: number): Promise<Font> =>
  readFont(`${path} ${weight}`, path, weight);

const readFont = memoized(async (_: string, path: string, weight: number): Promise<Font> => {
  const font = create(Buffer.from(await decompress(readFileSync(path))));
  if (!("getVariation" in font)) throw new TypeError(`${path}: unexpected collection of fonts`);
  return font.getVariation({ wght: weight });
});
