import type { Claim } from "../model/claim.ts";
import type { Outcome, Stop, Trip, TripStatus } from "../model/trip.ts";
import { sayDates, sayPurpose } from "./dates.ts";
import type { Messages } from "./en/messages.ts";
import type { Sentence } from "./verdict.ts";

/** Departures from the plan, in the order in which they are told. */
const DEPARTURES: readonly Outcome[] = [
  "skipped",
  "dropped",
  "replaced",
  "turned back",
  "virtual",
  "disputed",
  "unreported",
  "moved",
  "reordered",
  "added",
];

type Clauses = (trip: Trip, messages: Messages) => readonly string[];

/** "Three of four announced stops made; Somalia skipped." */
export function sayLead(trip: Trip, messages: Messages): Sentence {
  const clauses = LEADS[trip.status](trip, messages).filter(Boolean);
  const said = clauses.length > 0 ? clauses : [messages.verdict.nothingKnown];
  const text = messages.capitalize(messages.verdict.sentence(said));
  return { text, claims: leadClaims(trip) };
}

const sayCompleted: Clauses = (trip, messages) => [
  ...sayScore(trip, messages),
  ...sayDepartures(trip, messages),
];

const LEADS: Readonly<Record<TripStatus, Clauses>> = {
  completed: sayCompleted,
  "cut short": (trip, messages) =>
    under(messages.verdict.cutShort, sayCompleted(trip, messages), messages),
  "under way": (trip, messages) =>
    under(
      messages.verdict.underWay,
      [...sayScore(trip, messages), ...sayToCome(trip, messages), ...sayDepartures(trip, messages)],
      messages,
    ),
  upcoming: (trip, messages) => [
    ...sayAnnouncement(trip, messages),
    ...sayDepartures(trip, messages),
  ],
  unreported: (trip, messages) => [
    ...sayAnnouncement(trip, messages),
    messages.verdict.nobodySays,
    ...sayDepartures(trip, messages),
  ],
  cancelled: (trip, messages) => [messages.verdict.cancelled, ...sayAnnouncement(trip, messages)],
  postponed: (trip, messages) => {
    const to = sayDates(trip.postponedToDates, messages, { long: true });
    const postponed = to ? messages.verdict.postponedTo(to) : messages.verdict.postponed;
    return [postponed, ...sayAnnouncement(trip, messages)];
  },
};

/** `Cut short: two of four announced stops made`. */
const under = (title: string, clauses: readonly string[], { verdict }: Messages): string[] => {
  const [first, ...rest] = clauses;
  return first === undefined ? [title] : [verdict.titled(title, first), ...rest];
};

/** Numbers of one sentence are all in words or all in figures. */
const MOST_IN_WORDS = 12;

function sayScore(trip: Trip, messages: Messages): readonly string[] {
  const { verdict } = messages;
  if (!trip.score) return sayUnplanned(trip, messages);
  const { made, announced } = trip.score;
  if (announced === 0) return [];
  const number = announced > MOST_IN_WORDS ? String : messages.number;
  const all = number(announced);
  if (made === announced) return [soFar(sayAllMade(trip, all, messages), trip, messages)];
  if (made > 0) return [soFar(verdict.someMade(number(made), all, announced), trip, messages)];
  if (!isSilent(trip)) return [verdict.noneMade(all, announced)];
  return announced > 1 ? [verdict.noneReported(all, announced)] : [];
}

function sayAllMade({ stops, score }: Trip, all: string, { verdict }: Messages): string {
  const [only] = stops.filter(({ announced, visited }) => announced && visited);
  const n = score?.announced ?? 0;
  return n === 1 && only ? verdict.theOneMade(only.place.name) : verdict.allMade(n, all);
}

/** Nobody says of any announced stop whether it was made. */
const isSilent = ({ stops }: Trip): boolean =>
  stops.every((stop) => !stop.announced || stop.outcome === "unreported");

const soFar = (clause: string, { status }: Trip, { verdict }: Messages): string =>
  status === "under way" ? verdict.soFar(clause) : clause;

function sayUnplanned({ stops }: Trip, messages: Messages): readonly string[] {
  const { verdict } = messages;
  const visited = stops.filter((stop) => stop.visited && stop.kind !== "virtual");
  return visited.length > 0
    ? [verdict.visited(namesOf(visited, messages)), verdict.noPlan]
    : [verdict.nothingKnown];
}

function sayToCome({ stops }: Trip, messages: Messages): readonly string[] {
  const next = stops.filter((stop) => stop.outcome === "upcoming" && stop.announced);
  return next.length > 0 ? [messages.verdict.toCome(namesOf(next, messages))] : [];
}

/** What was announced, with the dates; what the press expected, where nothing was announced. */
function sayAnnouncement(trip: Trip, messages: Messages): readonly string[] {
  const { verdict } = messages;
  const dates = trip.announcedDates ? sayPurpose(trip.announcedDates, messages) : "";
  const announced = trip.plans.at(-1)?.stops ?? [];
  if (announced.length > 0) return [verdict.announcedFor(namesOf(announced, messages), dates)];
  const expected = trip.stops.filter((stop) => stop.expected);
  return expected.length > 0
    ? [verdict.expectedFor(namesOf(expected, messages), dates), verdict.notAnnounced]
    : [];
}

function sayDepartures(trip: Trip, messages: Messages): readonly string[] {
  const { stops, score, status } = trip;
  const isTold = status === "unreported" || (isSilent(trip) && (score?.announced ?? 0) > 1);
  return DEPARTURES.flatMap((outcome) => {
    if (outcome === "unreported" && isTold) return [];
    const concerned = stops.filter(
      (stop) => stop.outcome === outcome && (stop.announced ?? score ?? stop.notVisited),
    );
    return concerned.length > 0 ? sayDeparture(outcome, concerned, messages) : [];
  });
}

/** Departures that are told stop by stop; the others name all stops concerned at once. */
const TOLD_ONE_BY_ONE: Partial<Record<Outcome, (stop: Stop, messages: Messages) => string>> = {
  moved: ({ place, movedBy = 0 }, { verdict }) => verdict.moved(place.name, movedBy),
  replaced: ({ place, notVisited }, { verdict }) =>
    verdict.replaced(place.name, notVisited?.replacedBy?.name ?? ""),
};

function sayDeparture(
  outcome: Outcome,
  stops: readonly Stop[],
  messages: Messages,
): readonly string[] {
  const tell = TOLD_ONE_BY_ONE[outcome];
  if (tell) return stops.map((stop) => tell(stop, messages));
  const names = namesOf(stops, messages);
  const { verdict, outcomes } = messages;
  return [
    outcome === "reordered" ? verdict.reordered(names) : verdict.fate(names, outcomes[outcome]),
  ];
}

const MOST_NAMES = 8;

const namesOf = (stops: readonly Pick<Stop, "place">[], messages: Messages): string =>
  messages.listSome(
    stops.map(({ place }) => place.name),
    MOST_NAMES,
  );

/** The lead rests on the plan and on whatever departs from it. */
function leadClaims({ stops, plans, accounts, status }: Trip): readonly Claim[] {
  const departures = stops.filter((stop) => DEPARTURES.includes(stop.outcome));
  const base =
    accounts.length > 0
      ? accounts.flatMap((account) => account.claims)
      : departures.length > 0
        ? departures.flatMap((stop) => stop.claims)
        : stops.flatMap((stop) => stop.claims);
  const plan =
    status === "upcoming" || status === "unreported" ? plans.flatMap((p) => p.claims) : [];
  return [...new Set<Claim>([...base, ...plan])];
}
