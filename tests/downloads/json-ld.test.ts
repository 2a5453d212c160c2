import { describe, expect, it } from "vitest";
import {
  articleLd,
  datasetLd,
  embed,
  personLd,
  siteLd,
  tripLd,
} from "../../src/downloads/json-ld.ts";
import { data } from "./data.ts";
import { dataOf, planned } from "./small-trip.ts";

const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));
const trip = (id: string) => data.trips.find((record) => record.trip.id === id)!;

describe("tripLd", () => {
  it("lists the stops made, in order, without unknown days", () => {
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

  it("has no video stop in the itinerary, and no days unless all stops were made", () => {
    const some = dataOf(
      {
        "2026-03-01": planned("2026-03-10/2026-03-12", "Kenya", "Uganda", "Rwanda"),
        "2026-03-11": {
          visited: [
            { stop: "Kenya", dates: "2026-03-10" },
            { stop: "Uganda", kind: "virtual", dates: "2026-03-11" },
          ],
          skipped: [{ stop: "Rwanda", on: "2026-03-11", cause: "domestic" }],
          returned: { on: "2026-03-11" },
        },
      },
      "2026-03-20",
    );
    expect(some.trips[0]!.trip.status).toBe("cut short");
    const [, about] = (plain(tripLd(some.trips[0]!, some)) as { about: object[] }).about;
    expect(about).toMatchObject({ itinerary: { itemListElement: [{ item: { name: "Kenya" } }] } });
    expect(about).not.toHaveProperty("departureTime");
  });

  it("omits disputed and unreported stops", () => {
    const text = JSON.stringify(tripLd(trip("ana-ole/2026-09-southern-africa"), data));
    expect(text).not.toContain("Windhoek");
    expect(text).not.toContain('"Kenya"');
  });
});

describe("personLd and articleLd", () => {
  it("name people in their own script, and articles' sources", () => {
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

const PUBLICATION = {
  license: data.identity.licence.url,
  publisher: { "@type": "Organization", name: data.identity.publisher },
  isPartOf: {
    "@type": "WebSite",
    name: data.identity.name,
    url: "https://example.org/ports/",
  },
};

describe("a page's structured data", () => {
  it("is complete for a trip made as dated", () => {
    const [person, about] = (
      plain(tripLd(trip("ana-ole/2026-07-pacific"), data)) as { about: object[] }
    ).about;
    expect(person).toEqual({
      "@type": "Person",
      "@id": "https://example.org/ports/people/ana-ole/#person",
      name: "Ana Ole",
    });
    expect(about).toMatchObject({
      "@type": "Trip",
      itinerary: {
        "@type": "ItemList",
        itemListElement: [
          { "@type": "ListItem", position: 1, item: { name: "Auckland" } },
          {
            "@type": "ListItem",
            position: 2,
            item: {
              "@type": "Place",
              name: "Apia",
              address: { "@type": "PostalAddress", addressCountry: "WS" },
              geo: { "@type": "GeoCoordinates", longitude: -171.7513, latitude: -13.8333 },
            },
          },
          { "@type": "ListItem", position: 3, item: { name: "Nadi" } },
        ],
      },
    });
    expect(plain(tripLd(trip("ana-ole/2026-07-pacific"), data))).toMatchObject(PUBLICATION);
  });

  it("has the days of a completed trip", () => {
    expect(plain(tripLd(trip("tanaka-shozo/2026-06-tour"), data))).toMatchObject({
      about: [{}, { departureTime: "2026-06-01", arrivalTime: "2026-06-03" }],
    });
  });

  it("names an article's outlet, and its date if it is a single day", () => {
    const article = data.articles.find(({ id }) => id.endsWith("four-nations"))!;
    const on = (edtf: string) => ({
      ...article,
      source: { ...article.source, published: { ...article.source.published, edtf } },
    });
    const outlet = data.outlets.get("xinhua")!.name;
    expect(plain(articleLd(article, data))).toMatchObject({
      ...PUBLICATION,
      isBasedOn: { publisher: { "@type": "Organization", name: outlet } },
    });
    expect(articleLd(article, { ...data, outlets: new Map() })).toMatchObject({
      isBasedOn: { publisher: { name: "xinhua" } },
    });
    const dates = ["2026-01", "2026-01-07", "../2026-01-07", "2026-01-07/2026-01-08", "2026"];
    expect(
      dates
        .map((edtf) => articleLd(on(edtf), data) as { isBasedOn: { datePublished?: string } })
        .map(({ isBasedOn }) => isBasedOn.datePublished),
    ).toEqual(["2026-01", "2026-01-07", undefined, undefined, undefined]);
  });

  it("has the offices of a person", () => {
    const person = {
      ...data.people.get("wang-yi")!,
      nativeName: undefined,
      aliases: ["W. Y."],
      offices: [{ title: "Minister", country: "CN" }],
    };
    expect(plain(personLd(person, data))).toMatchObject({
      url: "https://example.org/ports/people/wang-yi/",
      alternateName: ["W. Y."],
      hasOccupation: [
        {
          "@type": "Occupation",
          name: "Minister",
          occupationLocation: { "@type": "Country", name: "China", identifier: "CN" },
        },
      ],
    });
  });

  it("has the data set's files, period and area", () => {
    const file = { path: "data/a.csv", label: "A", mediaType: "text/csv" } as never;
    const told = plain(datasetLd(data, [file])) as { variableMeasured: { name: string }[] };
    expect(told).toMatchObject({
      isAccessibleForFree: true,
      temporalCoverage: "2026-01-07/2027-03-03",
      creator: PUBLICATION.publisher,
      distribution: [
        {
          "@type": "DataDownload",
          name: "A",
          encodingFormat: "text/csv",
          contentUrl: "https://example.org/ports/data/a.csv",
        },
      ],
    });
    const names = told.variableMeasured.map(({ name }) => name);
    expect(names).toContain("outcome");
    expect(names).not.toContain("stop_id");
    const empty = datasetLd({ ...data, trips: [] }, []);
    expect(empty).toMatchObject({ temporalCoverage: undefined, spatialCoverage: undefined });
  });

  it("has the site's name and URL", () => {
    expect(siteLd(data)).toMatchObject({ "@type": "WebSite", url: "https://example.org/ports/" });
  });
});

describe("embed", () => {
  it("cannot end a script element, and round-trips", () => {
    const value = { name: "</script><script>alert(1)</script><!--" };
    expect(embed(value)).not.toContain("<");
    expect(JSON.parse(embed(value))).toEqual(value);
  });
});
