import type { APIRoute } from "astro";
import { gathered } from "../downloads/pieces.ts";
import { language } from "../site/language.ts";
import { searchLines } from "../site/search.ts";
import { site } from "../site/site.ts";
import { streamed } from "../site/streamed.ts";

/** What the search index is made from, by the build alone: it takes this file out of the site again. */
export const GET: APIRoute = () =>
  streamed(gathered(searchLines(site(), language)), "application/jsonl");
