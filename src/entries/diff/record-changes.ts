import type { Content } from "../../reading/disk/content.ts";
import { type Line, line, ours } from "./line.ts";
import { type Fields, fieldsOf, fieldsOfEntry } from "./record-fields.ts";

interface Told {
  /** What people call it. */
  readonly name: string;
  readonly fields: Fields;
}
type Register = ReadonlyMap<string, Told>;

const KINDS: readonly (readonly [kind: string, all: (content: Content) => Register])[] = [
  [
    "entry",
    (content) =>
      new Map(
        content.articles.map((article) => [
          article.id,
          { name: article.title, fields: fieldsOfEntry(article, content) },
        ]),
      ),
  ],
  ["person", ({ people }) => named(people.values())],
  ["outlet", ({ outlets }) => named(outlets.values())],
  ["place", ({ places }) => named(places)],
  [
    "text on a trip",
    ({ editorials, sources }) =>
      new Map(
        editorials.map(({ trip, title, file }) => [
          trip,
          {
            name: title,
            fields: new Map([
              ["headline", title],
              ["text", bodyOf(sources.get(file))],
            ]),
          },
        ]),
      ),
  ],
];

const bodyOf = (source = ""): string => source.slice(source.indexOf("\n---", 4) + 4).trim();

const named = (records: Iterable<{ readonly id: string; readonly name: string }>): Register =>
  new Map(
    [...records].map((record) => [record.id, { name: record.name, fields: fieldsOf(record) }]),
  );

/** What entries and registers say differently, field by field; one that only has another id is renamed. */
export const recordChanges = (before: Content, after: Content): readonly Line[] =>
  KINDS.flatMap(([kind, all]) => changesOf(kind, all(before), all(after)));

function changesOf(kind: string, before: Register, after: Register): readonly Line[] {
  const lost = new Map([...before].filter(([id]) => !after.has(id)));
  const say = (what: string, id: string, name: string): Line =>
    line`${ours(`${what} ${kind}`)}: ${id} (${name})`;
  const lines = [...after].flatMap(([id, told]): readonly Line[] => {
    const same = before.get(id);
    if (same)
      return differences(same.fields, told.fields).map(
        (change) => line`${say("changed", id, told.name)}: ${change}`,
      );
    const [was] =
      [...lost].find(([, other]) => differences(other.fields, told.fields).length === 0) ?? [];
    if (was === undefined) return [say("new", id, told.name)];
    lost.delete(was);
    return [line`${ours(`renamed ${kind}`)}: ${was} → ${id} (${told.name})`];
  });
  return [...lines, ...[...lost].map(([id, { name }]) => say("lost", id, name))];
}

/** Texts of others are long: that they differ is said, and not how. */
const LONG = 200;

function differences(was: Fields, is: Fields): readonly Line[] {
  const names = [...new Set([...is.keys(), ...was.keys()])];
  const whole = names.filter((name) => was.get(name) === "there" || is.get(name) === "there");
  const changed = names.filter((name) => was.get(name) !== is.get(name));
  // A claim that is new or gone is told once, not field by field.
  const gone = whole.filter((name) => was.get(name) !== is.get(name));
  return changed
    .filter((name) => gone.includes(name) || !gone.some((claim) => name.startsWith(`${claim}: `)))
    .map((name): Line => {
      if (gone.includes(name))
        return line`${name}: ${ours(is.has(name) ? "now told" : "no longer told")}`;
      const [before = "", after = ""] = [was.get(name), is.get(name)];
      return before.length > LONG || after.length > LONG
        ? line`${ours(name)}: ${ours("another text")}`
        : line`${name}: ${before || ours("none")} → ${after || ours("none")}`;
    });
}
