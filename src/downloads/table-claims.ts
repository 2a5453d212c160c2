import type { Claim, PlannedStop } from "../model/claim.ts";
import { isoOf } from "../model/day.ts";
import type { Place } from "../model/place.ts";
import type { Article, Outlet } from "../model/records.ts";
import type { When } from "../model/when.ts";
import { type Column, dateColumns, listColumn, placeColumns, textColumn } from "./column.ts";
import type { Dataset } from "./dataset.ts";

export interface ClaimRow {
  readonly claim: Claim;
  readonly article: Article;
  readonly outlet?: Outlet | undefined;
  /** Of a plan: one row for each stop that it names. */
  readonly planned?: (PlannedStop & { readonly order: number }) | undefined;
}

const explanation = ({ claim }: ClaimRow) => ("cause" in claim ? claim : undefined);
const sentInsteadOf = ({ claim }: ClaimRow): string | undefined =>
  "sentInstead" in claim ? claim.sentInstead : undefined;
const skip = ({ claim }: ClaimRow) => (claim.kind === "skipped" ? claim : undefined);
const stated = ({ claim }: ClaimRow) => (claim.kind === "stated" ? claim : undefined);
const visit = ({ claim }: ClaimRow) => (claim.kind === "visited" ? claim : undefined);
const plan = ({ claim }: ClaimRow) => ("partial" in claim ? claim : undefined);
const postponement = ({ claim }: ClaimRow) => (claim.kind === "postponed" ? claim : undefined);

const placeOf = ({ claim, planned }: ClaimRow): Place | undefined =>
  planned?.place ?? ("place" in claim ? claim.place : undefined);

const datesOf = (row: ClaimRow): When | undefined =>
  row.planned?.dates ?? visit(row)?.dates ?? postponement(row)?.toDates;

/** claims.csv: one row a statement; of a plan, one row for each stop that it names. */
export const CLAIMS: readonly Column<ClaimRow>[] = [
  textColumn(
    "claim_id",
    "Stable: the article, the trip and its place there.",
    ({ claim }) => claim.id,
  ),
  textColumn("trip_id", "The trip that it is about.", ({ claim }) => claim.trip),
  textColumn("kind", "announced, expected, visited, skipped, …", ({ claim }) => claim.kind),
  {
    name: "known",
    type: "date",
    description: "The day from which it counts.",
    value: ({ claim }) => isoOf(claim.known),
  },
  textColumn("said_by", "Who said it; empty: the article itself.", ({ claim }) => claim.by),
  textColumn("said_on", "When it was said: EDTF level 1.", ({ claim }) => claim.on?.edtf),
  {
    name: "stop_order",
    type: "integer",
    description: "Of a plan: the stop's place in the order given, from 1.",
    value: ({ planned }) => planned?.order,
  },
  ...placeColumns("The stop that it is about", placeOf),
  textColumn(
    "stop_kind",
    "visit, transit, or virtual: by video.",
    (row) => row.planned?.kind ?? visit(row)?.stopKind,
  ),
  ...dateColumns("stated", "Dates of the stop, or of a postponement the new ones", datesOf),
  ...dateColumns(
    "trip",
    "Of a plan: dates of the trip as a whole",
    (row: ClaimRow) => plan(row)?.dates,
  ),
  {
    name: "partial",
    type: "boolean",
    description: "Of a plan: it names only some of the stops.",
    value: (row) => plan(row)?.partial,
  },
  listColumn("met", "Whom the traveller met.", (row) => visit(row)?.met ?? []),
  textColumn(
    "instead_of",
    "The announced stop it was made for.",
    (row) => visit(row)?.insteadOf?.id,
  ),
  textColumn("replaced_by", "The stop made instead.", (row) => skip(row)?.replacedBy?.id),
  {
    name: "turned_back",
    type: "boolean",
    description: "Set out for it, but did not arrive or leave the aircraft.",
    value: (row) => skip(row)?.turnedBack,
  },
  textColumn("postponed_to", "The trip that it became.", (row) => postponement(row)?.toTrip),
  textColumn(
    "cause",
    "The kind of reason given; unstated: none.",
    (row) => explanation(row)?.cause,
  ),
  textColumn("reason", "The reason in short, as it was given.", (row) => explanation(row)?.reason),
  textColumn("sent_instead", "Who went instead.", sentInsteadOf),
  textColumn("about", "Of anything else stated: the question.", (row) => stated(row)?.about),
  textColumn("says", "Of anything else stated: the answer.", (row) => stated(row)?.says),
  textColumn("article_id", "The article that says so.", ({ article }) => article.id),
  textColumn("article_title", "The editors' headline.", ({ article }) => article.title),
  textColumn("outlet", "Who published it.", ({ outlet }) => outlet?.name),
  textColumn("published", "When: EDTF level 1.", ({ article }) => article.source.published.edtf),
  textColumn("language", "Its language: BCP 47.", ({ article }) => article.source.language),
  textColumn(
    "translation",
    "How it was translated, if it was.",
    ({ article }) => article.source.translation,
  ),
  textColumn("source_url", "Its address, where known.", ({ article }) => article.source.url),
];

export function claimRows({ trips, articles, outlets }: Dataset): readonly ClaimRow[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return trips.flatMap(({ trip }) =>
    trip.claims.flatMap((claim): readonly ClaimRow[] => {
      const article = byId.get(claim.article);
      if (!article) return [];
      const row = { claim, article, outlet: outlets.get(article.source.outlet) };
      const stops = "stops" in claim ? claim.stops : [];
      return stops.length === 0
        ? [row]
        : stops.map((stop, index) => ({ ...row, planned: { ...stop, order: index + 1 } }));
    }),
  );
}
