import { changes } from "./en-changes.ts";
import { claims } from "./en-claims.ts";
import { data } from "./en-data.ts";
import { home } from "./en-home.ts";
import { lists } from "./en-lists.ts";
import { meanings, statuses } from "./en-outcomes.ts";
import { site } from "./en-site.ts";
import { tables } from "./en-tables.ts";
import { tripPage } from "./en-trip.ts";

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
