import { resolve } from "node:path";
import { type Day, isoOf } from "../model/day.ts";
import { LANGUAGE_CODES, type LanguageCode } from "../words/codes.ts";
import { readArgs, type Terminal, UsageError } from "./args.ts";
import { readAsOf } from "./as-of.ts";
import { contentFolder } from "./content-folder.ts";

/** What a build is told from outside. */
export interface Settings {
  /** The folder of entries. */
  readonly content: string;
  /** Where the site goes. */
  readonly out: string;
  /** The path that it is served under, with a slash at both ends. */
  readonly base: string;
  /** The origin that it is served from, `https://example.org`; undefined where not known yet. */
  readonly site?: string | undefined;
  /** Where the project is kept; undefined where nobody says. */
  readonly repository?: string | undefined;
  /** The codes of the languages that pages are built in; English is always one. */
  readonly languages: readonly LanguageCode[];
  /** The day of knowledge. */
  readonly asOf: Day;
  /** Make every page anew, whatever the last build has left. */
  readonly fresh: boolean;
}

const OPTIONS = {
  content: { type: "string" },
  out: { type: "string" },
  base: { type: "string" },
  site: { type: "string" },
  repository: { type: "string" },
  languages: { type: "string" },
  "as-of": { type: "string" },
  fresh: { type: "boolean" },
} as const;

/** From flags, else from variables of the environment, else as usual. */
export function readSettings(words: readonly string[], terminal: Terminal): Settings {
  const { values, others } = readArgs(words, OPTIONS);
  if (others.length > 0) throw new UsageError(`unexpected ${others.join(" ")}`);
  const { env, cwd } = terminal;
  const either = (flag: string, variable: string): string =>
    String(values[flag] ?? env[variable] ?? "");
  return {
    content: contentFolder(values.content, terminal),
    out: resolve(cwd, either("out", "OUT_DIR") || "dist"),
    base: readBase(either("base", "BASE_PATH")),
    site: readAddress("site", either("site", "SITE_URL"), ({ origin }) => origin),
    repository: readAddress("repository", either("repository", "REPOSITORY_URL"))?.replace(
      /\/$/,
      "",
    ),
    languages: readLanguages(either("languages", "SITE_LANGUAGES") || LANGUAGE_CODES.join()),
    fresh: values.fresh === true,
    asOf: readAsOf(either("as-of", "AS_OF") || undefined, terminal),
  };
}

/** The same as variables of the environment, for the configuration and the pages. */
export const toEnvironment = ({
  content,
  base,
  site = "",
  repository = "",
  languages,
  asOf,
}: Settings): Record<string, string> => ({
  CONTENT_DIR: content,
  BASE_PATH: base,
  SITE_URL: site,
  REPOSITORY_URL: repository,
  SITE_LANGUAGES: languages.join(),
  AS_OF: isoOf(asOf),
});

function readLanguages(text: string): readonly LanguageCode[] {
  const asked = text.split(/[\s,]+/).filter(Boolean);
  const known: readonly string[] = LANGUAGE_CODES;
  const unknown = asked.find((code) => !known.includes(code));
  if (unknown !== undefined)
    throw new UsageError(
      `unexpected language ${unknown}, expected some of ${LANGUAGE_CODES.join(", ")}`,
    );
  return LANGUAGE_CODES.filter((code) => code === "en" || asked.includes(code));
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
