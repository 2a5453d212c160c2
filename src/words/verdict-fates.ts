import type { Form } from "../model/facets.ts";
import { type Outcome, wasMissed } from "../model/outcomes.ts";
import { compatible } from "../model/place.ts";
import type { Trip } from "../model/trip.ts";
import { isAtLeast, type Stop } from "../model/stop.ts";
import type { Explanation } from "../model/explanation.ts";
import type { Messages } from "./en/messages.ts";
import { sayDates } from "./dates.ts";
import { nameInSentence, namesOf } from "./names.ts";
import { sidesOf } from "./verdict-sides.ts";

/** Causes that no single word describes. */
const UNNAMED_CAUSES: ReadonlySet<Explanation["cause"]> = new Set(["unstated", "other"]);

/** The cause in a word, if given by someone other than the press; may be empty. */
export function whyOf(explanations: readonly Explanation[], { causes }: Messages): string {
  const [first] = explanations;
  const isTold = first && first.voice.side !== "press" && !UNNAMED_CAUSES.has(first.cause);
  return isTold ? causes[first.cause] : "";
}

/** The stops with given outcomes, one clause for each outcome: `Somalia skipped (schedule)`. */
export const sayFates = (
  trip: Trip,
  outcomes: readonly Outcome[],
  messages: Messages,
): readonly string[] =>
  outcomes.flatMap((outcome) => {
    const concerned = trip.stops.filter((stop) => stop.outcome === outcome && isNews(stop, trip));
    return concerned.length > 0
      ? sayFate(outcome, concerned, trip, wordOf(outcome, trip, messages), messages)
      : [];
  });

/** An outcome in a word; for a postponed stop, with the new dates. */
function wordOf(outcome: Outcome, { postponedToDates }: Trip, messages: Messages): string {
  const to = outcome === "postponed" && sayDates(postponedToDates, messages, { long: true });
  return to ? messages.verdict.postponedTo(to) : messages.outcomes[outcome];
}

/**
 * Without any plan, only what was not made is news; a replacement is mentioned with the stop that it
 * replaced.
 */
const isNews = (stop: Stop, { score, stops }: Trip): boolean =>
  !(stop.outcome === "added" && stops.some(({ facets }) => isInstead(stop, facets))) &&
  (stop.announced !== undefined ||
    stop.notVisited !== undefined ||
    stop.outcome === "disputed" ||
    (score !== undefined && stop.visited !== undefined));

/** Stops made in person that were planned by video, or as a transit. */
export function sayInPerson({ stops }: Trip, messages: Messages): readonly string[] {
  const { inPerson, visitedNotPassed } = messages.verdict;
  const say = (form: Form, tell: (names: string) => string): readonly string[] => {
    const some = stops.filter(({ facets }) => facets.form === form);
    return some.length > 0 ? [tell(namesOf(some, messages))] : [];
  };
  return [
    ...say("in person instead of by video", inPerson),
    ...say("a visit instead of a transit", visitedNotPassed),
  ];
}

/** For a trip that is off: what was held by video instead. The reason is given with the trip. */
export function sayByVideo({ stops }: Trip, messages: Messages): readonly string[] {
  const some = stops.filter(({ outcome }) => outcome === "virtual");
  return some.length > 0 ? [messages.verdict.byVideo(namesOf(some, messages))] : [];
}

/** How the only announced stop differs from its plan, as a clause that continues with its name. */
export const sayChangeOf = (stop: Stop, messages: Messages): string =>
  stop.outcome === "moved"
    ? messages.verdict.moved("", stop.movedBy ?? 0, isAtLeast(stop))
    : sayLengthOf(stop, "", messages);

const isInstead = ({ place, visited }: Stop, { instead }: Stop["facets"]): boolean =>
  instead?.wasMade === true && compatible(visited?.place ?? place, instead.place);

type Tell = (stop: Stop, messages: Messages) => string;

