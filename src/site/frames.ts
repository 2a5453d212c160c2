import { tintCountries } from "../drawings/map/countries.ts";
import type { Tone } from "../model/outcomes.ts";
import { regionsOf } from "../geography/regions.ts";
import type { TripId } from "../model/claim.ts";
import type { Stop } from "../model/stop.ts";
import { type Frame, yearsOf } from "../model/frame.ts";
import type { Messages } from "../words/en/messages.ts";
import type { Site } from "./site.ts";
import type { TripEntry } from "./trip-entry.ts";
import { type YearMatrix, layOutMatrix } from "../drawings/years/matrix.ts";
import type { Trip } from "../model/trip.ts";

/** A frame with the outcome of each of its trips. */
export interface FrameView {
  readonly frame: Frame;
  /** Latest first. */
  readonly years: readonly FrameYear[];
  readonly matrix: YearMatrix;
}

export interface FrameYear {
  readonly year: number;
  /** Undefined if no source is known. */
  readonly entry?: TripEntry | undefined;
  /** Made first, then unreported, then not made. */
  readonly countries: readonly FrameCountry[];
}

/** A country of the frame's region on a trip, and the outcome of the stops there. */
export interface FrameCountry {
  readonly code: string;
  readonly name: string;
  readonly tone: Tone;
}

/** How much of a frame is on file: 34 of 36 years. */
export const extentOf = (
  frame: Frame,
  { entryOf }: Pick<Site, "entryOf">,
): { readonly known: number; readonly all: number } => ({
  known: [...frame.trips.values()].filter((trip) => entryOf.has(trip)).length,
  all: yearsOf(frame).length,
});

/** The frames that a minister's trips are part of. */
export const framesOf = (person: string, { frames }: Pick<Site, "frames">): readonly Frame[] =>
  frames.filter(({ trips }) => [...trips.values()].some((trip) => trip.startsWith(`${person}/`)));

const ORDER: readonly Tone[] = ["made", "disputed", "virtual", "upcoming", "unreported", "missed"];

export function viewFrame(frame: Frame, { entryOf }: Site, messages: Messages): FrameView {
  const years = yearsOf(frame)
    .toReversed()
    .map((year): FrameYear => {
      const id = frame.trips.get(year);
      const entry = id && entryOf.get(id);
      return { year, entry, countries: entry ? countriesOf(entry, frame.region, messages) : [] };
    });
  const trips = years.flatMap(({ year, entry }) => (entry ? [{ year, trip: entry.trip }] : []));
  return { frame, years, matrix: layOutYears(trips, yearsOf(frame), frame.region, messages) };
}

const countriesOf = (
  { trip }: TripEntry,
  region: string,
  messages: Messages,
): readonly FrameCountry[] =>
  tintCountries({ ...trip, stops: trip.stops.filter(isVisit) })
    .filter(({ code }) => regionsOf(code).includes(region))
    .map(({ code, tone }) => ({
      code,
      name: messages.country(code),
      tone: tone === "added" ? ("made" as const) : tone,
    }))
    .toSorted((a, b) => ORDER.indexOf(a.tone) - ORDER.indexOf(b.tone));

/** A transit is not a visit. */
const isVisit = ({ kind }: Stop): boolean => kind !== "transit";

/** What a frame lacks; years from first to last. */
interface FrameGaps {
  readonly missing: readonly number[];
  /** Years of whose trip only one country is known. */
  readonly lone: readonly number[];
  /** Planned and unreported. */
  readonly silent: readonly {
    readonly year: number;
    readonly trip: TripId;
    readonly names: readonly string[];
  }[];
}

export function gapsOf({ years }: FrameView): FrameGaps {
  const inOrder = years.toReversed();
  return {
    missing: inOrder.flatMap(({ year, entry }) => (entry ? [] : [year])),
    lone: inOrder.flatMap(({ year, countries }) => (countries.length === 1 ? [year] : [])),
    silent: inOrder.flatMap(({ year, entry, countries }) => {
      const names = countries.flatMap(({ tone, name }) => (tone === "unreported" ? [name] : []));
      return entry && names.length > 0 ? [{ year, trip: entry.trip.id, names }] : [];
    }),
  };
}

export const layOutYears = (
  trips: readonly { readonly year: number; readonly trip: Trip }[],
  years: readonly number[],
  region: string,
  messages: Messages,
): YearMatrix =>
  layOutMatrix(
    trips.flatMap(({ trip, year }) =>
      trip.stops
        .filter(({ place }) => regionsOf(place.country).includes(region))
        .map(({ place: { country }, outcome }) => ({
          year,
          country,
          name: messages.country(country),
          trip: trip.id,
          outcome,
        })),
    ),
    years,
    messages.language,
  );
