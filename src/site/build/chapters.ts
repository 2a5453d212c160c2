// Large files, written in chapters: chapters whose key has not changed are copied from the previous build's file.
import { closeSync, openSync, readSync, writeFileSync } from "node:fs";
import type { Chapter } from "../streamed.ts";

/** Byte offset and length of each chapter, by its key. */
export type Chapters = Readonly<Record<string, readonly [start: number, length: number]>>;

/** A file of the previous build. */
export interface LastFile {
  readonly path: string;
  readonly chapters: Chapters;
}

/** Writes a new file piece by piece. */
export async function writeInChapters(
  path: string,
  pieces: AsyncIterable<Uint8Array | Chapter>,
  last: LastFile | undefined,
): Promise<Chapters> {
  const file = openSync(path, "wx");
  const before = last && openSync(last.path, "r");
  const chapters: Record<string, readonly [start: number, length: number]> = {};
  let end = 0;
  const write = (bytes: Uint8Array): void => {
    writeFileSync(file, bytes);
    end += bytes.length;
  };
  try {
    for await (const piece of pieces) {
      if (piece instanceof Uint8Array) {
        write(piece);
        continue;
      }
      const start = end;
      const place = last?.chapters[piece.key];
      for (const bytes of place ? [readAt(before!, place)] : inBytes(piece.make())) {
        piece.onContent(bytes);
        write(bytes);
      }
      if (piece.key !== "") chapters[piece.key] = [start, end - start];
    }
    return chapters;
  } finally {
    closeSync(file);
    if (before !== undefined) closeSync(before);
  }
}

function* inBytes(pieces: Iterable<string>): Generator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece);
}

function readAt(file: number, [start, length]: Chapters[string]): Uint8Array {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, start);
  return bytes;
}
