import { Tip } from "./tip.ts";

/** The words beside the marks of a chart, loaded when one is first pointed at. */
export const makeTip = (chart: HTMLElement): Tip => new Tip(chart);
