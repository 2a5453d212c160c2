import { isoOf } from "../model/day.ts";
import { Chapter, madeNow, type Piece } from "./pieces.ts";
import type { Dataset } from "./dataset.ts";
import type { Table } from "./tables/table.ts";
import { memoized } from "../model/memoized.ts";
import { TABLES } from "./tables/tables.ts";

const DIGITS = 8;

/**
 * The version of the data: the last day on which something became known, and a digest of all tables:
 * `2026-11-25.3f9a01bc`. A changed byte in any table changes the version.
 */
export const versionOf = memoized(
  (data: Dataset) => `${isoOf(data.generated)}.${digestOf(data)}`,
  new WeakMap(),
);

const digestOf = (data: Dataset): string =>
  TABLES.reduce((digest, table) => digest.update(tableDigest(table, data)), data.digester())
    .digest("hex")
    .slice(0, DIGITS);

/** Digests of tables already made: their texts are large, and should be made only once. */
const digests = new WeakMap<Dataset, Map<Table, string>>();

function tableDigest(table: Table, data: Dataset): string {
  const found = digests.get(data)?.get(table);
  if (found !== undefined) return found;
  const pieces = madeNow(piecesOf(table, data));
  while (pieces.next().done !== true);
  return digests.get(data)!.get(table)!;
}

/** A table of the whole, to be written to its file; the version needs only its digest. */
export function* piecesOf(table: Table, data: Dataset): Generator<Piece> {
  const digest = data.digester();
  const onContent: Chapter["onContent"] = (piece) => digest.update(piece);
  for (const piece of table.toPiecesOfAll(data)) {
    if (typeof piece === "string") onContent(piece);
    yield typeof piece === "string" ? piece : new Chapter(piece.key, piece.make, onContent);
  }
  const made = digests.get(data) ?? new Map<Table, string>();
  digests.set(data, made.set(table, digest.digest("hex")));
}
