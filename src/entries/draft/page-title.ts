// Separates an article's headline from its publisher's name, which pages combine.
import { foldName } from "../../geography/fold-name.ts";
import { cleanLine } from "./clean-line.ts";

const MAX_TITLE_LENGTH = 400;
const MAX_NAME_LENGTH = 120;

export interface Named {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
}

interface Said {
  /** Headlines from the page's metadata and text, most trusted first. */
  readonly headlines: readonly (string | undefined)[];
  /** The text of <title>. */
  readonly whole: string | undefined;
  readonly publishers: readonly (string | undefined)[];
  /** The page's host. */
  readonly host: string | undefined;
  /** The beginning of the article. */
  readonly lead: string;
}

const SEPARATOR =
  /\s*[|｜·•»«›‹]\s*|(?<=[\p{Script=Han}”》）])\s*-\s*(?=\p{Script=Han})|\s+[-–—:]{1,2}\s+|\s*-{2,}\s*|(?<=^[^:]{3,40}):\s+|\s*[—–]\s+|_(?=[^\s_])/u;
const MAX_WORDS = 7;

/** Splits off the first or last part of a title if the rest can be a headline. */
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

/** `(Gulf Courier) -` after the place in a dateline. */
const DATELINE = /^[\p{L}\s.,/-]{2,60}(?:\d{1,2}[\s,.]*)?\(([^()]{3,60})\)\s*[-–—:]/u;

/** A page's title and publisher. */
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

/** Sites that archive other publishers' pages. */
const ARCHIVES =
  /^(?:archive\.(?:ph|today|is|li|md|vn|fo)|(?:internet archive )?wayback machine|internet archive|perma\.cc|ghostarchive|google cache)$/i;

/** Not the name of a program, or of a section of the page. */
const isReal = (text: string | undefined): text is string =>
  text !== undefined &&
  !ARCHIVES.test(text) &&
  !/^(?:home|wordpress|drupal|joomla!?|blog|news|index|undefined|null|article|print|print(?:able)? (?:version|view|page)|imprimer|drucken|druckversion|версия для печати|打印|打印本页)$/i.test(
    text,
  );

/** A document's file name: `Microsoft Word - Press release FINAL.docx`. */
const isFileName = (text: string): boolean =>
  /^(?:microsoft (?:word|powerpoint|excel) - |document ?\d+$|powerpoint presentation$|slide \d+$)|\.(?:docx?|pdf|odt|rtf|indd|pptx?|qxd|pages)$/i.test(
    text,
  );

const isSame = (a: string, b: string | undefined): boolean =>
  b !== undefined && foldName(a) === foldName(b);

/** Another source on the page confirms it: metadata may be about the topic instead. */
const isConfirmed = (text: string, all: readonly (string | undefined)[]): boolean =>
  all.filter((other) => other?.includes(text)).length > 1;

/** A part of the title, if the rest is the headline, if it matches the host, or if it follows a bar. */
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

/** A name contained in the host: `Gulf Courier` in www.gulfcourier.example. */
function ofHost(name: string | undefined, host: string | undefined): string | undefined {
  const letters = foldName(name ?? "").replace(/[^a-z0-9]|^the /g, "");
  return letters.length > 3 && host?.replace(/[^a-z0-9]/g, "").includes(letters) ? name : undefined;
}

/** `Wang Yi in Maseru - Xinhua` without its publisher's name. */
function withoutName(title: string, names: readonly (string | undefined)[]): string {
  const cut = ends(title).find(([, end]) => names.some((name) => isSame(end, name)));
  return cut?.[0] ?? title;
}
