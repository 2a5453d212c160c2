import type { APIRoute } from "astro";
import { url } from "../site/links.ts";

/** Everything may be crawled; the sitemap is listed if the site's URL is known. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    [
      "User-agent: *",
      "Allow: /",
      ...(site ? ["", `Sitemap: ${new URL(url("sitemap-index.xml"), site).href}`] : []),
      "",
    ].join("\n"),
  );
