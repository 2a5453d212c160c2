// Serves a built site like a static host: `npm run serve`, and the browser tests.
import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import sirv from "sirv";

/**
 * Serves a folder under a base path (`/` or `/visits/`), with an existing server that is already listening, if given.
 * @param {{ directory: string, base?: string, port?: number, by?: import("node:http").Server }} options
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export function serve({ directory, base = "/", port = 0, by = createServer() }) {
  const files = sirv(directory, { dev: true, etag: true });
  const prefix = base.replace(/\/$/, "");
  const notFound = (response) => {
    const page = join(directory, "404.html");
    response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
    response.end(existsSync(page) ? readFileSync(page) : "Not found");
  };
  by.removeAllListeners("request").on("request", (request, response) => {
    if (!request.url.startsWith(`${prefix}/`)) return notFound(response);
    request.url = request.url.slice(prefix.length);
    return files(request, response, () => notFound(response));
  });
  const served = () => ({
    url: `http://localhost:${by.address().port}${prefix}/`,
    stop: () => new Promise((done) => void by.close(() => done())),
  });
  if (by.listening) return Promise.resolve(served());
  return new Promise((resolve, reject) => {
    by.once("error", reject);
    by.listen(port, () => resolve(served()));
  });
}

/**
 * Serves the last built site, and prints its URL.
 * @param {import("node:http").Server} [by]
 */
export async function serveBuilt(by) {
  const { env } = process;
  const [directory, base] = [env.OUT_DIR ?? "dist", env.BASE_PATH ?? "/"];
  const { url } = await serve({ directory, base, port: PORT, ...(by && { by }) });
  console.log(`\n  Ports of Call is at ${url}\n  Stop it with Ctrl+C.\n`);
}

const PORT = Number(process.env.PORT ?? 4321);

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await serveBuilt();
  } catch (error) {
    const isTaken = error.code === "EADDRINUSE";
    console.error(
      `serve: ${isTaken ? `port ${PORT} is in use: choose another, as PORT=${PORT + 1}` : error.message}`,
    );
    process.exit(1);
  }
}
