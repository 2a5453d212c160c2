import { describe, expect, test } from "vitest";
import { COUNTRY_CODES } from "../../src/geography/countries.ts";
import { isInPart, READER_REGIONS, sayRegions } from "../../src/geography/reader-regions.ts";

describe("regions as readers call them", () => {
  test.each([
    ["ET SO TZ LS", "Africa"],
    ["ET SO TZ", "East Africa"],
    ["ET SO DJ", "Horn of Africa"],
    ["EG IL LB", "Middle East"],
    ["QA AE SA", "Gulf"],
    ["EE LV LT", "Baltic states"],
    ["MX CU BR", "Latin America"],
    ["MX JM BR", "Americas"],
    ["FJ NZ AU", "Pacific"],
    ["GH SN CI", "West Africa"],
    ["DE FR TR", "Europe"],
    ["RS XK AL", "Balkans"],
    ["PK AF IN NP", "South Asia"],
    ["KZ CN IN", "Asia"],
    ["IL PS QA PH IN", "Middle East + PH + IN"],
    ["DE UA FR US", "Europe + US"],
    ["BH AE FR GB US", "Gulf + Europe + US"],
    ["ER KE KM MV LK", "East Africa + South Asia"],
    ["DJ SA KE SS JO", "East Africa + Middle East"],
    ["MV KE NG SL DZ MA SA", "MV + Africa + SA"],
    ["US TM AT", "US + TM + AT"],
    ["US CN FR ZA EG BR AU", undefined],
  ])("%s: %s", (codes, said) => {
    expect(sayRegions(codes.split(" "))?.join(" + ")).toBe(said);
  });

  test("contain the countries they are used for, and each inhabited country is in one", () => {
    for (const code of COUNTRY_CODES) {
      const parts = sayRegions([code, "FR", "KE"]);
      expect(parts?.some((part) => isInPart(code, part))).toBe(true);
    }
    const held = new Set([...READER_REGIONS.values()].flatMap((members) => [...members]));
    expect(COUNTRY_CODES.filter((code) => !held.has(code))).toEqual(["AQ"]);
  });
});
