import { resolve, relative } from "node:path";
import { type Day, isoOf, readDay } from "../model/day.ts";
import type { CountryName } from "../geography/countries.ts";
import type { Identity } from "../model/identity.ts";
import { siteOf } from "../reading/disk/site.ts";
import { diskFilesFrom, type Files } from "../reading/disk/files.ts";
import { COUNTRY_NAMES } from "../words/country-names.ts";
import { LANGUAGE_CODES, type LanguageCode } from "../words/codes.ts";
import { readArgs, type Terminal, UsageError } from "./args.ts";
import { readShard, type Shard } from "./build/shard.ts";
import { type Content, readContent } from "../reading/disk/content.ts";

/** The settings of a build. */
export interface Settings {
  /** The content folder. */
  readonly content: string;
  /** The output folder. */
  readonly out: string;
  /** The base path, with a slash at both ends. */
  readonly base: string;
  /** The origin that it is served from, `https://example.org`; undefined if not yet known. */
  readonly site?: string | undefined;
  /** Name, publisher and so on, from content/site.yaml, overridden by flags and variables. */
  readonly identity: Identity;
  /** The language of the entries and of the whole site. */
  readonly language: LanguageCode;
  /** The day of knowledge. */
  readonly asOf: Day;
  /** Ignore all caches, that of the code's bundle too. */
  readonly fresh: boolean;
  /** Build only a share of the pages, as one of several builds. */
  readonly shard?: Shard | undefined;
  /** Folders of such shards, whose pages this build reuses. */
  readonly from: readonly string[];
}

const OPTIONS = {
  content: { type: "string" },
  out: { type: "string" },
  base: { type: "string" },
  site: { type: "string" },
  repository: { type: "string" },
  language: { type: "string" },
  "as-of": { type: "string" },
  fresh: { type: "boolean", default: false },
  shard: { type: "string" },
  from: { type: "string", multiple: true },
} as const;

/** From flags, else from environment variables, else defaults. */
export function readSettings(words: readonly string[], terminal: Terminal): Settings {
  const { values } = readArgs(words, OPTIONS);
  const { env, cwd } = terminal;
  const flagOrVariable = (
    flag: "as-of" | "base" | "language" | "out" | "repository" | "site",
    variable: string,
  ): string => values[flag] ?? env[variable] ?? "";
  const content = contentFolder(values.content, terminal);
  const identity = siteOf(content, diskFilesFrom(cwd));
  const repository = readAddress("repository", flagOrVariable("repository", "REPOSITORY_URL"));
  return {
    content,
    out: resolve(cwd, flagOrVariable("out", "OUT_DIR") || "dist"),
    base: readBase(flagOrVariable("base", "BASE_PATH")),
    site: readAddress("site", flagOrVariable("site", "SITE_URL"), ({ origin }) => origin),
    identity: repository ? { ...identity, repository: repository.replace(/\/+$/, "") } : identity,
    language: readLanguage(flagOrVariable("language", "SITE_LANGUAGE") || identity.language),
    fresh: values.fresh,
    shard: values.shard === undefined ? undefined : toShard(values.shard),
    from: (values.from ?? []).map((folder) => resolve(cwd, folder)),
    asOf: readAsOf(flagOrVariable("as-of", "AS_OF") || undefined, terminal),
  };
}

/** The same as environment variables, for Astro's configuration and the pages. */
export const toEnvironment = ({
  content,
  base,
  site = "",
  identity: { repository = "" },
  language,
  asOf,
}: Settings): Record<string, string> => ({
  CONTENT_DIR: content,
  BASE_PATH: base,
  SITE_URL: site,
  REPOSITORY_URL: repository,
  SITE_LANGUAGE: language,
  AS_OF: isoOf(asOf),
});

/** Names countries in the site's language, for every command. */
export const countryNameOf = (
  folder: string,
  { env }: Pick<Terminal, "env">,
  files: Files,
  given?: string,
): CountryName => COUNTRY_NAMES[readLanguage(given ?? languageOf(folder, env, files))];

const languageOf = (
  folder: string,
  { SITE_LANGUAGE = "" }: Terminal["env"],
  files: Files,
): string => (SITE_LANGUAGE === "" ? siteOf(folder, files).language : SITE_LANGUAGE);

function readLanguage(text: string): LanguageCode {
  const code = LANGUAGE_CODES.find((known) => known === text);
  if (code) return code;
  throw new UsageError(`unexpected language ${text}, expected one of ${LANGUAGE_CODES.join(", ")}`);
}

function toShard(text: string): Shard {
  const shard = readShard(text);
  if (shard) return shard;
  throw new UsageError(`unexpected shard ${text}, expected its number and their count: 2/3`);
}

function readBase(text: string): string {
  const path = text.replace(/^\/+|\/+$/g, "");
  if (!/^[\w.~/-]*$/.test(path))
    throw new UsageError(`unexpected base ${text}, expected a path: /visits/`);
  return path === "" ? "/" : `/${path}/`;
}

function readAddress(
  name: string,
  text: string,
  part: (url: URL) => string = ({ href }) => href,
): string | undefined {
  if (text === "") return undefined;
  if (URL.canParse(text) && /^https?:/.test(text)) return part(new URL(text));
  throw new UsageError(`unexpected ${name} ${text}, expected an address: https://example.org`);
}

const SECONDS_PER_DAY = 86_400;

/** The day of knowledge: as given, else from `SOURCE_DATE_EPOCH`, else today in UTC. */
export function readAsOf(
  given: string | undefined,
  { env, now }: Pick<Terminal, "env" | "now">,
): Day {
  if (given !== undefined) {
    const day = readDay(given);
    if (day === undefined)
      throw new UsageError(`unexpected --as-of ${given}, expected a day such as 2026-01-08`);
    return day;
  }
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === "") return today(now);
  if (!/^\d{1,11}$/.test(epoch)) {
    throw new UsageError(`unexpected SOURCE_DATE_EPOCH ${epoch}, expected seconds since 1970`);
  }
  return Math.floor(Number(epoch) / SECONDS_PER_DAY);
}

/** A clock earlier than this must be wrong: this code had already been written. */
const WRITTEN = readDay("2026-01-01")!;

function today(now: Terminal["now"]): Day {
  const day = Math.floor(now() / 1000 / SECONDS_PER_DAY);
  if (day >= WRITTEN) return day;
  throw new UsageError(
    `unexpected date ${isoOf(day)} on this machine's clock: set it, or give SOURCE_DATE_EPOCH`,
  );
}

/** The content folder: as given, else `CONTENT_DIR`, else `content`; relative to the current folder if below it. */
export function contentFolder(
  given: string | undefined,
  { env, cwd }: Pick<Terminal, "env" | "cwd">,
): string {
  const fromEnvironment = env.CONTENT_DIR === "" ? undefined : env.CONTENT_DIR;
  const folder = given ?? fromEnvironment ?? "content";
  const path = relative(cwd, resolve(cwd, folder)).replaceAll("\\", "/");
  return path.startsWith("..") || path === "" ? resolve(cwd, folder).replaceAll("\\", "/") : path;
}

/** Reads a content folder for a command, in the site's language. */
export const readFolder = (
  folder: string,
  terminal: Terminal,
  files: Files = diskFilesFrom(terminal.cwd),
): Content => readContent(folder, files, undefined, countryNameOf(folder, terminal, files));
