import * as z from "zod";
import { article } from "./article.ts";

/** All field names in a schema, at any depth. */
function namesIn(schema: z.core.$ZodType, found: Set<string>): Set<string> {
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    for (const [name, part] of Object.entries(shape)) {
      found.add(name);
      namesIn(part, found);
    }
  } else if (schema instanceof z.ZodArray) namesIn(schema.element, found);
  else if (schema instanceof z.ZodRecord) namesIn(schema.valueType, found);
  else if (schema instanceof z.ZodUnion) {
    for (const part of schema.options) namesIn(part, found);
  } else if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    namesIn(schema.def.innerType, found);
  else if (schema instanceof z.ZodPipe) {
    namesIn(schema.def.in, found);
    namesIn(schema.def.out, found);
  }
  return found;
}

export const FIELD_NAMES: ReadonlySet<string> = namesIn(article, new Set());

/** The names as a regular expression. */
export const ANY_FIELD = [...FIELD_NAMES].toSorted((a, b) => b.length - a.length).join("|");
