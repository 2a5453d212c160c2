import { line, lineMarkdown } from "./line.ts";

/**
 * Characters that make no markup: no link, mention, reference, picture, HTML or table. `://` and `www.` would
 * make an address a link by themselves.
 */
const HARMLESS =
  /^(?!.*(?::\/\/|www\.))[\p{L}\p{M}\p{N} \u00a0\u2009\u202f.,:;()?!'’"“”/→–—…+-]*$/u;

/** Someone's text in Markdown: as it is if it cannot be read as markup, else as code. */
export const prose = (text: string): string =>
  HARMLESS.test(text) && text.length <= 300 ? text : lineMarkdown(line`${text}`);

/** Several lines as a block in which nothing is markup. */
export function block(language: string, lines: readonly string[]): string {
  const longest = Math.max(
    2,
    ...(lines
      .join("\n")
      .match(/`+/g)
      ?.map((run) => run.length) ?? []),
  );
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence].join("\n");
}
