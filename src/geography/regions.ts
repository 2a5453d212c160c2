/**
 * Regions after the United Nations' M49: a tree of names, in plain English ("South Asia" for its "Southern
 * Asia"), with the countries of each smallest part. Its level "Sub-Saharan Africa" is left out, so that a
 * trip through eastern and southern Africa is one in Africa.
 */
interface Part {
  readonly name: string;
  readonly parts?: readonly Part[];
  /** ISO 3166-1 alpha-2, with `XK`, `TW` and `EU`, which M49 does not list, where they lie. */
  readonly countries?: string;
}

const WORLD: readonly Part[] = [
  {
    name: "Africa",
    parts: [
      { name: "North Africa", countries: "DZ EG LY MA SD TN EH" },
      {
        name: "East Africa",
        countries: "BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW",
      },
      { name: "Central Africa", countries: "AO CD CF CG CM GA GQ ST TD" },
      { name: "Southern Africa", countries: "BW LS NA SZ ZA" },
      {
        name: "West Africa",
        countries: "BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG",
      },
    ],
  },
  {
    name: "Americas",
    parts: [
      { name: "North America", countries: "BM CA GL PM US" },
      {
        name: "Latin America and the Caribbean",
        parts: [
          {
            name: "Caribbean",
            countries:
              "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI",
          },
          { name: "Central America", countries: "BZ CR GT HN MX NI PA SV" },
          { name: "South America", countries: "AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE" },
        ],
      },
    ],
  },
  {
    name: "Asia",
    parts: [
      { name: "Central Asia", countries: "KG KZ TJ TM UZ" },
      { name: "East Asia", countries: "CN HK JP KP KR MN MO TW" },
      { name: "Southeast Asia", countries: "BN ID KH LA MM MY PH SG TH TL VN" },
      { name: "South Asia", countries: "AF BD BT IN IR LK MV NP PK" },
      {
        name: "Western Asia",
        countries: "AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE",
      },
    ],
  },
  {
    name: "Europe",
    parts: [
      { name: "Eastern Europe", countries: "BG BY CZ HU MD PL RO RU SK UA" },
      {
        name: "Northern Europe",
        countries: "AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ",
      },
      {
        name: "Southern Europe",
        countries: "AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK",
      },
      { name: "Western Europe", countries: "AT BE CH DE EU FR LI LU MC NL" },
    ],
  },
  {
    name: "Oceania",
    parts: [
      { name: "Australia and New Zealand", countries: "AU CC CX HM NF NZ" },
      {
        // Not a level of M49; what a trip through the islands is commonly called.
        name: "Pacific",
        parts: [
          { name: "Melanesia", countries: "FJ NC PG SB VU" },
          { name: "Micronesia", countries: "FM GU KI MH MP NR PW UM" },
          { name: "Polynesia", countries: "AS CK NU PF PN TK TO TV WF WS" },
        ],
      },
    ],
  },
  { name: "Antarctica", countries: "AQ" },
];

/** From the largest region to the smallest, for each country code. */
const PATHS: ReadonlyMap<string, readonly string[]> = new Map(
  WORLD.flatMap((part) => pathsOf(part, [])),
);

function pathsOf(
  { name, parts = [], countries = "" }: Part,
  above: readonly string[],
): readonly (readonly [string, readonly string[]])[] {
  const path = [...above, name];
  return [
    ...parts.flatMap((part) => pathsOf(part, path)),
    ...countries
      .split(" ")
      .filter(Boolean)
      .map((code) => [code, path] as const),
  ];
}

/** `["Africa", "East Africa"]`; empty for an unknown code. */
export const regionsOf = (country: string): readonly string[] => PATHS.get(country) ?? [];

const NAMES: ReadonlySet<string> = new Set([...PATHS.values()].flat());

/** Whether a name is that of a region, large or small. */
export const isRegion = (name: string): boolean => NAMES.has(name);

/** The smallest region that a country lies in: `East Africa`. */
export const subregionOf = (country: string): string | undefined => regionsOf(country).at(-1);

/** The countries of a region, large or small. */
export const countriesIn = (region: string): readonly string[] =>
  [...PATHS].filter(([, path]) => path.includes(region)).map(([code]) => code);
