import type { TripId } from "../model/claim.ts";
import type { Place } from "../model/place.ts";
import type { Article, Outlet } from "../model/records.ts";
import { checkAdditions, withAdditions } from "./additions.ts";
import { checkAnnounced } from "./checks/announced.ts";
import { checkFileDate } from "./checks/file-date.ts";
import { type ClaimContext, claimsOf } from "./claims.ts";
import { readFields } from "./schema/explain.ts";
import { isError, type Problem, type Report } from "./problem.ts";
import { rawGroups } from "./raw-claims.ts";
import { checkReferences } from "./checks/references.ts";
import type { Registers } from "./registers.ts";
import { additionsNamed, article as schema } from "./schema/article.ts";
import type { TripGroup } from "./schema/trip-group.ts";
import { splitTripId } from "./schema/trip-id.ts";
import { type VoiceContext, NOT_RECORDED, originOf, voiceOf } from "./checks/voices.ts";
import type { Tree } from "./yaml/tree.ts";

interface EntryParts {
  /** Undefined if the file name is not that of an entry. */
  readonly id: string | undefined;
  readonly tree: Tree;
  /** The text below the front matter, already checked. */
  readonly body: string;
}

/**
 * Reads an entry's front matter. This part of reading also runs in browsers, without files or a Markdown
 * parser. `problems` are those so far, to which `report` adds.
 */
export function readEntry(
  { id: path, tree, body }: EntryParts,
  onFile: Registers,
  report: Report,
  problems: readonly Problem[],
): Article | undefined {
  const fields = readFields(schema, tree, report);
  const registers = withOwn(tree, onFile, report);
  checkReferences(tree, registers, report);
  if (path !== undefined) checkFileDate(path, tree, report);
  const { places } = registers;
  if (!fields || path === undefined || !places || problems.some(isError)) return undefined;
  const { id = path, title, source, trips } = fields;
  const findPlace = (name: string): Place => places.find(name) as Place;
  const outlets = registers.outlets ?? new Map<string, Outlet>();
  const carrier = originOf(source.outlet, outlets);
  const claims = claimsOf(trips, keyOrder(tree), {
    article: id,
    published: source.published,
    corrects: source.corrects ?? [],
    carrier,
    outletName: carrier === NOT_RECORDED ? undefined : outlets.get(carrier)?.name,
    speakerOf: (by) => outlets.get(by)?.name ?? by,
    findPlace,
    nameOf: (text) => nameOf(text, registers),
    voiceResolverIn: (group) =>
      voiceResolver(group, { article: id, outlet: source.outlet }, registers, findPlace),
  });
  checkAnnounced(claims, tree, report);
  if (problems.some(isError)) return undefined;
  return {
    id,
    ...(id !== path && { path }),
    title,
    source: { ...source, corrects: source.corrects ?? [] },
    trips: trips.map(({ trip }) => trip as TripId),
    claims,
    note: body.trim(),
  };
}

/** The registers with the entry's own additions. */
function withOwn(tree: Tree, onFile: Registers, report: Report): Registers {
  const adds = additionsNamed(tree.value);
  if (!adds) return onFile;
  checkAdditions(adds, tree, onFile, report);
  return withAdditions(onFile, [adds]);
}

/** The name of a person, or of a trip's traveller, by id; any other text unchanged. */
const nameOf = (text: string, { people }: Registers): string =>
  (people.get(text) ?? people.get(text.split("/")[0]!))?.name ?? text;

/** Resolves voices in a group, which depend on who travels and to which countries. */
function voiceResolver(
  group: TripGroup,
  source: Pick<VoiceContext, "article" | "outlet">,
  { people, outlets }: Registers,
  find: (name: string) => Place,
): ReturnType<ClaimContext["voiceResolverIn"]> {
  const traveller = people.get(splitTripId(group.trip).person);
  const hosts = hostsOf(group, find);
  const voiceContext = {
    ...source,
    outlets: outlets ?? new Map<string, Outlet>(),
    traveller,
    hosts,
  };
  return (by, side) => voiceOf(by, side, voiceContext);
}

/** The countries of all stops in a group. */
function hostsOf(group: TripGroup, find: (name: string) => Place): ReadonlySet<string> {
  const hosts = new Set<string>();
  for (const plans of [group.announced, group.due, group.expected])
    for (const { stops } of plans ?? [])
      for (const { stop } of stops) hosts.add(find(stop).country);
  for (const claims of [group.visited, group.skipped, group.turnedBack, group.denied])
    for (const { stop } of claims ?? []) if (stop !== undefined) hosts.add(find(stop).country);
  return hosts;
}

/** The field names of each group, in file order. */
const keyOrder = (tree: Tree): readonly (readonly string[])[] =>
  rawGroups(tree).map((group) => Object.keys(group as object));
