import type { APIRoute, GetStaticPaths } from "astro";
import { mainTownsOf } from "../../../reading/disk/towns.ts";
import { COUNTRY_CODES } from "../../../geography/countries.ts";
import { packTowns } from "../../../site/new.ts";

const MAX_TOWNS = 1500;
const MIN_PEOPLE = 1000;

/** The gazetteer changes only with the code. */
export const getStaticPaths = (() =>
  COUNTRY_CODES.map((country) => ({
    params: { country },
    cacheKey: "gazetteer",
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  Response.json(packTowns(mainTownsOf(params.country!, MIN_PEOPLE, MAX_TOWNS)));
