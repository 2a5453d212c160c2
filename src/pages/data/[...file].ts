import type { APIRoute, GetStaticPaths } from "astro";
import { type Download, downloadsOf, furtherDownloads } from "../../export/downloads.ts";
import { partsOf } from "../../export/parts.ts";
import { dataset } from "../_dataset.ts";
import { type CacheKey, scopeKey, wholeKey } from "../_keys.ts";

export const getStaticPaths = (() => [
  ...partsOf(dataset()).flatMap((part) => pathsOf(downloadsOf(part), scopeKey(part.scope))),
  ...pathsOf(furtherDownloads(dataset()), wholeKey()),
]) satisfies GetStaticPaths;

const pathsOf = (downloads: readonly Download[], cacheKey: CacheKey) =>
  downloads.map((download) => ({
    params: { file: download.path.replace(/^data\//, "") },
    props: { download },
    cacheKey,
  }));

export const GET: APIRoute<{ download: Download }> = ({ props: { download } }) =>
  new Response(download.toText(), {
    headers: { "Content-Type": `${download.mediaType}; charset=utf-8` },
  });
