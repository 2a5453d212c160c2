import type { APIRoute, GetStaticPaths } from "astro";
import { encodeHome } from "../drawings/home/home-data.ts";
import { chiefTowns, townNames } from "../entries/town-names.ts";
import { compareData } from "../site/compare.ts";
import { contentKey } from "../site/keys.ts";
import type { Language } from "../site/language.ts";
import { namedThings } from "../site/named.ts";
import { pastStates } from "../site/past-states.ts";
import { site } from "../site/site.ts";

/** What scripts fetch of all that is on file. The day makes no difference but by way of what is to come or under way. */
const FILES: Readonly<Record<string, (language: Language) => unknown>> = {
  /** Everyone who can be compared. */
  compare: (language) => compareData(site(), language),
  /** Each trip as it was held from each day on which that changed: fetched when a day is chosen. */
  "home-as-of": ({ messages }) =>
    encodeHome(
      site().entries.flatMap((entry) => pastStates(entry, messages)),
      messages,
    ),
  /** Everything that has a name and a page, for the search and for the first page's filter. */
  "search/names": (language) =>
    namedThings(site(), language, { namesOf: townNames(), chiefOf: chiefTowns }),
};

export const getStaticPaths = (() =>
  Object.keys(FILES).map((whole) => ({
    params: { whole },
    cacheKey: contentKey(),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, locals }) => Response.json(FILES[params.whole!]!(locals));
