import type { Cause, PlanKind } from "../../model/claim.ts";
import type { Day } from "../../model/day.ts";
import type { Outlet } from "../../model/records.ts";

/** A position in the data; lines count from 1. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

/** From arrival to departure, as far as the data give them. */
export interface RecordDates {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** The data say "about". */
  readonly isApproximate: boolean;
  /** The dates as EDTF, if the data give a month or year: `from` and `to` are then its first and last day. */
  readonly span?: string | undefined;
}

/** The publication that a record comes from. */
export interface RecordSource {
  /** An id in `outlets.yaml`. */
  readonly outlet: string;
  readonly url?: string | undefined;
  readonly language: string;
  /** The day of publication, if in the data. */
  readonly published?: Day | undefined;
  /** Whether each publication becomes one entry; otherwise each trip does. */
  readonly isArticle: boolean;
  /** Whether it speaks for a state, so that its announcements are official. */
  readonly isOfficial?: boolean | undefined;
}

/** One visit to one country, from one record. */
export interface VisitRecord {
  readonly origin: Origin;
  /** A key of `Dataset.travellers`. */
  readonly traveller: string;
  /** The trip's number in the data, if any. */
  readonly trip?: string | undefined;
  /** As in the data: `Germany, Federal Republic of`. */
  readonly country: string;
  /** The whole cell: `Frankfurt, Bonn`; may be empty. */
  readonly place: string;
  /** Of the visit; if it was only planned, of the plan. */
  readonly dates: RecordDates;
  readonly source: RecordSource;
  /** What the data say beforehand about the visit. */
  readonly plan?: RecordPlan | undefined;
  /** Whether the data say only that the visit was planned. */
  readonly isOnlyPlanned?: boolean | undefined;
  readonly calledOff?: CalledOff | undefined;
  /** Whether it was a transit, or held by video. */
  readonly stopKind?: "transit" | "virtual" | undefined;
  readonly met?: readonly string[] | undefined;
  /** The record's own id in the data. */
  readonly row?: string | undefined;
}

export interface RecordPlan {
  readonly kind: PlanKind;
  readonly by?: string | undefined;
  /** EDTF. */
  readonly on?: string | undefined;
  readonly dates: RecordDates;
}

export interface CalledOff {
  /** Postponed rather than cancelled. */
  readonly isPostponed?: boolean | undefined;
  /** EDTF: the new dates of a postponed visit. */
  readonly to?: string | undefined;
  readonly cause: Cause;
  readonly reason?: string | undefined;
}

export interface Traveller {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string;
  readonly offices: readonly TravellerOffice[];
}

export interface TravellerOffice {
  readonly title: string;
  readonly country: string;
  /** EDTF, if in the data. */
  readonly term?: string | undefined;
}

/** The result of reading a data set: its records in order, and the people and outlets in them. */
export interface Dataset {
  /** A short name, with which the names of its entries begin: `travels`. */
  readonly name: string;
  readonly records: readonly VisitRecord[];
  readonly travellers: ReadonlyMap<string, Traveller>;
  readonly outlets: readonly Outlet[];
  /** The number of records read, including those that could not be understood. */
  readonly read: number;
  readonly notices: readonly Notice[];
}

/** A message about one record. */
export interface Notice {
  readonly origin: Origin;
  readonly kind: NoticeKind;
  readonly message: string;
}

/** In the order of the report: what each kind of notice means for its record. */
export const NOTICE_KINDS = {
  lost: "not understood, not written",
  partly: "written without what was not understood",
  merged: "the same visit reported twice: merged",
  return: "the same visit twice with another between them: kept as two",
  aside: "rows that are not visits",
  assumed: "taken for granted",
  some: "several places, some missing from the gazetteer: the others are stops",
  unplaced: "a place missing from the gazetteer: kept as the country alone",
  ambiguous: "an ambiguous place in the gazetteer: kept as the country alone",
  near: "trips on file of the same traveller and month that may be the same (join them with trips in the map)",
  renamed: "found under another name",
} as const;
export type NoticeKind = keyof typeof NOTICE_KINDS;
