import { monthLength } from "../../model/day.ts";
import { plainLetters } from "../../geography/fold-name.ts";
import { type Report, START } from "../problem.ts";

/** The longest id of articles, people, outlets and trips, in characters: ids become file names. */
export const MAX_ID_LENGTH = 120;

/** A name that Windows reserves, with any extension. */
export const isReserved = (name: string): boolean => /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name);

const FOLDER = "articles/";
const DATED = /^(\d{4})\/((\d{4})-(\d\d)(?:-(\d\d))?)-[a-z0-9]+(?:-[a-z0-9]+)*$/;
const UNDATED = /^undated\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** The form of an entry's id; does not check that its date exists. */
export const ARTICLE_ID = /^(?:undated\/|(\d{4})\/\1-\d\d(?:-\d\d)?-)[a-z0-9]+(?:-[a-z0-9]+)*$/;
const OF_WINDOWS = "Windows reserves it";

/** An entry's id, from its path; undefined if the file name is not valid. */
export function articleId(file: string, report: Report): string | undefined {
  const path = file.slice(file.lastIndexOf(FOLDER) + FOLDER.length);
  const name = path.replace(/\.md$/, "");
  const fault = path === name ? "its name does not end in .md" : nameFault(name);
  if (fault === undefined) return name;
  const meant = pathMeant(`${FOLDER}${path}`);
  report(START, {
    code: "file-name",
    message: `unexpected file name ${JSON.stringify(path.slice(0, MAX_ID_LENGTH))}: ${fault}`,
    hint: meant
      ? sayRename(file, meant)
      : "expected articles/2026/2026-01-12-short-name.md with the day or month of publication, or " +
        "articles/undated/short-name.md; names have lower-case letters a to z, digits and hyphens",
  });
  return undefined;
}

function nameFault(name: string): string | undefined {
  if (name.length > MAX_ID_LENGTH) return `it is longer than ${MAX_ID_LENGTH} characters`;
  if (UNDATED.test(name))
    return isReserved(name.slice(name.indexOf("/") + 1)) ? OF_WINDOWS : undefined;
  const [, folder, date, year, month, day] = DATED.exec(name) ?? [];
  if (!date) return "it is not a date and a short name in the folder of its year";
  if (folder !== year) return `the file of ${year!} is in the folder ${folder!}`;
  const last = monthLength(Number(year), Number(month));
  const exists = day === undefined ? last > 0 : Number(day) >= 1 && Number(day) <= last;
  return exists ? undefined : `there is no ${date}`;
}

/** The date at the start of an entry's id: `2026-01-12` or `2026-01`; undefined for undated ones. */
export const dateOfId = (id: string): string | undefined => DATED.exec(id)?.[2];

/** `rename it to content/articles/2026/2026-10-14-talks.md`. */
export const sayRename = (file: string, meant: string): string =>
  `rename it to ${file.slice(0, Math.max(0, file.indexOf("content/")))}content/${meant}`;

const EXTENSIONS =
  /(?:\.(?:mdx?|markdown|mdown|txt|ya?ml|text|docx?|odt|rtf|pages|pdf|webarchive|mht(?:ml)?|html?))+$/i;

/** The path that an entry's file should have, if its name contains all the parts; undefined otherwise. */
export function pathMeant(path: string): string | undefined {
  const file = path.slice(path.lastIndexOf("/") + 1).replace(EXTENSIONS, "");
  const name = plainLetters(file)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const day = /^(\d{4})-?(\d\d)-?(\d\d)-(.+)$/.exec(name);
  const dated = day ? `${day[1]!}-${day[2]!}-${day[3]!}-${day[4]!}` : name;
  const year = /^(\d{4})-\d\d-/.exec(dated)?.[1];
  const id = year ? `${year}/${dated}` : /(?:^|\/)undated\//i.test(path) ? `undated/${name}` : "";
  return /[a-z]/.test(name) && nameFault(id) === undefined ? `${FOLDER}${id}.md` : undefined;
}
