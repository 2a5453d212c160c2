import type { Claim } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import type { When } from "../model/when.ts";
import { sayDates } from "./dates.ts";
import type { Messages } from "./en/messages.ts";

/** What is told; it stands under the day of the first of its claims, or of the first known on a day. */
export interface Line {
  readonly since?: Day | undefined;
  readonly text: string;
  readonly claims: readonly Claim[];
}

interface LineParts {
  readonly what: string;
  readonly dates: When | undefined;
  readonly by: string | undefined;
}

/** `Postponed: Kenya (10 April 2026) – the Norwegian Foreign Ministry: needed at home`; any part may be missing. */
export function sayLine(
  kind: string,
  { what, dates, by }: LineParts,
  why: string,
  messages: Messages,
): string {
  const { history, speaker } = messages;
  const days = sayDates(dates, messages);
  const about = what ? history.about(kind, what) : kind;
  const dated = days ? history.when(about, days) : about;
  const said = by ? history.by(dated, speaker(by)) : dated;
  return why ? history.why(said, why) : said;
}
