import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodePage } from "../../../src/entries/draft/decode-page.ts";
import { findMentions, type Mentions } from "../../../src/entries/draft/mentions.ts";
import { readPage } from "../../../src/entries/draft/page.ts";
import { loadGazetteer } from "../../../src/reading/disk/towns.ts";
import { readContent } from "../../../src/reading/disk/content.ts";

const { people, placeNames } = readContent("tests/fixtures/content");
const known = { people: people.values(), places: placeNames };

const find = (text: string, language = "en"): Mentions =>
  findMentions(text, { ...known, people: people.values() }, language);
const stops = (text: string, language?: string): readonly string[] =>
  find(text, language).stops.map(({ means }) => means.name);

describe("findMentions", () => {
  it("finds countries by all that they are called, in the order of the text", () => {
    expect(stops("From Cote d’Ivoire to TÜRKIYE, Burma, Viet Nam and the Gambia's coast.")).toEqual(
      ["Côte d'Ivoire", "Türkiye", "Myanmar", "Vietnam", "Gambia"],
    );
  });

  it("takes the longer of two names", () => {
    expect(stops("Papua New Guinea, Guinea-Bissau and South Sudan")).toEqual([
      "Papua New Guinea",
      "Guinea-Bissau",
      "South Sudan",
    ]);
  });

  it("does not take words for names", () => {
    expect(
      stops("It let us eat turkey in the car, and chad was a fish; a us-led sudanese."),
    ).toEqual([]);
    expect(stops("U.S. and US officials of the UAE; Us too")).toEqual([
      "United States",
      "United Arab Emirates",
    ]);
  });

  it("offers each country that an ambiguous name can mean", () => {
    expect(stops("He flew to Congo.")).toEqual(["DR Congo", "Republic of the Congo"]);
  });

  it("tells a country's people from the country", () => {
    const { stops: found } = find("The Tanzanian president and the French, in France");
    expect(found.map(({ means }) => [means.name, means.isNationality])).toEqual([
      ["France", false],
      ["Tanzania", true],
    ]);
  });

  it("finds people by their names in any script, most named first", () => {
    const { people: found } = find("Ada Quill met Wang Yi. 王毅 said; Wang Yi left.");
    expect(found.map(({ means, times }) => [means.id, times])).toEqual([
      ["wang-yi", 3],
      ["ada-quill", 1],
    ]);
  });

  it("finds places on file by their names in the page's language", () => {
    const page = readPage(decodePage(readFileSync("tests/entries/draft/pages/chinese-gbk.html")))!;
    const { stops: found, people: who } = findMentions(
      page.text,
      { ...known, people: people.values(), gazetteer: loadGazetteer() },
      page.language,
    );
    expect(who[0]?.means.id).toBe("wang-yi");
    expect(found.map(({ means }) => means.name)).toEqual([
      "Lesotho",
      "Maseru, Lesotho",
      "China",
      "Ethiopia",
      "Tanzania",
      "Somalia",
      "Guinea-Bissau",
    ]);
  });

  it("reads through what Arabic writes onto a name, and no name into a word", () => {
    const { text } = readPage(readFileSync("tests/entries/draft/pages/arabic.html", "utf8"))!;
    expect(stops(text, "ar")).toEqual(["Lesotho", "Ethiopia", "Tanzania", "Somalia", "Lebanon"]);
  });

  it("does not let a sentence's end make a name", () => {
    expect(stops("It went South. Sudan, and New, Zealand")).toEqual(["Sudan"]);
    expect(stops("In St. Lucia.")).toEqual(["Saint Lucia"]);
  });
});
