/**
 * Regions after the United Nations' M49: a tree of names in plain English ("South Asia" for its "Southern
 * Asia"), with countries as leaves. Its level "Sub-Saharan Africa" is left out, so that a trip through
 * eastern and southern Africa is a trip to Africa.
 */
interface Regions {
  /** Smaller regions, or countries: ISO 3166-1 alpha-2, plus `XK`, `TW` and `EU`, which M49 does not list. */
  readonly [name: string]: Regions | string;
}

const WORLD: Regions = {
  Africa: {
    "North Africa": "DZ EG LY MA SD TN EH",
    "East Africa": "BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW",
    "Central Africa": "AO CD CF CG CM GA GQ ST TD",
    "Southern Africa": "BW LS NA SZ ZA",
    "West Africa": "BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG",
  },
  Americas: {
    "North America": "BM CA GL PM US",
    "Latin America and the Caribbean": {
      Caribbean:
        "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI",
      "Central America": "BZ CR GT HN MX NI PA SV",
      "South America": "AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE",
    },
  },
  Asia: {
    "Central Asia": "KG KZ TJ TM UZ",
    "East Asia": "CN HK JP KP KR MN MO TW",
    "Southeast Asia": "BN ID KH LA MM MY PH SG TH TL VN",
    "South Asia": "AF BD BT IN IR LK MV NP PK",
    "Western Asia": "AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE",
  },
  Europe: {
    "Eastern Europe": "BG BY CZ HU MD PL RO RU SK UA",
    "Northern Europe": "AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ",
    "Southern Europe": "AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK",
    "Western Europe": "AT BE CH DE EU FR LI LU MC NL",
  },
  Oceania: {
    "Australia and New Zealand": "AU CC CX HM NF NZ",
    // Not in M49, but the usual name for a trip through the islands.
    Pacific: {
      Melanesia: "FJ NC PG SB VU",
      Micronesia: "FM GU KI MH MP NR PW UM",
      Polynesia: "AS CK NU PF PN TK TO TV WF WS",
    },
  },
  Antarctica: "AQ",
};

const pathsOf = (
  regions: Regions,
  above: readonly string[] = [],
): readonly (readonly [country: string, path: readonly string[]])[] =>
  Object.entries(regions).flatMap(([name, inside]) => {
    const path = [...above, name];
    return typeof inside === "string"
      ? inside.split(" ").map((code) => [code, path] as const)
      : pathsOf(inside, path);
  });

/** From the largest region to the smallest, by country code. */
const PATHS: ReadonlyMap<string, readonly string[]> = new Map(pathsOf(WORLD));

/** `["Africa", "East Africa"]`; empty for an unknown code. */
export const regionsOf = (country: string): readonly string[] => PATHS.get(country) ?? [];

const NAMES: ReadonlySet<string> = new Set([...PATHS.values()].flat());

export const isRegion = (name: string): boolean => NAMES.has(name);

/** The smallest region of a country: `East Africa`. */
export const subregionOf = (country: string): string | undefined => regionsOf(country).at(-1);

export const countriesIn = (region: string): readonly string[] =>
  [...PATHS].filter(([, path]) => path.includes(region)).map(([code]) => code);
