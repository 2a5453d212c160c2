import { sayExplanationBriefly } from "../../words/explanations.ts";
import { counted } from "../../reading/format.ts";
import { sayDates } from "../../words/dates.ts";
import { stopName } from "../../words/names.ts";
import type { Claim } from "../../model/claim.ts";
import type { Score, Trip } from "../../model/trip.ts";
import { disputeChanges } from "./dispute-changes.ts";
import { type Line, joinLines, line, ours } from "./line.ts";
import { differences } from "./record-changes.ts";
import { fieldsOfClaim, nameOf } from "./record-fields.ts";
import type { Names } from "./say-value.ts";
import { matchStops } from "./match-stops.ts";
import { sayOutcome, stopChanges } from "./stop-changes.ts";
import { en } from "../../words/en/messages.ts";

/** Differences in a trip between two states of the entries, one per line; may be empty. */
export function tripChanges(
  before: Trip | undefined,
  after: Trip | undefined,
  names: Names,
): readonly Line[] {
  if (!before) return after ? sayNew(after) : [];
  if (!after) return [line`no longer on file (${countOf(before.stops, "stop")})`];
  const changes = [
    ...fieldChanges(before, after, names),
    ...matchStops(before, after).flatMap(stopChanges),
    ...disputeChanges(before, after),
    ...remarkChanges(before, after),
    ...scoreChange(before, after),
  ];
  return changes.length > 0 ? changes : evidenceChanges(before, after, names);
}

function sayNew(trip: Trip): readonly Line[] {
  const stops = trip.stops.map((stop) => line`${stopName(stop, en)} ${sayOutcome(stop)}`);
  const list = stops.length > 0 ? line`: ${joinLines(stops, ", ")}` : ours("");
  const score = trip.score ? ours(`; ${sayScore(trip.score)}`) : ours("");
  return [
    line`new trip, ${ours(trip.status)}${list}${score}`,
    ...disputeChanges({ ...trip, disputes: [] }, trip),
  ];
}

interface Field {
  readonly name: string;
  readonly say: (trip: Trip, names: Names) => Line;
}

const datesOf = (dates: Trip["actualDates"]): Line => ours(sayDates(dates, en) || "none");

const FIELDS: readonly Field[] = [
  { name: "status", say: ({ status }) => ours(status) },
  { name: "announced dates", say: ({ announcedDates }) => datesOf(announcedDates) },
  { name: "dates as made", say: ({ actualDates }) => datesOf(actualDates) },
  {
    name: "postponed to",
    say: ({ postponedTo, postponedToDates }, names) =>
      postponedTo ? line`${names.trip(postponedTo)}` : datesOf(postponedToDates),
  },
  {
    name: "why",
    say: ({ explanations }) =>
      explanations.length > 0
        ? joinLines(
            explanations.map((explanation) => line`${sayExplanationBriefly(explanation, en)}`),
            "; ",
          )
        : ours("not said"),
  },
];

const fieldChanges = (before: Trip, after: Trip, names: Names): readonly Line[] =>
  FIELDS.flatMap(({ name, say }) => {
    const [was, is] = [say(before, names), say(after, names)];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [line`${ours(name)}: ${was} → ${is}`];
  });

function remarkChanges(before: Trip, after: Trip): readonly Line[] {
  const all = (trip: Trip): ReadonlyMap<string, Line> =>
    new Map(
      trip.remarks.map(({ about, stop, says }) => [
        [about, stop, says].join("\n"),
        line`${about}: ${says}`,
      ]),
    );
  const isDisputed = (trip: Trip, about: string): boolean =>
    trip.disputes.some((dispute) => dispute.about === about);
  const [was, is] = [all(before), all(after)];
  const won = [...is].filter(([key]) => !was.has(key)).map(([, said]) => line`now told: ${said}`);
  const lost = [...was]
    .filter(([key]) => !is.has(key) && !isDisputed(after, key.split("\n")[0] ?? ""))
    .map(([, said]) => line`no longer reported: ${said}`);
  return [...won, ...lost];
}

const sayScore = ({ made, announced }: Score): string =>
  `${made} of ${announced} announced stops made`;

function scoreChange({ score: was }: Trip, { score: is }: Trip): readonly Line[] {
  const say = (score: Score | undefined): string => (score ? sayScore(score) : "no plan on file");
  return say(was) === say(is) ? [] : [ours(`score: ${say(was)} → ${say(is)}`)];
}

/** Claims that change no outcome: reworded, added or removed sources for what is already known. */
function evidenceChanges(before: Trip, after: Trip, names: Names): readonly Line[] {
  const [was, is] = [byKey(before.claims), byKey(after.claims)];
  const differing = [...is].flatMap(([key, claim]) => {
    const old = was.get(key);
    return old
      ? differences(fieldsOfClaim(old, names), fieldsOfClaim(claim, names)).map(
          (change) => line`${nameOf(claim)}: ${change}`,
        )
      : [];
  });
  const won = [...is].filter(([key]) => !was.has(key)).map(([, claim]) => claim);
  const lost = [...was].filter(([key]) => !is.has(key)).map(([, claim]) => claim);
  const from = (claims: readonly Claim[]): Line =>
    line`${countOf(claims, "claim")} of ${joinLines(
      [...new Set(claims.map(({ article }) => article))].map((id) => line`${id}`),
      ", ",
    )}`;
  const said = [
    ...(won.length > 0 ? [line`${from(won)} added`] : []),
    ...(lost.length > 0 ? [line`${from(lost)} removed`] : []),
  ];
  return said.length > 0
    ? [...differing, line`${joinLines(said, ", ")}; what became of the trip's stops stays the same`]
    : differing;
}

/**
 * Claims by a key that is stable as long as their article has them, such as its second visit to a
 * place, whatever the details.
 */
function byKey(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  const found = new Map<string, Claim>();
  for (const claim of claims) {
    const key = `${claim.article} ${nameOf(claim)}`;
    let count = 1;
    while (found.has(`${key} ${count}`)) count++;
    found.set(`${key} ${count}`, claim);
  }
  return found;
}

const countOf = (list: readonly unknown[], word: string): Line => ours(counted(list.length, word));
