// `npm start`: installs what is missing, builds the site and serves it. Plain JavaScript, like install.mjs.
import { createServer } from "node:http";
import { installMissing, npm } from "./install.mjs";

const port = Number(process.env.PORT ?? 4321);

/** Takes the port at once, so that a second start fails before anything is installed. */
const hold = () =>
  new Promise((resolve) => {
    const server = createServer((_, response) => {
      response.writeHead(503, { "content-type": "text/plain; charset=utf-8", "retry-after": "5" });
      response.end("The site is being built. Load this page again in a minute.\n");
    });
    server.once("error", () => resolve(undefined));
    server.listen(port, () => resolve(server));
  });

const server = await hold();
if (!server) {
  console.error(
    `Port ${port} is in use, perhaps by another \`npm start\`. Choose another: PORT=${port + 1} npm start`,
  );
  process.exit(1);
}
await installMissing();
if (!(await npm("run", "--silent", "build"))) process.exit(1);
// Its packages may only just have been installed.
const { serveBuilt } = await import("./serve.mjs");
await serveBuilt(server);
