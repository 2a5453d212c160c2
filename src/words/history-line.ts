import type { When } from "../model/when.ts";
import { sayDates } from "./dates.ts";
import type { Messages } from "./en/messages.ts";

/** What a line of a history consists of besides its kind and its reason. */
interface LineParts {
  readonly what: string;
  readonly dates: When | undefined;
  readonly by: string | undefined;
  /** Formats the line with its subject, if that is not just a concatenation. */
  readonly about?: ((what: string) => string) | undefined;
}

/** `Postponed: Kenya (10 April 2026) – the Norwegian Foreign Ministry: needed at home`; all parts are optional. */
export function sayLine(
  kind: string,
  { what, dates, by, about: say }: LineParts,
  why: string,
  messages: Messages,
): string {
  const { history, speaker } = messages;
  const days = sayDates(dates, messages);
  const named = say ?? ((text: string) => history.about(kind, text));
  const about = what ? named(what) : kind;
  const dated = days ? history.when(about, days) : about;
  const said = by ? history.by(dated, speaker(by)) : dated;
  return why ? history.why(said, why) : said;
}
