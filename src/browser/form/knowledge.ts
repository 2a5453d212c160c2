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

/** The ministers whose trips an entry reports or refers to. */
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

/** Loads what the site knows about anything an entry names; missing files count as empty. */
export class Knowledge {
  readonly #folder: string;
  readonly #loaded = new Map<string, PackedTowns>();
  #requests = 0;
  known: Known = NOTHING;
  /** Of the countries requested so far. */
  towns: Towns = townsOf(this.#loaded);

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Returns false if the form has meanwhile changed what it names, so that the result is stale. */
  async load(item: Item): Promise<boolean> {
    const request = ++this.#requests;
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
    if (request !== this.#requests) return false;
    const articles = [...people.flatMap((known) => known.articles), ...corrected.flat()];
    this.known = {
      trips: people.flatMap(({ trips }) => trips),
      claims: people.flatMap(({ claims }) => claims),
      articles: [...new Map(articles.toReversed().map((each) => [each.id, each])).values()],
    };
    return true;
  }

  /** All loaded towns, including those of a country. */
  async withTownsOf(country: string): Promise<Towns> {
    const packed = await loadTowns(this.#folder, country).catch((): PackedTowns => []);
    this.#loaded.set(country, packed);
    this.towns = townsOf(this.#loaded);
    return this.towns;
  }
}
