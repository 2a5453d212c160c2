import { foldName } from "../../geography/fold-name.ts";
import type { Outlet, Person } from "../../model/records.ts";
import type { Side, Voice } from "../../model/voice.ts";
import { memoized } from "../../model/memoized.ts";
import { readSpeaker } from "./speakers.ts";

/** The context that decides which side a speaker is on. */
export interface VoiceContext {
  readonly article: string;
  /** The id of the article's outlet. */
  readonly outlet: string;
  readonly outlets: ReadonlyMap<string, Outlet>;
  /** Undefined if the traveller is not on file. */
  readonly traveller: Person | undefined;
  /** The countries of the stops that the article names for this trip. */
  readonly hosts: ReadonlySet<string>;
}

/** Whose words a statement carries: those of `by`, else of the outlet or the one whose text it carries. */
export function voiceOf(
  by: string | undefined,
  side: Side | undefined,
  context: VoiceContext,
): Voice {
  const voice =
    by === undefined ? voiceOfOutlet(context.outlet, context) : voiceOfSpeaker(by, context);
  return side === undefined ? voice : { ...voice, side };
}

/** The outlet of articles with unknown publishers: each such article is a voice of its own. */
export const NOT_RECORDED = "unknown";

function voiceOfOutlet(id: string, context: VoiceContext): Voice {
  if (id === NOT_RECORDED) return { id: `${id} ${context.article}`, side: "press" };
  const origin = originOf(id, context.outlets);
  const outlet = context.outlets.get(origin);
  if (outlet?.kind !== "official") return { id: origin, side: "press", country: outlet?.country };
  const spoken = readSpeaker(outlet.name);
  const country = outlet.country ?? spoken.country ?? context.traveller?.country;
  return official(spoken.country ? spoken.id : origin, country, context);
}

/** An outlet, the one whose text it carries, and so on; a cycle ends where it would repeat. */
export function originsOf(id: string, outlets: ReadonlyMap<string, Outlet>): readonly string[] {
  const chain = new Set<string>();
  for (let next: string | undefined = id; next !== undefined && !chain.has(next);) {
    chain.add(next);
    next = outlets.get(next)?.of;
  }
  return [...chain];
}

/** The last outlet in the chain. */
export const originOf = (id: string, outlets: ReadonlyMap<string, Outlet>): string =>
  originsOf(id, outlets).at(-1)!;

function voiceOfSpeaker(by: string, context: VoiceContext): Voice {
  const outlet = outletNamed(by, context.outlets);
  if (outlet !== undefined) return voiceOfOutlet(outlet, context);
  const { traveller } = context;
  if (traveller && names(by, traveller))
    return official(`${traveller.country} ${traveller.id}`, traveller.country, context);
  const { country, isPress, isOrganisation, id } = readSpeaker(by);
  if (isPress) return { id, side: "press", country };
  if (isOrganisation) return { id, side: "other official" };
  return official(id, country ?? homeOfOutlet(context) ?? traveller?.country, context);
}

/** A speaker without a country, quoted on a government's own site, speaks for that government. */
const homeOfOutlet = ({ outlet, outlets }: VoiceContext): string | undefined => {
  const found = outlets.get(originOf(outlet, outlets));
  return found?.kind === "official" ? found.country : undefined;
};

const official = (
  id: string,
  country: string | undefined,
  { traveller, hosts }: VoiceContext,
): Voice => ({ id, side: sideOf(country, traveller, hosts), country });

function sideOf(
  country: string | undefined,
  traveller: Person | undefined,
  hosts: ReadonlySet<string>,
): Side {
  if (country === traveller?.country) return "own";
  return country !== undefined && hosts.has(country) ? "host" : "other official";
}

/** `xinhua`, `Xinhua`; `AFP` for the outlet of that name. */
function outletNamed(by: string, outlets: ReadonlyMap<string, Outlet>): string | undefined {
  if (outlets.has(by)) return by;
  return namesOf(outlets).get(foldName(by));
}

const namesOf = memoized(
  (outlets: ReadonlyMap<string, Outlet>) =>
    new Map(
      [...outlets.values()].flatMap(({ id, name, aliases = [] }) =>
        [...aliases, name].map((each) => [foldName(each), id] as const),
      ),
    ),
  new WeakMap(),
);

/** Whether a speaker is the traveller: by full name, or by family name at the start of several words. */
function names(by: string, { name, aliases }: Person): boolean {
  const words = foldName(by);
  const full = [name, ...aliases].map(foldName);
  return full.some((each) => words.includes(each)) || startsWithFamilyName(words, name);
}

const startsWithFamilyName = (words: string, name: string): boolean => {
  const family = foldName(name).split(" ").at(-1)!;
  return (
    family.length > 3 &&
    words.startsWith(family) &&
    /^s?(?![\p{L}\p{M}\p{N}])/u.test(words.slice(family.length))
  );
};
