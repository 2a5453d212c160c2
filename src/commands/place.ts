// Looks up a place in the gazetteer and adds it to places.yaml, but only when told to.
import { resolve } from "node:path";
import { addPlaces } from "../entries/registers.ts";
import {
  type Candidate,
  isSure,
  splitPlace,
  type PlaceQuery,
} from "../entries/place-candidates.ts";
import { meaningOf } from "../entries/place-meanings.ts";
import { loadGazetteer } from "../reading/disk/towns.ts";
import { visible } from "../reading/format.ts";
import { readArgs, runIfCalled, type Terminal, UsageError } from "../site/args.ts";
import { readIfThere, writeAtomically } from "../site/build/write.ts";
import { contentFolder, readFolder } from "../site/settings.ts";
import { type Prompts, promptsIfAny } from "./prompts.ts";
import {
  sayCandidate,
  sayDisputed,
  sayNone,
  sayOnFile,
  saySeveral,
  describeKnownName,
} from "./place-words.ts";

const OPTIONS = {
  content: { type: "string" },
  pick: { type: "string" },
  yes: { type: "boolean", default: false },
} as const;
const EXPECTED = 'expected a place, or a place and its country: "Maseru, Lesotho"';

/**
 * `place NAME
 * "Maseru, Lesotho" [--pick N] [--yes] [--content DIR]`; 1 if nothing is added. Without a prompt it adds the picked one
 * or, with `--yes`, the only match.
 */
export async function place(
  words: readonly string[],
  terminal: Terminal,
  ask?: Prompts,
): Promise<number> {
  const { values, positionals } = readArgs(words, OPTIONS, true);
  const say = ask?.tell ?? terminal.out;
  const asked = positionals.join(" ").normalize("NFC").trim();
  const wanted = splitPlace(asked);
  if (!wanted) throw new UsageError(`unexpected ${JSON.stringify(asked)}, ${EXPECTED}`);
  const folder = contentFolder(values.content, terminal);
  const { places, placeNames } = readFolder(folder, terminal);
  const known = describeKnownName(wanted, asked, placeNames);
  if (known) {
    say(known.text);
    return known.isUsable ? 0 : 1;
  }
  const { candidates, notes } = meaningOf(asked, wanted, loadGazetteer(), places);
  const disputed = sayDisputed(candidates, wanted);
  if (disputed !== undefined) {
    say(disputed);
    return 1;
  }
  const isPlain = notes.length === 0;
  const chosen =
    picked(candidates, values.pick) ??
    (await choose(candidates, { ...wanted, isPlain }, values.yes, ask));
  if (chosen?.isOnFile) {
    say(sayOnFile(chosen, wanted));
    return 0;
  }
  if (!chosen) {
    if (!ask) for (const text of [...notes, ...describe(candidates, wanted, isPlain)]) say(text);
    if (ask && candidates.length === 0) for (const text of sayNone(wanted)) say(text);
    return 1;
  }
  write(resolve(terminal.cwd, folder, "places.yaml"), chosen, wanted.name);
  say(`Added to ${folder}/places.yaml: ${sayCandidate(chosen)}.`);
  return 0;
}

function write(file: string, { town, isOtherName }: Candidate, typed: string): void {
  const text = readIfThere(file)?.toString() ?? "";
  const aliases = isOtherName || typed !== town.name ? [typed] : [];
  const isNew = aliases.filter((alias) => alias.toLowerCase() !== town.name.toLowerCase());
  const { name, country, point, geonames } = town;
  writeAtomically(file, addPlaces(text, [{ name, country, point, geonames, aliases: isNew }]));
}

/** The one picked by number. */
function picked(candidates: readonly Candidate[], pick: string | undefined): Candidate | undefined {
  if (pick === undefined) return undefined;
  const candidate = candidates[Number(pick) - 1];
  if (!candidate)
    throw new UsageError(`unexpected --pick ${pick}, expected 1 to ${candidates.length}`);
  return candidate;
}

const NONE = "none";

/** The only match if confirmed in advance; else the one that the editor chooses and confirms. */
async function choose(
  candidates: readonly Candidate[],
  { name, unknownCountry, isPlain }: PlaceQuery & { readonly isPlain: boolean },
  isAllowed: boolean,
  ask: Prompts | undefined,
): Promise<Candidate | undefined> {
  const [only, ...others] = candidates;
  if (!only) return undefined;
  const isOne = others.length === 0;
  const isMeant = isPlain && unknownCountry === undefined && isOne;
  if (isMeant && only.isOnFile) return only;
  if (!ask) return isAllowed && isMeant && isSure(only) ? only : undefined;
  if (isOne) return (await ask.confirm(`Add ${visible(sayCandidate(only))}?`)) ? only : undefined;
  const choices = candidates.map((each, index) => ({
    value: String(index),
    label: sayCandidate(each),
  }));
  const none = { value: NONE, label: "none of these" };
  const chosen = await ask.choose(`Which ${name} is meant?`, [...choices, none], NONE);
  return chosen === NONE ? undefined : candidates[Number(chosen)];
}

const describe = (
  candidates: readonly Candidate[],
  wanted: PlaceQuery,
  isPlain: boolean,
): readonly string[] =>
  candidates.length === 0 ? sayNone(wanted) : saySeveral(candidates, wanted, isPlain);

await runIfCalled(import.meta, (words, to) => place(words, to, promptsIfAny()));
