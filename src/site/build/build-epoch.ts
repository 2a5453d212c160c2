import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const CODE = ["src", "public", "astro.config.mjs", "package.json", "package-lock.json"];

/** A short name for all that pages are made with: the code, its packages, and what the build is told. */
export function buildEpoch(project: string, told: Readonly<Record<string, string>>): string {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([process.version, told]));
  for (const part of CODE)
    for (const file of filesOf(join(project, part)).toSorted())
      hash.update(`\0${file.slice(project.length)}\0`).update(readFileSync(file));
  return hash.digest("base64url");
}

function filesOf(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
