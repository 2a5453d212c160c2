import { type Claim, CLAIM_KINDS, type NamedStop } from "../../model/claim.ts";
import { withoutCorrected } from "../../model/fold/knowledge.ts";
import type { Place } from "../../model/place.ts";
import type { When } from "../../model/when.ts";
import type { Dataset } from "../dataset.ts";
import { type Column, columnsOf, required, column } from "./column.ts";
import { momentColumns, stayColumns } from "./date-columns.ts";
import { placeNameColumns, stopKindColumn } from "./place-columns.ts";
import { reasonColumns, voiceColumns } from "./source-columns.ts";
import { defineTable, toArticle, toPlace, toTrip } from "./table.ts";

interface ClaimRow {
  readonly claim: Claim;
  /** Corrected by a later article. */
  readonly isWithdrawn: boolean;
}

const explanation = (claim: Claim) => ("cause" in claim ? claim : undefined);
const skip = (claim: Claim) => (claim.kind === "skipped" ? claim : undefined);
const stated = (claim: Claim) => (claim.kind === "stated" ? claim : undefined);
const visit = (claim: Claim) => (claim.kind === "visited" ? claim : undefined);
const plan = (claim: Claim) => ("partial" in claim ? claim : undefined);
const postponement = (claim: Claim) => (claim.kind === "postponed" ? claim : undefined);
const happened = (claim: Claim) => ("happened" in claim ? claim.happened : undefined);
const placeOf = (claim: Claim): Place | undefined => ("place" in claim ? claim.place : undefined);
const datesOf = (claim: Claim): When | undefined =>
  plan(claim)?.dates ?? visit(claim)?.dates ?? postponement(claim)?.toDates;

const SAID: readonly Column<Claim>[] = [
  column.text(
    "claim_id",
    "Stable: the article, the kind and what it is about; later claims do not change it.",
    ({ id }) => id,
  ),
  required(column.text("article_id", "The article that says so.", ({ article }) => article)),
  required(column.text("trip_id", "The trip that it is about.", ({ trip }) => trip)),
  required(column.choice("kind", "What is said.", CLAIM_KINDS, ({ kind }) => kind)),
  required(column.day("known", "The day from which it counts.", ({ known }) => known)),
  column.boolean(
    "undated",
    "No source gives a date: known is the day on which it was read.",
    ({ undated }) => undated ?? false,
  ),
  ...voiceColumns,
];

const ABOUT: readonly Column<Claim>[] = [
  ...placeNameColumns("The stop that it is about", placeOf),
  stopKindColumn((claim) => visit(claim)?.stopKind, "stop_kind"),
  ...stayColumns(
    "stated",
    "For a plan the trip's dates, for a visit the stop's, for a postponement the new ones",
    datesOf,
  ),
  column.boolean(
    "partial",
    "For a plan: it names only some stops.",
    (claim) => plan(claim)?.partial,
  ),
  column.list("met", "Whom the traveller met.", (claim) => visit(claim)?.met ?? []),
  column.text(
    "instead_of",
    "The announced stop that it replaced.",
    (claim) => visit(claim)?.insteadOf?.id,
  ),
  column.text("replaced_by", "The stop made instead.", (claim) => skip(claim)?.replacedBy?.id),
  column.boolean(
    "turned_back",
    "Left for it, but did not arrive, or did not leave the aircraft.",
    (claim) => (claim.kind === "turnedBack" ? true : skip(claim)?.turnedBack),
  ),
  ...momentColumns("happened", "For an event: when it happened", happened),
  column.text("postponed_to", "The trip that it became.", (claim) => postponement(claim)?.toTrip),
  ...columnsOf(reasonColumns, explanation),
  column.text("sent_instead", "Who went instead.", (claim) =>
    "sentInstead" in claim ? claim.sentInstead : undefined,
  ),
  column.text("about", "For other statements: the question.", (claim) => stated(claim)?.about),
  column.text("says", "For other statements: the answer.", (claim) => stated(claim)?.says),
  column.boolean(
    "minor",
    "A misprint or the like, not a dispute.",
    (claim) => stated(claim)?.minor,
  ),
  column.text("joined", "Another minister's trip on the same journey.", (claim) =>
    claim.kind === "with" ? claim.joined : undefined,
  ),
  column.text("corrects", "The article that is corrected.", (claim) =>
    claim.kind === "correction" ? claim.corrected : undefined,
  ),
];

const COLUMNS: readonly Column<ClaimRow>[] = [
  ...columnsOf([...SAID, ...ABOUT], ({ claim }: ClaimRow) => claim),
  column.boolean(
    "withdrawn",
    "A later article corrects it, so it no longer counts.",
    (row) => row.isWithdrawn,
  ),
];

const claimRows = ({ trips }: Dataset): readonly ClaimRow[] =>
  trips.flatMap(({ trip }) => {
    const counted = new Set(withoutCorrected(trip.claims));
    return trip.claims.map((claim) => ({ claim, isWithdrawn: !counted.has(claim) }));
  });

export const claims = defineTable({
  name: "claims",
  row: "One row per statement of an article about a trip.",
  columns: COLUMNS,
  key: ["claim_id"],
  references: [toArticle, toTrip, toPlace],
  isByTrip: true,
  rowsOf: claimRows,
});

interface ClaimStopRow {
  readonly claim: Claim;
  readonly stop: NamedStop;
  readonly position: number;
}

const STOP_COLUMNS: readonly Column<ClaimStopRow>[] = [
  column.text("claim_id", "The plan.", ({ claim }) => claim.id),
  column.integer("position", "Its place in the order given, from 1.", ({ position }) => position),
  ...placeNameColumns("The stop", ({ stop }: ClaimStopRow) => stop.place),
  stopKindColumn(({ stop }) => stop.kind),
  ...stayColumns("stated", "For this stop", ({ stop }: ClaimStopRow) => stop.dates),
];

export const claimStops = defineTable({
  name: "claim_stops",
  row: "One row per stop named in a statement about a plan.",
  columns: STOP_COLUMNS,
  key: ["claim_id", "position"],
  references: [{ fields: ["claim_id"], table: "claims", to: ["claim_id"] }, toPlace],
  isByTrip: true,
  rowsOf: (data) =>
    claimRows(data).flatMap(({ claim }) =>
      (plan(claim)?.stops ?? []).map((stop, index) => ({ claim, stop, position: index + 1 })),
    ),
});
