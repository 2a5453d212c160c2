import { describe, expect, it } from "vitest";
import { type Part, partsOf } from "../../src/downloads/parts.ts";
import { isoOf } from "../../src/model/day.ts";
import { data } from "./data.ts";
import { rowsOf } from "./tables.ts";

const parts = (kind: Part["scope"]["kind"]) =>
  partsOf(data).filter(({ scope }) => scope.kind === kind);
const part = (id: string) => partsOf(data).find(({ scope }) => scope.id === id)!.data;

describe("the parts of the data", () => {
  it("are the whole, each trip, each person and each country of a traveller or a stop, in order", () => {
    expect(parts("all").map(({ data: whole }) => whole)).toEqual([data]);
    expect(parts("trip").map(({ scope }) => scope.id)).toEqual(
      data.trips.map(({ trip }) => trip.id).toSorted(),
    );
    expect(parts("person").map(({ scope, data: { name } }) => [scope.id, name])).toEqual([
      ["ana-ole", "Ana Ole"],
      ["tanaka-shozo", "Shōzō Tanaka"],
      ["wang-yi", "Wang Yi"],
    ]);
    expect(
      parts("country")
        .map(({ scope }) => scope.id)
        .join(" "),
    ).toBe("CI CN ET FJ JP KE LS NA NZ SO TR TV TZ WS");
    expect(part("wang-yi/2026-01-africa").name).toBe("Wang Yi in Africa, January 2026");
    expect(part("CI").name).toBe("Côte d'Ivoire");
  });

  it.each([
    [
      "ana-ole",
      ["ana-ole/2026-07-pacific", "ana-ole/2026-09-southern-africa", "ana-ole/2027-03-samoa"],
    ],
    ["JP", ["tanaka-shozo/2026-06-tour", "wang-yi/2026-10-japan"]],
    ["TZ", ["ana-ole/2026-09-southern-africa", "wang-yi/2026-01-africa"]],
  ])("%s has the trips that it is about", (id, trips) => {
    expect(
      part(id)
        .trips.map(({ trip }) => trip.id)
        .toSorted(),
    ).toEqual(trips);
  });

  it("have the articles that their trips rest on, newest first", () => {
    const { articles } = part("ana-ole");
    expect(articles.map(({ id }) => id)).toEqual(
      data.articles.map(({ id }) => id).filter((id) => /-(?:pacific|namibia|spring)/.test(id)),
    );
    expect(articles[0]!.id).toBe("2026/2026-10-20-spring-tour");
  });

  it("are as new as their content, and as of the last day of any trip", () => {
    expect(isoOf(part("tanaka-shozo").generated)).toBe("2026-06-05");
    expect(isoOf(part("ana-ole").generated)).toBe("2026-10-20");
    const since = (id: string) => (id.endsWith("samoa") ? 20_400 : 20_300);
    const settled = data.trips.map(({ trip, ...record }) => ({
      ...record,
      trip: { ...trip, asOf: since(trip.id) },
    }));
    const days = partsOf({ ...data, trips: settled }).map(({ scope, data: { asOf } }) => [
      scope.id,
      asOf,
    ]);
    expect(Object.fromEntries(days)).toMatchObject({
      "": data.asOf,
      "ana-ole": 20_400,
      WS: 20_400,
      "wang-yi": 20_300,
      "ana-ole/2027-03-samoa": 20_400,
    });
  });

  it.each([
    ["TZ", "TZ"],
    ["NA", "NA"],
  ])("of %s have only the stops there of other countries' trips", (id, code) => {
    expect(rowsOf("stops", part(id)).map(({ country_alpha2 }) => country_alpha2)).toEqual(
      part(id).trips.map(() => code),
    );
  });
});
