// Asks an editor what an article says about a trip: each kind of claim, and its fields.
import {
  CLAIM_KINDS,
  type ClaimDrafts,
  type ClaimKind,
  type PlanDraft,
  type SaidDraft,
  type StopDraft,
} from "../entries/draft/claim-drafts.ts";
import { CAUSES } from "../model/claim.ts";
import { describeField } from "../reading/schema/lookup.ts";
import { tripGroup } from "../reading/schema/trip-group.ts";
import type { Prompts } from "./prompts.ts";
import { dateFault, tripFault } from "./new-faults.ts";

interface Asking {
  readonly ask: Prompts;
  /** The places that the article names, and those of the trip on file. */
  readonly found: readonly string[];
}

/** Asks which kinds of claims an article makes, and then about each of them. */
export async function askClaims(
  trip: string,
  found: readonly string[],
  ask: Prompts,
): Promise<ClaimDrafts> {
  const kinds = await ask.several(
    `${trip}: what does it say? Choose all that apply; none to write it later`,
    CLAIM_KINDS.map((kind) => ({
      value: kind,
      label: describeField(tripGroup, [kind]) ?? kind,
      hint: kind,
    })),
  );
  const claims: Record<string, unknown> = {};
  for (const kind of CLAIM_KINDS)
    if (kinds.includes(kind)) claims[kind] = await QUESTIONS[kind]({ ask, found });
  return claims;
}

const QUESTIONS: Readonly<Record<ClaimKind, (asking: Asking) => Promise<unknown>>> = {
  announced: (asking) =>
    askPlan(asking, "Which stops does it say were announced?", "Who announced them?"),
  due: (asking) => askPlan(asking, "Which stops had been due?", "Who says so?"),
  expected: (asking) => askPlan(asking, "Which stops were expected?", "Who expected them?"),
  setOut: (asking) => askJourney(asking, "When did the traveller leave home?", "Late: why?"),
  visited: askVisits,
  skipped: (asking) => askEach(asking, "Which does it say were, or will be, skipped?", false),
  turnedBack: (asking) =>
    askEach(asking, "Which did the traveller leave for without arriving?", true),
  postponed: async ({ ask }) => ({
    to: await optional(ask, "Postponed to when? A date, or a trip; empty if not said", (text) =>
      text.includes("/") && /^[a-z]/.test(text) ? tripFault(text) : dateFault(text),
    ),
    ...(await askSaid(ask, "Who put it off?", "Put off: why?")),
  }),
  cancelled: ({ ask }) => askSaid(ask, "Who called it off?", "Called off: why?"),
  denied: async ({ ask, found }) => {
    const stops = await askStops(
      { ask, found },
      "Which stops does it say were never planned? None for the whole trip",
    );
    const by = await optional(ask, "Who denied it?");
    return stops.length === 0 ? [{ by }] : stops.map((stop) => ({ stop, by }));
  },
  returned: (asking) => askJourney(asking, "When did the traveller come home?", "Early: why?"),
  with: async ({ ask }) => {
    const text = await ask.text({
      message: "With which other ministers' trips was it one journey? Separate with ;",
      fault: (given) => splitUp(given).map(tripFault).find(Boolean),
    });
    return splitUp(text);
  },
  stated: async ({ ask }) => [
    {
      about: await ask.text({
        message: "On what else may sources disagree? The question",
        fault: wanted,
      }),
      says: await ask.text({ message: "What does this one say?", fault: wanted }),
    },
  ],
};

const wanted = (text: string): string | undefined =>
  text === "" ? "expected some words" : undefined;
const splitUp = (text: string): readonly string[] =>
  text
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean);

async function optional(
  ask: Prompts,
  message: string,
  fault?: (text: string) => string | undefined,
): Promise<string | undefined> {
  const text = await ask.text({
    message,
    fault: (given) => (given === "" ? undefined : fault?.(given)),
  });
  return text === "" ? undefined : text;
}

const askCause = (ask: Prompts, message: string): Promise<string> =>
  ask.choose(
    message,
    CAUSES.map((cause) => ({ value: cause, label: cause })),
    "unstated",
  );

async function askSaid(ask: Prompts, who: string, why: string): Promise<SaidDraft> {
  const by = await optional(ask, `${who} Empty if the article says it itself`);
  return { by, cause: await askCause(ask, why) };
}

async function askJourney({ ask }: Asking, when: string, why: string): Promise<SaidDraft> {
  const on = await optional(ask, `${when} As 2026-01-10; empty if not given`, dateFault);
  const cause = await askCause(ask, why);
  return { on, ...(cause !== "unstated" && { cause }) };
}

const OTHER = "";

/** From the places found; others can be typed. */
async function askStops({ ask, found }: Asking, message: string): Promise<readonly string[]> {
  const typed = { value: OTHER, label: "another, typed in" };
  const chosen =
    found.length === 0
      ? [OTHER]
      : await ask.several(message, [...found.map((stop) => ({ value: stop, label: stop })), typed]);
  if (!chosen.includes(OTHER)) return chosen;
  const others = await ask.text({
    message:
      found.length === 0
        ? `${message} Town and country, separated by ;`
        : "Which others? Town and country, separated by ;",
  });
  return [...chosen.filter((stop) => stop !== OTHER), ...splitUp(others)];
}

async function askPlan(asking: Asking, which: string, who: string): Promise<PlanDraft> {
  const { ask } = asking;
  const stops = await askStops(asking, `${which} Choose them in that order`);
  const by = await optional(ask, `${who} Empty if the article says it itself`);
  const dates = await optional(
    ask,
    "The dates of the whole trip, as 2026-01-07/2026-01-12; empty if not given",
    dateFault,
  );
  return { by, dates, stops: stops.map((stop) => ({ stop })) };
}

async function askVisits(asking: Asking): Promise<ClaimDrafts["visited"]> {
  const { ask } = asking;
  const visits: StopDraft[] = [];
  for (const stop of await askStops(asking, "Which stops does it say were made?")) {
    const message = `${stop}: from arrival to departure, as 2026-01-10/2026-01-11; empty if not given`;
    visits.push({ stop, dates: await optional(ask, message, dateFault) });
  }
  if (visits.length === 0) return visits;
  const made = visits.map(({ stop }) => ({ value: stop, label: stop }));
  const off = await ask.several("At which of them was a meeting called off? None for none", made);
  const meetings = new Map<string, { what: string } & SaidDraft>();
  for (const stop of off) {
    const what = await ask.text({ message: `${stop}: what was called off?`, fault: wanted });
    meetings.set(stop, { what, ...(await askSaid(ask, "Who says so?", `${what}: why?`)) });
  }
  return visits.map((visit) => {
    const meeting = meetings.get(visit.stop);
    return meeting ? { ...visit, calledOff: [meeting] } : visit;
  });
}

/** Asks about each stop: the reason, and for past events the day. */
async function askEach(
  asking: Asking,
  message: string,
  isDated: boolean,
): Promise<readonly (SaidDraft & { stop: string })[]> {
  const each: (SaidDraft & { stop: string })[] = [];
  for (const stop of await askStops(asking, message)) {
    const cause = await askCause(asking.ask, `${stop}: why?`);
    const on = isDated
      ? await optional(asking.ask, `${stop}: on which day? Empty if not given`, dateFault)
      : undefined;
    each.push({ stop, on, cause });
  }
  return each;
}
