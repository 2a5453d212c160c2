import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "../settings.ts";
import { codeOf } from "./build-epoch.ts";
import { nameFor, sweepOldest } from "./cache-files.ts";
import { readIfThere, writeAtomically } from "./write.ts";
import { type Bundling, LAYOUT } from "./bundling.ts";
import type { EditorialText } from "./editorial-texts.ts";
import { deserializeError, type SerializedError } from "./bundler-error.ts";

/** The pages' compiled code, ready to render. */
export interface Bundle {
  /** The entry module that renders pages. */
  readonly entry: string;
  /** The folder of files that do not depend on the content: scripts, styles, images. */
  readonly site: string;
  /** The stylesheets of each page component, by its file. */
  readonly styles: Readonly<Record<string, readonly string[]>>;
  /** The scripts of the first page, to preload. */
  readonly atStart: readonly string[];
}

const STORE = ".cache/bundles";
const MAX_BUNDLES = 3;

/**
 * The bundle for this code, the settings compiled into it and these texts: cached from an earlier build, unless
 * `fresh`, or new. It is made in a separate process, so that its memory is free again before the first page renders.
 */
export async function bundleOf(
  { base, site, language, fresh }: Pick<Settings, "base" | "site" | "language" | "fresh">,
  texts: readonly EditorialText[],
): Promise<Bundle> {
  const textsJson = JSON.stringify(texts);
  const project = process.cwd();
  const parts = [project, codeOf(project), base, site, language, textsJson];
  const folder = join(STORE, nameFor(JSON.stringify(parts)));
  if (fresh) rmSync(folder, { recursive: true, force: true });
  if (!existsSync(folder)) await make(folder, textsJson);
  const bundle = readIfThere(join(folder, LAYOUT.manifest))!.toString();
  const { entry, ...rest } = JSON.parse(bundle) as Omit<Bundle, "site">;
  return { ...rest, entry: join(folder, entry), site: join(folder, LAYOUT.site) };
}

async function make(folder: string, texts: string): Promise<void> {
  sweep();
  const part = `${folder}.part`;
  const bundling: Bundling = { folder: part, texts: join(part, "texts.json") };
  mkdirSync(part, { recursive: true });
  try {
    writeAtomically(bundling.texts, texts);
    await runInChildProcess(bundling);
    renameSync(part, folder);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

async function runInChildProcess(bundling: Bundling): Promise<void> {
  const env = { ...environment(), BUNDLING: JSON.stringify(bundling) };
  const child = fork(join(import.meta.dirname, "bundle-process.ts"), { env });
  let sentError: SerializedError | undefined;
  child.on("message", (error) => (sentError = error as SerializedError));
  const [code, signal] = (await once(child, "exit")) as [number | null, string | null];
  if (sentError) throw deserializeError(sentError);
  if (code !== 0) throw new Error(`bundling ended with ${code ?? signal}`);
}

/**
 * Variables that Vite defines for pages. If set in the environment, as test runners do, they would override its values.
 */
const VITE_VARIABLES: ReadonlySet<string> = new Set(["BASE_URL", "DEV", "MODE", "PROD", "SSR"]);

const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !VITE_VARIABLES.has(name)));

/** Removes what killed builds left, and all but the newest bundles. */
function sweep(): void {
  if (!existsSync(STORE)) return;
  for (const name of readdirSync(STORE).filter((each) => each.includes(".")))
    rmSync(join(STORE, name), { recursive: true, force: true });
  sweepOldest(STORE, MAX_BUNDLES - 1);
}
