import { typeset, withApostrophes } from "../words/typeset.ts";

/** What is as somebody else wrote it, or to be copied; an element's start or end; text. */
const PARTS = new RegExp(
  [
    String.raw`<(script|style|pre|code|textarea|cite)\b[^]*?</\1>`,
    String.raw`<p class="citation"[^]*?</p>`,
    String.raw`<[a-z/!](?:"[^"]*"|[^">])*>`,
    "[^<]+",
  ]
    .map((part) => `(?:${part})`)
    .join("|"),
  "gi",
);
const VERBATIM = /^<(?:script|style|pre|code|textarea|cite|p class="citation")\b/i;
/** Values that are shown, or read aloud. */
const SAID = /(?<= (?:title|aria-label|alt)=")[^"]*/g;
const APOSTROPHES = /&#39;|&apos;/g;
const QUOTES = /&#34;|&quot;/g;

/** The markup of a page with its text typeset. */
export const typesetPage = (markup: string): string =>
  markup.replace(PARTS, (part) => {
    if (!part.startsWith("<"))
      return typeset(part.replace(APOSTROPHES, "'").replace(QUOTES, '"')).replaceAll('"', "&quot;");
    if (VERBATIM.test(part) || !/'|&#39;/.test(part)) return part;
    return part.replace(SAID, (text) => withApostrophes(text.replace(APOSTROPHES, "'")));
  });
