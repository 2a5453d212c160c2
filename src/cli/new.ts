// Starts an entry from a web page: takes what the page tells of itself, and leaves the rest to the editor.
import { draftText } from "../drafting/entry-text.ts";
import { entryId } from "../drafting/entry-path.ts";
import { findMentions, type Mentions } from "../drafting/mentions.ts";
import type { Page } from "../drafting/page.ts";
import { loadGazetteer } from "../importing/gazetteer.ts";
import { placeName } from "../layout/names.ts";
import type { Claim } from "../model/claim.ts";
import type { Place } from "../model/place.ts";
import { readContent } from "../reading/content.ts";
import { diskFilesFrom } from "../reading/files.ts";
import { visible } from "../reading/format.ts";
import { canonicalUrl } from "../reading/links.ts";
import { splitTripId } from "../reading/trip-id.ts";
import { runAsync, terminal as processTerminal, type Terminal } from "./args.ts";
import { readAsOf } from "./as-of.ts";
import { type Asker, GivenUp, terminalAsker } from "./asker.ts";
import { contentFolder } from "./content-folder.ts";
import { settleAddress, settleSource, type Settling } from "./new-draft.ts";
import { readGiven } from "./new-given.ts";
import { readSource } from "./new-source.ts";
import { offerTrips, sayMatch, settleClaims, settleTrips } from "./new-trips.ts";
import { type NewFile, writeEntry } from "./new-write.ts";

/**
 * `new [URL | FILE.html] [--url --title --outlet … --trip … --yes]`: writes one entry, and says what is to be
 * filled in. Without an asker, what is not given is what the page tells. 1 where nothing was written.
 */
export async function newEntry(
  words: readonly string[],
  terminal: Terminal,
  ask?: Asker,
): Promise<number> {
  const say = ask?.tell ?? terminal.out;
  const given = readGiven(words);
  const folder = contentFolder(given.content, terminal);
  const content = readContent(folder, diskFilesFrom(terminal.cwd));
  const read = await readSource(given, terminal.cwd);
  if (read && "reason" in read) {
    say(`Going on without the page: ${visible(read.reason)}.`);
  }
  const page: Partial<Page> = read && !("reason" in read) ? read : {};
  const settling: Settling = { given, page, content, today: readAsOf(undefined, terminal), ask };
  const url = await settleAddress(settling);
  const before = recordOf(url, settling);
  if (before !== undefined) {
    say(`${folder}/articles/${before}.md records this page already: add to that entry.`);
    return 1;
  }
  const mentions = mentionsIn(page, settling);
  for (const line of sayFound(page, mentions)) say(line);
  const { source, outlets } = await settleSource(settling, url);
  const offer = offerTrips(settling, mentions, source.published);
  const trips = await settleTrips(settling, offer);
  if (!trips) {
    for (const match of offer.matches) say(visible(sayMatch(match)));
    say(
      offer.suggested === undefined
        ? "Say which trip it is about: --trip person/year-month-name."
        : `Say which trip it is about: --trip with one that is on file, or a new one such as ${offer.suggested}.`,
    );
    return 1;
  }
  const groups = [];
  for (const trip of trips)
    groups.push(await settleClaims(settling, trip, stopsFor(trip, mentions, settling)));
  const title =
    given.title ??
    (await ask?.text({
      message: "Our headline, in your own words; empty to write it later",
      hint: "Wang Yi ends Africa trip in Lesotho without the Somalia stop",
    })) ??
    "";
  const proposed = title || [splitTripId(trips[0]!).person, source.outlet].join("-");
  const name =
    given.name ??
    (await ask?.text({
      message: "A short name for the file, two or three telling words",
      initial: entryId("", proposed).replace("undated/", ""),
    })) ??
    proposed;
  const found = namedAbroad(trips[0]!, mentions, settling);
  const file: NewFile = {
    path: `${folder}/articles/${entryId(source.published, name)}.md`,
    text: draftText({ title, source, trips: groups, found }),
    outlets: outlets && { path: `${folder}/outlets.yaml`, add: outlets },
  };
  return writeEntry(file, { folder, terminal, say, isSure: await isSure(file, settling) });
}

async function isSure({ path, text }: NewFile, { given, ask }: Settling): Promise<boolean> {
  if (given.yes || !ask) return given.yes;
  ask.tell(text.trimEnd());
  return await ask.confirm(`Write ${path}?`);
}

/** The entry that records the page; a list that grows, which is undated, may have several. */
const recordOf = (url: string | undefined, { content }: Settling): string | undefined =>
  url === undefined
    ? undefined
    : content.articles.find(
        ({ id, source }) =>
          source.url !== undefined &&
          !id.startsWith("undated/") &&
          canonicalUrl(source.url) === canonicalUrl(url),
      )?.id;

function mentionsIn({ text = "", language }: Partial<Page>, { content }: Settling): Mentions {
  const isForeign = language !== undefined && language !== "en";
  const known = {
    people: content.people.values(),
    places: content.placeNames,
    gazetteer: isForeign ? loadGazetteer() : undefined,
  };
  return text === "" ? { people: [], stops: [] } : findMentions(text, known, language);
}

function namedAbroad(trip: string, { stops }: Mentions, { content }: Settling): readonly string[] {
  const home = content.people.get(splitTripId(trip).person)?.country;
  return stops
    .filter(({ means }) => !means.isNationality && means.country !== home)
    .map(({ means }) => means.name);
}

/** The places to choose from: those named abroad, and those that the trip on file has. */
function stopsFor(trip: string, mentions: Mentions, settling: Settling): readonly string[] {
  const onFile = settling.content.articles
    .flatMap(({ claims }) => claims.filter((claim) => claim.trip === trip))
    .flatMap(placesOf)
    .map((place) => placeName(place));
  return [...new Set([...namedAbroad(trip, mentions, settling), ...onFile])];
}

function placesOf(claim: Claim): readonly Place[] {
  if ("stops" in claim) return claim.stops.map(({ place }) => place);
  return "place" in claim && claim.place ? [claim.place] : [];
}

function sayFound(page: Partial<Page>, { people, stops }: Mentions): readonly string[] {
  const list = (names: readonly string[]): string => names.map(visible).join("; ");
  return [
    ...(page.published?.isGreenwich
      ? [`The page dates itself ${page.published.edtf} in Greenwich time: check the day.`]
      : []),
    ...(page.oddDate === undefined
      ? []
      : [`The page's date ${JSON.stringify(visible(page.oddDate))} can mean several days.`]),
    ...(people.length > 0 ? [`People named: ${list(people.map(({ means }) => means.name))}.`] : []),
    ...(stops.length > 0 ? [`Places named: ${list(stops.map(({ means }) => means.name))}.`] : []),
  ];
}

const isAtTerminal = (): boolean => process.stdin.isTTY && process.stdout.isTTY;

async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await newEntry(words, terminal, isAtTerminal() ? terminalAsker : undefined);
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error;
    terminal.err("new: given up; nothing was written");
    return 1;
  }
}

if (import.meta.main) {
  process.exitCode = await runAsync(main, process.argv.slice(2), { name: "new" }, processTerminal);
}
