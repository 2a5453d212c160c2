import type { APIRoute, GetStaticPaths } from "astro";
import { articleKey } from "../../../site/keys.ts";
import { knownEntry } from "../../../site/new.ts";
import { site } from "../../../site/site.ts";

export const getStaticPaths = (() =>
  [...site().articles.values()].map((article) => ({
    params: { id: article.id },
    cacheKey: articleKey(article),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => Response.json(knownEntry(params.id!, site()));
