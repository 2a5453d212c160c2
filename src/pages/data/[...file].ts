import type { APIRoute, GetStaticPaths } from "astro";
import { allDownloads, type Download } from "../../export/downloads.ts";
import { dataset } from "../_dataset.ts";
import { scopeKey } from "../_keys.ts";

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