/** Outcomes with one clause for each stop; the others name all their stops in one. */
const ONE_CLAUSE_PER_STOP: Partial<Record<Outcome, Tell>> = {
  moved: (stop, messages) =>
    messages.verdict.moved(
      nameInSentence(stop.place, messages),
      stop.movedBy ?? 0,
      isAtLeast(stop),
    ),
  shortened: sayLength,
  lengthened: sayLength,
  "turned back": (stop, messages) =>
    messages.verdict.attempt(
      nameInSentence(stop.place, messages),
      messages.verdict.times(stop.attempts.length),
      whyOf(stop.notVisited?.explanations ?? [], messages),
    ),
  replaced: (stop, messages) =>
    messages.verdict.replaced(
      nameInSentence(stop.place, messages),
      stop.facets.instead ? nameInSentence(stop.facets.instead.place, messages) : "",
      whyOf(stop.notVisited?.explanations ?? [], messages),
    ),
};

function sayLength(stop: Stop, messages: Messages): string {
  return sayLengthOf(stop, nameInSentence(stop.place, messages), messages);
}

const sayLengthOf = ({ facets: { when } }: Stop, name: string, messages: Messages): string =>
  when.kind === "shortened" || when.kind === "lengthened"
    ? messages.verdict.lasted(name, when.from, when.to)
    : "";

/** Who went instead of the minister, to all these stops. */
function saySent(stops: readonly Stop[], messages: Messages): readonly string[] {
  const whoOf = ({ notVisited }: Stop): string =>
    notVisited?.explanations.find(({ sentInstead }) => sentInstead)?.sentInstead ?? "";
  const whyOfStop = ({ notVisited }: Stop): string =>
    whyOf(notVisited?.explanations ?? [], messages);
  const groups = Map.groupBy(stops, (stop) => `${whoOf(stop)} ${whyOfStop(stop)}`);
  return [...groups.values()].map((some) =>
    messages.verdict.anotherSent(namesOf(some, messages), whoOf(some[0]!), whyOfStop(some[0]!)),
  );
}

/** Disputed stops, with who says what. */
function sayContested(
  stops: readonly Stop[],
  trip: Trip,
  word: string,
  messages: Messages,
): readonly string[] {
  const groups = Map.groupBy(stops, (stop) => sidesOf(stop, trip, messages));
  return [...groups].map(([sides, some]) =>
    messages.verdict.contested(namesOf(some, messages), word, sides),
  );
}

function sayFate(
  outcome: Outcome,
  stops: readonly Stop[],
  trip: Trip,
  word: string,
  messages: Messages,
): readonly string[] {
  const tell = ONE_CLAUSE_PER_STOP[outcome];
  if (tell) return stops.map((stop) => tell(stop, messages));
  const { verdict } = messages;
  if (outcome === "another sent") return saySent(stops, messages);
  if (outcome === "disputed") return sayContested(stops, trip, word, messages);
  if (outcome === "reordered") return [verdict.reordered(namesOf(stops, messages))];
  const groups = Map.groupBy(stops, (stop) => `${plannedAs(stop)} ${whyMissed(stop, messages)}`);
  return [...groups.values()].flatMap((some) => sayMissed(outcome, some, word, messages));
}

const whyMissed = ({ outcome, notVisited }: Stop, messages: Messages): string =>
  wasMissed(outcome) || outcome === "virtual" || outcome === "transit"
    ? whyOf(notVisited?.explanations ?? [], messages)
    : "";

const plannedAs = ({
  announced,
  due,
  expected,
}: Stop): "announced" | "due" | "expected" | "none" => {
  if (announced) return "announced";
  if (due) return "due";
  return expected ? "expected" : "none";
};

function sayMissed(
  outcome: Outcome,
  stops: readonly Stop[],
  word: string,
  messages: Messages,
): readonly string[] {
  const { verdict } = messages;
  const names = namesOf(stops, messages);
  const why = whyMissed(stops[0]!, messages);
  const planned = stops.flatMap(({ place, facets }) =>
    facets.instead && !facets.instead.wasMade
      ? [
          verdict.planned(
            nameInSentence(place, messages),
            nameInSentence(facets.instead.place, messages),
          ),
        ]
      : [],
  );
  switch (wasMissed(outcome) ? plannedAs(stops[0]!) : "none") {
    case "due":
      return [verdict.dueFate(names, stops.length, word, why), ...planned];
    case "expected":
      return [verdict.expectedFate(names, word, why), ...planned];
    default:
      return [verdict.fate(names, word, why), ...planned];
  }
}
