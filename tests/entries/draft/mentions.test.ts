import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodePage } from "../../../src/entries/draft/decode-page.ts";
import { nameInCountry } from "../../../src/entries/draft/known-names.ts";
import { findMentions, type Mentions } from "../../../src/entries/draft/mentions.ts";
import { readPage } from "../../../src/entries/draft/page.ts";
import { largeTowns, loadGazetteer } from "../../../src/reading/disk/towns.ts";
import { readContent } from "../../../src/reading/disk/content.ts";

const { people, placeNames } = readContent("tests/fixtures/content");
const known = { people: people.values(), places: placeNames };

const find = (text: string, language = "en"): Mentions =>
  findMentions(text, { ...known, people: people.values() }, language);
const stops = (text: string, language?: string): readonly string[] =>
  find(text, language).stops.map(({ means }) => means.name);

describe("findMentions", () => {
  it("finds countries by all their names, in the order of the text", () => {
    expect(stops("From Cote d’Ivoire to TÜRKIYE, Burma, Viet Nam and the Gambia's coast.")).toEqual(
      ["Côte d'Ivoire", "Türkiye", "Myanmar", "Vietnam", "Gambia"],
    );
  });

  it("prefers the longer of two overlapping names", () => {
    expect(stops("Papua New Guinea, Guinea-Bissau and South Sudan")).toEqual([
      "Papua New Guinea",
      "Guinea-Bissau",
      "South Sudan",
    ]);
  });

  it("does not mistake ordinary words for names", () => {
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

  it("distinguishes a nationality from its country", () => {
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

  it("finds a minister's surname behind initials, as Russian ministries write it", () => {
    const lavrov = {
      id: "sergey-lavrov",
      name: "Sergey Lavrov",
      nativeName: { text: "Сергей Лавров", language: "ru" },
      aliases: [],
      country: "RU",
      offices: [],
    };
    const text = "О переговорах С.В.Лаврова. С. В. Лавров прибыл.";
    const { people: found } = findMentions(text, { ...known, people: [lavrov] }, "ru");
    expect(found.map(({ means, times }) => [means.id, times])).toEqual([["sergey-lavrov", 2]]);
  });

  it("finds places on file by their names in the page's language", () => {
    const page = readPage(decodePage(readFileSync("tests/entries/draft/pages/chinese-gbk.html")))!;
    const { stops: found, people: who } = findMentions(
      page.text,
      { ...known, people: people.values(), towns },
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

  it("strips Arabic prefixes from names, but does not find names inside words", () => {
    const { text } = readPage(readFileSync("tests/entries/draft/pages/arabic.html", "utf8"))!;
    expect(stops(text, "ar")).toEqual(["Lesotho", "Ethiopia", "Tanzania", "Somalia", "Lebanon"]);
  });

  it("does not find names across the end of a sentence", () => {
    expect(stops("It went South. Sudan, and New, Zealand")).toEqual(["Sudan"]);
    expect(stops("In St. Lucia.")).toEqual(["Saint Lucia"]);
  });

  const onFile = new Set(placeNames.map(({ place }) => nameInCountry(place)));
  const towns = largeTowns(400_000, onFile);
  const whole = { gazetteer: loadGazetteer(), towns };
  const anywhere = (text: string, language: string): readonly string[] =>
    findMentions(text, { ...known, ...whole, people: people.values() }, language).stops.map(
      ({ means }) => means.name,
    );

  it.each([
    [
      "ru",
      "Он был в Эр-Рияде, посетил Доху и Абу-Даби, Саудовскую Аравию и Катар, в Объединённых Арабских Эмиратах",
      "Saudi Arabia; Qatar; United Arab Emirates",
    ],
    [
      "uk",
      "Він відвідав Ер-Ріяд, Доху й Абу-Дабі, був у Саудівській Аравії, Катарі та Об’єднаних Арабських Еміратах",
      "Saudi Arabia; Qatar; United Arab Emirates",
    ],
    [
      "pl",
      "Był w Rijadzie, Dosze i Abu Zabi, w Arabii Saudyjskiej, Katarze i Zjednoczonych Emiratach Arabskich",
      "Saudi Arabia; Qatar; United Arab Emirates",
    ],
    [
      "tr",
      "Riyad'dan Doha'ya ve Abu Dabi'ye geçti; Suudi Arabistan'a, Katar'a ve BAE'ye gitti",
      "Saudi Arabia; Qatar; United Arab Emirates",
    ],
    [
      "fi",
      "Hän kävi Riadissa, Dohassa ja Abu Dhabissa, Saudi-Arabiassa ja Qatarissa",
      "Saudi Arabia; Qatar",
    ],
    [
      "hu",
      "Rijádban, Dohában és Abu-Dzabiban járt, Szaúd-Arábiában és Katarban",
      "Saudi Arabia; Qatar",
    ],
    [
      "fr",
      "Il était à Riyad, à Doha et à Abou Dabi, en Arabie saoudite, au Qatar et aux Émirats arabes unis",
      "Saudi Arabia; Qatar; United Arab Emirates",
    ],
    [
      "ar",
      "زار الرياض والدوحة وأبوظبي، والسعودية وقطر والإمارات",
      "Saudi Arabia; Qatar; United Arab Emirates",
    ],
    ["he", "הוא ביקר בריאד, בדוחה ובאבו דאבי, בסעודיה ובקטאר", "Saudi Arabia; Qatar"],
    ["hi", "वे रियाद, दोहा और अबू धाबी में थे, सऊदी अरब और क़तर में भी", "Saudi Arabia; Qatar"],
    [
      "zh",
      "访问利雅得、多哈和阿布扎比，即沙特阿拉伯、卡塔尔和阿拉伯联合酋长国",
      "Saudi Arabia; Qatar; United Arab Emirates",
    ],
    [
      "ko",
      "리야드와 도하를 방문하고 아부다비로 갔다. 사우디아라비아와 카타르",
      "Saudi Arabia; Qatar",
    ],
  ])("finds inflected names of towns and countries in %s", (language, text, countries) => {
    const found = anywhere(text, language);
    const three = ["Riyadh, Saudi Arabia", "Doha, Qatar", "Abu Dhabi, United Arab Emirates"];
    const wanted = [...three, ...countries.split("; ")];
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  it("takes Monday for no capital", () => {
    expect(anywhere("وزیر خارجه روز دوشنبه وارد قطر شد.", "fa")).toEqual(["Qatar"]);
  });

  it("finds a small town beside its country, and takes words and surnames for no town", () => {
    expect(anywhere("The plane turned to Shannon, Ireland, after talks in Nairobi.", "en")).toEqual(
      ["Shannon, Ireland", "Ireland", "Nairobi, Kenya"],
    );
    expect(anywhere("Reading Victoria Nuland's words was Nice, Mr Jackson said.", "en")).toEqual(
      [],
    );
    expect(anywhere("Малый театр, Оманов и Иранцев", "ru")).toEqual([]);
  });
});
