import type { APIRoute } from "astro";
import { coalesced } from "../downloads/pieces.ts";
import { language } from "../site/language.ts";
import { searchLines } from "../site/search.ts";
import { site } from "../site/site.ts";
import { streamed } from "../site/streamed.ts";

/** The input of the search index. Only for the build, which removes this file from the site afterwards. */
export const GET: APIRoute = () =>
  streamed(coalesced(searchLines(site(), language)), "application/jsonl");
