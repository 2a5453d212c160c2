import type { Ui } from "../en/ui.ts";
import { claims } from "./claims.ts";
import { data } from "./data.ts";
import { frames } from "./frames.ts";
import { home } from "./home.ts";
import { lists, changes } from "./lists.ts";
import { meanings, statuses } from "./outcomes.ts";
import { rates } from "./rates.ts";
import { share } from "./share.ts";
import { site } from "./site.ts";
import { tables } from "./tables.ts";
import { tripPage } from "./trip.ts";

/** All Chinese text of pages outside the layout. */
export const ui: Ui = {
  site,
  share,
  home,
  tables,
  claims,
  trip: tripPage,
  lists,
  changes,
  data,
  rates,
  frames,
  meanings,
  statuses,
};
