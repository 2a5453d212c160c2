import type { APIRoute, GetStaticPaths } from "astro";
import { madeNow, coalesced } from "../../downloads/pieces.ts";
import { allDownloads } from "../../downloads/downloads.ts";
import type { Download } from "../../downloads/download.ts";
import { dataset } from "../../site/dataset.ts";
import { scopeKey } from "../../site/keys.ts";
import { streamed } from "../../site/streamed.ts";

export const getStaticPaths = (() =>
  allDownloads(dataset()).map((download) => ({
    params: { file: download.path.replace(/^data\//, "") },
    props: { download, isWhole: download.scope.kind === "all" },
    cacheKey: scopeKey(download.scope),
  }))) satisfies GetStaticPaths;

/** Files about all trips are streamed; those about one trip, person or country are short. */
export const GET: APIRoute<{ download: Download; isWhole: boolean }> = ({
  props: { download, isWhole },
}) => {
  const { mediaType, toPieces } = download;
  if (isWhole) return streamed(coalesced(toPieces()), mediaType);
  const headers = { "Content-Type": `${mediaType}; charset=utf-8` };
  return new Response([...madeNow(toPieces())].join(""), { headers });
};
