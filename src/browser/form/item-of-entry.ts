import { type Fields, isFields } from "../../reading/fields.ts";
import type { Item } from "./item.ts";

const listIn = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
const textIn = (value: unknown): string =>
  typeof value === "string"
    ? value
    : listIn(value)
        .filter((each) => typeof each === "string")
        .join("\n");

/** Lists that are rows of the form; others are fields with one item per line. */
const ROWS = new Set(["stops", "calledOff"]);

const rowOf =
  (short: string) =>
  (value: unknown): Item =>
    isFields(value) ? itemIn(value) : { values: { [short]: textIn(value) }, rows: {} };

function itemIn(fields: Fields): Item {
  const entries = Object.entries(fields);
  return {
    values: Object.fromEntries(
      entries.filter(([name]) => !ROWS.has(name)).map(([name, value]) => [name, textIn(value)]),
    ),
    rows: Object.fromEntries(
      entries
        .filter(([name]) => ROWS.has(name))
        .map(([name, value]) => [name, listIn(value).map(rowOf("stop"))]),
    ),
  };
}

/** A stop made instead of a skipped one has two field names in entries, and one in the form. */
function skippedItem(value: unknown): Item {
  const item = rowOf("stop")(value);
  const { insteadOf, ...values } = item.values;
  return insteadOf === undefined ? item : { ...item, values: { replacedBy: insteadOf, ...values } };
}

function tripItem(group: Fields): Item {
  const trip = textIn(group.trip);
  const claims = Object.entries(group).filter(([kind]) => kind !== "trip" && kind !== "with");
  return {
    values: {
      person: trip.slice(0, Math.max(0, trip.indexOf("/"))),
      trip,
      ...(group.with !== undefined && { with: textIn(group.with) }),
    },
    rows: Object.fromEntries(
      claims.map(([kind, value]) => [
        kind,
        listIn(value).map(kind === "skipped" ? skippedItem : rowOf("stop")),
      ]),
    ),
  };
}

const SIMPLE = new Set(["name", "country", "kind", "of"]);

/** An addition; fields that the form does not have are kept unchanged. */
function additionItem(id: string | undefined, value: unknown): Item {
  const fields = isFields(value) ? value : {};
  const entries = Object.entries(fields);
  const simple = entries.filter(([name]) => SIMPLE.has(name));
  const [longitude, latitude] = listIn(fields.point);
  const offices = listIn(fields.offices);
  const [office] = offices.length === 1 && isFields(offices[0]) ? [offices[0]] : [];
  const shown = new Set(["point", ...(office ? ["offices"] : [])]);
  const kept = entries.filter(([name]) => !SIMPLE.has(name) && !shown.has(name));
  const all: Fields = {
    id,
    longitude,
    latitude,
    office: office?.title,
    term: office?.term,
    ...Object.fromEntries(simple),
    ...(kept.length > 0 && { kept: JSON.stringify(Object.fromEntries(kept)) }),
  };
  return itemIn(Object.fromEntries(Object.entries(all).filter(([, each]) => each !== undefined)));
}

/** An entry on file as the form's content: its front matter, with all values as text, and its note. */
export function itemOfEntry(front: unknown, note: string): Item {
  const { id, title, source, trips, adds } = isFields(front) ? front : {};
  const { outlets, people, places } = isFields(adds) ? adds : {};
  const named = (value: unknown): readonly Item[] =>
    Object.entries(isFields(value) ? value : {}).map(([id, each]) => additionItem(id, each));
  return {
    values: {
      ...(id !== undefined && { id: textIn(id) }),
      title: textIn(title),
      note,
      ...Object.fromEntries(
        Object.entries(isFields(source) ? source : {}).map(([name, value]) => [
          `source.${name}`,
          textIn(value),
        ]),
      ),
    },
    rows: {
      trips: listIn(trips).filter(isFields).map(tripItem),
      outlets: named(outlets),
      people: named(people),
      places: listIn(places).map((each) => additionItem(undefined, each)),
    },
  };
}
