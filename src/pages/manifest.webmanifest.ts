import type { APIRoute } from "astro";
import { site } from "../site/site.ts";
import { url } from "../site/links.ts";

const icon = (file: string, sizes: string, purpose = "any") => ({
  src: url(file),
  sizes,
  type: file.endsWith(".svg") ? "image/svg+xml" : "image/png",
  purpose,
});

export const GET: APIRoute = ({ locals: { ui, messages } }) =>
  new Response(
    JSON.stringify({
      id: url(),
      name: site().identity.name,
      short_name: site().identity.name,
      description: site().identity.tagline ?? ui.site.description,
      lang: messages.language,
      start_url: url(),
      scope: url(),
      display: "browser",
      background_color: "#fbfaf7",
      theme_color: "#ffffff",
      icons: [
        icon("icon.svg", "any"),
        icon("icon-192.png", "192x192"),
        icon("icon-512.png", "512x512"),
        icon("icon-maskable-512.png", "512x512", "maskable"),
      ],
    }),
    { headers: { "Content-Type": "application/manifest+json" } },
  );
