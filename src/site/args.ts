import { realpathSync } from "node:fs";
import { basename } from "node:path";
import { getHeapStatistics } from "node:v8";
import { helpFor } from "./usages.ts";
import { parseArgs, type ParseArgsConfig } from "node:util";

/** An invalid command line: reported in one line, with exit code 2. */
export class UsageError extends Error {}

/** The editor cancelled, with Ctrl+C or Escape. */
export class Cancelled extends Error {}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Parses options, and positional arguments if the command takes any; anything else is a usage error. */
export function readArgs<const Known extends Options>(
  words: readonly string[],
  options: Known,
  allowPositionals = false,
): ReturnType<typeof parseArgs<{ options: Known; allowPositionals: boolean }>> {
  try {
    return parseArgs({ args: [...words], options, allowPositionals });
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    const [first = ""] = (error as Error).message.split(/\. |\n/);
    throw new UsageError(`${first}; the options are ${known.join(", ")}`, { cause: error });
  }
}

/** The value of `--format`; an unknown one is a usage error. */
export function readFormat<Format extends string>(
  given: string,
  formats: readonly Format[],
): Format {
  const format = formats.find((name) => name === given);
  if (format !== undefined) return format;
  throw new UsageError(`unexpected --format ${given}, expected ${formats.join(", ")}`);
}

/** An option's value as a whole number, no less than `least`; anything else is a usage error. */
export function readNumber(name: string, given: string, least = 0): number {
  const number = Number(given);
  if (Number.isInteger(number) && number >= least) return number;
  throw new UsageError(`unexpected --${name} ${given}, expected a number`);
}

export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths are resolved from. */
  readonly cwd: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export const terminal: Terminal = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  env: process.env,
  get cwd() {
    return process.cwd();
  },
  // eslint-disable-next-line no-restricted-syntax -- the only use of the clock
  now: Date.now,
};

/** Returns an exit code, or a promise of one. */
type Command = (words: readonly string[], terminal: Terminal) => number | Promise<number>;

/** Runs a command and returns its exit code. */
export async function run(
  command: Command,
  words: readonly string[],
  { name, heap = COMMAND_HEAP_MIB }: { readonly name: string; readonly heap?: number },
  to: Terminal = terminal,
): Promise<number> {
  try {
    checkMachine(heap);
    ignoreBrokenPipe();
    const help = helpFor(name, words);
    if (help === undefined) return await command(words, to);
    to.out(help);
    return 0;
  } catch (error) {
    return reportError(error, name, to);
  }
}

let isListening = false;

/** A reader such as `head` may close the pipe early: not an error. */
function ignoreBrokenPipe(): void {
  if (isListening) return;
  isListening = true;
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit(0);
    });
}

/** The version of Node that commands are written for, and the heap that they need, in MiB. */
const NODE_MAJOR = 24;
const COMMAND_HEAP_MIB = 200;
const MIB = 1024 * 1024;

/** Checked up front: otherwise the process would fail half-way, with pages of output. */
export function checkMachine(
  needed: number,
  version: string = process.versions.node,
  limit: number = getHeapStatistics().heap_size_limit,
): void {
  if (Number(version.split(".")[0]) < NODE_MAJOR)
    throw new UsageError(
      `unexpected Node ${version}, expected ${NODE_MAJOR}: \`npm run\` brings its own`,
    );
  const has = Math.floor(limit / MIB);
  if (has < needed)
    throw new UsageError(
      `unexpected heap of ${has} MiB, expected ${needed} or more: NODE_OPTIONS=--max-old-space-size=${2 * needed}`,
    );
}

/** Runs a command, named by its file, if that file is the process's entry point; older Nodes lack import.meta.main. */
export async function runIfCalled({ main, filename }: ImportMeta, command: Command): Promise<void> {
  const isCalled =
    (main as boolean | undefined) ?? realpathSync(process.argv[1] ?? "") === filename;
  if (!isCalled) return;
  process.exitCode = await run(command, process.argv.slice(2), {
    name: basename(filename, ".ts"),
  });
}

/** Prints a usage error, a cancellation or a file system error in one line; anything else is a bug and is thrown. */
function reportError(error: unknown, name: string, { err }: Terminal): number {
  if (error instanceof UsageError) {
    err(`${name}: ${error.message}`);
    return 2;
  }
  if (error instanceof Cancelled) {
    err(`${name}: cancelled; nothing was written`);
    return 1;
  }
  const { syscall, code = "", message, ...at } = error as NodeJS.ErrnoException & { dest?: string };
  if (syscall === undefined) throw error;
  // When copying, it is the target's disk that is full.
  const path = code === "ENOSPC" ? (at.dest ?? at.path) : at.path;
  err(`${name}: ${SYSTEM_ERRORS[code] ?? message}${path === undefined ? "" : `: ${path}`}`);
  return 1;
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  EACCES: "not allowed",
  EISDIR: "there is a folder where a file is expected",
  ENOENT: "there is no such file or folder",
  ENOSPC: "the disk is full",
  ENOTDIR: "there is a file where a folder is expected",
  EPERM: "not allowed",
  EROFS: "nothing can be written there",
};
