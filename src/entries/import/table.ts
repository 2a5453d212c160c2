import type { TableRow } from "./table-rows.ts";
import { own } from "./names.ts";
import type { Dataset, Notice, RecordDates, Traveller, VisitRecord } from "./record.ts";
import { type BodyRow, readBody } from "./table-body.ts";
import type { Status, TableMap } from "./table-map.ts";
import { isMade, readCalledOff, readPlan } from "./table-plan.ts";
import { type Cell, TableSources } from "./table-sources.ts";
import { PLAN, readWhen, VISIT } from "./table-when.ts";
import { readCountry } from "../../geography/countries.ts";
import { shortSlug } from "../slug.ts";

/** Thrown for a row that is not understood, and so not written. */
class Lost extends Error {}

type Tell = (message: string) => void;

/** Reads the rows of a table, including its header, according to its map; or returns why that fails. */
export function readRows(file: string, all: readonly TableRow[], map: TableMap): Dataset | string {
  const body = readBody(file, all, map);
  if (typeof body === "string") return body;
  const notices: Notice[] = [...body.notices];
  const records: VisitRecord[] = [];
  const travellers = new Map<string, Traveller>();
  const sources = new TableSources(map);
  for (const row of body.rows) {
    const origin = { file, line: row.line };
    const tell = (message: string): void => {
      notices.push({ origin, kind: "partly", message });
    };
    try {
      const traveller = travellerOf(row.cell, map);
      records.push({ origin, traveller: traveller.id, ...readVisit(row, sources, map, tell) });
      if (!travellers.has(traveller.id)) travellers.set(traveller.id, traveller);
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
      notices.push({ origin, kind: "lost", message: error.message });
    }
  }
  const outlets = sources.outlets();
  return { name: map.name, records, travellers, outlets, read: body.rows.length, notices };
}

function readVisit(
  { cell }: BodyRow,
  sources: TableSources,
  map: TableMap,
  tell: Tell,
): Omit<VisitRecord, "origin" | "traveller"> {
  const status = statusOf(cell("status"), map);
  const source = sources.read(cell, tell);
  const actual = inOrder(readWhen(cell, VISIT, map, tell), cell);
  const planned = inOrder(readWhen(cell, PLAN, map, tell), cell);
  const hasPlanned = planned.from !== undefined || planned.to !== undefined;
  // The dates of a visit that was not made are those planned.
  const dates = !isMade(status) && hasPlanned ? planned : actual;
  const plan = isMade(status) ? planned : dates;
  return {
    trip: cell("trip") || undefined,
    country: cell("country"),
    place: cell("place"),
    dates,
    source,
    plan: readPlan(cell, status, plan, source.isOfficial === true, map, tell),
    isOnlyPlanned: status === "announced" || status === "due" || status === "expected",
    calledOff: readCalledOff(cell, status, map, tell),
    stopKind: status === "transit" || status === "virtual" ? status : undefined,
    met: cell("met")
      .split(/[;|]/)
      .map((name) => name.trim())
      .filter(Boolean),
    row: cell("row") || undefined,
  };
}

function statusOf(text: string, map: TableMap): Status {
  const meaning = text === "" ? "visited" : own(map.values.status, text);
  if (meaning === undefined) throw new Lost(`unknown status "${text}"`);
  if (meaning === "ignored") throw new Lost(`left out, as the map says: status "${text}"`);
  return meaning;
}

function inOrder(dates: RecordDates, cell: Cell): RecordDates {
  const { from, to } = dates;
  if (from !== undefined && to !== undefined && to < from)
    throw new Lost(`the end ${cell("to")} is before the start ${cell("from")}`);
  return dates;
}

function travellerOf(cell: Cell, map: TableMap): Traveller {
  const given = cell("person");
  if (given === "") throw new Lost("no traveller");
  const from = cell("personCountry");
  const country =
    readCountry(own(map.countries, from) ?? from) ?? (/^[A-Z]{2}$/.test(from) ? from : "");
  if (country === "") throw new Lost(`unknown country "${from}" of ${given}`);
  const office = cell("office");
  const title = own(map.values.office, office) ?? office;
  const person = own(map.people, given);
  const name = person?.name ?? given;
  return {
    id: person?.id ?? shortSlug(name),
    name,
    aliases: name === given ? [] : [given],
    country,
    offices: title === "" ? [] : [{ title, country }],
  };
}
