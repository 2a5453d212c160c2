import { madeNow, type Piece } from "../downloads/chapters.ts";

export type { Chapter } from "../downloads/chapters.ts";

/**
 * An answer in pieces, each made as it is asked for. A build is given chapters as they are, to make only those that it has
 * not kept: see build/chapters.ts.
 */
export function streamed(pieces: Iterable<Piece>, mediaType: string): Response {
  const iterator = (import.meta.env.DEV ? madeNow(pieces) : pieces)[Symbol.iterator]();
  const encoder = new TextEncoder();
  const stream = new ReadableStream(
    {
      pull(controller) {
        const { done, value } = iterator.next();
        if (done === true) controller.close();
        else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
      },
    },
    // None is asked for before the one before it is written.
    { highWaterMark: 0 },
  );
  const headers = {
    "Content-Type": `${mediaType}; charset=utf-8`,
    "Transfer-Encoding": "chunked",
  };
  return new Response(stream, { headers });
}
