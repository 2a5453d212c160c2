// Writes the JSON Schemas of editors' files, for validation and completion in text editors.
import { join } from "node:path";
import { jsonSchemas } from "../reading/schema/json-schemas.ts";
import { readArgs, runIfCalled, type Terminal } from "../site/args.ts";
import { writeWhole } from "../site/build/write.ts";

/** `schemas`: updates schemas/, writing only what has changed. */
export function schemas(words: readonly string[], { cwd, out }: Terminal): number {
  readArgs(words, {});
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    const isNew = writeWhole(join(cwd, "schemas", name), `${JSON.stringify(schema, null, 2)}\n`);
    if (isNew) out(`Written: schemas/${name}`);
  }
  return 0;
}

await runIfCalled(import.meta, schemas);
