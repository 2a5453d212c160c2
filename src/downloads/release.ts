export interface ReadTable {
  readonly name: string;
  readonly key: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** A release of the data, as read from its folder. */
export interface ReadRelease {
  readonly version: string;
  readonly tables: readonly ReadTable[];
}

/** What is new in one release compared with the previous one, in Markdown. */
export function toChangelog(now: ReadRelease, before: ReadRelease | undefined): string {
  const head = `# Version ${now.version}\n`;
  if (!before) return `${head}\nThe first release.\n`;
  const old = new Map(before.tables.map((table) => [table.name, table]));
  const lines = now.tables.map((table) => countsOf(table, old.get(table.name)));
  const gone = before.tables.filter(({ name }) => !now.tables.some((table) => table.name === name));
  return [
    head,
    `Against version ${before.version}:\n`,
    "| table | rows | added | changed | removed |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...lines,
    ...gone.map(({ name }) => `| ${name} | no longer there | | | |`),
    ...outcomes(now, before),
    "",
  ].join("\n");
}

const keyOf = (row: ReadTable["rows"][number], key: readonly string[]): string =>
  JSON.stringify(key.map((column) => row[column]));

const byKey = ({ rows, key }: ReadTable): ReadonlyMap<string, ReadTable["rows"][number]> =>
  new Map(rows.map((row) => [keyOf(row, key), row]));

function countsOf(table: ReadTable, before: ReadTable | undefined): string {
  const [now, old] = [byKey(table), before ? byKey(before) : new Map<string, never>()];
  const added = [...now.keys()].filter((key) => !old.has(key)).length;
  const removed = [...old.keys()].filter((key) => !now.has(key)).length;
  const changed = [...now].filter(
    ([key, row]) => old.has(key) && JSON.stringify(old.get(key)) !== JSON.stringify(row),
  ).length;
  return `| ${table.name} | ${table.rows.length} | ${added} | ${changed} | ${removed} |`;
}

/** Stops whose outcome has changed, matched by their stable keys. */
function outcomes(now: ReadRelease, before: ReadRelease): readonly string[] {
  const heldIn = (release: ReadRelease): ReadonlyMap<string, string> =>
    new Map(
      release.tables
        .find(({ name }) => name === "stops")
        ?.rows.map((row) => [`${row.trip_id ?? ""} ${row.stop_key ?? ""}`, row.outcome ?? ""]),
    );
  const old = heldIn(before);
  const changed = [...heldIn(now)].flatMap(([stop, outcome]) => {
    const was = old.get(stop);
    return was === undefined || was === outcome ? [] : [`- ${stop}: ${was}, now ${outcome}`];
  });
  return changed.length === 0 ? [] : ["", "Stops of which another thing is held:", "", ...changed];
}
