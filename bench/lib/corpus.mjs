// Generates a content folder with a given number of stops, always the same: trips of three stops, one entry each.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import countries from "i18n-iso-countries";

const PEOPLE = 60;
const FIRST_DAY = Date.UTC(1996, 0, 1);
const DAYS = 365 * 30;
const DAY = 86_400_000;
const STOPS = 3;

/** Mulberry32: small, seeded, and good enough to scatter trips. */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const iso = (day) => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);

/** Codes of countries that the site has a name and a point for. */
const CODES = Object.keys(countries.getAlpha2Codes()).filter(
  (code) => !["AQ", "BV", "HM", "TF", "UM", "GS", "IO"].includes(code),
);

/** Rewrites `folder` with at least `stops` stops; with `isFull`, entries have URLs, speakers, reasons and notes too. */
export function writeCorpus(folder, stops, { isFull = false } = {}) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "people"), { recursive: true });
  const next = random(20_261_125);
  const pick = (list) => list[Math.floor(next() * list.length)];
  writeFileSync(join(folder, "outlets.yaml"), "gazette:\n  name: Gazette\n  kind: official\n");
  writeFileSync(join(folder, "places.yaml"), "[]\n");
  const people = Array.from({ length: PEOPLE }, (_, n) => {
    const id = `minister-${String(n).padStart(2, "0")}`;
    writeFileSync(
      join(folder, "people", `${id}.md`),
      `---\nname: Minister ${n}\ncountry: ${CODES[(n * 4) % CODES.length]}\n---\n`,
    );
    return id;
  });
  for (let trip = 0; trip * STOPS < stops; trip += 1) {
    const start = Math.floor(next() * DAYS);
    const names = Array.from({ length: STOPS }, () => countries.getName(pick(CODES), "en"));
    const person = pick(people);
    const published = iso(start + 2 * STOPS);
    const [year] = published.split("-");
    const slug = `${iso(start).slice(0, 7)}-trip-${trip}`;
    const quote = (name) => JSON.stringify(name);
    const isSkipped = next() < 0.15;
    const made = isSkipped ? names.slice(1) : names;
    const text = [
      "---",
      `title: Trip ${trip}`,
      "source:",
      "  outlet: gazette",
      ...(isFull
        ? [
            `  title: "Minister's journey ${trip}: what was said, and what was done"`,
            `  url: https://www.gazette.example/${year}/articles/trip-${trip}`,
          ]
        : []),
      `  published: ${published}`,
      "  language: en",
      "trips:",
      `  - trip: ${person}/${slug}`,
      `    announced: { on: ${iso(start - 3)}, stops: [${names.map(quote).join(", ")}] }`,
      "    visited:",
      ...made.map(
        (name, n) =>
          `      - { stop: ${quote(name)}, dates: ${iso(start + n)}/${iso(start + n + 1)} }`,
      ),
      ...(isSkipped
        ? [
            `    skipped: [{ stop: ${quote(names[0])}, cause: ${pick(["weather", "schedule"])}${isFull ? `, on: ${iso(start)}, by: Ministry of Examples, reason: changed after consultation` : ""} }]`,
          ]
        : []),
      "---",
      ...(isFull
        ? [
            "",
            `The article does not say when the minister left. A _second_ report of trip ${trip} would tell.`,
          ]
        : []),
      "",
    ].join("\n");
    mkdirSync(join(folder, "articles", year), { recursive: true });
    writeFileSync(join(folder, "articles", year, `${published}-trip-${trip}.md`), text);
  }
}
