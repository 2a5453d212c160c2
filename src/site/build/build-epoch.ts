import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { memoized } from "../../model/memoized.ts";

const CODE = ["src", "public", "astro.config.mjs", "package.json", "package-lock.json"];

/** A digest of everything all pages depend on: the code, its packages and the build's settings. */
export const buildEpoch = (
  project: string,
  environment: Readonly<Record<string, string>>,
): string =>
  createHash("sha256")
    .update(codeOf(project))
    .update(JSON.stringify(environment))
    .digest("base64url");

/** A digest of a project's code and its packages. */
export const codeOf = memoized((project: string): string => {
  const hash = createHash("sha256");
  hash.update(process.version);
  for (const part of CODE)
    for (const file of filesOf(join(project, part)).toSorted())
      hash.update(`\0${file.slice(project.length)}\0`).update(readFileSync(file));
  return hash.digest("base64url");
});

function filesOf(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
