// Bundles the pages' code in a separate process: see bundle.ts.
import { build } from "astro";
import { join } from "node:path";
import { FOLDERS, readBundling } from "./bundling.ts";
import { tellError } from "./bundler-error.ts";

// The parent build has been killed.
process.once("disconnect", () => process.exit(1));

const { folder } = readBundling(process.env)!;
try {
  await build({ outDir: join(folder, FOLDERS.site), logLevel: "warn" });
  process.exit(0);
} catch (error) {
  process.send!(tellError(error), () => process.exit(1));
}
