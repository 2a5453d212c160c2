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

export const GET: APIRoute<{ download: Download }> = ({ props: { download } }) => {
  const { mediaType, toPieces, toText } = download;
  const headers = { "Content-Type": `${mediaType}; charset=utf-8` };
  return toPieces
    ? new Response(streamOf(toPieces()), {
        headers: { ...headers, "Transfer-Encoding": "chunked" },
      })
    : new Response(toText(), { headers });
};

/** The pieces as they are asked for. */
function streamOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}
