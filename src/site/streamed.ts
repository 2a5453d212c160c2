import { madeNow, type Piece } from "../downloads/pieces.ts";

export type { Chapter } from "../downloads/pieces.ts";

/**
 * A response in pieces, each made on demand. A build receives chapters unmade, so that it makes only those not cached:
 * see build/chapters.ts.
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
    // Pull no piece before the previous one is written.
    { highWaterMark: 0 },
  );
  const headers = {
    "Content-Type": `${mediaType}; charset=utf-8`,
    "Transfer-Encoding": "chunked",
  };
  return new Response(stream, { headers });
}
