/** What each command takes and does, for --help. */
export const USAGES: Readonly<Record<string, readonly [usage: string, ...about: string[]]>> = {
  archive: [
    "archive [--content DIR] [--limit N] [--from ADDRESS]",
    "Looks for a copy of each article in a web archive, and writes its address into the entry.",
  ],
  build: [
    "build [--content DIR] [--out DIR] [--base PATH] [--site ADDRESS] [--repository ADDRESS] [--as-of DAY] [--fresh] [--shard N/OF] [--from DIR]",
    "Builds the site; or, with --shard, a share of its pages, which another build takes with --from.",
  ],
  "changed-files": [
    "git diff --raw -z --no-renames … | changed-files",
    "Says whether a pull request changes only what one of its kind may.",
  ],
  changes: [
    "changes --base REVISION | --before DIR [--content DIR] [--format text|markdown|json] [--as-of DAY]",
    "Says what the site would say differently.",
  ],
  check: [
    "check [FILES] [--content DIR] [--language CODE] [--format text|github|json]",
    "Says what is wrong with the entries, at its line, and how the line should be. Ends with 1 where there are errors.",
  ],
  import: [
    "import travels|csv SOURCE --out DIR [--map FILE] [--dry-run]",
    "Turns data of others into people, places, outlets and entries; docs/import.md tells how.",
  ],
  inbox: [
    "inbox [--content DIR]",
    "Reads the feeds of content/feeds.yaml, and lists what may be entries.",
  ],
  links: [
    "links [--content DIR] [--format text|markdown]",
    "Asks each address of the entries whether it still answers.",
  ],
  new: [
    "new [ADDRESS | FILE] [--yes] [--content DIR] [--title …] [--outlet …] [--published …] [--trip …] [--visited …]",
    "Starts an entry from an article's page, and asks for the rest.",
  ],
  place: [
    'place NAME | "Maseru, Lesotho" [--pick N] [--yes] [--content DIR]',
    "Looks a place up in the gazetteer, and adds it to places.yaml when told so.",
  ],
  preview: [
    "preview --site DIR --changes FILE --out DIR",
    "Puts the pages that a pull request changes into one folder.",
  ],
  release: [
    "release [--from DIR] [--out DIR] [--previous DIR]",
    "Makes a release of the data from a built site: a folder that never changes, with sums and what is new since the last one.",
  ],
  report: [
    "report --problems FILE --changes FILE [--known FILE] [--suggestions FILE] [--preview ADDRESS]",
    "Writes the comment on a pull request.",
  ],
  schemas: ["schemas", "Writes the schemas for text editors anew."],
  show: ["show TRIP [--as-of DAY] [--json] [--content DIR]", "Shows a trip as text, or as JSON."],
  tidy: ["tidy [--content DIR]", "Moves what entries bring with them into the registers."],
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
