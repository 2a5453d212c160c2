// node bench/fold/run.mjs [--trips 10000 --rounds 8]
// Folds trips of three announced stops, all made. Measures CPU time of all threads, garbage collection included: on a
// busy machine it varies far less than wall time.
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { readDay } from "../../src/model/day.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { whenOf } from "../../src/model/when.ts";

const { values } = parseArgs({
  options: {
    trips: { type: "string", default: "10000" },
    rounds: { type: "string", default: "8" },
  },
});

const STOPS = ["ET", "KE", "TZ"];
const PEOPLE = 50;
const FIRST_DAY = readDay("2026-01-01");

const place = (id) => ({ id, name: id, country: id, countryName: id, point: [0, 0] });
const on = (day) => whenOf({ from: day, to: day }, { from: day, to: day });

/** An announcement three days before, and a report the day after. */
function claimsOf(n) {
  const first = FIRST_DAY + (n % 300);
  const said = (article, known, position) => ({
    id: `${article}#${position}`,
    article,
    trip: `minister-${n % PEOPLE}/2026-01-trip-${n}`,
    voice: { id: "ministry", side: "own" },
    carrier: "ministry",
    known,
    published: known,
    position,
  });
  const stops = STOPS.map((id, nth) => ({ place: place(id), dates: on(first + 2 * nth) }));
  return [
    {
      ...said(`announced-${n}`, first - 3, 0),
      kind: "announced",
      on: on(first - 3),
      partial: false,
      stops: stops.map((stop) => ({ ...stop, kind: "visit" })),
    },
    ...stops.map((stop, nth) => ({
      ...said(`reported-${n}`, first + 6, nth),
      ...stop,
      kind: "visited",
      stopKind: "visit",
      met: [],
      calledOff: [],
    })),
  ];
}

const trips = Number(values.trips);
const claims = Array.from({ length: trips }, (_, n) => claimsOf(n)).flat();
const asOf = readDay("2027-12-31");
const rounds = Array.from({ length: Number(values.rounds) }, () => {
  const before = process.cpuUsage();
  foldClaims(claims, asOf);
  const { user, system } = process.cpuUsage(before);
  return Math.round((user + system) / 1000);
});

console.log(
  `Folding ${trips.toLocaleString("en")} trips of three stops, ${cpus()[0]?.model ?? ""}`,
);
console.log("");
console.log("| processor, ms, least | first | all |");
console.log("| --- | --- | --- |");
console.log(`| ${Math.min(...rounds)} | ${rounds[0]} | ${rounds.join(", ")} |`);
console.log("");
