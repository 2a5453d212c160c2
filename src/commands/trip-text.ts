import { informative, sayExplanation } from "../words/explanations.ts";
import { sayDay, sayPurpose, sayStay } from "../words/dates.ts";
import { placeName } from "../words/names.ts";
import { MARKS } from "../entries/diff/strip-diff.ts";
import { OUTCOME_STYLES } from "../model/outcomes.ts";
import { sayHistory } from "../words/history.ts";
import { sayVerdict } from "../words/verdict.ts";
import type { Claim } from "../model/claim.ts";
import type { Trip } from "../model/trip.ts";
import type { Stop } from "../model/stop.ts";
import { en } from "../words/en/messages.ts";

/** A trip for a terminal: the verdict, planned beside actual stops, then differences and the entries behind them. */
export function tripText(trip: Trip, title: string): string {
  const numbers = new Map(
    [...new Set(trip.claims.map(({ article }) => article))].map((article, index) => [
      article,
      index + 1,
    ]),
  );
  const rows = trip.stops.flatMap((stop) => rowsOf(stop, refer(stop.claims, numbers)));
  const disputes = trip.disputes.map(
    ({ about, stop, kind, versions }) =>
      `! ${about ?? [stop, kind].filter(Boolean).join(" ")}: ${versions
        .map(({ says, claims }) => `${says} ${refer(claims, numbers)}`)
        .join(" / ")}`,
  );
  return [
    title,
    `${trip.id}, ${trip.status}, as known on ${sayDay(trip.asOf, en, { long: true, year: true })}`,
    "",
    sayVerdict(trip, en).lead.text,
    "",
    ...columns([["", "announced", "outcome", "entries", "reported"], ...rows]),
    ...(disputes.length > 0 ? ["", ...disputes] : []),
    "",
    "facets",
    ...trip.stops.map((stop) => `  ${placeName(stop.place, en)}: ${sayFacets(stop)}`),
    "",
    "history",
    ...sayHistory(trip, en).map(
      ({ day, text, claims }) => `  ${day}  ${text} ${refer(claims, numbers)}`,
    ),
    "",
    ...[...numbers].map(([article, number]) => `[${number}] ${article}`),
  ].join("\n");
}

/** `made; announced; later by 2 days; out of order; turned back 1`; what cannot be compared is left out. */
function sayFacets({ facets }: Stop): string {
  const { made, plan, when, order, form, attempts, engagements, instead } = facets;
  const timing = {
    earlier: "days" in when ? `earlier by ${when.days} days` : "",
    later: "days" in when ? `later by ${when.days} days` : "",
    shortened: "from" in when ? `shortened from ${when.from} to ${when.to} days` : "",
    lengthened: "from" in when ? `lengthened from ${when.from} to ${when.to} days` : "",
    "as planned": "days as planned",
    "not comparable": "",
  }[when.kind];
  return [
    made,
    plan === "none" ? "" : plan,
    timing,
    order === "kept" ? "" : order,
    form === "as planned" || form === "not comparable" ? "" : form,
    attempts > 0 ? `turned back ${attempts}` : "",
    engagements > 0 ? `engagements called off ${engagements}` : "",
    instead ? `instead ${instead.place.name}` : "",
  ]
    .filter(Boolean)
    .join("; ");
}

const refer = (claims: readonly Claim[], numbers: ReadonlyMap<string, number>): string =>
  `[${[...new Set(claims.map(({ article }) => numbers.get(article)))].join(", ")}]`;

function planned({ announced, due, expected }: Stop): string {
  const plan = announced ?? due ?? expected;
  if (!plan) return "—";
  const dates = plan.dates ? `, ${sayPurpose(plan.dates, en)}` : "";
  return `${placeInPlan()}${placeName(plan.place, en)}${dates}`;

  /** A host's notice has no place in the plan. */
  function placeInPlan(): string {
    if (!announced) return due ? "had been due: " : "expected: ";
    return announced.position === undefined ? "" : `${announced.position}. `;
  }
}

/** The first row has the stop's outcome; each further explanation of it has another. */
function rowsOf(stop: Stop, entries: string): readonly (readonly string[])[] {
  const mark = MARKS[OUTCOME_STYLES[stop.outcome].symbol];
  const [first = "—", ...others] = reports(stop);
  return [
    [mark, planned(stop), en.outcomes[stop.outcome], entries, first],
    ...others.map((other) => ["", "", "", "", other]),
  ];
}

const reports = ({ visited, notVisited }: Stop): readonly string[] => [
  ...(visited
    ? [placeName(visited.place, en) + (visited.dates ? `, ${sayStay(visited.dates, en)}` : "")]
    : []),
  ...new Set(
    informative(notVisited?.explanations ?? []).map((explanation) =>
      sayExplanation(explanation, en),
    ),
  ),
];

/** Pads columns to their widest cell. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join("  ")
      .trimEnd(),
  );
}
