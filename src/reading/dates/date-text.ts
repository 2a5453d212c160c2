import { plainDigits } from "./plain-digits.ts";

/** A text as dates are looked for in it: plain digits, small letters, no accents, single spaces. */
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
