/** An answer in pieces, each made as it is asked for. */
export function streamed(pieces: Iterable<string>, mediaType: string): Response {
  const iterator = pieces[Symbol.iterator]();
  const encoder = new TextEncoder();
  const stream = new ReadableStream({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  const headers = {
    "Content-Type": `${mediaType}; charset=utf-8`,
    "Transfer-Encoding": "chunked",
  };
  return new Response(stream, { headers });
}
