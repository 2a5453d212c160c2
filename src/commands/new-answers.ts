import type { Page } from "../entries/draft/page.ts";
import type { Day } from "../model/day.ts";
import type { Content } from "../reading/disk/content.ts";
import type { Given } from "./new-given.ts";
import type { Prompts } from "./prompts.ts";

/** What the fields of a new entry are settled from. */
export interface EntryAnswers {
  readonly given: Given;
  readonly page: Partial<Page>;
  readonly content: Content;
  readonly today: Day;
  readonly ask: Prompts | undefined;
}
