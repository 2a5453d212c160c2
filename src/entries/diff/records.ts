import type { Content } from "../../reading/disk/content.ts";
import { type Fields, fieldsOf, fieldsOfEntry } from "./record-fields.ts";
import type { Names } from "./say-value.ts";

export interface DescribedRecord {
  /** Its display name. */
  readonly name: string;
  readonly fields: Fields;
  /** Values by which a record is recognised after its id has changed. */
  readonly marks: readonly (string | undefined)[];
}

export type Register = ReadonlyMap<string, DescribedRecord>;

const named = (
  records: Iterable<{ readonly id: string; readonly name: string }>,
  names: Names,
  marksOf: (fields: Fields) => DescribedRecord["marks"],
): Register =>
  new Map(
    Array.from(records, (record) => {
      const fields = fieldsOf(record, names);
      return [record.id, { name: record.name, fields, marks: marksOf(fields) }];
    }),
  );

const bodyOf = (source = ""): string => source.slice(source.indexOf("\n---", 4) + 4).trim();

const entries = ({ articles }: Content, names: Names): Register =>
  new Map(
    articles.map((article) => {
      const fields = fieldsOfEntry(article, names);
      const { title, path } = article;
      const moved = path === undefined ? fields : new Map([...fields, ["file", path]]);
      return [article.id, { name: title, fields: moved, marks: [fields.get("url"), title] }];
    }),
  );

const texts = ({ editorials, sources }: Content): Register =>
  new Map(
    editorials.map(({ trip, title, file }) => {
      const text = bodyOf(sources.get(file));
      const fields = new Map([
        ["headline", title],
        ["text", text],
      ]);
      return [trip, { name: title, fields, marks: [text] }];
    }),
  );

const places = ({ placeNames }: Content, names: Names): Register =>
  named(
    placeNames.map(({ place, names: all }) => ({
      ...place,
      countryName: undefined,
      "other names": all.filter((name) => name !== place.name),
    })),
    names,
    (fields) => [`${fields.get("country") ?? ""} ${fields.get("point") ?? ""}`],
  );

const lists = (content: Content, names: Names): Register =>
  new Map<string, DescribedRecord>([
    [
      "site.yaml",
      { name: content.identity.name, fields: fieldsOf(content.identity, names), marks: [] },
    ],
    [
      "feeds.yaml",
      {
        name: "feeds of the inbox",
        fields: new Map(
          content.feeds.map(({ url, ...feed }) => [
            url,
            Array.from(fieldsOf(feed, names).values()).join(", "),
          ]),
        ),
        marks: [],
      },
    ],
    [
      "moved.yaml",
      {
        name: "ids that were",
        fields: new Map(content.moved.map(({ from, to = "taken out" }) => [from, to])),
        marks: [],
      },
    ],
  ]);

const people = (content: Content, names: Names): Register =>
  named(content.people.values(), names, (fields) => [fields.get("name")]);

const outlets = (content: Content, names: Names): Register =>
  named(content.outlets.values(), names, (fields) => [fields.get("name")]);

const frames = (content: Content, names: Names): Register =>
  named(
    content.frames.map(({ title, ...frame }) => ({ ...frame, name: title })),
    names,
    (fields) => [fields.get("name")],
  );

/** Lists the records of each kind, by the kind's name. */
export const RECORDS: ReadonlyMap<string, (content: Content, names: Names) => Register> = new Map([
  ["entry", entries],
  ["person", people],
  ["outlet", outlets],
  ["place", places],
  ["text on a trip", texts],
  ["frame", frames],
  ["file", lists],
]);
