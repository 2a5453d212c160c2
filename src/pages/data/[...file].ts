import type { APIRoute, GetStaticPaths } from "astro";
import { allDownloads } from "../../downloads/downloads.ts";
import type { Download } from "../../downloads/download.ts";
import { dataset } from "../../site/dataset.ts";
import { scopeKey } from "../../site/keys.ts";

export const getStaticPaths = (() =>
  allDownloads(dataset()).map((download) => ({
    params: { file: download.path.replace(/^data\//, "") },
    props: { download },
    cacheKey: scopeKey(download.scope),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ download: Download }> = ({ props: { download } }) =>
  new Response(download.toText(), {
    headers: { "Content-Type": `${download.mediaType}; charset=utf-8` },
  });
