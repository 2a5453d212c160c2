import type { Content } from "../../reading/disk/content.ts";
import { type Line, line, ours } from "./line.ts";
import type { Fields } from "./record-fields.ts";
import { RECORDS, type Register, type DescribedRecord } from "./records.ts";
import type { Names } from "./say-value.ts";

/** Changes to entries and registers, field by field; a record that only changed its id was renamed. */
export const recordChanges = (before: Content, after: Content, names: Names): readonly Line[] =>
  [...RECORDS].flatMap(([kind, all]) => changesOf(kind, all(before, names), all(after, names)));

function changesOf(kind: string, before: Register, after: Register): readonly Line[] {
  const lost = new Map([...before].filter(([id]) => !after.has(id)));
  const say = (what: string, id: string, name: string): Line =>
    line`${ours(`${what} ${kind}`)}: ${id} (${name})`;
  const changed = (
    id: string,
    name: string,
    was: DescribedRecord,
    is: DescribedRecord,
  ): readonly Line[] =>
    differences(was.fields, is.fields).map(
      (change) => line`${say("changed", id, name)}: ${change}`,
    );
  const lines = [...after].flatMap(([id, record]): readonly Line[] => {
    const same = before.get(id);
    if (same) return changed(id, record.name, same, record);
    const [was, other] = sameAs(record, lost) ?? [];
    if (was === undefined || !other) return [say("new", id, record.name)];
    lost.delete(was);
    return [
      line`${ours(`renamed ${kind}`)}: ${was} → ${id} (${record.name})`,
      ...changed(id, record.name, other, record),
    ];
  });
  return [...lines, ...[...lost].map(([id, { name }]) => say("lost", id, name))];
}

/** The removed record that a new one replaces: identical, or equal in what identifies such records. */
function sameAs(
  record: DescribedRecord,
  lost: Register,
): readonly [string, DescribedRecord] | undefined {
  const all = [...lost];
  return (
    all.find(([, { fields }]) => differences(fields, record.fields).length === 0) ??
    all.find(([, { marks }]) =>
      marks.some((mark, index) => mark !== undefined && mark === record.marks[index]),
    )
  );
}

/** How much of a long text is shown, and how much context around the difference. */
const LONG = 200;
const AROUND = 40;

export function differences(was: Fields, is: Fields): readonly Line[] {
  const names = [...new Set([...is.keys(), ...was.keys()])];
  const whole = names.filter((name) => was.get(name) === "there" || is.get(name) === "there");
  const changed = names.filter((name) => was.get(name) !== is.get(name));
  // A claim that was added or removed is reported as a whole, not field by field.
  const gone = whole.filter((name) => was.get(name) !== is.get(name));
  return changed
    .filter((name) => gone.includes(name) || !gone.some((claim) => name.startsWith(`${claim}: `)))
    .map((name): Line => {
      if (gone.includes(name))
        return line`${name}: ${ours(is.has(name) ? "now reported" : "no longer reported")}`;
      const [before, after] = shortened(was.get(name) ?? "", is.get(name) ?? "");
      return line`${name}: ${before || ours("none")} → ${after || ours("none")}`;
    });
}

/** Two texts; long ones are cut to their difference and some context. */
function shortened(was: string, is: string): readonly [string, string] {
  if (was === "" || is === "" || (was.length <= LONG && is.length <= LONG))
    return [cut(was), cut(is)];
  let start = 0;
  while (start < was.length && was[start] === is[start]) start++;
  let end = 0;
  const most = Math.min(was.length, is.length) - start;
  while (end < most && was.at(-1 - end) === is.at(-1 - end)) end++;
  const piece = (text: string): string => {
    const [from, to] = [
      Math.max(0, start - AROUND),
      Math.min(text.length, text.length - end + AROUND),
    ];
    return `${from > 0 ? "…" : ""}${cut(text.slice(from, to))}${to < text.length ? "…" : ""}`;
  };
  return [piece(was), piece(is)];
}

const cut = (text: string): string => (text.length > LONG ? `${text.slice(0, LONG)}…` : text);
