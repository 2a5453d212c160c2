import { memoized } from "../../model/memoized.ts";

/** Normalises a text for finding dates: ASCII digits, lower case, no accents, single spaces. */
export const foldDateText = (text: string): string =>
  plainDigits(text.normalize("NFKC"))
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/ı/g, "i")
    .normalize("NFC")
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑–—−]/g, "-")
    .replace(/[،、]/g, ",")
    .replace(/\s+/g, " ")
    .trim();

/** The value of a decimal digit in any script: Unicode has each script's ten digits in a row, from zero. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}

const plainDigit = memoized((digit: string) => String(valueOf(digit)));

const HAN = "〇一二三四五六七八九";

/** Parses `二〇二六`, `十四`, `廿三`. */
function hanNumber(text: string): string {
  const plain = text
    .replace(/[零○]/g, "〇")
    .replace("元", "一")
    .replace("廿", "二十")
    .replace("卅", "三十");
  const [tens = "", ones] = plain.split("十");
  const digits = (part: string): string => Array.from(part, (one) => HAN.indexOf(one)).join("");
  if (ones === undefined) return digits(plain);
  return String(Number(tens === "" ? 1 : digits(tens)) * 10 + Number(digits(ones)));
}

/** Replaces digits of other scripts, and Chinese numerals before 年, 月 and 日, by 0 to 9. */
const plainDigits = (text: string): string =>
  text
    .replace(/[^\P{Nd}0-9]/gu, plainDigit)
    .replace(/[〇零○一二三四五六七八九十廿卅元]+(?=\s?[年月日])/g, hanNumber);
