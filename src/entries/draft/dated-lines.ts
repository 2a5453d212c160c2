// The dates that readers see on a page: in the lines around its headline.
import { type DateRole, roleIn } from "./date-labels.ts";
import { type FoundDate, findDates } from "../../reading/dates/find-dates.ts";

/** A date on a page, with what the page says it is. */
interface LabelledDate extends FoundDate {
  readonly role: DateRole | undefined;
}

/** The maximum distance of a label from its date. */
const NEAR = 40;

/** The dates of a line, each with the label before it, or else after it. */
export function labelledDates(
  line: string,
  language: string | undefined,
  context = "",
): readonly LabelledDate[] {
  const { text, dates } = findDates(line, language);
  return dates.map((date, index) => {
    const start = dates[index - 1]?.to ?? 0;
    const before = text.slice(Math.max(start, date.from - NEAR), date.from);
    const after = text.slice(
      date.to,
      Math.min(dates[index + 1]?.from ?? text.length, date.to + NEAR / 2),
    );
    const around = index === 0 ? roleIn(context) : undefined;
    const hasNext = index < dates.length - 1;
    return { ...date, role: roleIn(before) ?? around ?? roleOf(after, hasNext) };
  });
}

/** After a date, only what belongs to it and not to the next one: `14.10. 更新`, but `14.10. (更新 16.10.)`. */
const roleOf = (after: string, hasNext: boolean): DateRole | undefined =>
  roleIn(after.split(hasNext ? /[|;·•(（]/ : /[|;·•]/, 1)[0]!);

/** Boxes beside an article, with other articles' dates. */
const BESIDE =
  "nav, aside, footer, form, dialog, amp-sidebar, [class*=related i], [class*=recommend i], [class*=sidebar i], [class*=comment i], [id*=comment i], [class*=footer i], [class*=latest i], [class*=popular i], #HEADER, #wm-ipp-base, #wm-ipp";

const isBeside = (element: Element): boolean => element.closest(BESIDE) !== null;

/** An element's attributes that name its role. */
const namesOf = (element: Element): string =>
  ["class", "id", "itemprop", "property", "data-testid"]
    .map((name) => element.getAttribute(name) ?? "")
    .join(" ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[-_]/g, " ")
    .toLowerCase();

const MAX_LINES = 60;

export function markedDates(
  document: Document,
  language: string | undefined,
): readonly LabelledDate[] {
  const all = [
    ...document.querySelectorAll(
      "time, abbr[title], [itemprop=datePublished], [itemprop=dateModified]",
    ),
  ];
  return all
    .filter((element) => !isBeside(element))
    .slice(0, MAX_LINES)
    .flatMap((element) => {
      const parent = element.parentElement;
      const said = parent && parent.textContent.length < 200 ? parent.textContent : "";
      const at = said.indexOf(element.textContent);
      const label = at > 0 ? said.slice(Math.max(0, at - NEAR), at) : "";
      const isPublished = element.hasAttribute("pubdate");
      const names = `${parent ? namesOf(parent) : ""} ${namesOf(element)}`;
      const value =
        ["datetime", "content", "title"]
          .map((name) => element.getAttribute(name))
          .find((said) => said !== null && /\d{4}/.test(said)) ?? element.textContent;
      return labelledDates(value, language)
        .slice(0, 1)
        .map((date) => ({
          ...date,
          role: isPublished
            ? ("published" as const)
            : (labelRole(label, language) ?? roleIn(names) ?? date.role),
        }));
    });
}

function labelRole(label: string, language: string | undefined): DateRole | undefined {
  return label === "" ? undefined : roleIn(findDates(label, language).text);
}

const MAX_LINE_LENGTH = 160;
/** Characters that stand for about a word each. */
const WIDE = /[\p{Script=Han}\p{Script=Hangul}]/gu;
/** The length of a line as readers perceive it. */
const widthOf = (text: string): number => text.length + 2 * (text.match(WIDE)?.length ?? 0);
const LINES_BEFORE = 8;
const LINES_AFTER = 14;
/** A line of this length is a paragraph, which ends the head of the article. */
const PARAGRAPH = 220;

/** The lines where an article has its date, each with the names of its element. */
function headLines(document: Document): readonly { text: string; names: string }[] {
  const lines = [
    ...document.querySelectorAll(
      "h1, h2, p, div, span, li, td, dd, dt, small, em, time, section, header, address, b, strong, font, a",
    ),
  ]
    .filter((element) => element.children.length === 0 || hasOwnText(element) || isShort(element))
    .filter((element) => !isBeside(element))
    .map((element) => ({ element, text: lineOf(element) }))
    .filter(({ text }) => text !== "");
  if (PRINTED_ON.test(lines[0]?.text ?? "")) lines.shift();
  const at = lines.findIndex(({ element }) => element.closest("h1") !== null);
  const start = Math.max(0, at - LINES_BEFORE);
  const head = lines.slice(start, Math.max(at, 0) + LINES_AFTER);
  const end = head.findIndex(({ text }, index) => index > at - start && widthOf(text) > PARAGRAPH);
  return (end < 0 ? head : head.slice(0, end)).map(({ element, text }) => ({
    text,
    names: namesOf(element),
  }));
}

/** The date and time that browsers print at the top of a page. */
const PRINTED_ON = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d\d(?: ?[AP]M)?$/i;

/** Parts of a date, each in its own element. */
const isShort = ({ textContent }: Element): boolean =>
  textContent.length < 200 && lineOf({ textContent }).length < SHORT_LINE;
const SHORT_LINE = 60;

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some(
    (node) => node.nodeType === 3 && (node.textContent ?? "").trim() !== "",
  );

const lineOf = (element: Pick<Element, "textContent">): string =>
  element.textContent.replace(/\s+/g, " ").trim();

/** The visible dates in the head of an article; a label can be in the line before. */
export function visibleDates(
  document: Document,
  language: string | undefined,
): readonly LabelledDate[] {
  const lines = headLines(document);
  return lines.flatMap(({ text, names }, index) => {
    if (widthOf(text) > MAX_LINE_LENGTH) return [];
    const before = lines[index - 1]?.text ?? "";
    const label =
      before.length <= NEAR && findDates(before, language).dates.length === 0 ? before : "";
    return labelledDates(text, language, `${findDates(label, language).text} ${names}`);
  });
}
