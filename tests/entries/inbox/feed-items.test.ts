import { describe, expect, it } from "vitest";
import { type FeedItem, readFeed } from "../../../src/entries/inbox/feed-items.ts";
import { tellsOfJourney } from "../../../src/entries/inbox/journey-words.ts";

const AT = "https://gazette.example/feeds/world.xml";
const read = (text: string | Uint8Array, contentType?: string): ReturnType<typeof readFeed> =>
  readFeed(typeof text === "string" ? Buffer.from(text) : text, contentType, AT);
function itemsOf(text: string | Uint8Array, contentType?: string): readonly FeedItem[] {
  const reading = read(text, contentType);
  if (!("items" in reading)) throw new Error(JSON.stringify(reading));
  return reading.items;
}

const rss = (items: string, head = '<?xml version="1.0" encoding="UTF-8"?>'): string =>
  `${head}<rss version="2.0"><channel><title>Gazette</title><language>en-gb</language>${items}</channel></rss>`;
const item = (date: string): string =>
  `<item><title>Minister in Maseru</title><link>/2026/maseru</link><pubDate>${date}</pubDate></item>`;

describe("readFeed", () => {
  it("reads RSS, resolving relative URLs against the feed's", () => {
    expect(itemsOf(rss(item("Mon, 12 Jan 2026 20:00:00 +0800")))).toEqual([
      {
        address: "https://gazette.example/2026/maseru",
        title: "Minister in Maseru",
        text: expect.stringContaining("Minister in Maseru") as string,
        day: "2026-01-12",
        language: "en",
      },
    ]);
  });

  it("reads Atom", () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>G</title><id>x</id><updated>2026-01-13T00:00:00Z</updated>
      <entry><title type="html">A &lt;b&gt;visit&lt;/b&gt;</title><id>urn:1</id><link rel="edit" href="https://gazette.example/edit"/><link rel="alternate" href="https://gazette.example/visit"/>
      <published>2026-01-12T08:00:00+02:00</published><updated>2026-01-13T00:00:00Z</updated><summary>Of a minister</summary></entry></feed>`;
    expect(itemsOf(atom)).toMatchObject([
      { address: "https://gazette.example/visit", title: "A visit", day: "2026-01-12" },
    ]);
  });

  it("reads RDF and JSON Feed", () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>G</title><link>https://gazette.example/</link><description>d</description></channel>
      <item rdf:about="https://gazette.example/rdf"><title>訪問</title><link>https://gazette.example/rdf</link><dc:date>2026-01-12T10:00:00+09:00</dc:date></item></rdf:RDF>`;
    expect(itemsOf(rdf)).toMatchObject([
      { address: "https://gazette.example/rdf", title: "訪問", day: "2026-01-12" },
    ]);
    const json = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "G",
      language: "fr",
      items: [
        {
          id: "1",
          url: "https://gazette.example/json",
          title: "Visite",
          content_text: "x",
          date_published: "2026-01-12T10:00:00+01:00",
        },
      ],
    });
    expect(itemsOf(json, "application/feed+json")).toMatchObject([
      {
        address: "https://gazette.example/json",
        title: "Visite",
        day: "2026-01-12",
        language: "fr",
      },
    ]);
  });

  it("reads news sitemaps, plain ones, and sitemap indexes", () => {
    const news = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://gazette.example/a</loc><news:news><news:publication><news:name>G</news:name><news:language>fr</news:language></news:publication>
      <news:publication_date>2026-01-12T23:00:00-05:00</news:publication_date><news:title><![CDATA[Visite & retour]]></news:title></news:news></url>
      <url><loc>https://gazette.example/2026/wang-yi-visits-lesotho.html</loc><lastmod>2026-01-13</lastmod></url></urlset>`;
    expect(itemsOf(news)).toMatchObject([
      {
        address: "https://gazette.example/a",
        title: "Visite & retour",
        day: "2026-01-12",
        language: "fr",
      },
      { title: "Wang Yi Visits Lesotho", day: "2026-01-13" },
    ]);
    const index = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://gazette.example/news.xml</loc></sitemap><sitemap><loc>http://127.0.0.1/x</loc></sitemap></sitemapindex>`;
    expect(read(index)).toEqual({ sitemaps: ["https://gazette.example/news.xml"] });
  });

  it.each([
    ["2026-01-12", "2026-01-12"],
    ["12 janvier 2026", "2026-01-12"],
    ["2026年1月12日", "2026-01-12"],
    ["Mon, 12 Jan 26 20:00 GMT", undefined],
    ["03/04/2026", undefined],
    ["yesterday", undefined],
    ["", undefined],
  ])("takes %j for %s", (date, day) => {
    expect(itemsOf(rss(item(date)))[0]?.day).toBe(day);
  });

  it("handles declared encodings, including wrong ones", () => {
    // «Визит» in windows-1251.
    const cyrillic = Buffer.from([0xc2, 0xe8, 0xe7, 0xe8, 0xf2]);
    const wrap = (head: string, title: Uint8Array): Uint8Array =>
      Buffer.concat([
        Buffer.from(`${head}<rss version="2.0"><channel><title>x</title><item><title>`),
        title,
        Buffer.from("</title><link>https://gazette.example/1</link></item></channel></rss>"),
      ]);
    const declared = wrap('<?xml version="1.0" encoding="windows-1251"?>', cyrillic);
    expect(itemsOf(declared)[0]?.title).toBe("Визит");
    expect(itemsOf(declared, "application/xml; charset=windows-1251")[0]?.title).toBe("Визит");
    const utf8 = wrap('<?xml version="1.0" encoding="iso-8859-1"?>', Buffer.from("Визит"));
    expect(itemsOf(utf8)[0]?.title).toBe("Визит");
  });

  it("gives up on other files, and on custom entities", () => {
    expect(read("<html><body>Not found</body></html>")).toHaveProperty("reason");
    expect(read("")).toHaveProperty("reason");
    expect(read("{}")).toHaveProperty("reason");
    expect(read('<!DOCTYPE x [<!ENTITY a "aa">]><rss version="2.0"/>')).toEqual({
      reason: "it declares its own entities",
    });
    expect(read("<urlset><url><loc>x</urlset>")).toHaveProperty("reason");
  });

  it("rejects local and script URLs", () => {
    const links = ["javascript:alert(1)", "http://127.0.0.1/x", "https://user:pw@gazette.example/"];
    expect(
      itemsOf(
        rss(links.map((link) => `<item><title>Visit</title><link>${link}</link></item>`).join("")),
      ),
    ).toEqual([]);
  });
});

describe("tellsOfJourney", () => {
  it.each([
    ["en", "Minister arrives in Maseru"],
    ["zh", "王毅将访问莱索托"],
    ["fr", "Le ministre se rendra à Maseru"],
    ["ru", "Министр прибыл в Масеру"],
    ["ar", "وزير الخارجية يزور ماسيرو"],
    ["fa", "سفر وزیر خارجه"],
    ["ja", "外相がレソトを訪問"],
    ["ko", "외교장관 레소토 방문"],
    ["tr", "Bakan Maseru'yu ziyaret etti"],
    ["es", "El ministro aplaza su viaje"],
    ["xx", "Министр прибыл"],
    [undefined, "Министр прибыл"],
  ])("in %s: %s", (language, text) => {
    expect(tellsOfJourney(text, language)).toBe(true);
  });

  it("finds no journey where none is reported", () => {
    expect(tellsOfJourney("Minister signs a law on fishing", "en")).toBe(false);
    expect(tellsOfJourney("外交部长会见记者", "zh")).toBe(false);
    expect(tellsOfJourney("The detour was closed", "en")).toBe(false);
  });
});
