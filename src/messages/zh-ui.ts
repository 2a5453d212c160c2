import type { Ui } from "./en-ui.ts";
import { changes } from "./zh-changes.ts";
import { claims } from "./zh-claims.ts";
import { data } from "./zh-data.ts";
import { home } from "./zh-home.ts";
import { lists } from "./zh-lists.ts";
import { meanings, statuses } from "./zh-outcomes.ts";
import { site } from "./zh-site.ts";
import { tables } from "./zh-tables.ts";
import { tripPage } from "./zh-trip.ts";

/** What pages print around what layout says, in Simplified Chinese. */
export const uiZh: Ui = {
  site,
  home,
  tables,
  claims,
  trip: tripPage,
  lists,
  changes,
  data,
  meanings,
  statuses,
};
