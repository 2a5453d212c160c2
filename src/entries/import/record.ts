import type { Cause, PlanKind } from "../../model/claim.ts";
import type { Day } from "../../model/day.ts";
import type { Outlet } from "../../model/records.ts";

/** Where in the data something stands; lines count from 1. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

/** From arrival to departure, as far as the data give them. */
export interface RecordDates {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** The data say "about then". */
  readonly isApproximate: boolean;
  /** The dates as EDTF, if the data name a month or a year: `from` and `to` are then its first and last day. */
  readonly span?: string | undefined;
}

/** The publication that a record was taken from. */
export interface RecordSource {
  /** An id of `outlets.yaml`. */
  readonly outlet: string;
  readonly url?: string | undefined;
  readonly language: string;
  /** The day of publication, where the data have it. */
  readonly published?: Day | undefined;
  /** Whether one publication makes one entry; otherwise each trip makes one. */
  readonly isArticle: boolean;
  /** Whether a state speaks in it, so that what it announces is announced. */
  readonly isOfficial?: boolean | undefined;
}

/** One visit to one country, as one record of the data tells it. */
export interface VisitRecord {
  readonly origin: Origin;
  /** A key of `Dataset.travellers`. */
  readonly traveller: string;
  /** The trip's own number in the data, where it has one. */
  readonly trip?: string | undefined;
  /** As the data write it: `Germany, Federal Republic of`. */
  readonly country: string;
  /** The whole cell: `Frankfurt, Bonn`; empty where there is none. */
  readonly place: string;
  /** Of the visit; of one that was only planned, those of the plan. */
  readonly dates: RecordDates;
  readonly source: RecordSource;
  /** What the data say beforehand of the visit. */
  readonly plan?: RecordPlan | undefined;
  /** Whether the visit is only planned, so far as the data say. */
  readonly isOnlyPlanned?: boolean | undefined;
  readonly calledOff?: CalledOff | undefined;
  /** Stopping on the way, or taking part by video. */
  readonly stopKind?: "transit" | "virtual" | undefined;
  readonly met?: readonly string[] | undefined;
  /** What the data call this record. */
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
  /** Put off rather than given up. */
  readonly isPostponed?: boolean | undefined;
  /** EDTF: the new dates of a visit that was put off. */
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
  /** EDTF, where the data have it. */
  readonly term?: string | undefined;
}

/** What a reader of data returns: the records in their order, and who and what they speak of. */
export interface Dataset {
  /** A short name, with which the names of its entries begin: `travels`. */
  readonly name: string;
  readonly records: readonly VisitRecord[];
  readonly travellers: ReadonlyMap<string, Traveller>;
  readonly outlets: readonly Outlet[];
  /** Records that were read, also those that could not be understood. */
  readonly read: number;
  readonly notices: readonly Notice[];
}

/** Something to tell about one record. */
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
