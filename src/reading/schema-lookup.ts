import * as z from "zod";
import type { Path } from "./yaml-tree.ts";

/** The schema inside wrappers such as optional, default and preprocess. */
function inner(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  for (let current = schema; ;) {
    if (current instanceof z.ZodOptional || current instanceof z.ZodDefault)
      current = current.def.innerType;
    else if (current instanceof z.ZodPipe) {
      current = current.def.in instanceof z.ZodTransform ? current.def.out : current.def.in;
    } else return current;
  }
}

function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const step of path) {
    const outer: z.core.$ZodType | undefined = inner(current);
    if (outer instanceof z.ZodObject)
      current = (outer.shape as Record<PropertyKey, z.core.$ZodType>)[step];
    else if (outer instanceof z.ZodArray) current = outer.element;
    else if (outer instanceof z.ZodRecord) current = outer.valueType;
    else return undefined;
  }
  return current;
}

/** The fields that the mapping at a path may have. */
export function fieldsAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  const found = inner(schemaAt(schema, path));
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

/** What a field's schema says of it. */
export function describeField(schema: z.core.$ZodType, path: Path): string | undefined {
  const found = schemaAt(schema, path);
  return (found && z.globalRegistry.get(found)?.description) ?? undefined;
}
