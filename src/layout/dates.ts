import type { Day } from "../model/day.ts";
import type { When } from "../model/when.ts";

export interface DateStyle {
  /** `January` rather than `Jan`. */
  readonly long?: boolean;
  /** False leaves the year out, where the page has said it. */
  readonly year?: boolean;
}

/** A stay: `7–12 Jan 2026`, `until 8 Jan 2026`, `from 9 Jan 2026`, `about 10 Jan 2026`. */
export declare function sayDates(when: When | undefined, style?: DateStyle): string;
/** When something was said: `on 10 January 2026`, `by 7 January 2026`, `in January 2026`. */
export declare function sayMoment(when: When, style?: DateStyle): string;
/** `10 Jan 2026`. */
export declare function sayDay(day: Day, style?: DateStyle): string;
/** `Sat 10 Jan`. */
export declare function sayWeekday(day: Day): string;
