import type { APIRoute, GetStaticPaths } from "astro";
import { homeFiles } from "../../site/home.ts";
import { language } from "../../site/language.ts";
import { site } from "../../site/site.ts";

/** Trips of earlier years, for the first page's script; none if all trips fit into one file. */
export const getStaticPaths = (() =>
  [...homeFiles(site(), language.messages).earlier.keys()].map((years) => ({
    params: { years },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { years = "" }, locals }) =>
  Response.json(homeFiles(site(), locals.messages).earlier.get(years));
