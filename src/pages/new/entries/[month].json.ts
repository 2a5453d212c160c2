import type { APIRoute, GetStaticPaths } from "astro";
import { monthOf } from "../../../browser/form/known.ts";
import type { Article } from "../../../model/records.ts";
import { articleKey, listKey } from "../../../site/keys.ts";
import { knownEntry } from "../../../site/new.ts";
import { site } from "../../../site/site.ts";

interface Props {
  readonly articles: readonly Article[];
}

/**
 * One file per month rather than per entry: correcting an entry takes no more requests, and hosts have
 * far fewer files.
 */
export const getStaticPaths = (() =>
  [...Map.groupBy(site().articles.values(), ({ id }) => monthOf(id))].map(([month, articles]) => ({
    params: { month },
    props: { articles },
    cacheKey: listKey(articles.map(articleKey)),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { articles } }) =>
  Response.json(Object.fromEntries(articles.map(({ id }) => [id, knownEntry(id, site())])));
