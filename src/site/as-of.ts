import { type Day, isoOf, readDay } from "../model/day.ts";
import { type Terminal, UsageError } from "./args.ts";

const SECONDS_PER_DAY = 86_400;

/** The day of knowledge: as given, else that of `SOURCE_DATE_EPOCH`, else today in UTC. */
export function readAsOf(
  given: string | boolean | undefined,
  { env, now }: Pick<Terminal, "env" | "now">,
): Day {
  if (typeof given === "string") {
    const day = readDay(given);
    if (day === undefined)
      throw new UsageError(`unexpected --as-of ${given}, expected a day such as 2026-01-08`);
    return day;
  }
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === "") return today(now);
  if (!/^\d{1,11}$/.test(epoch)) {
    throw new UsageError(`unexpected SOURCE_DATE_EPOCH ${epoch}, expected seconds since 1970`);
  }
  return Math.floor(Number(epoch) / SECONDS_PER_DAY);
}

/** A day on which this was already written: no clock that is right says an earlier one. */
const WRITTEN = readDay("2026-01-01")!;

function today(now: Terminal["now"]): Day {
  const day = Math.floor(now() / 1000 / SECONDS_PER_DAY);
  if (day >= WRITTEN) return day;
  throw new UsageError(
    `unexpected clock of this machine: it says ${isoOf(day)}; set it, or give the day as SOURCE_DATE_EPOCH`,
  );
}
