import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { check } from "../../src/commands/check.ts";
import { inbox } from "../../src/commands/inbox.ts";
import { answerAs } from "./local-host.ts";
import { type Said, temporaryFolder, type } from "./terminal.ts";

/** What is served, by path; how often each was requested, and how many at once. */
let pages: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {};
let asked: string[] = [];
let [open, most] = [0, 0];

const server = createServer((request, response) => {
  asked.push(request.url!);
  most = Math.max(most, ++open);
  response.on("close", () => open--);
  const page = pages[request.url!];
  if (page) page(request, response);
  else response.writeHead(404).end();
});
let host = "";
beforeAll(async () => {
  host = await answerAs(server);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
  cpSync("tests/fixtures/content", join(cwd, "content"), { recursive: true });
  pages = {};
  asked = [];
  most = 0;
});

const list = (...paths: string[]): void => {
  const lines = paths.map((path) => `- outlet: gazette\n  url: ${host}${path}\n`);
  writeFileSync(join(cwd, "content/feeds.yaml"), lines.join(""));
};
const serve = (path: string, body: string): void => {
  pages[path] = (_, response) => response.end(body);
};
const run = (...words: string[]): Promise<Said> => type(inbox, ["--pause", "0", ...words], cwd);

const item = (title: string, path: string, date = "Fri, 20 Nov 2026 10:00:00 +0000"): string =>
  `<item><title>${title}</title><link>https://gazette.example${path}</link><pubDate>${date}</pubDate></item>`;
const rss = (...items: string[]): string =>
  `<rss version="2.0"><channel><title>G</title><language>en</language>${items.join("")}</channel></rss>`;

