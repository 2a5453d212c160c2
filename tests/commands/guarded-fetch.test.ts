// Servers that redirect into a private network, are slow, or never end.
import { createServer, type Server, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { guardedFetch, network } from "../../src/commands/guarded-fetch.ts";
import { answerAs, lead } from "./local-host.ts";

const servers: Server[] = [];
const sockets = new Set<Socket>();
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

/** A server with any answer to a connection; returns its URL and the number of connections. */
async function serve(
  answer: (socket: Socket) => void,
): Promise<{ host: string; count: () => number }> {
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    sockets.add(socket.on("error", () => undefined));
    socket.once("data", () => {
      answer(socket);
    });
  });
  servers.push(server);
  return { host: await answerAs(server), count: () => connections };
}

const reply = (head: string, body = ""): string => `HTTP/1.1 ${head}\r\n\r\n${body}`;
const redirect = (to: string): string => reply(`302 Found\r\nlocation: ${to}\r\ncontent-length: 0`);
/** Writes until the client hangs up. */
function endlessly(socket: Socket, piece: string | Buffer): void {
  const write = (): void => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on("drain", write);
  write();
}

const WITHIN = [
  ...[
    "127.0.0.1",
    "127.9.9.9",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
  ],
  ...["100.64.0.1", "192.0.2.1", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255"],
  ...[
    "::1",
    "::",
    "fe80::1",
    "fc00::1",
    "fd12:3456::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
  ],
  ...["2001:db8::1", "64:ff9b::7f00:1", "2002:7f00:1::", "no address"],
];

describe("a private address", () => {
  it.each(WITHIN)("is not public: %s", (address) => {
    expect(network.isPublic(address)).toBe(false);
  });

  it.each(["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "1.1.1.1"])(
    "unlike %s",
    (address) => {
      expect(network.isPublic(address)).toBe(true);
    },
  );

  it.each(["http://127.0.0.1/", "http://192.0.2.1/", "http://198.18.0.1/", "http://[::1]/"])(
    "is not requested by IP address: %s",
    async (address) => {
      const asked = lead({});
      expect(await guardedFetch(address)).toHaveProperty(
        "reason",
        expect.stringMatching(/private network|host/),
      );
      expect(asked).toEqual([]);
    },
  );

  it("is not requested by a name that resolves to it, at first or after a redirect", async () => {
    const { host, count } = await serve((socket) =>
      socket.end(redirect("http://inner.example.org/")),
    );
    lead({ "pages.example.org": ["127.0.0.1"], "inner.example.org": ["10.0.0.1"] });
    const reason = "inner.example.org leads to 10.0.0.1, which is in a private network";
    expect(await guardedFetch("http://inner.example.org/")).toEqual({ reason });
    expect(await guardedFetch(`${host}/`)).toEqual({ reason });
    expect(count()).toBe(1);
  });

  it("is not requested by a name that resolves differently the second time", async () => {
    const { host, count } = await serve((socket) => socket.end(redirect("/again")));
    const asked = lead({ "pages.example.org": ["127.0.0.1", "10.0.0.1"] });
    expect(await guardedFetch(`${host}/`)).toHaveProperty(
      "reason",
      expect.stringContaining("10.0.0.1"),
    );
    expect(count()).toBe(1);
    expect(asked).toHaveLength(2);
  });

  it.each(["//localhost/", "file:///etc/passwd", "http://a@pages.example.org/", "http://127.1/"])(
    "is not requested after a redirect: %s",
    async (to) => {
      const { host, count } = await serve((socket) => socket.end(redirect(to)));
      expect(await guardedFetch(`${host}/`)).toHaveProperty(
        "reason",
        expect.stringContaining("unexpected"),
      );
      expect(count()).toBe(1);
    },
  );
});

describe("a server", () => {
  const TIMEOUT_MS = 400;
  const LATE = { reason: "no answer within 0 seconds" };
  const SLOW: Readonly<Record<string, (socket: Socket) => void>> = {
    "says nothing": () => undefined,
    "says a part of its head": (socket) => socket.write("HTTP/1.1 200 OK\r\nx: "),
    "says a letter at a time": (socket) => {
      socket.write(reply("200 OK\r\ncontent-type: text/html"));
      const timer = setInterval(() => socket.write("x"), 50);
      socket.once("close", () => {
        clearInterval(timer);
      });
    },
    "says to wait, again and again": (socket) => {
      const timer = setInterval(() => socket.write("HTTP/1.1 100 Continue\r\n\r\n"), 50);
      socket.once("close", () => {
        clearInterval(timer);
      });
    },
    "promises more than it says": (socket) =>
      socket.write(reply("200 OK\r\ncontent-length: 100", "x")),
  };
  it.each(Object.keys(SLOW))("that %s is abandoned", async (name) => {
    const { host } = await serve(SLOW[name]!);
    const begun = performance.now();
    const answer = await guardedFetch(`${host}/`, { timeoutMs: TIMEOUT_MS });
    expect(answer).toHaveProperty("reason");
    if (name !== "says to wait, again and again") expect(answer).toEqual(LATE);
    expect(performance.now() - begun).toBeLessThan(TIMEOUT_MS + 3000);
  });

  const ENDLESS: Readonly<Record<string, (socket: Socket) => void>> = {
    "a body": (socket) => {
      socket.write(reply("200 OK\r\ncontent-type: text/html"));
      endlessly(socket, "x".repeat(65_536));
    },
    chunks: (socket) => {
      socket.write(reply("200 OK\r\ntransfer-encoding: chunked"));
      endlessly(socket, `10000\r\n${"x".repeat(65_536)}\r\n`);
    },
    "a head": (socket) => {
      socket.write("HTTP/1.1 200 OK\r\n");
      endlessly(socket, `x: ${"y".repeat(1000)}\r\n`);
    },
    redirects: (socket) => socket.end(redirect("/on")),
    "a body that is small before it is unpacked": (socket) => {
      const body = gzipSync(Buffer.alloc(64 * 1024 * 1024));
      socket.write(reply(`200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${body.length}`));
      socket.end(body);
    },
  };
  it.each(Object.keys(ENDLESS))("without an end to %s is abandoned", async (name) => {
    const { host } = await serve(ENDLESS[name]!);
    const answer = await guardedFetch(`${host}/`, { maxBytes: 1024 * 1024, timeoutMs: 10_000 });
    expect(answer).toHaveProperty("reason", expect.not.stringContaining("seconds"));
  });

  it.each(["", "\r\n", "not HTTP\r\n\r\n", "HTTP/1.1 999999 X\r\n\r\n", "HTTP/9.9 200 OK\r\n\r\n"])(
    "that answers %j is reported in one line",
    async (text) => {
      const { host } = await serve((socket) => socket.end(text));
      const answer = await guardedFetch(`${host}/`, { timeoutMs: 2000 });
      expect(answer).toHaveProperty("reason", expect.stringMatching(/^[^\n]+$/));
    },
  );

  it("is sent a HEAD request only", async () => {
    const { host } = await serve((socket) => socket.end(reply("200 OK\r\ncontent-length: 5")));
    expect(await guardedFetch(`${host}/`, { method: "HEAD" })).toMatchObject({
      status: 200,
      isOk: true,
    });
  });
});
