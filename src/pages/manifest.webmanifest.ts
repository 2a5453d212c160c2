import type { APIRoute } from "astro";
import { url } from "../site/links.ts";

const icon = (file: string, sizes: string, purpose = "any") => ({
  src: url(file),
  sizes,
  type: file.endsWith(".svg") ? "image/svg+xml" : "image/png",
  purpose,
});

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      id: url(),
      name: "Ports of Call",
      short_name: "Ports of Call",
      description: "Where ministers said they would go, and where they went.",
      lang: "en",
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
