import { extent } from "d3";
import { boundsOf } from "../geography/bounds.ts";
import { tripDays } from "../words/trip-dates.ts";
import { STOPS_TABLE } from "./tables/tables.ts";
import { versionOf } from "./version.ts";
import { countryName } from "../geography/countries.ts";
import { isoOf } from "../model/day.ts";
import { isCountryAlone, type Place } from "../model/place.ts";
import type { Article, Person } from "../model/records.ts";
import type { Trip } from "../model/trip.ts";
import type { Dataset } from "./dataset.ts";
import type { Download } from "./download.ts";
import { exactDays } from "./precision.ts";
import type { TripRecord } from "./trip-json.ts";

// Structured data for search engines and other readers of schema.org. It says no more than the page.

const CONTEXT = "https://schema.org";
const publisherOf = ({ identity }: Dataset) => ({
  "@type": "Organization",
  name: identity.publisher,
});

const publication = (data: Dataset) => ({
  license: data.identity.licence.url,
  publisher: publisherOf(data),
  isPartOf: { "@type": "WebSite", name: data.identity.name, url: data.address("") },
});

const country = (code: string) => ({
  "@type": "Country",
  name: countryName(code),
  identifier: code,
});

const place = (at: Place): object =>
  isCountryAlone(at)
    ? country(at.country)
    : {
        "@type": "Place",
        name: at.name,
        address: { "@type": "PostalAddress", addressCountry: at.country },
        geo: { "@type": "GeoCoordinates", longitude: at.point[0], latitude: at.point[1] },
      };

const personOf = ({ id, name }: Pick<Person, "id" | "name">, { address }: Dataset) => ({
  "@type": "Person",
  "@id": `${address(`people/${id}/`)}#person`,
  name,
});

/** A trip: the stops as reported, in order; announced stops are in the description. */
export function tripLd({ trip, title, person }: TripRecord, data: Dataset): object {
  const visited = trip.stops.flatMap(({ visited, kind, outcome }) =>
    visited && kind !== "virtual" && outcome !== "disputed" ? [visited.place] : [],
  );
  return {
    "@context": CONTEXT,
    "@type": "WebPage",
    url: data.address(`trips/${trip.id}/`),
    name: title,
    description: data.words.verdict(trip),
    dateModified: isoOf(trip.knowledgeDays.at(-1)!),
    ...publication(data),
    about: [
      personOf(person, data),
      {
        "@type": "Trip",
        name: title,
        ...daysOf(trip),
        itinerary: {
          "@type": "ItemList",
          itemListElement: visited.map((at, index) => ({
            "@type": "ListItem",
            position: index + 1,
            item: place(at),
          })),
        },
      },
    ],
  };
}

/** First and last day, only if known to the day. */
function daysOf({ actualDates, status }: Trip) {
  const days = status === "completed" ? exactDays(actualDates) : undefined;
  return days && { departureTime: isoOf(days.first), arrivalTime: isoOf(days.last) };
}

export const personLd = (person: Person, data: Dataset): object => ({
  "@context": CONTEXT,
  ...personOf(person, data),
  url: data.address(`people/${person.id}/`),
  alternateName: [...(person.nativeName ? [person.nativeName.text] : []), ...person.aliases],
  hasOccupation: person.offices.map(({ title, country: code }) => ({
    "@type": "Occupation",
    name: title,
    occupationLocation: country(code),
  })),
});

/** An entry, and the article that its facts come from. */
export function articleLd({ id, title, source }: Article, data: Dataset): object {
  const outlet = data.outlets.get(source.outlet)?.name ?? source.outlet;
  const { edtf } = source.published;
  return {
    "@context": CONTEXT,
    "@type": "WebPage",
    url: data.address(`articles/${id}/`),
    name: title,
    ...publication(data),
    isBasedOn: {
      "@type": "NewsArticle",
      headline: source.title,
      url: source.url,
      inLanguage: source.language,
      datePublished: /^\d{4}-\d{2}(-\d{2})?$/.test(edtf) ? edtf : undefined,
      publisher: { "@type": "Organization", name: outlet },
    },
  };
}

export const datasetLd = (data: Dataset, downloads: readonly Download[]): object => ({
  "@context": CONTEXT,
  "@type": "Dataset",
  name: `${data.identity.name}: ministers' travel, planned and actual`,
  description:
    "Where ministers said they would go and where they went: trips, stops and the dated claims of published articles that they rest on.",
  url: data.address("data/"),
  license: data.identity.licence.url,
  creator: publisherOf(data),
  isAccessibleForFree: true,
  dateModified: isoOf(data.generated),
  version: versionOf(data),
  temporalCoverage: timesOf(data),
  spatialCoverage: areaOf(data),
  variableMeasured: STOPS_TABLE.columns
    .filter(({ name }) => !STOPS_TABLE.key.includes(name))
    .map(({ name, description }) => ({ "@type": "PropertyValue", name, description })),
  distribution: downloads.map(({ path, label, mediaType }) => ({
    "@type": "DataDownload",
    name: label,
    encodingFormat: mediaType,
    contentUrl: data.address(path),
  })),
});

/** From the first to the last day of the trips on file: `1991-01-08/2027-03-02`. */
function timesOf({ trips }: Dataset): string | undefined {
  const days = trips.flatMap(({ trip }) => tripDays(trip) ?? []);
  const [first, last] = extent(days.flatMap(({ from, to }) => [from, to]));
  return first === undefined ? undefined : `${isoOf(first)}/${isoOf(last)}`;
}

/** The bounding box of all stops: south, west, north, east. */
function areaOf({ trips }: Dataset): object | undefined {
  const box = boundsOf(trips.flatMap(({ trip }) => trip.stops.map((stop) => stop.place.point)));
  if (!box) return undefined;
  const [west, south, east, north] = box;
  const shape = { "@type": "GeoShape", box: [south, west, north, east].join(" ") };
  return { "@type": "Place", geo: shape };
}

export const siteLd = ({ address, identity }: Dataset): object => ({
  "@context": CONTEXT,
  "@type": "WebSite",
  name: identity.name,
  url: address(""),
  inLanguage: identity.language,
  license: identity.licence.url,
});

/** JSON that is safe in a script element: no text in it can close the element. */
export const embed = (value: object): string => JSON.stringify(value).replaceAll("<", "\\u003c");
