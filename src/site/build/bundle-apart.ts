// Bundles the code of the pages, as a process of its own: see bundle.ts.
import { build } from "astro";
import { join } from "node:path";
import { FOLDERS, readBundling } from "./bundling.ts";
import { tellError } from "./bundler-error.ts";

// Its parent, the build, has been killed.
process.once("disconnect", () => process.exit(1));

const { folder } = readBundling(process.env)!;
try {
  await build({ outDir: join(folder, FOLDERS.site), logLevel: "warn" });
  process.exit(0);
} catch (error) {
  process.send!(tellError(error), () => process.exit(1));
}
