import type { APIRoute, GetStaticPaths } from "astro";
import { allDownloads } from "../../downloads/downloads.ts";
import type { Download } from "../../downloads/download.ts";
import { dataset } from "../../site/dataset.ts";
import { scopeKey } from "../../site/keys.ts";
import { streamed } from "../../site/streamed.ts";

export const getStaticPaths = (() =>
  allDownloads(dataset()).map((download) => ({
    params: { file: download.path.replace(/^data\//, "") },
    props: { download },
    cacheKey: scopeKey(download.scope),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ download: Download }> = ({ props: { download } }) => {
  const { mediaType, toPieces, toText } = download;
  if (toPieces) return streamed(toPieces(), mediaType);
  return new Response(toText(), { headers: { "Content-Type": `${mediaType}; charset=utf-8` } });
};
