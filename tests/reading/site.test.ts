// content/site.yaml: the identity of a site.
import { describe, expect, it } from "vitest";
import { missingFields, DEFAULT_IDENTITY } from "../../src/model/identity.ts";
import { memoryFiles } from "../../src/reading/disk/files.ts";
import { siteOf } from "../../src/reading/disk/site.ts";
import { read, say } from "./folder.ts";

const SITE = `name: Travels of State
tagline: Where presidents went.
language: zh
publisher: A Newspaper
contact: desk@news.example
repository: https://github.com/news/travels/
licence: CC0-1.0
featured: ada-quill/2026-01-africa
`;
const readSite = (text: string) => read({ "content/site.yaml": text });

describe("site.yaml", () => {
  it("has the site's name, publisher and licence", () => {
    const content = readSite(SITE);
    expect(say(content)).toEqual([]);
    expect(content.identity).toEqual({
      name: "Travels of State",
      tagline: "Where presidents went.",
      language: "zh",
      publisher: "A Newspaper",
      contact: "desk@news.example",
      repository: "https://github.com/news/travels",
      licence: {
        id: "CC0-1.0",
        name: "CC0 1.0",
        title: "Creative Commons Zero 1.0",
        url: "https://creativecommons.org/publicdomain/zero/1.0/",
      },
      featured: "ada-quill/2026-01-africa",
    });
    expect(missingFields(content.identity)).toEqual([]);
  });

  it("is read first, for the site's language", () => {
    expect(siteOf("content", memoryFiles({ "content/site.yaml": SITE })).language).toBe("zh");
    expect(siteOf("content", memoryFiles({}))).toBe(DEFAULT_IDENTITY);
    expect(siteOf("content", memoryFiles({ "content/site.yaml": "name: [" }))).toBe(
      DEFAULT_IDENTITY,
    );
  });

  it("needs a name, a language and a licence; the publisher defaults to the name", () => {
    const { identity } = readSite("name: Travels\nlanguage: en\nlicence: CC-BY-4.0\n");
    expect(identity.publisher).toBe("Travels");
    expect(missingFields(identity)).toHaveLength(3);
    expect(missingFields(read({}).identity)).toHaveLength(1);
  });

  it.each([
    ["name: A\nlicence: CC-BY-4.0\n", `1:1 missing-field: missing "language"`],
    ["language: fr", `3:11 unknown-value: unexpected language "fr", expected "en" or "zh"`],
    ["contact: desk", `5:10 bad-value: unexpected contact "desk", expected an e-mail address`],
    ["licence: MIT", `7:10 unknown-value: unexpected licence "MIT", expected "CC0-1.0"`],
    ["featured: Africa", `8:11 bad-value: unexpected featured "Africa", expected the id of a trip`],
    [
      "featured: ada-quill/2026-01-afrika",
      `8:11 unknown-trip: unexpected trip "ada-quill/2026-01-afrika", expected one that an entry is about (did you mean "ada-quill/2026-01-africa"?)`,
    ],
    ["repository: news/travels", `6:13 `],
  ])("reports the position of a mistake: %s", (line, said) => {
    const [field = ""] = line.split(":");
    const isWhole = line.includes("\n");
    const text = isWhole ? line : SITE.replace(new RegExp(`^${field}:.*$`, "m"), line);
    const [first = ""] = say(readSite(text));
    expect(first).toContain(`content/site.yaml ${said}`);
  });

  it("recognises misspelt fields", () => {
    const [first = ""] = say(readSite(SITE.replace("licence:", "license:")));
    expect(first).toContain("content/site.yaml 7:1");
    expect(first).toContain("licence");
  });
});
