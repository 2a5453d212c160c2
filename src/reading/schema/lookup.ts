import * as z from "zod";
import type { Path } from "../yaml/tree.ts";

/** Unwraps one level of optional, default, preprocess and the like; undefined if there is none. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return schema.def.innerType;
  if (!(schema instanceof z.ZodPipe)) return undefined;
  return schema.def.in instanceof z.ZodTransform ? schema.def.out : schema.def.in;
}

/** Unwraps a schema completely. */
function inner(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  for (let current = schema; ;) {
    const within = current && unwrap(current);
    if (!within) return current;
    current = within;
  }
}

function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const step of path) {
    const outer: z.core.$ZodType | undefined = inner(current);
    if (outer instanceof z.ZodObject) {
      const shape = outer.shape as Record<PropertyKey, z.core.$ZodType>;
      current = Object.hasOwn(shape, step) ? shape[step] : undefined;
    } else if (outer instanceof z.ZodArray) current = outer.element;
    else if (outer instanceof z.ZodRecord) current = outer.valueType;
    else return undefined;
  }
  return current;
}

export function fieldsAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  const found = inner(schemaAt(schema, path));
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

export function describeField(schema: z.core.$ZodType, path: Path): string | undefined {
  for (let found = schemaAt(schema, path); found; found = unwrap(found)) {
    const description = z.globalRegistry.get(found)?.description;
    if (description !== undefined) return description;
  }
  return undefined;
}

/** The value at a path; a mapping can stand for a list of one. */
export function valueAt(value: unknown, path: Path): unknown {
  for (const step of path) {
    if (typeof step === "number" && !Array.isArray(value)) continue;
    if (typeof value !== "object" || value === null) return value;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
