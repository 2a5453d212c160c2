import type { APIRoute } from "astro";
import { built } from "../site/languages.ts";
import { searchRecords } from "../site/search.ts";
import { site } from "../site/site.ts";

/** What the search index is made from, by the build alone: no such file is written. */
export const GET: APIRoute = () =>
  Response.json(built().flatMap((language) => searchRecords(site(language.code), language)));
