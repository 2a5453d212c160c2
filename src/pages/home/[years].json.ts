import type { APIRoute, GetStaticPaths } from "astro";
import { homeFiles } from "../../site/home.ts";
import { language } from "../../site/language.ts";
import { site } from "../../site/site.ts";

/** Trips of earlier years, for the script of the first page: none where one file holds all trips. */
export const getStaticPaths = (() =>
  [...homeFiles(site(), language.messages).earlier.keys()].map((years) => ({
    params: { years },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { years = "" }, locals }) =>
  Response.json(homeFiles(site(), locals.messages).earlier.get(years));
