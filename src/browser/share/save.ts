import { saveFile } from "../save-file.ts";
import { fontsOf } from "./fonts.ts";
import { type Chart, pictureOf } from "./picture.ts";

/** Pixels of a picture for one unit of its drawing: sharp in print. */
const SHARPNESS = 3;

const textOf = (picture: SVGSVGElement): Blob =>
  new Blob([new XMLSerializer().serializeToString(picture)], { type: "image/svg+xml" });

export async function saveSvg(chart: Chart, name: string): Promise<void> {
  saveFile(`${name}.svg`, textOf(await pictureOf(chart)));
}

/** Drawn from a file of its own, which can ask for nothing: its fonts are in it. */
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
