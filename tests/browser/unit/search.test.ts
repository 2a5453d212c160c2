import { describe, expect, test } from "vitest";
import { findByName } from "../../../src/browser/search-lists.ts";
import { textMatcher } from "../../../src/browser/text-search.ts";
import { outcomes } from "../../../src/words/en/outcomes.ts";
import { searchWords } from "../../../src/words/search-words.ts";
import { OUTCOMES } from "../../../src/model/outcomes.ts";
import { searchIndexOf } from "./search-index.ts";

const index = searchIndexOf("content", "2026-11-29");

/** The pages that a query finds, best first. */
const find = (query: string): readonly string[] =>
  findByName(query, index).first.flatMap(({ answers }) => answers.map(({ path }) => path));

const pages = new Set([
  ...index.names.all.map(({ named }) => named.path),
  ...index.trips.map(({ path }) => path),
]);

/** Queries and their first result. */
const FIRST: readonly (readonly [query: string, path: string])[] = [
  ["Somalia skipped", "trips/wang-yi/2026-01-africa/"],
  ["Cavusoglu", "people/mevlut-cavusoglu/"],
  ["王毅", "people/wang-yi/"],
  ["索马里", "countries/so/"],
  ["عراقچی", "people/abbas-araghchi/"],
  ["Лавров", "people/sergey-lavrov/"],
  ["Blinkin", "people/antony-blinken/"],
  ["Turkey", "countries/tr/"],
  ["Ivory Coast", "countries/ci/"],
  ["Burma", "countries/mm/"],
  ["Peking", "countries/cn/"],
  ["Xinhua", "outlets/xinhua/"],
  ["新华社", "outlets/xinhua/"],
  ["2026-01-09", "trips/wang-yi/2026-01-africa/"],
  ["airspace", "?cause=airspace"],
  ["Wadephul Syria", "trips/johann-wadephul/2025-06-middle-east/"],
  ["USA", "countries/us/"],
  ["Rubio Israel cancelled", "trips/marco-rubio/2026-03-israel/"],
  ["岸田", "people/fumio-kishida/"],
  ["N'Djamena", "countries/td/"],
  ["N’Djamena", "countries/td/"],
  ["report an error", "new/#correct"],
  ["mistake", "new/#correct"],
  ["how to cite", "data/"],
  ["subscribe", "data/"],
  ["embed map", "data/#embed"],
  ["iframe", "data/#embed"],
  ["嵌入", "data/#embed"],
  ["intégrer une carte", "data/#embed"],
  ["download data", "data/"],
  ["télécharger", "data/"],
  ["下载数据", "data/"],
  ["api", "data/"],
  ["geojson", "data/"],
  ["flux rss", "data/"],
  ["notify me", "data/"],
  ["licence", "about/"],
  ["版权", "about/"],
  ["droits d'auteur", "about/"],
  ["methodology", "about/"],
  ["méthodologie", "about/"],
  ["who makes this", "about/"],
  ["谁做的", "about/"],
  ["correction", "new/#correct"],
  ["signaler une erreur", "new/#correct"],
  ["sources", "outlets/"],
  ["which sources", "outlets/"],
  ["消息来源", "outlets/"],
  ["comparison", "compare/"],
  ["China every January", "frames/china-africa-first-trips/"],
  ["Thirty-six Januaries", "frames/china-africa-first-trips/"],
  ["比较", "compare/"],
  ["Wang Yi Lesoto", "trips/wang-yi/2026-01-africa/"],
  ["Beijing", "countries/cn/"],
  ["Germany", "countries/de/"],
  ["Reuters", "outlets/reuters/"],
  ["Wang", "people/wang-yi/"],
  ["Blinken", "people/antony-blinken/"],
  ["Baerbock", "people/annalena-baerbock/"],
  ["Cape Verde", "countries/cv/"],
  ["postponed", "changes/"],
  ["Sergei Lavrov", "people/sergey-lavrov/"],
  ["EU", "countries/eu/"],
  ["Kyiv", "countries/ua/"],
  ["Russia", "countries/ru/"],
  ["肯尼亚", "countries/ke/"],
  ["布林肯", "people/antony-blinken/"],
  ["推迟", "changes/"],
  // One letter missing, added or wrong, or two swapped.
  ["Lavorv", "people/sergey-lavrov/"],
  ["Jaishankr", "people/s-jaishankar/"],
  ["Araghchhi", "people/abbas-araghchi/"],
  ["Zimbawbe", "countries/zw/"],
  ["Reuetrs", "outlets/reuters/"],
  // Other scripts and languages, other names, former names.
  ["Блинкен", "people/antony-blinken/"],
  ["Кулеба", "people/dmytro-kuleba/"],
  ["مصر", "countries/eg/"],
  ["الصين", "countries/cn/"],
  ["چین", "countries/cn/"],
  ["تركيا", "countries/tr/"],
  ["日本", "countries/jp/"],
  ["Deutschland", "countries/de/"],
  ["Côte d’Ivoire", "countries/ci/"],
  ["cote divoire", "countries/ci/"],
  ["Etats-Unis", "countries/us/"],
  ["Великобритания", "countries/gb/"],
  ["Persia", "countries/ir/"],
  ["Kiev", "countries/ua/"],
  ["北京", "countries/cn/"],
  ["Пекин", "countries/cn/"],
  ["莫斯科", "countries/ru/"],
  ["Fort-Lamy", "countries/td/"],
  ["蓬佩奥", "people/mike-pompeo/"],
  ["文雄", "people/fumio-kishida/"],
  ["Bhutto", "people/bilawal-bhutto-zardari/"],
  ["Araghchi Abbas", "people/abbas-araghchi/"],
  // Outcomes, causes and days, alone and beside names.
  ["索马里跳过", "trips/wang-yi/2026-01-africa/"],
  ["skipped Somalia", "trips/wang-yi/2026-01-africa/"],
  ["Wang Yi in Somalia", "trips/wang-yi/2026-01-africa/"],
  ["Wang Yi January 2026", "trips/wang-yi/2026-01-africa/"],
  ["9 January 2026", "trips/wang-yi/2026-01-africa/"],
  ["2026年1月9日", "trips/wang-yi/2026-01-africa/"],
  ["跳过", "?outcome=skipped"],
  ["trips to Somalia skipped", "trips/wang-yi/2026-01-africa/"],
  ["changes of plan", "changes/"],
  ["data", "data/"],
  ["09.01.2026", "trips/wang-yi/2026-01-africa/"],
  ["as planned", "?outcome=as+announced"],
  ["aircraft", "?cause=aircraft"],
  ["plane fault", "?cause=aircraft"],
  ["domestic politics", "?cause=domestic"],
  ["extra stop", "?outcome=added"],
  ["未报道", "?outcome=unreported"],
  ["Tillerson cut short", "trips/rex-tillerson/2018-03-africa/"],
  // Outlets by their names elsewhere, and by their country.
  ["法新社", "outlets/afp/"],
  ["路透", "outlets/reuters/"],
  ["Рейтер", "outlets/reuters/"],
  ["reuters.com", "outlets/reuters/"],
  ["bbc news", "outlets/bbc/"],
  ["Anadolu Agency", "outlets/anadolu/"],
  ["NYT", "outlets/new-york-times/"],
  ["Auswärtiges Amt", "outlets/germany-mfa/"],
  ["foreign ministry of China", "outlets/china-mfa/"],
  // Ministers by other spellings, and by office.
  ["Lawrow", "people/sergey-lavrov/"],
  ["جيشانكر", "people/s-jaishankar/"],
  ["Джонсон", "people/boris-johnson/"],
  ["ルビオ", "people/marco-rubio/"],
  ["German foreign minister", "people/johann-wadephul/"],
  // The holder of an office comes before former holders.
  ["US secretary of state", "people/marco-rubio/"],
  ["Iran’s foreign minister", "people/abbas-araghchi/"],
  ["Turkish FM", "people/hakan-fidan/"],
  ["俄外长", "people/sergey-lavrov/"],
  ["俄罗斯外长", "people/sergey-lavrov/"],
  ["美国国务卿", "people/marco-rubio/"],
  ["日本外相", "people/toshimitsu-motegi/"],
  ["BoJo", "people/boris-johnson/"],
  ["Vương Nghị", "people/wang-yi/"],
  ["S. Korea", "countries/kr/"],
  ["no reason given", "?cause=unstated"],
  ["未说明原因", "?cause=unstated"],
  ["添加文章", "new/"],
  ["how do you count", "about/"],
  ["what changed", "changes/"],
  ["王毅 索马里 取消", "trips/wang-yi/2026-01-africa/"],
  // Towns, parts of countries and unions that nobody has visited.
  ["Mogadishu", "countries/so/"],
  ["Ankara", "countries/tr/"],
  ["أنقرة", "countries/tr/"],
  ["The Hague", "countries/nl/"],
  ["Ethiopian", "countries/et/"],
  ["Chinese", "countries/cn/"],
  ["who was in Addis Ababa January 2026", "trips/wang-yi/2026-01-africa/"],
  ["when did Wang Yi visit Lesotho", "trips/wang-yi/2026-01-africa/"],
  ["Tel Aviv", "countries/il/"],
  ["England", "countries/gb/"],
  ["Gaza", "countries/ps/"],
  ["欧盟", "countries/eu/"],
  // Pages by their purpose.
  ["upcoming", "upcoming/"],
  ["calendar", "data/"],
  ["download", "data/"],
  ["rates", "plans-hold/"],
  // Regions lead to trips there, not to pages with the region's name in them.
  ["Africa", "trips/wang-yi/2026-01-africa/"],
  ["非洲", "trips/wang-yi/2026-01-africa/"],
  ["Horn of Africa", "trips/wang-yi/2026-01-africa/"],
  ["Blinken Middle East", "trips/antony-blinken/2024-08-middle-east/"],
  ["Lateinamerika", "trips/jose-manuel-albares/2026-03-santiago/"],
  // Reasons and forms of travel in everyday words.
  ["plane trouble", "?cause=aircraft"],
  ["trouble with the plane", "?cause=aircraft"],
  ["because of the weather", "?cause=weather"],
  ["busy schedule", "?cause=schedule"],
  ["not invited", "?cause=host"],
  ["missile strikes", "?cause=security"],
  ["elections", "?cause=domestic"],
  ["protest", "?cause=dispute"],
  ["flu", "?cause=health"],
  ["no-show", "?outcome=skipped"],
  ["surprise visit", "?outcome=added"],
  ["swapped", "?outcome=replaced"],
  ["天气原因", "?cause=weather"],
  ["飞机故障", "?cause=aircraft"],
  ["身体不适", "?cause=health"],
  ["日程冲突", "?cause=schedule"],
  ["临时增加", "?outcome=added"],
  ["东道主", "?cause=host"],
  // Terms that no trip has lead to their definitions.
  ["by video", "about/"],
  ["zoom", "about/"],
  ["视频会议", "about/"],
  ["sent somebody else", "about/"],
  // Titles, possessives, questions, apostrophes of any kind.
  ["Mr Blinken", "people/antony-blinken/"],
  ["Hakan Fidan's trips", "people/hakan-fidan/"],
  ["Wang Yi’s 2026 Africa trip", "trips/wang-yi/2026-01-africa/"],
  ["Which countries did Wang Yi visit in January 2026", "trips/wang-yi/2026-01-africa/"],
  ["what happened in Somalia", "countries/so/"],
  ["索马里被跳过", "trips/wang-yi/2026-01-africa/"],
  ["N’Djamena", "countries/td/"],
  ["N‘Djamena", "countries/td/"],
  ["N´Djamena", "countries/td/"],
  ["People's Daily", "outlets/peoples-daily/"],
  ["“People’s Daily”", "outlets/peoples-daily/"],
  // Dates in other languages.
  ["9th of January 2026", "trips/wang-yi/2026-01-africa/"],
  ["January 9th, 2026", "trips/wang-yi/2026-01-africa/"],
  ["2026/01/09", "trips/wang-yi/2026-01-africa/"],
  ["9. Januar 2026", "trips/wang-yi/2026-01-africa/"],
  ["9 de enero de 2026", "trips/wang-yi/2026-01-africa/"],
  ["9 января 2026", "trips/wang-yi/2026-01-africa/"],
  // Periods, in words and in numbers.
  ["7-12 January 2026", "trips/wang-yi/2026-01-africa/"],
  ["January 7–12, 2026", "trips/wang-yi/2026-01-africa/"],
  ["from 7 to 12 January 2026", "trips/wang-yi/2026-01-africa/"],
  ["between 7 January and 12 January 2026", "trips/wang-yi/2026-01-africa/"],
  ["2026-01-07/2026-01-12", "trips/wang-yi/2026-01-africa/"],
  ["2026年1月7日至12日", "trips/wang-yi/2026-01-africa/"],
  ["1月7日至12日 2026年", "trips/wang-yi/2026-01-africa/"],
  ["du 7 au 12 janvier 2026", "trips/wang-yi/2026-01-africa/"],
  ["7.–12. Januar 2026", "trips/wang-yi/2026-01-africa/"],
  ["с 7 по 12 января 2026", "trips/wang-yi/2026-01-africa/"],
  // Ministers with their title before or after the name.
  ["王外长", "people/wang-yi/"],
  ["王毅外长", "people/wang-yi/"],
  ["外交部长王毅", "people/wang-yi/"],
  ["卢比奥国务卿", "people/marco-rubio/"],
  ["Foreign Minister Wang", "people/wang-yi/"],
  ["FM Wang Yi", "people/wang-yi/"],
  ["Secretary of State Rubio", "people/marco-rubio/"],
  ["Außenminister Wadephul", "people/johann-wadephul/"],
  ["министр Лавров", "people/sergey-lavrov/"],
  ["С.В. Лавров", "people/sergey-lavrov/"],
  ["Сергей Викторович Лавров", "people/sergey-lavrov/"],
  ["Foreign Minister Wang Lesotho", "trips/wang-yi/2026-01-africa/"],
  ["王毅外长 莱索托", "trips/wang-yi/2026-01-africa/"],
  ["王毅为什么没去索马里", "trips/wang-yi/2026-01-africa/"],
  // Two ministers without a common trip; a town in a country that a trip went to.
  ["Blinken and Wang Yi", "people/antony-blinken/"],
  ["王毅 布林肯", "people/wang-yi/"],
  ["Lavrov Belgrade", "trips/sergey-lavrov/2022-06-belgrade/"],
  ["security concerns", "?cause=security"],
  ["关于", "about/"],
];

