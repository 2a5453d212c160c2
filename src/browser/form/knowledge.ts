import { ID } from "./purpose.ts";
import { linesOf } from "./entry-fields.ts";
import type { Item } from "./item.ts";
import {
  type Known,
  type KnownArticle,
  loadEntry,
  loadKnown,
  loadTowns,
  NOTHING,
} from "./known.ts";
import type { Towns } from "../../reading/town-places.ts";
import { type PackedTowns, townsOf } from "./towns.ts";

/** The ministers whose trips an entry reports or points to. */
function peopleIn({ rows }: Item): readonly string[] {
  const trips = rows.trips ?? [];
  const pointed = trips.flatMap(({ values, rows }) => [
    ...(values.with ?? "").split("\n"),
    ...(rows.postponed ?? []).map((item) => item.values.to ?? ""),
  ]);
  const ofPointed = pointed
    .filter((id) => ID.test(id.trim()))
    .map((id) => id.trim().split("/")[0]!);
  return [...new Set([...trips.map(({ values }) => values.person ?? ""), ...ofPointed])].filter(
    (person) => /^[a-z0-9-]+$/.test(person) && person !== "new",
  );
}

const correctedIn = ({ values }: Item): readonly string[] =>
  linesOf(values["source.corrects"] ?? "").filter((line) => ID.test(line));

/** Loads what the site knows of whatever an entry names; what is not there is nothing. */
export class Knowledge {
  readonly #folder: string;
  readonly #loaded = new Map<string, PackedTowns>();
  #lessons = 0;
  known: Known = NOTHING;
  /** Of the countries that were asked for. */
  towns: Towns = townsOf(this.#loaded);

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Whether the form has not gone on to name something else meanwhile: what comes late is of no use to it. */
  async learn(item: Item): Promise<boolean> {
    const lesson = ++this.#lessons;
    const [people, corrected] = await Promise.all([
      Promise.all(
        peopleIn(item).map((person) => loadKnown(this.#folder, person).catch(() => NOTHING)),
      ),
      Promise.all(
        correctedIn(item).map((id) =>
          loadEntry(this.#folder, id).then(
            (): readonly KnownArticle[] => [
              { id, trips: [], outlet: "", published: "", title: "" },
            ],
            () => [],
          ),
        ),
      ),
    ]);
    if (lesson !== this.#lessons) return false;
    const articles = [...people.flatMap((known) => known.articles), ...corrected.flat()];
    this.known = {
      trips: people.flatMap(({ trips }) => trips),
      claims: people.flatMap(({ claims }) => claims),
      articles: [...new Map(articles.toReversed().map((each) => [each.id, each])).values()],
    };
    return true;
  }

  /** The towns of the world, those of a country among them. */
  async withTownsOf(country: string): Promise<Towns> {
    const packed = await loadTowns(this.#folder, country).catch((): PackedTowns => []);
    this.#loaded.set(country, packed);
    this.towns = townsOf(this.#loaded);
    return this.towns;
  }
}
