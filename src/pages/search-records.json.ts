import type { APIRoute } from "astro";
import { language } from "../site/language.ts";
import { searchRecords } from "../site/search.ts";
import { site } from "../site/site.ts";

/** What the search index is made from, by the build alone: no such file is written. */
export const GET: APIRoute = () =>
  Response.json({ language: language.messages.language, records: searchRecords(site(), language) });
