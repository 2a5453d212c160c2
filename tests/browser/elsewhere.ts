import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";

/** A page of another site with some embed code that tests may change; served while the tests of a file or group run. */
export function useElsewhere(): { code: string; address: string } {
  const elsewhere = { code: "", address: "" };
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end(`<!doctype html><title>Elsewhere</title>${elsewhere.code}`);
  });
  beforeAll(async () => {
    await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
    elsewhere.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => {
    server.close();
  });
  return elsewhere;
}
