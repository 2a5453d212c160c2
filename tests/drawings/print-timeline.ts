import { markupElement } from "../../src/drawings/markup.ts";
import { drawTimeline } from "../../src/drawings/timeline/draw.ts";
import type { Timeline } from "../../src/drawings/timeline/timeline.ts";

/** As on pages, one element per line. */
export const printTimeline = (timeline: Timeline): string =>
  `${drawTimeline(markupElement, timeline, "Timeline", (trip) => `/trips/${trip}/`).markup.replaceAll("><", ">\n<")}\n`;
