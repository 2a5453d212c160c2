// Builds a small page from its parts, and reads it.
import { possibleDays } from "../../../src/entries/draft/choose-day.ts";
import { type Page, readPage } from "../../../src/entries/draft/page.ts";

export const HERE = "https://gazette.example/world/maseru";

export const daysOf = (page: Page): readonly string[] =>
  possibleDays(page.dates, "2026-11-29").days;

export const PARAGRAPH =
  "The foreign minister was in Maseru for two days, a spokeswoman said. This paragraph is here for its length alone, and says nothing else at all. ";
export const LINE = `<p>${PARAGRAPH.repeat(3)}</p>`;

export interface Parts {
  readonly before?: string;
  readonly head?: string;
  readonly title?: string;
  readonly body?: string;
  readonly lang?: string;
}

export const TITLE = "Minister in Maseru";

export function page({
  before = "",
  head = "",
  title = TITLE,
  body = `<h1>${TITLE}</h1>`,
  lang = "en",
}: Parts): Page {
  const html = `<!doctype html>${before}<html lang="${lang}"><head><title>${title}</title>${head}</head><body>${body}${LINE}</body></html>`;
  return readPage(html)!;
}
