import { changes } from "./messages-en-changes.ts";
import { claims } from "./messages-en-claims.ts";
import { data } from "./messages-en-data.ts";
import { home } from "./messages-en-home.ts";
import { lists } from "./messages-en-lists.ts";
import { meanings, statuses } from "./messages-en-outcomes.ts";
import { site } from "./messages-en-site.ts";
import { tables } from "./messages-en-tables.ts";
import { tripPage } from "./messages-en-trip.ts";

/** Every piece of English that pages print around what layout says. */
export const uiEn = {
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
export type Ui = typeof uiEn;
