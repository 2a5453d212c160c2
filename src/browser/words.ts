import { client as english } from "../words/en/client.ts";
import { dates as englishDates } from "../words/en/dates.ts";
import { causes, outcomes } from "../words/en/outcomes.ts";
import { client as chinese } from "../words/zh/client.ts";
import { dates as chineseDates } from "../words/zh/dates.ts";
import { causes as chineseCauses, outcomes as chineseOutcomes } from "../words/zh/outcomes.ts";

// Tests of single functions have no page.
export const isChinese =
  typeof document !== "undefined" && document.documentElement.lang.startsWith("zh");

/** What scripts say, in the language of the page. */
export const words = isChinese ? chinese : english;
export const dateWords = isChinese ? chineseDates : englishDates;
export const outcomeWords = isChinese ? chineseOutcomes : outcomes;
export const causeWords = isChinese ? chineseCauses : causes;
