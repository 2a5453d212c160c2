import { describe, expect, test } from "vitest";
import { drawCard } from "../../../../src/site/build/draw-card.ts";
import { outline } from "../../../../src/site/build/card-outline.ts";
import { at, CARD, NATIVE, TITLE } from "../../../../src/drawings/card/frame.ts";

const outlineOf = (text: string, face: "serif" | "sans" = "sans") =>
  outline({ text, face, size: 40, weight: 600 });

describe("text is drawn in glyphs, never as missing-glyph boxes", () => {
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

  test("what no font has is not drawn at all", async () => {
    expect(await outlineOf("ᎠᏂᏴᏫᏯ")).toBeUndefined();
  });
});

test("letters with diacritics that the font cannot position are drawn with them", async () => {
  const [odd, plain] = await Promise.all(["ڢ", "ڡ"].map((text) => outlineOf(text)));
  expect(odd?.paths).toHaveLength(1);
  expect(odd!.paths[0]!.d.length).toBeGreaterThan(plain!.paths[0]!.d.length);
});

test("joining letters are shaped together, from right to left", async () => {
  const [joined, alone, beh] = await Promise.all(["بب", "ب", "با"].map((text) => outlineOf(text)));
  expect(joined!.width).toBeLessThan(1.9 * alone!.width);
  // The last letter of the text, alef, is drawn at the left.
  const [alef] = (await outlineOf("ـا"))!.paths;
  expect(beh!.paths.find(({ d }) => d === alef!.d)?.x).toBeLessThan(5);
});

test("right-to-left text ends at its left", async () => {
  const [ellipsis] = (await outlineOf("…"))!.paths;
  for (const name of ["محمد", "גדעון"])
    expect((await outlineOf(`${name}…`))!.paths.find(({ d }) => d === ellipsis!.d)?.x).toBe(
      ellipsis!.x,
    );
});

/** The shapes from left to right. */
const shapesOf = async (text: string): Promise<readonly string[]> =>
  (await outlineOf(text))!.paths.toSorted((a, b) => a.x - b.x).map(({ d }) => d);

describe("brackets", () => {
  test.each(["محمد (علي)", "גדעון (סער)", "محمد «علي»", "علي [ب]", "(علي)"])(
    "face the letters they enclose, even right-to-left ones: %s",
    async (text) => {
      const [open, close] = await Promise.all(
        [/[([«]/, /[)\]»]/].map((bracket) => shapesOf(bracket.exec(text)![0])),
      );
      const shapes = await shapesOf(text);
      expect(shapes[0]).toBe(open![0]);
      expect(shapes.filter((d) => d === close![0])).toHaveLength(1);
      expect(shapes.indexOf(close![0]!)).toBeGreaterThan(0);
    },
  );

  test("are unchanged among left-to-right letters", async () => {
    const [open] = await shapesOf("(");
    const [close] = await shapesOf(")");
    const shapes = await shapesOf("A (علي) b");
    expect(shapes.indexOf(open!)).toBe(1);
    expect(shapes.indexOf(close!)).toBe(shapes.length - 2);
  });
});

test("numbers and Latin words in right-to-left text run left to right", async () => {
  const shapes = await shapesOf("محمد 12 AB");
  const [one, two, a, b] = await Promise.all(["1", "2", "A", "B"].map(shapesOf));
  expect(shapes.slice(0, 4)).toEqual([a![0], b![0], one![0], two![0]]);
});

describe("in a text with a character that no font has", () => {
  test.each(["王毅", "بدر", "Дмитро", "गांधी", "さくら"])("%s is still drawn", async (name) => {
    for (const text of [`Ꭰ${name}`, `${name}\u{1F3F4}`, `${name} ᎠᏂ`])
      expect((await outlineOf(text))!.paths.length).toBe((await outlineOf(name))!.paths.length);
  });
});

describe("a character has the form of its language's country", () => {
  /** One code point, drawn in two ways in Japan and in China. */
  const draw = async (language?: string): Promise<unknown> =>
    (await outline({ text: "直", face: "sans", size: 40, weight: 400, language }))?.paths;

  test("in Japanese, in Korean and in Chinese", async () => {
    const [japanese, korean, chinese] = await Promise.all(["ja", "ko", "zh"].map(draw));
    expect(japanese).not.toEqual(chinese);
    expect(korean).not.toEqual(chinese);
  });

  test("by the language subtag alone; in Chinese by default", async () => {
    expect(await draw("ja-JP")).toEqual(await draw("ja"));
    expect(await draw("zh-Hans")).toEqual(await draw("zh"));
    expect(await draw()).toEqual(await draw("zh"));
  });
});

describe("a card", () => {
  const draw = (...texts: Parameters<typeof at>[]) =>
    drawCard({ ...CARD, lines: [], marks: [], texts: texts.map((text) => at(...text)) });

  test("is drawn without a second name that no font can write", async () => {
    const named = await draw([0, 90, "王毅", NATIVE]);
    const bare = await draw([0, 90, "ᎠᏂᏴᏫᏯ", NATIVE]);
    expect(named.split("<path").length).toBeGreaterThan(1);
    expect(bare.split("<path").length).toBe(1);
  });

  test("keeps what it can of a title", async () => {
    const title = await draw([0, 90, "Sequoyah ᏍᏏᏉᏯ", TITLE]);
    expect(title.split("<path").length - 1).toBe("Sequoyah".length);
  });
});
