import type { Day } from "../day.ts";
import type { Plan } from "./plan.ts";

/** The plan in force on a day; before any was known, the first: an announcement is made beforehand. */
export const planOn = (plans: readonly Plan[], day: Day): Plan | undefined =>
  plans.findLast((plan) => plan.known <= day) ?? plans[0];
