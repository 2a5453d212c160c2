import type { APIRoute } from "astro";
import { url } from "../site/links.ts";

/** Everything may be read; where the site is served is known, the list of its pages is named. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    [
      "User-agent: *",
      "Allow: /",
      ...(site ? ["", `Sitemap: ${new URL(url("sitemap-index.xml"), site).href}`] : []),
      "",
    ].join("\n"),
  );
