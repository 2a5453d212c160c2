import type { APIRoute, GetStaticPaths } from "astro";
import { encodeHome } from "../drawings/home/home-data.ts";
import { chiefTowns, townNames } from "../entries/town-names.ts";
import { compareData } from "../site/compare.ts";
import { contentKey } from "../site/keys.ts";
import type { Language } from "../site/language.ts";
import { namedThings } from "../site/named.ts";
import { pastStates } from "../site/past-states.ts";
import { site } from "../site/site.ts";

/** Data on everything on file, for scripts. The day matters only for what is upcoming or under way. */
const FILES: Readonly<Record<string, (language: Language) => unknown>> = {
  /** Everyone who can be compared. */
  compare: (language) => compareData(site(), language),
  /** Each trip's successive states, with the day from which each was known: fetched when a day is chosen. */
  "home-as-of": ({ messages }) =>
    encodeHome(
      site().entries.flatMap((entry) => pastStates(entry, messages)),
      messages,
    ),
  /** Everything with a name and a page, for the search and the first page's filter. */
  "search/names": (language) =>
    namedThings(site(), language, { namesOf: townNames(), chiefOf: chiefTowns }),
};

export const getStaticPaths = (() =>
  Object.keys(FILES).map((whole) => ({
    params: { whole },
    cacheKey: contentKey(),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, locals }) => Response.json(FILES[params.whole!]!(locals));
