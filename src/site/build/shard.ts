import { createHash } from "node:crypto";
import { fileOf, type StaticPath } from "./static-path.ts";

/** One of several builds, on separate machines, that share the pages of a site: `2/3`. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** Parses `2/3`; undefined if it is invalid. */
export function readShard(text: string): Shard | undefined {
  const [, number = NaN, of = NaN] = (/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/u.exec(text) ?? []).map(
    Number,
  );
  return number <= of ? { number, of } : undefined;
}

export const sayShard = ({ number, of }: Shard): string => `${number}/${of}`;

/** By the hash of the file name, so that all machines agree. */
export const isOf = ({ number, of }: Shard, path: StaticPath): boolean =>
  createHash("sha256").update(fileOf(path)).digest().readUInt32BE() % of === number - 1;