describe("inbox", () => {
  it("lists articles that name a known minister and a journey, with the two ways to enter them", async () => {
    list("/feed");
    serve(
      "/feed",
      rss(
        item("Wang Yi visits Lesotho", "/visit"),
        item("Wang Yi signs a law", "/law"),
        item("Somebody visits Lesotho", "/somebody"),
        item("Wang Yi arrives long ago", "/old", "Fri, 02 Jan 2026 10:00:00 +0000"),
      ),
    );
    const { code, out, err } = await run("--site", "https://ports.example/base");
    expect(code).toBe(0);
    expect(out.split("\n")).toEqual([
      "2026-11-20  gazette  Wang Yi visits Lesotho",
      "    Wang Yi; no trip on file is near it",
      "    npm run new -- https://gazette.example/visit --outlet gazette --published 2026-11-20",
      "    https://ports.example/base/new/?source.outlet=gazette&source.title=Wang+Yi+visits+Lesotho&source.url=https%3A%2F%2Fgazette.example%2Fvisit&source.published=2026-11-20&source.language=en",
    ]);
    expect(err).toBe("1 of 4 articles from 1 feed may report a trip");
  });

  it("names the known trip that an article may belong to", async () => {
    list("/feed");
    serve(
      "/feed",
      rss(item("Wang Yi visits Lesotho", "/visit", "Mon, 12 Jan 2026 10:00:00 +0000")),
    );
    const { out } = await run("--days", "400");
    expect(out).toMatch(/Wang Yi; may be .*\(wang-yi\/2026-01-africa\)/);
    expect(out).toContain("--published 2026-01-12 --trip wang-yi/2026-01-africa\n");
    expect(out).toContain("/new/?trip=wang-yi%2F2026-01-africa&");
  });

  it("omits articles on file under any URL, and lists each once", async () => {
    const entry = readdirSync(join(cwd, "content/articles/2026"))
      .map((name) => readFileSync(join(cwd, "content/articles/2026", name), "utf8"))
      .find((text) => /^ {2}url: /m.test(text))!;
    const url = /^ {2}url: "?([^\s"]+)/m.exec(entry)![1]!;
    const own = (address: string): string =>
      `<item><title>Wang Yi visits Lesotho</title><link>${address}</link></item>`;
    list("/feed", "/again");
    const copy = `https://web.archive.org/web/20261120000000/${url}`;
    serve(
      "/feed",
      rss(own(url), own(`${url}?utm_source=feed`), own(copy), item("Wang Yi visits", "/once")),
    );
    serve("/again", rss(item("Wang Yi visits", "/once?utm_medium=x")));
    const { out, err } = await run();
    expect(out.match(/^\S/gm)).toHaveLength(1);
    expect(err).toContain("1 of 5 articles");
  });

  it("writes no entry, and next time requests only what has changed", async () => {
    list("/feed");
    let isAsked: string | undefined;
    pages["/feed"] = (request, response) => {
      isAsked = request.headers["if-none-match"];
      if (isAsked === '"v1"') response.writeHead(304).end();
      else response.setHeader("etag", '"v1"').end(rss(item("Wang Yi visits Lesotho", "/visit")));
    };
    const before = readdirSync(join(cwd, "content"), { recursive: true }).length;
    const first = await run();
    const second = await run();
    expect(isAsked).toBe('"v1"');
    expect(second.out).toBe(first.out);
    expect(second.out).toContain("Wang Yi visits Lesotho");
    expect(readdirSync(join(cwd, "content"), { recursive: true })).toHaveLength(before);
    expect(existsSync(join(cwd, ".cache/inbox.json"))).toBe(true);
    writeFileSync(join(cwd, ".cache/inbox.json"), "{broken");
    expect((await run()).out).toBe(first.out);
  });

  it("sends one request at a time to a host", async () => {
    list("/1", "/2", "/3", "/4");
    for (const path of ["/1", "/2", "/3", "/4"])
      pages[path] = (_, response) => setTimeout(() => response.end(rss()), 20);
    await run();
    expect(asked).toEqual(["/1", "/2", "/3", "/4"]);
    expect(most).toBe(1);
  });

  it("skips feeds that are huge, endless, silent, gone, redirected or not feeds", async () => {
    list("/huge", "/endless", "/silent", "/gone", "/inside", "/none", "/well");
    pages["/huge"] = (_, response) => {
      const part = Buffer.alloc(1024 * 1024, "x");
      for (let n = 0; n < 8; n++) response.write(part);
      response.end();
    };
    pages["/endless"] = (_, response) => {
      const timer = setInterval(() => response.write("<rss>"), 5);
      response.on("close", () => {
        clearInterval(timer);
      });
    };
    pages["/silent"] = () => undefined;
    pages["/inside"] = (_, response) =>
      response.writeHead(302, { location: "http://10.0.0.1/feed" }).end();
    serve("/none", "<html>Hello</html>");
    serve("/well", rss(item("Wang Yi visits Lesotho", "/visit")));
    const { code, out, err } = await run("--timeoutMs", "3000");
    expect(code).toBe(0);
    expect(out).toContain("Wang Yi visits Lesotho");
    const told = err.split("\n").map((line) => line.replace(host, ""));
    expect(told).toEqual([
      "/huge: it is larger than 5 MB",
      "/endless: no answer within 3 seconds",
      "/silent: no answer within 3 seconds",
      "/gone: its host answered 404",
      expect.stringMatching(/^\/inside: /),
      "/none: it is not a feed that can be read",
      "1 of 1 articles from 7 feeds may report a trip",
    ]);
  }, 20_000);

  it("follows a sitemap index to its news sitemaps", async () => {
    list("/sitemap.xml");
    const sitemap = (path: string): string => `<sitemap><loc>${host}${path}</loc></sitemap>`;
    serve(
      "/sitemap.xml",
      `<sitemapindex>${["/old.xml", "/news.xml", "/a.xml", "/b.xml"].map(sitemap).join("")}</sitemapindex>`,
    );
    serve(
      "/news.xml",
      "<urlset><url><loc>https://gazette.example/wang-yi-visits-lesotho</loc></url></urlset>",
    );
    const { out } = await run();
    expect(asked.slice(0, 2)).toEqual(["/sitemap.xml", "/news.xml"]);
    expect(asked).toHaveLength(4);
    expect(out).toContain("undated  gazette  Wang Yi Visits Lesotho");
  });

  it("writes plain text to an issue, whatever a feed says", async () => {
    list("/feed", "/gone");
    const title = "Wang Yi visits @everyone `code` [x](http://evil.example) &lt;img src=x&gt; #1";
    serve("/feed", rss(item(title, "/visit?a=1&amp;b=$(id)")));
    const { out } = await run("--format", "markdown");
    const lines = out.split("\n");
    expect(lines[0]).toMatch(
      /^- \[ \] `2026-11-20` `gazette` ``Wang Yi visits @everyone `code` \[x\].*``$/,
    );
    expect(out).toContain(
      "`npm run new -- 'https://gazette.example/visit?a=1&b=$(id)' --outlet gazette",
    );
    expect(lines.at(-1)).toBe(`- \`${host}/gone\`: \`its host answered 404\``);
    expect(out).not.toContain("<img");
  });
});

describe("content/feeds.yaml", () => {
  const checked = async (text: string): Promise<string> => {
    writeFileSync(join(cwd, "content/feeds.yaml"), text);
    return (await type(check, [], cwd)).out;
  };

  it.each([
    ["- outlet: nobody\n  url: https://a.example/f\n", 'unexpected outlet "nobody"'],
    ["- outlet: gazette\n  url: http://127.0.0.1/f\n", "127.0.0.1"],
    ["- outlet: gazette\n  url: https://a.example/f\n  every: day\n", "every"],
    [
      "- outlet: gazette\n  url: https://a.example/f\n- outlet: gazette\n  url: https://www.a.example/f/\n",
      "on line 2 already",
    ],
  ])("is validated: %j", async (text, message) => {
    expect(await checked(text)).toContain(message);
  });

  it("may contain only a commented example", async () => {
    expect(await checked("# - outlet: gazette\n[]\n")).toMatch(/ 0 errors/);
    expect(await checked("- outlet: gazette\n  url: https://a.example/f\n")).toMatch(/ 0 errors/);
  });
});
