// One file is one contribution: an entry brings the outlets, people and places that are not on file yet.
import { describe, expect, it } from "vitest";
import { readContent } from "../../src/reading/disk/content.ts";
import { memoryFiles } from "../../src/reading/disk/files.ts";
import { ReadCache } from "../../src/reading/disk/read-cache.ts";
import { tidied, withoutAdditions } from "../../src/commands/tidy.ts";
import { additionsIn } from "../../src/reading/schema/article.ts";
import { reopen } from "../../src/reading/disk/front-matter.ts";
import { ENTRY, ENTRY_TEXT, read, say } from "./folder.ts";

const ADDS = `adds:
  outlets:
    mountain-post: { name: Mountain Post, aliases: [Thaba Post], country: LS, kind: press, of: gazette }
  people:
    bea-stone:
      name: Bea Stone
      country: IE
      offices: [{ title: Foreign Minister, country: IE, term: 2025-01-23/.. }]
  places:
    - { name: Semonkong, country: LS, point: [28.05, -29.85], aliases: [Place of Smoke], former: [Old Smoke] }
`;
const BRINGING = ENTRY_TEXT.replace("trips:\n", `${ADDS}trips:\n`)
  .replace("outlet: gazette", "outlet: mountain-post")
  .replaceAll("ada-quill/", "bea-stone/")
  .replace('"Maseru, Lesotho"', '"Place of Smoke, Lesotho"');

describe("an entry with additions", () => {
  it("is read completely, and its additions are on file for all entries", () => {
    const content = read({ [ENTRY]: BRINGING });
    expect(say(content)).toEqual([]);
    expect(content.outlets.get("mountain-post")?.name).toBe("Mountain Post");
    expect(content.people.get("bea-stone")?.country).toBe("IE");
    expect(content.articles[0]!.claims.at(-1)).toMatchObject({ place: { id: "LS/semonkong" } });
    const other = BRINGING.replace(ADDS, "").replace("/talks", "/other");
    expect(
      say(read({ [ENTRY]: BRINGING, "content/articles/2026/2026-01-12-other.md": other })),
    ).toEqual([]);
  });

  it("gives a place the id that it will have in the register, in any script", () => {
    const native = BRINGING.replace("name: Semonkong", "name: 塞蒙孔");
    const { articles } = read({ [ENTRY]: native });
    expect(articles[0]!.claims.at(-1)).toMatchObject({ place: { id: "LS/place-of-smoke" } });
    const onFile = `- { name: 塞蒙孔, country: LS, point: [28.05, -29.85], aliases: [Place of Smoke] }`;
    expect(say(read({ [ENTRY]: native, "content/places.yaml": onFile }))).toEqual([
      expect.stringContaining("known-addition: 塞蒙孔 is on file already, in places.yaml"),
    ]);
  });

  it("is checked like the registers, at its own lines", () => {
    const wrong = BRINGING.replace("country: IE\n", "country: Ireland\n").replace(
      "28.05, -29.85",
      "-29.85, 28.05",
    );
    expect(say(read({ [ENTRY]: wrong }))[0]).toBe(
      '15:16 bad-value: unexpected country "Ireland" (expected two capital letters of ISO 3166 such as CN, XK for Kosovo, or EU) → country: IE',
    );
  });

  it("may not add what is already on file", () => {
    const twice = BRINGING.replace("mountain-post:", "gazette:").replace(
      "outlet: mountain-post",
      "outlet: gazette",
    );
    expect(say(read({ [ENTRY]: twice }))).toEqual([
      expect.stringContaining("known-addition: gazette is on file already, in outlets.yaml"),
    ]);
  });

  it("drops its additions when it is deleted, even with a cache", () => {
    const memory = new ReadCache();
    const files = (text: string): ReturnType<typeof memoryFiles> =>
      memoryFiles({
        "content/places.yaml": "[]",
        "content/outlets.yaml": "gazette: { name: Gazette }\n",
        "content/people/ada-quill.md": "---\nname: Ada Quill\ncountry: GB\n---\n",
        [ENTRY]: text,
        "content/articles/2026/2026-01-12-other.md": BRINGING.replace(ADDS, "").replace(
          "/talks",
          "/other",
        ),
      });
    expect(readContent("content", files(BRINGING), memory).articles).toHaveLength(2);
    expect(readContent("content", files(ENTRY_TEXT), memory).articles).toHaveLength(1);
  });

  it("can be tidied into the registers without changing what is read", () => {
    const adds = additionsIn(reopen(BRINGING)?.value)!;
    const files = tidied(adds, (path) =>
      path === "outlets.yaml" ? "gazette:\n  name: Gazette\n  country: LS\n  kind: press\n" : "",
    );
    const texts = Object.fromEntries([...files].map(([path, text]) => [`content/${path}`, text]));
    const after = read({ ...texts, [ENTRY]: withoutAdditions(BRINGING) });
    expect(withoutAdditions(BRINGING)).not.toContain("adds:");
    expect(say(after)).toEqual([]);
    expect(after.placeNames.find(({ place }) => place.id === "LS/semonkong")?.names).toEqual([
      "Semonkong",
      "Place of Smoke",
      "Old Smoke",
    ]);
    expect(after.outlets.get("mountain-post")).toEqual(
      read({ [ENTRY]: BRINGING }).outlets.get("mountain-post"),
    );
    expect(after.articles).toEqual(read({ [ENTRY]: BRINGING }).articles);
    expect(after.people.get("bea-stone")).toEqual(
      read({ [ENTRY]: BRINGING }).people.get("bea-stone"),
    );
  });
});
