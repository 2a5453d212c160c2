// The inbox's report: each article with the trips it may belong to, and the two ways to enter it.
import { joinLines, type Line, line, lineMarkdown, lineText } from "../entries/diff/line.ts";
import type { Found } from "../entries/inbox/find-new.ts";
import type { FeedAnswers } from "./inbox-feeds.ts";

/** The URL of the site's form, prefilled with what is known. */
function formAddress({ item, outlet, language, trips }: Found, site: string): string {
  const address = new URL("new/", site);
  const fields = {
    trip: trips[0]?.id,
    "source.outlet": outlet,
    "source.title": item.title,
    "source.url": item.address,
    "source.published": item.day,
    "source.language": language,
  };
  for (const [name, value] of Object.entries(fields))
    if (value) address.searchParams.set(name, value);
  return address.href;
}

/** Characters that need no shell quoting; other text is single-quoted, since no URL contains such a quote. */
const PLAIN = /^[\w@%+=:,./-]+$/;
const shellWord = (text: string): string => (PLAIN.test(text) ? text : `'${text}'`);

/** The command that starts the entry. */
const newCommand = ({ item, outlet, trips }: Found): string =>
  [
    "npm run new --",
    shellWord(item.address),
    `--outlet ${outlet}`,
    ...(item.day === undefined ? [] : [`--published ${item.day}`]),
    ...(trips[0] ? [`--trip ${trips[0].id}`] : []),
  ].join(" ");

const tripLine = ({ trips }: Found): Line =>
  trips.length === 0
    ? line`no trip on file is near it`
    : line`may be ${joinLines(
        trips.map(({ id, title }) => line`${title} (${id})`),
        " or ",
      )}`;

const peopleOf = ({ people }: Found): string => people.map(({ name }) => name).join(", ");

/** For a terminal: three lines each. */
export const asText = (found: readonly Found[], site: string): readonly string[] =>
  found.flatMap((each) => [
    lineText(line`${each.item.day ?? "undated"}  ${each.outlet}  ${each.item.title}`),
    lineText(line`    ${peopleOf(each)}; ${tripLine(each)}`),
    `    ${newCommand(each)}`,
    `    ${formAddress(each, site)}`,
  ]);

/** For an issue: escaped, so that nothing in a feed becomes markup. */
export const asMarkdown = (
  found: readonly Found[],
  { silent }: Pick<FeedAnswers, "silent">,
  site: string,
): readonly string[] => [
  ...found.flatMap((each) => [
    `- [ ] ${lineMarkdown(line`${each.item.day ?? "undated"} ${each.outlet} ${each.item.title}`)}`,
    `  ${lineMarkdown(line`${peopleOf(each)}; ${tripLine(each)}`)}`,
    `  ${lineMarkdown(line`${newCommand(each)}`)}`,
    `  [fill in the form](<${formAddress(each, site)}>)`,
  ]),
  ...silent.map(({ url, reason }) => `- ${lineMarkdown(line`${url}: ${reason}`)}`),
];
