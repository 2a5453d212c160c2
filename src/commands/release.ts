// Makes a release of the data: an immutable folder with the built site's downloads.
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, join, resolve } from "node:path";
import { parse } from "csv-parse/sync";
import * as z from "zod";
import { type ReadRelease, type ReadTable, toChangelog } from "../downloads/release.ts";
import { yamlText } from "../reading/yaml/text.ts";
import { readArgs, runIfCalled, type Terminal, UsageError } from "../site/args.ts";

const descriptorSchema = z.object({
  title: z.string(),
  version: z.string(),
  homepage: z.string(),
  description: z.string(),
  licenses: z.array(z.object({ name: z.string(), title: z.string(), path: z.string() })).min(1),
  contributors: z.array(z.object({ title: z.string() })).min(1),
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      schema: z.object({ primaryKey: z.array(z.string()) }).optional(),
    }),
  ),
});
type Descriptor = z.infer<typeof descriptorSchema>;

/** `release`: from a built site, next to the previous releases. */
export function release(words: readonly string[], { cwd, out: say }: Terminal): number {
  const { values } = readArgs(words, {
    from: { type: "string", default: "dist" },
    out: { type: "string", default: "releases" },
    previous: { type: "string" },
  });
  const data = join(resolve(cwd, values.from), "data");
  if (!existsSync(join(data, "datapackage.json")))
    throw new UsageError(`there is no ${join(data, "datapackage.json")}: build the site first`);
  const descriptor = describe(data);
  const folder = join(resolve(cwd, values.out), `data-${descriptor.version}`);
  const before = values.previous && resolve(cwd, values.previous);
  const work = `${folder}.part`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  try {
    fill(work, data, descriptor, before);
    if (!existsSync(folder)) renameSync(work, folder);
    else if (sumsIn(folder) !== sumsIn(work))
      throw new UsageError(`${folder} already exists and differs: a release never changes`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  say(`${folder}: version ${descriptor.version}, ${String(readdirSync(folder).length)} files.`);
  return 0;
}

const describe = (folder: string): Descriptor =>
  descriptorSchema.parse(JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")));

/** Everything in the descriptor, the descriptor itself, and how to read, cite and verify it. */
function fill(
  folder: string,
  data: string,
  descriptor: Descriptor,
  before: string | undefined,
): void {
  const listed = descriptor.resources.map(({ path }) => path);
  for (const path of [...listed, "datapackage.json", "README.txt", "v1/schemas"])
    cpSync(join(data, path), join(folder, path), { recursive: true });
  const last = before === undefined ? undefined : readRelease(before);
  writeFileSync(join(folder, "CHANGELOG.md"), toChangelog(readRelease(folder), last));
  writeFileSync(join(folder, "CITATION.cff"), toCitation(descriptor));
  writeFileSync(join(folder, "LICENCE.txt"), toLicence(descriptor));
  writeFileSync(join(folder, SUMS), sumsOf(folder));
}

const toLicence = ({ title, licenses: [licence] }: Descriptor): string =>
  `${title}, the data: ${licence!.title} (${licence!.name}), ${licence!.path}\n`;

const toCitation = ({ title, version, homepage, licenses, contributors }: Descriptor): string =>
  yamlText({
    "cff-version": "1.2.0",
    message: "If you use this data set, please cite it as below.",
    type: "dataset",
    title,
    authors: contributors.map((contributor) => ({ name: contributor.title })),
    version,
    "date-released": version.slice(0, "2026-01-01".length),
    license: licenses[0]!.name,
    url: homepage,
  });

type Row = ReadTable["rows"][number];

function readRelease(folder: string): ReadRelease {
  const { version, resources } = describe(folder);
  const tables = resources.flatMap(({ name, path, schema }) =>
    schema
      ? [
          {
            name,
            key: schema.primaryKey,
            rows: parse<Row>(readFileSync(join(folder, path)), { columns: true }),
          },
        ]
      : [],
  );
  return { version, tables };
}

const SUMS = "SHA256SUMS";

/** In the format of `sha256sum --check`. */
const sumsOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && basename(entry.name) !== SUMS)
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .toSorted()
    .map((path) => {
      const sum = createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex");
      return `${sum}  ${path}\n`;
    })
    .join("");

const sumsIn = (folder: string): string => readFileSync(join(folder, SUMS), "utf8");

await runIfCalled(import.meta, release);
