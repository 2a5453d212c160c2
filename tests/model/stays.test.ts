// Which reports are of one stay: `a ET 10/12 transit` is what an article tells of a place on days of March, and
// `b=a` an article with the voice of another.
import { expect, it } from "vitest";
import type { VisitedClaim } from "../../src/model/claim.ts";
import { foldStays } from "../../src/model/fold/stays.ts";
import { visited } from "./build.ts";
import { dates, on } from "./march.ts";

function claimOf(told: string, position: number): VisitedClaim {
  const [by = "", id = "", ...rest] = told.split(" ");
  const [article = "", voice = article] = by.split("=");
  const days = rest.find((word) => /\d/.test(word))?.replaceAll(/\d+/g, "M-$&");
  const kind = (["transit", "virtual"] as const).find((each) => rest.includes(each)) ?? "visit";
  const about = { ...on(20, article), position, voice: { id: voice } };
  return { ...visited(about, id, days === undefined ? undefined : dates(days)), stopKind: kind };
}

/** `ET a, b`: the place of a stay, and the articles that tell it. */
const say = (told: string): string =>
  foldStays(told.split("; ").map(claimOf))
    .map(({ place, kind, claims }) => {
      const words = kind === "visit" ? [place.id] : [place.id, kind];
      return [...words, claims.map(({ article }) => article).join(", ")].join(" ");
    })
    .join("; ");

it.each([
  ["reports of the same place", "a ET 10; b ET 10", "ET a, b"],
  ["reports of two places", "a ET 10; b KE 10", "ET a; KE b"],
  ["a country and a town in it", "a ET; b ET/x", "ET/x a, b"],
  ["two towns", "a ET/x; b ET/y", "ET/x a; ET/y b"],
  ["a country after one of its towns", "a ET/x; b ET", "ET/x a, b"],
  ["one place twice in one article", "a ET 10; a ET 15", "ET a; ET a"],
  [
    "one place twice in two articles each",
    "a ET 10; a ET 15; b ET 10; b ET 15",
    "ET a, b; ET a, b",
  ],
  ["the second of two by its days", "a ET 10; a ET 15; b ET 15", "ET a; ET a, b"],
  ["the nearer of two, if its days fit neither", "a ET 10; a ET 15; b ET 14/15", "ET a; ET a, b"],
  ["the nearer of two, even if it comes first", "a ET 10; a ET 15; b ET 11/12", "ET a, b; ET a"],
  ["the first of two, without days", "a ET 10; a ET 15; b ET", "ET a, b; ET a"],
  ["one place on different days", "a ET 10; b ET 18", "ET a, b"],
  [
    "one place on days with another place in between",
    "a ET 10; c KE 14; b ET 18",
    "ET a; KE c; ET b",
  ],
  ["the same, with the later one reported first", "a ET 18; c KE 14; b ET 10", "ET a; KE c; ET b"],
  [
    "one place on days with another place before them",
    "a ET 10; c KE 08; b ET 18",
    "ET a, b; KE c",
  ],
  ["one place on days with another place after them", "a ET 10; c KE 19; b ET 18", "ET a, b; KE c"],
  [
    "one place on days with another that ends after them",
    "a ET 10; c KE 14/19; b ET 18",
    "ET a, b; KE c",
  ],
  [
    "one place on days with another that fills the time in between",
    "a ET 10; c KE 10/18; b ET 18",
    "ET a; KE c; ET b",
  ],
  ["one place on days with a town in it in between", "a ET 10; c ET/x 14; b ET 18", "ET/x a, c, b"],
  [
    "one place on days with another before and another in between",
    "a ET 10; c KE 14; d TZ 08; b ET 18",
    "ET a; KE c; TZ d; ET b",
  ],
  [
    "one place on days with others before and in between without days",
    "a ET 10; c KE; d TZ 08; b ET 18",
    "ET a, b; KE c; TZ d",
  ],
  [
    "a place listed twice, three days after another's stay",
    "a ET 10; b ET 13; b ET 25",
    "ET a, b; ET b",
  ],
  [
    "a place listed twice, four days after another's stay",
    "a ET 10; b ET 14; b ET 25",
    "ET a; ET b; ET b",
  ],
  [
    "a place listed twice, three days before another's stay",
    "a ET 13; b ET 10; b ET 25",
    "ET a, b; ET b",
  ],
  [
    "a place listed twice, four days before another's stay",
    "a ET 14; b ET 10; b ET 25",
    "ET a; ET b; ET b",
  ],
  [
    "the town named rather than the country",
    "a ET 10/12; a ET/x 12/15; b ET/x 12",
    "ET a; ET/x a, b",
  ],
  ["a stay with one edge from each report", "a ET 10/..; b ET ../12", "ET a, b"],
  ["a copy of each of two identical ones", "a ET; a ET; b=a ET; b=a ET", "ET a, b; ET a, b"],
  ["twice in one article and once in another", "a ET; b ET; b ET", "ET a, b; ET b"],
  ["a visit and a transit", "a ET 10 transit; b ET 10", "ET a, b"],
  ["transits", "a ET 10 transit; b ET 10 transit", "ET transit a, b"],
  ["a stop by video and a transit", "a ET 10 virtual; b ET 10 transit", "ET virtual a, b"],
])("%s", (_, told, expected) => {
  expect(say(told)).toBe(expected);
});
