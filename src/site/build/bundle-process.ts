// Bundles the pages' code in a separate process: see bundle.ts.
import { build } from "astro";
import { join } from "node:path";
import { LAYOUT, readBundling } from "./bundling.ts";
import { serializeError } from "./bundler-error.ts";

// The parent build has been killed.
process.once("disconnect", () => process.exit(1));

const { folder } = readBundling(process.env)!;
try {
  await build({ outDir: join(folder, LAYOUT.site), logLevel: "warn" });
  process.exit(0);
} catch (error) {
  process.send!(serializeError(error), () => process.exit(1));
}
