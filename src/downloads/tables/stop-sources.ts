import { type Claim, CLAIM_KINDS } from "../../model/claim.ts";
import { type Column, required, column } from "./column.ts";
import { type StopRow, stopRows } from "./stops.ts";
import { defineTable, toArticle, toOutlet, toStop } from "./table.ts";

interface SourceRow extends StopRow {
  readonly claim: Claim;
}

const COLUMNS: readonly Column<SourceRow>[] = [
  column.text("trip_id", "The trip.", ({ record }) => record.trip.id),
  column.text("stop_id", "The stop.", ({ stop }) => stop.id),
  column.text("claim_id", "A statement that the stop rests on.", ({ claim }) => claim.id),
  column.choice("claim_kind", "What it says.", CLAIM_KINDS, ({ claim }) => claim.kind),
  required(
    column.text("article_id", "The article that contains it.", ({ claim }) => claim.article),
  ),
  required(
    column.text(
      "outlet_id",
      "Who published it.",
      ({ claim, articles }) => articles.get(claim.article)?.source.outlet,
    ),
  ),
  column.text(
    "source_url",
    "Its URL, if known.",
    ({ claim, articles }) => articles.get(claim.article)?.source.url,
  ),
];

export const stopSources = defineTable({
  name: "stop_sources",
  row: "One row per statement that a stop rests on.",
  columns: COLUMNS,
  key: ["trip_id", "stop_id", "claim_id"],
  references: [
    toStop,
    { fields: ["claim_id"], table: "claims", to: ["claim_id"] },
    toArticle,
    toOutlet,
  ],
  isByTrip: true,
  rowsOf: (data) =>
    stopRows(data).flatMap((row) =>
      [...new Set(row.stop.claims)].map((claim) => ({ ...row, claim })),
    ),
});
