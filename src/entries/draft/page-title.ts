// The headline of an article and the name of its publisher, which pages write into one line.
import { foldName } from "../../geography/fold-name.ts";
import { cleanLine } from "./clean-line.ts";

const MAX_TITLE_LENGTH = 400;
const MAX_NAME_LENGTH = 120;

export interface Named {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
}

interface Said {
  /** Headlines that the page's data and its text give, the most trusted first. */
  readonly headlines: readonly (string | undefined)[];
  /** The text of its <title>. */
  readonly whole: string | undefined;
  readonly publishers: readonly (string | undefined)[];
  /** The host that it is from. */
  readonly host: string | undefined;
  /** The beginning of the article. */
  readonly lead: string;
}

const SEPARATOR =
  /\s*[|｜·•»«›‹]\s*|(?<=[\p{Script=Han}”》）])\s*-\s*(?=\p{Script=Han})|\s+[-–—:]{1,2}\s+|\s*-{2,}\s*|(?<=^[^:]{3,40}):\s+|\s*[—–]\s+|_(?=[^\s_])/u;
const MAX_WORDS = 7;

/** The last or the first part of a title, where the rest of it is a headline. */
function ends(whole: string): readonly (readonly [rest: string, end: string])[] {
  const parts = whole.split(new RegExp(`(${SEPARATOR.source})`, "u"));
  if (parts.length < 3) return [];
  return [
    [parts.slice(0, -2).join(""), parts.at(-1)!],
    [parts.slice(2).join(""), parts[0]!],
  ];
}

const isName = (text: string): boolean =>
  text.split(/\s+/).length <= MAX_WORDS && text.length <= 60 && /\p{L}/u.test(text);

/** `(Gulf Courier) -` after the place of a dateline. */
const DATELINE = /^[\p{L}\s.,/-]{2,60}(?:\d{1,2}[\s,.]*)?\(([^()]{3,60})\)\s*[-–—:]/u;

/** What the page is called, and by whom it is published. */
export function namesOfPage({ headlines, whole, publishers, host, lead }: Said): Named {
  const title = cleanLine(whole, MAX_TITLE_LENGTH);
  const said = headlines.flatMap((text) => cleanLine(text, MAX_TITLE_LENGTH) ?? []);
  const given = publishers.map((text) => cleanLine(text, MAX_NAME_LENGTH)).find(isReal);
  const publisher =
    given ??
    publisherIn(title, said, host) ??
    ofHost(cleanLine(DATELINE.exec(lead)?.[1], 60), host);
  const real = said.filter(
    (text) => !isSame(text, publisher) && !isSame(text, host) && !isFileName(text),
  );
  const headline =
    real.find((text) => isConfirmed(text, [title, ...real])) ??
    real[0] ??
    (title && isFileName(title) ? undefined : title);
  return { title: headline && withoutName(headline, [publisher, given]), publisher };
}

/** Who keeps copies of what others publish. */
const ARCHIVES =
  /^(?:archive\.(?:ph|today|is|li|md|vn|fo)|(?:internet archive )?wayback machine|internet archive|perma\.cc|ghostarchive|google cache)$/i;

/** Not the name of a program, or of a page's part. */
const isReal = (text: string | undefined): text is string =>
  text !== undefined &&
  !ARCHIVES.test(text) &&
  !/^(?:home|wordpress|drupal|joomla!?|blog|news|index|undefined|null|article|print|print(?:able)? (?:version|view|page)|imprimer|drucken|druckversion|версия для печати|打印|打印本页)$/i.test(
    text,
  );

/** What a program calls a document: `Microsoft Word - Press release FINAL.docx`. */
const isFileName = (text: string): boolean =>
  /^(?:microsoft (?:word|powerpoint|excel) - |document ?\d+$|powerpoint presentation$|slide \d+$)|\.(?:docx?|pdf|odt|rtf|indd|pptx?|qxd|pages)$/i.test(
    text,
  );

const isSame = (a: string, b: string | undefined): boolean =>
  b !== undefined && foldName(a) === foldName(b);

/** Another line of the page has it, too: data can name a page by what it is about instead. */
const isConfirmed = (text: string, all: readonly (string | undefined)[]): boolean =>
  all.filter((other) => other?.includes(text)).length > 1;

/** An end of the title, where the rest is the headline, where its host has the same name, or after a bar. */
function publisherIn(
  title: string | undefined,
  said: readonly string[],
  host: string | undefined,
): string | undefined {
  if (title === undefined) return undefined;
  const found = ends(title).filter(
    ([, end]) => isName(end) && isReal(end) && !said.some((headline) => isSame(headline, end)),
  );
  const sure = found.find(
    ([rest, end]) =>
      said.some((headline) => foldName(rest).startsWith(foldName(headline))) || ofHost(end, host),
  );
  const barred = /[|｜_]\s*[^|｜_]+$/u.test(title) ? found[0] : undefined;
  return (sure ?? barred)?.[1];
}

/** A name that its host has in it: `Gulf Courier` of www.gulfcourier.example. */
function ofHost(name: string | undefined, host: string | undefined): string | undefined {
  const letters = foldName(name ?? "").replace(/[^a-z0-9]|^the /g, "");
  return letters.length > 3 && host?.replace(/[^a-z0-9]/g, "").includes(letters) ? name : undefined;
}

/** `Wang Yi in Maseru - Xinhua` without the name of its publisher. */
function withoutName(title: string, names: readonly (string | undefined)[]): string {
  const cut = ends(title).find(([, end]) => names.some((name) => isSame(end, name)));
  return cut?.[0] ?? title;
}
