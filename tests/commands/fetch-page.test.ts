import { createServer, type RequestListener, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type FetchedPage,
  fetchPage,
  type NoPage,
  PAGE_BYTES,
} from "../../src/commands/new-source.ts";
import { answerAs } from "./local-host.ts";

const pages: Readonly<Record<string, RequestListener>> = {
  "/page": (_, response) => {
    response.setHeader("content-type", "text/html; charset=gbk");
    response.end(Buffer.from([0xcd, 0xf5]));
  },
  "/moved": (_, response) => response.writeHead(302, { location: "/page" }).end(),
  "/round": (_, response) => response.writeHead(302, { location: "/round" }).end(),
  "/to-file": (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/to-localhost": (_, response) =>
    response.writeHead(301, { location: "http://localhost/admin" }).end(),
  "/paper": (_, response) => response.setHeader("content-type", "application/pdf").end("%PDF"),
  "/endless": (_, response) => {
    response.setHeader("content-type", "text/html");
    const write = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(256 * 1024, "x")));
    };
    response.on("drain", write);
    write();
  },
  "/slow": () => undefined,
};

let server: Server;
let host = "";
beforeAll(async () => {
  server = createServer((request, response) => {
    const page = pages[request.url!];
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  host = await answerAs(server);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const fetched = (path: string): Promise<FetchedPage | NoPage> => fetchPage(host + path, 1500);

describe("fetchPage", () => {
  it("returns a page with its response metadata", async () => {
    expect(await fetched("/moved")).toEqual({
      bytes: Buffer.from([0xcd, 0xf5]),
      contentType: "text/html; charset=gbk",
      address: `${host}/page`,
    });
  });

  it.each([
    ["/missing", "its host answered 404"],
    ["/round", "it was redirected more than 5 times"],
    ["/paper", "it is application/pdf, not a web page"],
    ["/endless", `it is larger than ${PAGE_BYTES / 1024 / 1024} MB`],
    ["/slow", "no answer within 2 seconds"],
  ])("says why it failed: %s", async (path, reason) => {
    expect(await fetched(path)).toEqual({ reason });
  });

  it("follows no redirect to other schemes", async () => {
    expect(await fetched("/to-file")).toHaveProperty("reason", expect.stringContaining("file:///"));
    expect(await fetched("/to-localhost")).toHaveProperty(
      "reason",
      expect.stringContaining('unexpected host "localhost"'),
    );
  });

  it("says if there is no network", async () => {
    const gone = await fetchPage("http://nowhere.invalid/", 1500);
    expect(gone).toHaveProperty("reason", expect.stringMatching(/nowhere\.invalid|seconds|fetch/));
  });
});
