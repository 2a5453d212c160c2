import type { APIRoute } from "astro";
import { built } from "../components/languages.ts";
import { searchRecords } from "./_search.ts";
import { site } from "./_site.ts";

/** What the search index is made from, by the build alone: no such file is written. */
export const GET: APIRoute = () =>
  Response.json(built().flatMap((language) => searchRecords(site(language.code), language)));
