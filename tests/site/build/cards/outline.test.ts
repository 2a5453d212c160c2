import { describe, expect, test } from "vitest";
import { drawCard } from "../../../../src/site/build/draw-card.ts";
import { outline } from "../../../../src/site/build/card-outline.ts";
import { at, CARD, NATIVE, TITLE } from "../../../../src/drawings/card/frame.ts";

const outlineOf = (text: string, face: "serif" | "sans" = "sans") =>
  outline({ text, face, size: 40, weight: 600 });

describe("a text is written in letters, never in boxes", () => {
  test.each([
    "Wang Yi in Africa, January 2026",
    "Mevlüt Çavuşoğlu, Häkkänen – “’”",
    "王毅",
    "茂木敏充",
    "さくら",
    "김정은",
    "محمدجواد ظریف",
    "شاہ محمود قریشی",
    "بدر عبد العاطي",
    "सुषमा स्वराज",
    "Дмитро Кулеба",
    "Γιώργος Γεραπετρίτης",
    "גדעון סער",
    "ดอน ปรมัตถ์วินัย",
    "এ কে আব্দুল মোমেন",
  ])("%s", async (text) => {
    for (const face of ["serif", "sans"] as const) {
      const shapes = await outlineOf(text, face);
      expect(shapes?.paths.length).toBeGreaterThan(1);
      expect(shapes?.width).toBeGreaterThan(30);
    }
  });

  test("what no font has is not written at all", async () => {
    expect(await outlineOf("ᎠᏂᏴᏫᏯ")).toBeUndefined();
  });
});

test("letters that join are shaped together, and stand from right to left", async () => {
  const [joined, alone, beh] = await Promise.all(["بب", "ب", "با"].map((text) => outlineOf(text)));
  expect(joined!.width).toBeLessThan(1.9 * alone!.width);
  // The last letter of the text, alef, is drawn at the left.
  const [alef] = (await outlineOf("ـا"))!.paths;
  expect(beh!.paths.find(({ d }) => d === alef!.d)?.x).toBeLessThan(5);
});

test("a text that runs to the left ends at its left", async () => {
  const [ellipsis] = (await outlineOf("…"))!.paths;
  for (const name of ["محمد", "גדעון"])
    expect((await outlineOf(`${name}…`))!.paths.find(({ d }) => d === ellipsis!.d)?.x).toBe(
      ellipsis!.x,
    );
});

describe("a character is written as in the country of its language", () => {
  /** One code point, drawn in two ways in Japan and in China. */
  const draw = async (language?: string): Promise<unknown> =>
    (await outline({ text: "直", face: "sans", size: 40, weight: 400, language }))?.paths;

  test("in Japanese, in Korean and in Chinese", async () => {
    const [japanese, korean, chinese] = await Promise.all(["ja", "ko", "zh"].map(draw));
    expect(japanese).not.toEqual(chinese);
    expect(korean).not.toEqual(chinese);
  });

  test("by the language alone, whatever else its tag says; in Chinese where it says nothing", async () => {
    expect(await draw("ja-JP")).toEqual(await draw("ja"));
    expect(await draw("zh-Hans")).toEqual(await draw("zh"));
    expect(await draw()).toEqual(await draw("zh"));
  });
});

describe("a card", () => {
  const draw = (...texts: Parameters<typeof at>[]) =>
    drawCard({ ...CARD, lines: [], marks: [], texts: texts.map((text) => at(...text)) });

  test("is drawn without a name beside another that no font can write", async () => {
    const named = await draw([0, 90, "王毅", NATIVE, { optional: true }]);
    const bare = await draw([0, 90, "ᎠᏂᏴᏫᏯ", NATIVE, { optional: true }]);
    expect(named.split("<path").length).toBeGreaterThan(1);
    expect(bare.split("<path").length).toBe(1);
  });

  test("keeps what it can of a title", async () => {
    const title = await draw([0, 90, "Sequoyah ᏍᏏᏉᏯ", TITLE]);
    expect(title.split("<path").length - 1).toBe("Sequoyah".length);
  });
});
