// Every message has a Chinese version. Called with Chinese names, it returns only Chinese.
import { describe, expect, test } from "vitest";
import { COUNTRY_CODES, countryName } from "../../src/geography/countries.ts";
import { countryNameZh, REGION_NAMES_ZH } from "../../src/words/zh/country-names.ts";
import { TABLES as DATA_TABLES } from "../../src/downloads/tables/tables.ts";
import { READER_REGIONS } from "../../src/geography/reader-regions.ts";
import { regionsOf } from "../../src/geography/regions.ts";
import { client } from "../../src/words/en/client.ts";
import { ui as uiEn } from "../../src/words/en/ui.ts";
import { en } from "../../src/words/en/messages.ts";
import { form } from "../../src/words/en/form.ts";
import { formChoices } from "../../src/words/en/form-help.ts";
import { client as clientZh } from "../../src/words/zh/client.ts";
import { dates } from "../../src/words/zh/dates.ts";
import { form as formZh } from "../../src/words/zh/form.ts";
import { formChoices as formChoicesZh } from "../../src/words/zh/form-help.ts";
import { ui as uiZh } from "../../src/words/zh/ui.ts";
import { messages as zh } from "../../src/words/zh/messages.ts";

type Leaf = readonly [path: string, value: unknown];

/** Every word and every sentence of a table, by path. */
const leavesOf = (table: object, path = ""): readonly Leaf[] =>
  Object.entries(table).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? leavesOf(value, `${path}${key}.`)
      : [[`${path}${key}`, value] as const],
  );

const TABLES = [
  ["layout", en, zh],
  ["pages", uiEn, uiZh],
  ["scripts", client, clientZh],
  ["form", form, formZh],
  ["form's choices", formChoices, formChoicesZh],
] as const;

/** Names that are not translated, and what is typed or found in a file verbatim. */
const SAME =
  /content\/articles\/\S+|lesotho-communique|japan-and-korea|africa|pt-BR|English|npm run check|visited:|Ports of Call|CC BY 4\.0|MIT|Natural Earth|BibTeX|CSL-JSON|SVG|PNG|CSV|GeoJSON|JSON|iCalendar|Atom|RFC|GeoNames|country|#strip|#map|Ctrl\+C|C\b|\w+\.csv|\.csv/gu;
const hasLatin = (text: string): boolean => /[A-Za-z]{2}/u.test(text.replace(SAME, ""));

describe.each(TABLES)("the Chinese of the %s", (_, english, chinese) => {
  test("has the same keys as the English", () => {
    const paths = (table: object): readonly string[] => leavesOf(table).map(([path]) => path);
    expect(paths(chinese).toSorted()).toEqual(paths(english).toSorted());
  });

  test("is Chinese", () => {
    const own = leavesOf(chinese).filter(
      ([path, value]) => path !== "language" && typeof value === "string" && hasLatin(value),
    );
    expect(own).toEqual([]);
  });
});

/** Messages that take names and numbers, and can be called with any; dates have tests of their own. */
const sentences = TABLES.flatMap(([, , chinese]) => leavesOf(chinese)).filter(
  ([path, value]) =>
    typeof value === "function" &&
    !/^(?:dates\.|country$|region$|person$|languageName$|list|series$|speaker|subject|capitalize)/u.test(
      path,
    ),
);

/** Arguments for sentences; one that expects a number and gets a name contains NaN. */
const TOLD: readonly (readonly unknown[])[] = [
  ["甲", "乙", "丙"],
  [2, 3, 4],
  ["甲", 2, 3],
  [2, "甲", "乙"],
];
/** Those that take a list. */
const WITH_LISTS: Readonly<Record<string, readonly unknown[]>> = {
  "verdict.sentence": [["甲", "乙"]],
  "verdict.speakers": [["甲", "乙"]],
  "claims.join": [["甲", "乙"]],
  more: [["甲", "乙"]],
  "trip.citing.list": [["甲", "乙"]],
  "trip.citing.sentences": [["甲", "乙"]],
  "rates.compare.cited": [["甲", "乙"]],
  stopsIn: ["甲", 2, ["乙", "丙"]],
};

/** Each sentence, for every possible argument. */
const said = (): readonly (readonly [path: string, text: string])[] =>
  sentences.flatMap(([path, value]) => {
    const say = value as (...told: readonly unknown[]) => unknown;
    const tellings = path in WITH_LISTS ? [WITH_LISTS[path]!] : TOLD;
    return tellings.map((told) => [path, [say(...told)].flat().join("\n")] as const);
  });

test("every Chinese sentence is Chinese apart from its arguments", () => {
  expect(sentences.length).toBeGreaterThan(100);
  const withLatin = said().filter(([, text]) => hasLatin(text.replace(/NaN|undefined/gu, "")));
  expect(withLatin).toEqual([]);
});

/** Half-width punctuation beside Chinese, and a space after full-width punctuation. */
const HALF_WIDTH = /\p{Script=Han}\s?[,;:!?()]|[,;:!?()]\s?\p{Script=Han}|[。，；：？！）] /u;

test("Chinese has Chinese punctuation and spacing", () => {
  const words = TABLES.flatMap(([, , chinese]) => leavesOf(chinese)).filter(
    (leaf): leaf is readonly [string, string] => typeof leaf[1] === "string",
  );
  // `more` takes a list in one table and a number in another.
  const all = [...words, ...said().filter(([path]) => path !== "more")];
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter(([, text]) => HALF_WIDTH.test(text))).toEqual([]);
});

describe("names", () => {
  test("every country has a Chinese one, all distinct", () => {
    const names = COUNTRY_CODES.map(countryNameZh);
    expect(names.filter((name) => !/^\p{Script=Han}/u.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(countryName("TZ")).toBe("Tanzania");
    expect(countryNameZh("TZ")).toBe("坦桑尼亚");
  });

  test("every region has a Chinese one", () => {
    const regions = new Set([...COUNTRY_CODES.flatMap(regionsOf), ...READER_REGIONS.keys()]);
    expect([...regions].filter((region) => !(region in REGION_NAMES_ZH))).toEqual([]);
  });
});

describe("Chinese dates", () => {
  const short = { long: false, year: true };
  const day = (year: number, month: number, day: number) => ({ year, month, day });
  test.each([
    ["2026年1月7日", dates.day(day(2026, 1, 7), short)],
    ["1月7日", dates.day(day(2026, 1, 7), { ...short, year: false })],
    ["1796年2月29日", dates.day(day(1796, 2, 29), short)],
    ["2026年1月", dates.month(day(2026, 1, 31), short)],
    ["2026年", dates.year(day(2026, 1, 1))],
    ["1月10日 周六", dates.weekday(6, day(2026, 1, 10))],
    ["2026年1月7日至12日", dates.days(day(2026, 1, 7), day(2026, 1, 12), short)],
    ["2026年1月30日至2月2日", dates.days(day(2026, 1, 30), day(2026, 2, 2), short)],
    ["2025年12月30日至2026年1月2日", dates.days(day(2025, 12, 30), day(2026, 1, 2), short)],
    ["2026年1月至3月", dates.months(day(2026, 1, 1), day(2026, 3, 1), short)],
  ])("%s", (expected, said) => {
    expect(said).toBe(expected);
  });
});

test("each table's row description is in Chinese", () => {
  const told = DATA_TABLES.map(({ name, row }) => uiZh.data.rowOf(name, row));
  expect(told.filter((row) => !/\p{Script=Han}/u.test(row))).toEqual([]);
  expect(new Set(told).size).toBe(DATA_TABLES.length);
});
