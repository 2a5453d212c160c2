// Starts an entry from a web page: takes what the page says about itself, and leaves the rest to the editor.
import { type Adds, draftText, type GroupDraft } from "../entries/draft/entry-text.ts";
import { entryId } from "../entries/slug.ts";
import type { PageAddresses } from "../entries/draft/page-addresses.ts";
import type { Page } from "../entries/draft/page.ts";
import { visible } from "../reading/format.ts";
import { canonicalUrl } from "../reading/checks/links.ts";
import { splitTripId } from "../reading/schema/trip-id.ts";
import { runIfCalled, type Terminal } from "../site/args.ts";
import { readAsOf, contentFolder, readFolder } from "../site/settings.ts";
import { type Prompts, promptsIfAny } from "./prompts.ts";
import { mentionsIn, namedAbroad, sayFound, stopsFor } from "./new-found.ts";
import { type EntryAnswers, type Given, readGiven } from "./new-given.ts";
import { resolveAddress, resolveSource } from "./new-draft.ts";
import type { Outlet } from "../model/records.ts";
import type { NewPerson } from "./new-people.ts";
import { readSource } from "./new-source.ts";
import { type Offer, offerTrips, sayMatch, resolveClaims, resolveTrips } from "./new-trips.ts";
import { type NewFile, writeEntry } from "./new-write.ts";

/**
 * `new [URL
 * FILE.html] [--url --title --outlet … --trip … --yes]`: writes one entry, and lists what is to be filled in. Without a
 * prompt, missing values come from the page. 1 if nothing was written.
 */
export async function newEntry(
  words: readonly string[],
  terminal: Terminal,
  ask?: Prompts,
): Promise<number> {
  const say = ask?.tell ?? terminal.out;
  const given = readGiven(words);
  const folder = contentFolder(given.content, terminal);
  const content = readFolder(folder, terminal);
  const page = await readOrSay(given, terminal, say);
  if (page === undefined) return 1;
  const today = readAsOf(undefined, terminal);
  const answers: EntryAnswers = { given, page, content, today, ask };
  const addresses = await resolveAddress(answers);
  const before = recordOf(addresses, answers);
  if (before !== undefined) {
    say(`${folder}/articles/${before}.md already records this page: add to that entry.`);
    return 1;
  }
  const mentions = mentionsIn(page, answers);
  sayFound(page, mentions).forEach((line) => say(line));
  const { source, added, open } = await resolveSource(answers, addresses);
  const offer = offerTrips(answers, mentions, source.published);
  const resolved = await resolveTrips(answers, offer);
  for (const line of open) say(line);
  for (const line of resolved ? [] : sayOffer(offer)) say(line);
  if (!resolved || open.length > 0) return 1;
  const { trips, person } = resolved;
  const groups = await resolveGroups(answers, trips, mentions);
  const proposed = [splitTripId(trips[0]).person, source.outlet];
  const { title, name } = await resolveNames(answers, proposed);
  const found = namedAbroad(trips[0], mentions, answers);
  const file: NewFile = {
    path: `${folder}/articles/${entryId(source.published, name)}.md`,
    text: draftText({ title, source, adds: addsOf(added, person), trips: groups, found }),
  };
  return writeEntry(file, { folder, terminal, say, isSure: await isSure(file, answers) });
}

/** Asks the editor about one trip after another. */
async function resolveGroups(
  answers: EntryAnswers,
  trips: readonly string[],
  mentions: ReturnType<typeof mentionsIn>,
): Promise<readonly GroupDraft[]> {
  const groups: GroupDraft[] = [];
  for (const trip of trips)
    groups.push(await resolveClaims(answers, trip, stopsFor(trip, mentions, answers)));
  return groups;
}

/** The additions of the entry: what is not on file yet. */
function addsOf(outlet: Outlet | undefined, person: NewPerson | undefined): Adds | undefined {
  if (!outlet && !person) return undefined;
  return {
    outlets: outlet && { [outlet.id]: { name: outlet.name, kind: outlet.kind } },
    people: person && { [person.id]: { name: person.name, country: person.country } },
  };
}

/**
 * The page as far as it could be read: empty without a network, undefined if it is not an article. Tells the editor.
 */
async function readOrSay(
  given: Given,
  { cwd }: Terminal,
  say: (text: string) => void,
): Promise<Partial<Page> | undefined> {
  const read = await readSource(given, cwd);
  if (!read || !("reason" in read)) return read ?? {};
  const name = visible(given.file ?? given.address ?? "");
  say(
    read.isNoArticle
      ? `${name} is not an article, so nothing was written: ${visible(read.reason)}.`
      : `Going on without the page: ${visible(read.reason)}.`,
  );
  return read.isNoArticle ? undefined : {};
}

/** The editor's headline, empty if still to be written, and the short file name. */
async function resolveNames(
  { given, page, ask }: EntryAnswers,
  words: readonly string[],
): Promise<{ readonly title: string; readonly name: string }> {
  const title =
    given.title ??
    (await ask?.text({
      message: "Our headline, in your own words; empty to write it later",
      hint: "Wang Yi ends Africa trip in Lesotho without the Somalia stop",
      fault: (text) =>
        text !== "" && text === page.title ? "that is the article's own title" : undefined,
    })) ??
    "";
  const proposed = title === "" ? words.join("-") : title;
  const name =
    given.name ??
    (await ask?.text({
      message: "A short name for the file, two or three descriptive words",
      initial: entryId("", proposed).replace("undated/", ""),
    })) ??
    proposed;
  return { title, name };
}

const sayOffer = ({ named: [person], matches, suggest }: Offer): readonly string[] => [
  ...matches.map((match) => visible(sayMatch(match))),
  person
    ? `Say which trip it is about: --trip with one that is on file, or a new one such as ${suggest(person)}.`
    : "Say which trip it is about: --trip person/year-month-name.",
];

async function isSure({ path, text }: NewFile, { given, ask }: EntryAnswers): Promise<boolean> {
  if (given.yes || !ask) return given.yes;
  ask.tell(text.trimEnd());
  return await ask.confirm(`Write ${path}?`);
}

/**
 * The entry that already records the page or its copy. Undated entries do not count: a growing list may have several.
 */
function recordOf(
  { address, archived }: PageAddresses,
  { content }: EntryAnswers,
): string | undefined {
  const own = new Set([address, archived].flatMap((one) => (one ? [canonicalUrl(one)] : [])));
  return content.articles.find(
    ({ id, source }) =>
      !id.startsWith("undated/") &&
      [source.url, source.archived].some((one) => one !== undefined && own.has(canonicalUrl(one))),
  )?.id;
}

await runIfCalled(import.meta, (words, to) => newEntry(words, to, promptsIfAny()));