/** Queries without results, though something begins or ends as they do. */
const NOTHING = ["Shozo", "xyzzy", "Blinkenstein", "1850-01-01", "Truss"];

describe("a text", () => {
  test.each([
    ["Shozo", "S. Jaishankar to Rwanda", false],
    ["shozo", "Shōzō Tanaka", true],
    ["visits", "A visit to Nairobi", true],
    ["technical issues", "for technical issues, he said", true],
    ["technical issues", "a technical stop", false],
    ["索马里", "跳过索马里一站", true],
  ])("answers %s: %s, %s", (query, text, isFound) => {
    expect(textMatcher(query)(text)).toBe(isFound);
  });
});

describe("the search", () => {
  test.each(FIRST)("puts the right page first for %s", (query, path) => {
    expect(pages).toContain(path);
    expect(find(query)[0]).toBe(path);
  });

  test.each(NOTHING)("finds nothing for %s", (query) => {
    expect(find(query)).toEqual([]);
  });

  test("lists below an outcome every trip that has it, in any language", () => {
    const used = OUTCOMES.filter((_, at) =>
      index.trips.some(({ stops }) => stops.some(({ outcome }) => outcome === at)),
    );
    expect(used).toContain("skipped");
    for (const outcome of used) {
      const at = OUTCOMES.indexOf(outcome);
      const having = index.trips.filter(({ stops }) => stops.some((stop) => stop.outcome === at));
      for (const word of [outcomes[outcome], ...searchWords("outcome", outcome)])
        expect(find(word), word).toEqual(expect.arrayContaining(having.map(({ path }) => path)));
    }
  });

  test("lists trips that turned back once, even if the stop was made later", () => {
    const turned = find("turned back").filter((path) => path.startsWith("trips/"));
    expect(turned).toContain("trips/annalena-baerbock/2024-01-east-africa/");
    expect(turned).toContain("trips/marco-rubio/2025-02-munich-mideast/");
  });

  test("lists the trips of a minister below them", () => {
    const blinken = index.trips.filter(({ id }) => id.startsWith("antony-blinken/"));
    expect(find("Blinken")).toEqual(expect.arrayContaining(blinken.map(({ path }) => path)));
  });

  test("lists the latest trips first if all are about the same", () => {
    const trips = find("wang yi").filter((path) => path.startsWith("trips/"));
    const days = trips.map((path) => index.trips.find((trip) => trip.path === path)!.from!);
    expect(days.length).toBeGreaterThan(3);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
  });

  test("lists matches of single words below the trips that match all", () => {
    const [trips, names] = findByName("Somalia skipped", index).first;
    expect([trips?.name, names?.name]).toEqual(["trips", "names"]);
    expect(names?.answers.map(({ title }) => title)).toContain("Somalia");
  });

  test("offers two ministers side by side, first if asked for that", () => {
    const sideBySide = "compare/?with=sergey-lavrov,antony-blinken";
    expect(find("compare Lavrov and Blinken")[0]).toBe(sideBySide);
    expect(find("Lavrov and Blinken").at(-1)).toBe(sideBySide);
  });

  test("mistakes no word of a question for a country", () => {
    const { last } = findByName("how often are US trips postponed", index);
    const paths = last.flatMap(({ answers }) => answers.map(({ path }) => path));
    expect(paths.slice(0, 2)).toEqual(["plans-hold/", "countries/us/"]);
    expect(paths).not.toContain("countries/ae/");
  });

  test("lists matches of single words last if no trip matches all", () => {
    const { first, last } = findByName("Somalia helicopter", index);
    expect(first).toEqual([]);
    expect(last.flatMap(({ answers }) => answers.map(({ title }) => title))).toContain("Somalia");
  });
});
