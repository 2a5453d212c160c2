import type * as z from "zod";
import { readFields } from "../../reading/schema/explain.ts";
import { type Problem, reporter } from "../../reading/problem.ts";
import { readText, REGISTER_BYTES } from "../../reading/disk/text.ts";
import { readYaml } from "../../reading/yaml/yaml.ts";

/** Reads a map file with its schema; what does not fit is told with its line. */
export function readMap<Schema extends z.ZodType>(
  raw: string | Uint8Array,
  file: string,
  schema: Schema,
): { readonly map?: z.infer<Schema> | undefined; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = reporter(file, problems);
  const text = readText(raw, report, REGISTER_BYTES);
  const tree = text === undefined ? undefined : readYaml(text, report);
  const map = tree && readFields(schema, tree, report);
  return { map, problems };
}
