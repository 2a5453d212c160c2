import { Tip } from "./tip.ts";

/** The words beside the marks of a chart, loaded when one is first pointed at: apart, as trips' pages have theirs at once. */
export const makeTip = (chart: HTMLElement): Tip => new Tip(chart);
