// Looks a place up in the gazetteer, and adds it to places.yaml.
import { resolve } from "node:path";
import { addPlace } from "../entries/add-place.ts";
import { type Candidate, findCandidates, splitPlace } from "../entries/place-candidates.ts";
import { countryName } from "../geography/countries.ts";
import { loadGazetteer } from "../entries/gazetteer.ts";
import { readContent } from "../reading/disk/content.ts";
import { diskFilesFrom } from "../reading/disk/files.ts";
import { indexPlaces, isUnknown } from "../reading/place-index.ts";
import { readArgs, run, type Terminal, UsageError } from "../site/args.ts";
import { contentFolder } from "../site/content-folder.ts";
import { readIfThere, writeWhole } from "../site/build/write.ts";

/** `place "Maseru, Lesotho" [--pick N] [--content DIR]`; 1 where several are meant, or none. */
export function place(words: readonly string[], terminal: Terminal): number {
  const { values, others } = readArgs(words, {
    content: { type: "string" },
    pick: { type: "string" },
  });
  const asked = others.join(" ");
  const wanted = splitPlace(asked);
  if (!wanted) {
    throw new UsageError(
      `unexpected ${JSON.stringify(asked)}, expected a place and its country: "Maseru, Lesotho"`,
    );
  }
  const folder = contentFolder(values.content, terminal);
  const { places, placeNames } = readContent(folder, diskFilesFrom(terminal.cwd));
  const found = indexPlaces(placeNames).find(asked);
  if (!isUnknown(found)) {
    terminal.out(`${found.name}, ${found.countryName} is there already.`);
    return 0;
  }
  const candidates = findCandidates(wanted, loadGazetteer(), places);
  const chosen = choose(candidates, values.pick);
  if (!chosen) {
    for (const text of describe(candidates, wanted)) terminal.out(text);
    return 1;
  }
  const file = resolve(terminal.cwd, folder, "places.yaml");
  const { town } = chosen;
  const aliases = town.name === wanted.name ? [] : [wanted.name];
  const text = readIfThere(file)?.toString() ?? "";
  writeWhole(
    file,
    addPlace(text, { name: town.name, country: town.country, point: town.point, aliases }),
  );
  terminal.out(`Added to ${folder}/places.yaml: ${say(chosen)}.`);
  return 0;
}

/** The one asked for by its number, or the only one. */
function choose(
  candidates: readonly Candidate[],
  pick: string | boolean | undefined,
): Candidate | undefined {
  if (pick === undefined) return candidates.length === 1 ? candidates[0] : undefined;
  const candidate = candidates[Number(pick) - 1];
  if (!candidate)
    throw new UsageError(`unexpected --pick ${String(pick)}, expected 1 to ${candidates.length}`);
  return candidate;
}

const describe = (
  candidates: readonly Candidate[],
  { name, country }: { readonly name: string; readonly country: string },
): readonly string[] =>
  candidates.length === 0
    ? [
        `There is no ${name} among the towns of ${countryName(country)} with 500 people or more.`,
        "Check the spelling, or add it by hand with its point: longitude, latitude.",
      ]
    : [
        `Several towns of ${countryName(country)} are called ${name}; choose with --pick:`,
        ...candidates.map((candidate, index) => `${index + 1}. ${say(candidate)}`),
      ];

function say({ town, nearest, isInside }: Candidate): string {
  const [longitude, latitude] = town.point;
  return [
    `${town.name}, ${countryName(town.country)}`,
    `population ${town.population.toLocaleString("en")}`,
    `at ${longitude}, ${latitude}`,
    nearest && `${nearest.kilometres.toLocaleString("en")} km from ${nearest.name}`,
    isInside ? undefined : "just outside its country's outline, as places on a coast can be",
  ]
    .filter(Boolean)
    .join(", ");
}

if (import.meta.main) process.exitCode = run(place, process.argv.slice(2), { name: "place" });
