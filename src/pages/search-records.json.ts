import type { APIRoute } from "astro";
import { built } from "../components/languages.ts";
import { searchRecords } from "./_search.ts";
import { site } from "./_site.ts";

/** What the search index is made from at the end of a build, which then removes this file. */
export const GET: APIRoute = () =>
  Response.json(built().flatMap((language) => searchRecords(site(language.code), language)));
