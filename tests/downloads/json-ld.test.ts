import { describe, expect, it } from "vitest";
import { articleLd, embed, personLd, tripLd } from "../../src/downloads/json-ld.ts";
import { data } from "./data.ts";

const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));
const trip = (id: string) => data.trips.find((record) => record.trip.id === id)!;

describe("tripLd", () => {
  it("lists the stops that were made, in order, and no days that are not known", () => {
    const told = plain(tripLd(trip("wang-yi/2026-01-africa"), data)) as {
      about: [unknown, { itinerary: { itemListElement: { item: { name: string } }[] } }];
    };
    const [, about] = told.about;
    expect(about.itinerary.itemListElement.map(({ item }) => item.name)).toEqual([
      "Ethiopia",
      "Tanzania",
      "Maseru",
    ]);
    expect(about).not.toHaveProperty("departureTime");
    expect(told).toMatchObject({
      description: "Somalia skipped (schedule); three of four announced stops made.",
      dateModified: "2026-01-12",
    });
  });

  it("leaves out what is disputed or unreported", () => {
    const text = JSON.stringify(tripLd(trip("ana-ole/2026-09-southern-africa"), data));
    expect(text).not.toContain("Windhoek");
    expect(text).not.toContain('"Kenya"');
  });
});

describe("personLd and articleLd", () => {
  it("name people in their own script, and articles by their source", () => {
    expect(personLd(data.people.get("wang-yi")!, data)).toMatchObject({
      name: "Wang Yi",
      alternateName: ["王毅"],
    });
    const article = data.articles.find(({ id }) => id.endsWith("four-nations"))!;
    expect(articleLd(article, data)).toMatchObject({
      isBasedOn: { url: "https://example.com/four-nations", datePublished: "2026-01-07" },
    });
  });
});

describe("embed", () => {
  it("ends no script element, and reads back as it was", () => {
    const value = { name: "</script><script>alert(1)</script><!--" };
    expect(embed(value)).not.toContain("<");
    expect(JSON.parse(embed(value))).toEqual(value);
  });
});
