/** The usage and description of each command, for --help. */
export const USAGES: Readonly<Record<string, readonly [usage: string, ...about: string[]]>> = {
  archive: [
    "archive [--content DIR] [--limit N] [--from ADDRESS]",
    "Looks for a copy of each article in a web archive, and adds its address to the entry.",
  ],
  build: [
    "build [--content DIR] [--out DIR] [--base PATH] [--site ADDRESS] [--repository ADDRESS] [--language CODE] [--as-of DAY] [--fresh] [--shard N/OF] [--from DIR]",
    "Builds the site or, with --shard, a share of its pages, which another build reuses with --from.",
  ],
  "changed-files": [
    "git diff --raw -z --no-renames … | changed-files",
    "Checks that a pull request changes only what one of its kind may.",
  ],
  changes: [
    "changes --base REVISION | --before DIR [--content DIR] [--format text|markdown|json] [--as-of DAY]",
    "Shows what the site would say differently.",
  ],
  check: [
    "check [FILES] [--content DIR] [--language CODE] [--format text|github|json]",
    "Reports every mistake in the entries, with its line and how to fix it. Exits with 1 if there are errors.",
  ],
  import: [
    "import travels|table SOURCE --out DIR [--map FILE] [--days-apart N] [--read-on DAY] [--dry-run] [--overwrite] [--prune]",
    "Imports records kept elsewhere as people, places, outlets and entries; see docs/import.md.",
  ],
  inbox: [
    "inbox [--content DIR]",
    "Lists articles from the feeds in content/feeds.yaml that may report a trip.",
  ],
  links: [
    "links [--content DIR] [--format text|markdown]",
    "Checks that the addresses in all entries still work.",
  ],
  new: [
    "new [ADDRESS | FILE] [--yes] [--content DIR] [--title …] [--outlet …] [--published …] [--trip …] [--visited …]",
    "Starts an entry from an article's page, and asks for what it cannot find.",
  ],
  place: [
    'place NAME | "Maseru, Lesotho" [--pick N] [--yes] [--content DIR]',
    "Looks up a place in the gazetteer and, if you confirm, adds it to places.yaml.",
  ],
  preview: [
    "preview --site DIR --changes FILE --out DIR",
    "Copies the pages that a pull request changes into one folder.",
  ],
  release: [
    "release [--from DIR] [--out DIR] [--previous DIR]",
    "Packs the data of a built site as a release: a folder that never changes, with checksums and a list of changes.",
  ],
  report: [
    "report --problems FILE --changes FILE [--known FILE] [--suggestions FILE] [--preview ADDRESS]",
    "Writes the comment on a pull request.",
  ],
  schemas: ["schemas", "Regenerates the schemas that text editors use."],
  show: ["show TRIP [--as-of DAY] [--json] [--content DIR]", "Prints a trip as text or JSON."],
  tidy: [
    "tidy [--content DIR]",
    "Moves new outlets, people and places from the entries into the registers.",
  ],
};

const asksForHelp = (words: readonly string[]): boolean => {
  const end = words.indexOf("--");
  return words
    .slice(0, end < 0 ? undefined : end)
    .some((word) => word === "--help" || word === "-h");
};

export function helpFor(name: string, words: readonly string[]): string | undefined {
  const known = Object.hasOwn(USAGES, name) ? USAGES[name] : undefined;
  if (!known || !asksForHelp(words)) return undefined;
  const [usage, ...about] = known;
  return [`usage: npm run ${usage.replace(/^([a-z-]+) /, "$1 -- ")}`, ...about].join("\n");
}
