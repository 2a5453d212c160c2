import type { APIRoute, GetStaticPaths } from "astro";
import { townsOf } from "../../../reading/disk/towns.ts";
import { COUNTRY_CODES } from "../../../geography/countries.ts";
import { townsFor } from "../../../site/new.ts";

/** The gazetteer is as fixed as the code. */
export const getStaticPaths = (() =>
  COUNTRY_CODES.map((country) => ({
    params: { country },
    cacheKey: "gazetteer",
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => Response.json(townsFor(townsOf(params.country!)));
