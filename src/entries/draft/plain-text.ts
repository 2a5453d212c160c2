// Plain text without markup: a headline and lines.
import { labelledDates } from "./dated-lines.ts";
import type { PageDates } from "./page-date.ts";

export const isPlainText = (text: string): boolean =>
  !/<(?:!doctype|html|head|body|div|p|h1|title|meta|article|span|br|table|a|script|link)\b/i.test(
    text,
  );

const HEAD_LINES = 8;
const LAST_LINES = 3;

/** The headline is the first line; dates are in the first and last lines. */
export function partsOf(
  text: string,
  language: string | undefined,
): {
  readonly title: string | undefined;
  readonly dates: PageDates;
  readonly addresses: readonly string[];
} {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const short = [
    ...lines.slice(0, HEAD_LINES),
    ...lines.slice(HEAD_LINES).slice(-LAST_LINES),
  ].filter((line) => line.length < 160);
  const dates = short.flatMap((line) => labelledDates(line, language));
  const own = dates.filter(({ role }) => role === "published");
  const bare = dates.filter(({ role }) => role === undefined).slice(0, 1);
  const title = lines.find((line) => !/^https?:\/\/\S+$/.test(line));
  return {
    title,
    dates: {
      published: [...own, ...bare].map(({ days, isUtc }) => ({
        days,
        isUtc,
        place: "text",
      })),
      updated: dates.filter(({ role }) => role === "updated").flatMap(({ days }) => days),
    },
    addresses: short.flatMap((line) => /(?:^|\s)(https?:\/\/\S+)/.exec(line)?.[1] ?? []),
  };
}
