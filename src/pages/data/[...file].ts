import type { APIRoute } from "astro";
import { allDownloads, type Download } from "../../export/downloads.ts";
import { dataset } from "../_dataset.ts";

interface Props {
  readonly download: Download;
}

export const getStaticPaths = (): readonly { params: { file: string }; props: Props }[] =>
  allDownloads(dataset()).map((download) => ({
    params: { file: download.path.replace(/^data\//, "") },
    props: { download },
  }));

export const GET: APIRoute<Props> = ({ props: { download } }) =>
  new Response(download.toText(), {
    headers: { "Content-Type": `${download.mediaType}; charset=utf-8` },
  });
