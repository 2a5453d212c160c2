// Serves a built site, as a static host would: `npm run serve`, and the browser tests.
import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import sirv from "sirv";

/**
 * Serves a folder under a base (`/` or `/visits/`).
 * @param {{ directory: string, base?: string, port?: number }} options
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export function serve({ directory, base = "/", port = 0 }) {
  const files = sirv(directory, { dev: true, etag: true });
  const prefix = base.replace(/\/$/, "");
  const notFound = (response) => {
    const page = join(directory, "404.html");
    response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
    response.end(existsSync(page) ? readFileSync(page) : "Not found");
  };
  const server = createServer((request, response) => {
    if (!request.url.startsWith(`${prefix}/`)) return notFound(response);
    request.url = request.url.slice(prefix.length);
    return files(request, response, () => notFound(response));
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () =>
      resolve({
        url: `http://localhost:${server.address().port}${prefix}/`,
        stop: () => new Promise((done) => void server.close(() => done())),
      }),
    );
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const port = Number(process.env.PORT ?? 4321);
  try {
    const { url } = await serve({
      directory: process.env.OUT_DIR ?? "dist",
      base: process.env.BASE_PATH ?? "/",
      port,
    });
    console.log(`\n  Ports of Call is at ${url}\n  Stop it with Ctrl+C.\n`);
  } catch (error) {
    const isTaken = error.code === "EADDRINUSE";
    console.error(
      `serve: ${isTaken ? `port ${port} is in use: choose another, as PORT=${port + 1}` : error.message}`,
    );
    process.exit(1);
  }
}
