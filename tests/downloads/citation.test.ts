import { describe, expect, it } from "vitest";
import { cite } from "../../src/downloads/citation.ts";
import { isoOf, readDay } from "../../src/model/day.ts";
import { tripPage } from "../../src/words/en/trip.ts";
import { tripPage as tripPageZh } from "../../src/words/zh/trip.ts";

const trip = {
  key: "wang-yi-2026-01-africa",
  title: "Wang Yi in Africa, January 2026",
  url: "https://example.org/trips/wang-yi/2026-01-africa/",
  known: readDay("2026-01-12")!,
};

const words = { ...tripPage.citing, site: "Ports of Call", day: isoOf };

describe("cite", () => {
  it("names the page, its as-of day and its URL", () => {
    expect(cite(trip, words).text).toBe(
      "“Wang Yi in Africa, January 2026”, Ports of Call, as known on 2026-01-12, https://example.org/trips/wang-yi/2026-01-africa/.",
    );
  });

  it("has Chinese punctuation in Chinese", () => {
    const chinese = { ...tripPageZh.citing, site: "Ports of Call", day: isoOf };
    const source = { outlet: "新华社", published: "2026年1月12日", url: "https://x.example/1" };
    const { text, csl } = cite({ ...trip, title: "王毅2026年1月非洲之行", source }, chinese);
    expect(text).toBe(
      `“王毅2026年1月非洲之行”，Ports of Call，截至2026-01-12所知，${trip.url}。来源：新华社，2026年1月12日，https://x.example/1。`,
    );
    expect(csl.note).toBe("截至2026-01-12所知。来源：新华社，2026年1月12日，https://x.example/1。");
  });

  it("escapes BibTeX so that TeX prints it verbatim", () => {
    const { bibtex } = cite({ ...trip, title: "50% of {A} & B_c #1 $5 ~ ^ \\" }, words);
    expect(bibtex).toBe(
      [
        "@misc{wang-yi-2026-01-africa,",
        "  author = {{Ports of Call}},",
        "  title = {{50\\% of \\{A\\} \\& B\\_c \\#1 \\$5 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}}},",
        "  year = {2026},",
        "  date = {2026-01-12},",
        "  howpublished = {\\url{https://example.org/trips/wang-yi/2026-01-africa/}},",
        "  url = {https://example.org/trips/wang-yi/2026-01-africa/},",
        "  note = {As known on 2026-01-12.},",
        "}",
      ].join("\n"),
    );
  });

  it("gives CSL-JSON with the same day", () => {
    expect(cite(trip, words).csl).toEqual({
      id: "wang-yi-2026-01-africa",
      type: "webpage",
      title: trip.title,
      "container-title": "Ports of Call",
      author: [{ literal: "Ports of Call" }],
      issued: { "date-parts": [[2026, 1, 12]] },
      URL: trip.url,
      note: "As known on 2026-01-12.",
    });
  });

  it("states the version of a data set", () => {
    const { csl, bibtex } = cite({ ...trip, version: "2026-01-12.3f9a01bc" }, words);
    expect(csl).toMatchObject({ type: "dataset", version: "2026-01-12.3f9a01bc" });
    expect(bibtex).toContain("\n  version = {2026-01-12.3f9a01bc},\n");
    expect(cite(trip, words).bibtex).not.toContain("version");
  });

  it("also names the source of an article", () => {
    const source = { outlet: "Xinhua", published: "12 January 2026", url: "https://x.example/1" };
    const { text, csl } = cite({ ...trip, source }, words);
    const titled = { outlet: "Xinhua", title: "On tour", published: "2026" };
    expect(cite({ ...trip, source: titled }, words).text).toContain(
      " Source: Xinhua, “On tour”, 2026.",
    );
    expect(text).toContain(" Source: Xinhua, 12 January 2026, https://x.example/1.");
    expect(csl.note).toBe(
      "As known on 2026-01-12. Source: Xinhua, 12 January 2026, https://x.example/1.",
    );
  });
});
