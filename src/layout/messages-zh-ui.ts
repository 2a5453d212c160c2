import type { Ui } from "./messages-en-ui.ts";
import { changes } from "./messages-zh-changes.ts";
import { claims } from "./messages-zh-claims.ts";
import { data } from "./messages-zh-data.ts";
import { home } from "./messages-zh-home.ts";
import { lists } from "./messages-zh-lists.ts";
import { meanings, statuses } from "./messages-zh-outcomes.ts";
import { site } from "./messages-zh-site.ts";
import { tables } from "./messages-zh-tables.ts";
import { tripPage } from "./messages-zh-trip.ts";

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
