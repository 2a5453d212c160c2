// `npm start`: installs what is missing, builds the site and serves it.
import { createServer } from "node:net";
import { installMissing, npm } from "./install.mjs";

const port = Number(process.env.PORT ?? 4321);

const isFree = (number) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(number, () => server.close(() => resolve(true)));
  });

if (!(await isFree(port))) {
  console.error(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start`);
  process.exit(1);
}
installMissing();
process.exit(npm("run", "--silent", "build") && npm("run", "--silent", "serve") ? 0 : 1);
