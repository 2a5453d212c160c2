// The same articles for general site generators: flat front matter, one trip each.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";

/** Writes each entry of `content` into `folder`: its stops, and the keys that the peers group pages by. */
export function writePeerArticles(content, folder) {
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(join(content, "articles"), { recursive: true }).filter((name) =>
    name.endsWith(".md"),
  );
  for (const file of files) {
    const text = readFileSync(join(content, "articles", file), "utf8");
    const { title, source, trips } = parse(text.split("---\n")[1]);
    const [{ trip, announced, visited, skipped = [] }] = trips;
    const [person, slug] = trip.split("/");
    const stops = announced.stops.map((stop) => {
      const made = visited.find((each) => each.stop === stop);
      return {
        stop,
        dates: made?.dates ?? "",
        skipped: skipped.some((each) => each.stop === stop),
      };
    });
    const matter = {
      title,
      published: source.published,
      outlet: source.outlet,
      trip: [`${person}-${slug}`],
      person: [person],
      country: announced.stops,
      stops,
    };
    // JSON is valid YAML.
    writeFileSync(
      join(folder, basename(file)),
      `---\n${JSON.stringify(matter, undefined, 1)}\n---\n`,
    );
  }
}
