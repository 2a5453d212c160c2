// Builds as a user starts them, and copies of the project.
import { execFile, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Variables that the test runner sets and the build tools would pick up. */
const OF_TESTS = /^(?:DEV|PROD|MODE|SSR|TEST|BASE_URL|NODE_ENV|VITE.*)$/;

/** The environment of a build that a user starts. */
export const userEnvironment = (): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_TESTS.test(name)));

/** Whether a process can be started without network access (with unshare, on Linux). */
const canBeAlone = spawnSync("unshare", ["-rn", "true"]).status === 0;

interface Place {
  readonly project?: string | undefined;
  readonly cwd?: string;
  /** Without network access, where possible. */
  readonly alone?: boolean;
}

/** Runs a project's build, by default this one's, from a folder. */
export async function build(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  { project = ".", cwd = project, alone = false }: Place = {},
): Promise<Outcome> {
  const options = { env: { ...userEnvironment(), ...env }, cwd };
  try {
    const program = resolve(project, "src/commands/build.ts");
    const all = [process.execPath, program, ...words];
    const [file, ...rest] = alone && canBeAlone ? ["unshare", "-rn", ...all] : all;
    const { stdout, stderr } = await run(file!, rest, options);
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

/** Each file of a folder with its digest. */
export const digests = (directory: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [
        path.slice(directory.length),
        createHash("sha256").update(readFileSync(path)).digest("hex"),
      ]),
  );

/** The files and folders that a build needs, besides its packages. */
export const PARTS = ["src", "public", "astro.config.mjs", "package.json", "tsconfig.json"];

/** A copy of the project that builds the site: with empty caches and the same packages. */
export function copyProject(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const part of PARTS) cpSync(part, join(to, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(to, "node_modules"));
}

/** The files of a folder, written one by one in reverse order of their names. */
export function copyBackwards(from: string, to: string): void {
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(from.length))
    .toSorted()
    .toReversed();
  for (const file of files) cpSync(join(from, file), join(to, file));
}
