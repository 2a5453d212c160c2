import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Day, readDay } from "../model/day.ts";

/** What a build is told from outside. */
export interface Settings {
  /** The folder of entries. */
  readonly content: string;
  /** Where the site goes. */
  readonly out: string;
  /** The path that it is served under, with a slash at both ends. */
  readonly base: string;
  /** The address that it is served at, `https://example.org`; undefined where not known yet. */
  readonly site?: string | undefined;
  /** The day of knowledge. */
  readonly asOf: Day;
}

type Environment = Readonly<Record<string, string | undefined>>;

const SECONDS_IN_DAY = 86_400;

const OPTIONS = {
  content: { type: "string" },
  out: { type: "string" },
  base: { type: "string" },
  site: { type: "string" },
  "as-of": { type: "string" },
} as const;

/** From flags, else from variables of the environment, else as usual. */
export function readSettings(
  flags: readonly string[],
  env: Environment,
  now: () => number = Date.now,
): Settings {
  const { values } = parseArgs({ args: [...flags], options: OPTIONS });
  return {
    content: resolve(values.content ?? env["CONTENT_DIR"] ?? "content"),
    out: resolve(values.out ?? env["OUT_DIR"] ?? "dist"),
    base: readBase(values.base ?? env["BASE_PATH"] ?? "/"),
    site: readSite(values.site ?? env["SITE_URL"]),
    asOf: readAsOf(values["as-of"] ?? env["AS_OF"], env["SOURCE_DATE_EPOCH"], now),
  };
}

/** The same as variables of the environment, for the process that builds the pages. */
export const toEnvironment = (settings: Settings, asOf: string): Record<string, string> => ({
  CONTENT_DIR: settings.content,
  BASE_PATH: settings.base,
  AS_OF: asOf,
  ...(settings.site !== undefined && { SITE_URL: settings.site }),
});

const readBase = (text: string): string => `/${text.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");

function readSite(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (!URL.canParse(text)) throw new UnreadableSetting("site", text, "an address: https://example.org");
  return new URL(text).origin;
}

function readAsOf(day: string | undefined, epoch: string | undefined, now: () => number): Day {
  if (day) {
    const read = readDay(day);
    if (read === undefined) throw new UnreadableSetting("as-of day", day, "a day: 2026-01-12");
    return read;
  }
  if (!epoch) return Math.floor(now() / 1000 / SECONDS_IN_DAY);
  if (!/^\d+$/.test(epoch)) throw new UnreadableSetting("SOURCE_DATE_EPOCH", epoch, "seconds: 1768176000");
  return Math.floor(Number(epoch) / SECONDS_IN_DAY);
}

/** A mistake of whoever runs the command, not of the program. */
export class UnreadableSetting extends Error {
  constructor(name: string, value: string, expected: string) {
    super(`Unexpected ${name}: ${value}, expected ${expected}.`);
  }
}
