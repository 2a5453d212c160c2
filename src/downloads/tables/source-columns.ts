import { type Cause, CAUSES, type Claim } from "../../model/claim.ts";
import type { Article } from "../../model/records.ts";
import { SIDES, type Voice } from "../../model/voice.ts";
import type { When } from "../../model/when.ts";
import { said } from "../fields.ts";
import { sourcesOf } from "../trip-json.ts";
import { type Column, columnsOf, column } from "./column.ts";
import { momentColumns } from "./date-columns.ts";
import type { Explanation } from "../../model/explanation.ts";

/** The articles that say so, and their URLs in the same order: empty between separators if an article has none. */
export const sourceColumns = <Row extends { readonly articles: ReadonlyMap<string, Article> }>(
  claimsOf: (row: Row) => readonly Claim[],
): readonly Column<Row>[] => [
  column.list("sources", "Ids of the articles that say so, rows of articles.csv.", (row) =>
    sourcesOf(claimsOf(row)),
  ),
  column.list(
    "source_urls",
    "Their URLs, in the order of sources; an empty item if one is not known.",
    (row) => sourcesOf(claimsOf(row)).map((id) => row.articles.get(id)?.source.url ?? ""),
  ),
];

/** Who says so, and when. */
interface Said {
  readonly by?: string | undefined;
  readonly voice: Voice;
  readonly on?: When | undefined;
}

export const voiceColumns: readonly Column<Said>[] = [
  column.text("said_by", "Who said it; empty if the article says so itself.", ({ by }) => by),
  column.text("voice", said.voice.description!, ({ voice }) => voice.id),
  column.choice("side", said.side.description!, SIDES, ({ voice }) => voice.side),
  ...momentColumns("said_on", "When it was said", ({ on }: Said) => on),
];

export const reasonColumns: readonly Column<{
  readonly cause?: Cause | undefined;
  readonly reason?: string | undefined;
}>[] = [
  column.choice(
    "cause",
    "The kind of reason given; unstated if none was.",
    CAUSES,
    ({ cause }) => cause,
  ),
  column.text("reason", "The reason in brief, as given.", ({ reason }) => reason),
];

const COLUMNS: readonly Column<Explanation>[] = [
  ...reasonColumns,
  column.text("said_by", "Who gave it; empty if the article gives it itself.", ({ by }) => by),
  ...momentColumns("said_on", "When it was given", ({ on }: Explanation) => on),
  column.text("sent_instead", "Who went instead.", ({ sentInstead }) => sentInstead),
];

/** The explanation of the highest voice; events.csv has every voice's. */
export const explanationColumns = <Row>(
  explanationsOf: (row: Row) => readonly Explanation[],
): readonly Column<Row>[] => columnsOf(COLUMNS, (row) => explanationsOf(row)[0]);
