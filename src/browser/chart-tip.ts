import { Tip } from "./tip.ts";

/** The tooltip of a chart, loaded on first use; a chunk of its own, as trips' pages load theirs at once. */
export const makeTip = (chart: HTMLElement): Tip => new Tip(chart);
