// Determines the day on which an article was published.
import { possibleDays, type PossibleDays } from "../entries/draft/choose-day.ts";
import { isoOf } from "../model/day.ts";
import type { Prompts } from "./prompts.ts";
import type { EntryAnswers } from "./new-given.ts";
import { dateFault } from "./new-faults.ts";

interface SettledDay {
  /** Empty if not known. */
  readonly day: string;
  /** What to specify first, if several days are possible and there is nobody to ask. */
  readonly open: readonly string[];
}

/** As given, else the only one on the page, else as the editor answers. */
export async function resolveDay(
  answers: EntryAnswers,
  archived: string | undefined,
): Promise<SettledDay> {
  const { given, page, ask } = answers;
  if (given.published !== undefined) return { day: given.published, open: [] };
  const possible = daysOf(answers, archived);
  const [day = "", ...others] = possible.days;
  if (ask) return { day: await askDay(possible, ask), open: [] };
  const isOpen = others.length > 0 || (day === "" && page.text !== undefined);
  return { day, open: isOpen ? sayOpen(possible, isoOf(answers.today)) : [] };
}

/** Days no later than the archived copy, or than tomorrow, which it already is in some places. */
function daysOf({ page, today }: EntryAnswers, archived: string | undefined): PossibleDays {
  const [, year, month, day] = /\/(\d{4})[.-]?(\d\d)[.-]?(\d\d)/.exec(archived ?? "") ?? [];
  const copied = year && month && day ? `${year}-${month}-${day}` : undefined;
  const last = [copied, isoOf(today + 1)].flatMap((one) => one ?? []).toSorted()[0]!;
  return possibleDays(page.dates ?? { published: [], updated: [] }, last);
}

const MESSAGE = "The day of publication";
const FORM = "as 2026-01-12; a month as 2026-01; empty if it is not given";
const ANOTHER = "";

async function askDay({ days, by }: PossibleDays, ask: Prompts): Promise<string> {
  const [day, ...others] = days;
  if (others.length > 0) {
    const choices = days.map((value) => ({ value, label: value }));
    const another = { value: ANOTHER, label: "another, or none" };
    const message = `${MESSAGE}: the page allows several`;
    const chosen = await ask.choose(message, [...choices, another], day);
    if (chosen !== ANOTHER) return chosen;
  }
  return await ask.text({
    message: by === undefined ? `${MESSAGE}, ${FORM}` : `${MESSAGE}, ${FORM} (changed on ${by})`,
    initial: others.length > 0 ? "" : day,
    fault: (text) => (text === "" ? undefined : dateFault(text)),
  });
}

function sayOpen({ days, by }: PossibleDays, today: string): readonly string[] {
  const options = days.map((day) => `--published ${day}`).join(" or ");
  if (options !== "")
    return [`The page may have been published on any of several days: ${options}.`];
  return [
    "The page does not say when it was published" +
      `${by === undefined ? "" : `, only that it was changed on ${by}`}. ` +
      `Give --published with the day, or --published ../${by ?? today} if it is not known.`,
  ];
}
