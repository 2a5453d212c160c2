import { describe, expect, test } from "vitest";
import { EMBED_SIZE, embedCode, embedFrame, oEmbed } from "../../src/downloads/embed.ts";

const page = {
  address: "https://site.example/visits/embed/trips/wang-yi/2026-01-africa/",
  title: 'Wang Yi: "Africa" <2026> & more',
};

describe("an embedded trip", () => {
  test("is an iframe whose title is escaped", () => {
    expect(embedFrame(page)).toContain('title="Wang Yi: &quot;Africa&quot; &lt;2026> &amp; more"');
    expect(embedFrame(page)).toContain(`src="${page.address}"`);
  });

  test("listens only to its own site", () => {
    expect(embedCode(page)).toContain('origin !== "https://site.example"');
  });

  test("is described as oEmbed 1.0", () => {
    expect(oEmbed(page, "A Site", "https://site.example/visits/")).toEqual({
      version: "1.0",
      type: "rich",
      title: page.title,
      provider_name: "A Site",
      provider_url: "https://site.example/visits/",
      html: embedFrame(page),
      ...EMBED_SIZE,
    });
  });
});
