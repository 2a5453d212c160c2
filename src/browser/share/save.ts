import { saveFile } from "../save-file.ts";
import { type Chart, pictureOf } from "./picture.ts";

/** Image pixels per unit of the drawing: sharp in print. */
const SHARPNESS = 3;

const textOf = (picture: SVGSVGElement): Blob =>
  new Blob([new XMLSerializer().serializeToString(picture)], { type: "image/svg+xml" });

export async function saveSvg(chart: Chart, name: string): Promise<void> {
  saveFile(`${name}.svg`, textOf(await pictureOf(chart)));
}

/** The image is drawn from a blob, which can load nothing, so its fonts are inlined. */
export async function savePng(chart: Chart, name: string): Promise<void> {
  const picture = await pictureOf(chart);
  const style = document.createElementNS(picture.namespaceURI, "style");
  style.textContent = await fontsOf(picture);
  picture.prepend(style);
  const { width, height } = picture.viewBox.baseVal;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * SHARPNESS);
  canvas.height = Math.round(height * SHARPNESS);
  const address = URL.createObjectURL(textOf(picture));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  } finally {
    URL.revokeObjectURL(address);
  }
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!png) throw new Error("no picture");
  saveFile(`${name}.png`, png);
}

/** The page's loaded fonts that an image uses, as inlined @font-face rules. */
async function fontsOf(picture: SVGSVGElement): Promise<string> {
  const used = new Set(
    [...picture.querySelectorAll("[font-family]")].flatMap((each) =>
      each
        .getAttribute("font-family")!
        .split(",")
        .map((name) => bare(name)),
    ),
  );
  const loaded = new Set(
    performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
  );
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => used.has(bare(style.getPropertyValue("font-family"))));
  const held = await Promise.all(rules.map((rule) => hold(rule, loaded)));
  return held.join("\n");
}

const bare = (family: string): string => family.trim().replace(/^["']|["']$/g, "");

async function hold(rule: CSSFontFaceRule, loaded: ReadonlySet<string>): Promise<string> {
  const [, path] = /url\("?([^")]+)"?\)/.exec(rule.cssText) ?? [];
  if (path === undefined) return "";
  const address = new URL(path, rule.parentStyleSheet?.href ?? location.href);
  if (!loaded.has(address.pathname)) return "";
  const answer = await fetch(address);
  if (!answer.ok) return "";
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return rule.cssText.replace(
    /src:[^;}]*/,
    `src: url(data:font/woff2;base64,${btoa(text)}) format("woff2")`,
  );
}
