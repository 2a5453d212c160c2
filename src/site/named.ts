import type { Language } from "./language.ts";
import { pathOf } from "./links.ts";
import { countries, type KnownTowns, places, regions, unique } from "./named-places.ts";
import { FOOTER, HEADER, PARTS } from "./navigation.ts";
import { aboutOutlet, viewOutlets } from "./outlets.ts";
import type { Site } from "./site.ts";
import { subjects } from "./named-subjects.ts";
import type { Named } from "../drawings/home/named.ts";
import { countryAlpha3, countryName } from "../geography/countries.ts";
import { adjectivesOf } from "../geography/nationalities.ts";
import type { TripId } from "../model/claim.ts";
import { latest } from "../model/when.ts";
import type { Article, Outlet } from "../model/records.ts";
import type { Messages } from "../words/en/messages.ts";
import { searchWords } from "../words/search-words.ts";

/** Everything that the search finds by name. */
export const namedThings = (
  site: Site,
  language: Language,
  towns: KnownTowns,
): readonly Named[] => [
  ...people(site, language),
  ...countries(site, language),
  ...places(site, language, towns),
  ...regions(site, language),
  ...outlets(site, language),
  ...pages(language),
  ...frames(site, language),
  ...subjects(site, language),
];

function people({ people: all, entries }: Site, { messages, to }: Language): readonly Named[] {
  const trips = Map.groupBy(entries, ({ person }) => person.id);
  return [...all.values()].map(({ id, name, nativeName, aliases, country, offices }) => ({
    kind: "person",
    id,
    path: pathOf(to.person(id)),
    title: name,
    detail: [nativeName?.text, messages.country(country)].filter(Boolean).join(messages.comma),
    weight: trips.get(id)?.length ?? 0,
    names: unique(name, nativeName?.text, ...aliases),
    roles: unique(
      ...offices.map((office) => [office.title, ...wordsFor(office.country)].join(" ")),
    ),
    ...(offices.some(({ term }) => term && latest(term) === Infinity) && { isInOffice: true }),
  }));
}

/** A country as it is named with an office: China, Chinese, CN; in Chinese in full and by one sign, with the office. */
const wordsFor = (country: string): readonly string[] => [
  countryName(country),
  ...adjectivesOf(country),
  country,
  countryAlpha3(country) ?? "",
  IN_CHINESE.of(country) ?? "",
  SIGNS[country] ?? "",
  country === "EU" ? "foreign policy chief" : "",
  "外长",
];

const IN_CHINESE = new Intl.DisplayNames(["zh-Hans"], { type: "region" });
/** Countries as Chinese headlines have them. */
const SIGNS: Readonly<Record<string, string>> = {
  AU: "澳",
  CA: "加",
  CN: "中",
  DE: "德",
  EG: "埃",
  ES: "西",
  EU: "欧盟",
  FR: "法",
  GB: "英",
  IN: "印",
  IR: "伊",
  IT: "意",
  JP: "日",
  KR: "韩",
  NL: "荷",
  PK: "巴",
  RU: "俄",
  TR: "土",
  UA: "乌",
  US: "美",
};

function outlets(site: Site, language: Language): readonly Named[] {
  return [...viewOutlets(site).values()].map(({ outlet, articles }) => ({
    kind: "outlet",
    id: outlet.id,
    path: pathOf(language.to.outlet(outlet.id)),
    title: outlet.name,
    detail: aboutOutlet(outlet, language),
    weight: articles.length,
    names: unique(outlet.name, outlet.id, ...(outlet.aliases ?? []), hostOf(outlet, articles)),
  }));
}

/** `reuters.com`: the host of most articles that an outlet published itself. */
function hostOf({ id }: Outlet, articles: readonly Article[]): string | undefined {
  const hosts = articles.flatMap(({ source: { outlet, url: address } }) =>
    outlet === id && address !== undefined ? [new URL(address).hostname] : [],
  );
  const [most] = [...Map.groupBy(hosts, (host) => host.replace(/^(?:www|m|en)\./, ""))].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  return most?.[0];
}

const pages = ({ ui, to }: Language): readonly Named[] =>
  [...HEADER, ...FOOTER, ...PARTS].map(({ path, label }) => ({
    kind: "page",
    id: path,
    path: pathOf(to.page(path)),
    title: ui.site.pages[label],
    detail: "",
    weight: 0,
    names: unique(ui.site.pages[label], ...searchWords("page", label)),
  }));

/** A series of trips, by its name and by what it is: `China every January`. */
function frames({ frames: all }: Site, { messages, ui, to }: Language): readonly Named[] {
  return all.map(({ id, title, about, country, trips }) => ({
    kind: "page",
    id: `frames/${id}`,
    path: pathOf(to.frame(id)),
    title,
    detail: about,
    weight: 0,
    names: unique(
      title,
      [
        about,
        ui.site.search.each,
        ...monthsOf([...trips.values()], messages),
        ...wordsFor(country),
      ].join(" "),
    ),
  }));
}

/** The month of most trips, in words, as their ids have it: `wang-yi/2026-01-africa`. */
function monthsOf(trips: readonly TripId[], { dates }: Messages): readonly string[] {
  const months = trips.flatMap((id) => /\/\d{4}-(?<month>\d\d)-/u.exec(id)?.groups?.month ?? []);
  const [most] = [...Map.groupBy(months, (month) => month)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  return most
    ? [dates.month({ year: 2000, month: Number(most[0]), day: 1 }, { long: true, year: false })]
    : [];
}
