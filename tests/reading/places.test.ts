// What stops may be called: places on file, towns of the world, countries by any name; and what is told of others.
import { describe, expect, it } from "vitest";
import { countryOfCode, readCountry } from "../../src/geography/countries.ts";
import { townsOf } from "../../src/reading/disk/towns.ts";
import { change, ENTRY, read } from "./folder.ts";

/** The place that a stop of the entry becomes, or what is told of it and the fixed lines. */
function stop(text: string): string {
  const written = change("[Ethiopia, Lesotho]", `[Ethiopia, ${JSON.stringify(text)}]`);
  const { articles, problems } = read({ [ENTRY]: written });
  const claim = articles[0]?.claims[0];
  if (claim?.kind === "announced") {
    const { id, name, countryName } = claim.stops[1]!.place;
    return `${id}: ${name}, ${countryName}`;
  }
  return problems
    .map(({ message, hint, fix }) =>
      fix === undefined ? `${message} (${hint!})` : `→ ${fix.trim()}`,
    )
    .join("; ");
}

describe("a stop is read", () => {
  it.each([
    ["Muscat, Oman", "OM/muscat: Muscat, Oman"],
    ["Nizwa, Oman", "OM/nizwa: Nizwa, Oman"],
    ["Ad Dawhah, Qatar", "QA/doha: Doha, Qatar"],
    ["Bombay, India", "IN/mumbai: Mumbai, India"],
    ["Köln, Germany", "DE/cologne: Cologne, Germany"],
    ["Maseru, Lesotho", "LS/maseru: Maseru, Lesotho"],
    [
      "Springfield, Illinois, United States",
      "US/springfield-illinois: Springfield, Illinois, United States",
    ],
    ["Portland, Maine, United States", "US/portland-maine: Portland, Maine, United States"],
    ["Portland, Oregon, United States", "US/portland: Portland, United States"],
    ["Leningrad, Soviet Union", "RU/saint-petersburg: Saint Petersburg, Soviet Union"],
    ["Taiwan, China", "TW: Taiwan, Taiwan"],
    ["Hong Kong, China", "HK: Hong Kong, Hong Kong"],
    ["Burma", "MM: Myanmar, Myanmar"],
    ["Iran (Islamic Republic of)", "IR: Iran, Iran"],
    ["Kingdom of Saudi Arabia", "SA: Saudi Arabia, Saudi Arabia"],
  ])("%s", (text, place) => {
    expect(stop(text)).toBe(place);
  });
});

describe("a stop is fixed if it can only mean one place", () => {
  it.each([
    ["Muscat", '"Muscat, Oman"'],
    ["Nizwa", '"Nizwa, Oman"'],
    ["مسقط", '"Muscat, Oman"'],
    ["北京", '"Beijing, China"'],
    ["NO", "Norway"],
    ["omn", "Oman"],
    ["Doha, Oman", '"Doha, Qatar"'],
    ["Qatar, Doha", '"Doha, Qatar"'],
    ["Doha (Qatar)", '"Doha, Qatar"'],
    ["Doha, Quatar", '"Doha, Qatar"'],
    ["Allemagne", "Germany"],
    ["München, Deutschland", '"München, Germany"'],
    ["Lesoto", "Lesotho"],
    ["Somolia", "Somalia"],
    ["Maseruu, Lesotho", '"Maseru, Lesotho"'],
    ["Hargeisa, Somaliland", '"Hargeisa, Somalia"'],
    ["Edinburgh, Scotland", '"Edinburgh, United Kingdom"'],
    ["Qatar and Oman", "Qatar, Oman"],
  ])("%s", (text, fixed) => {
    expect(stop(text)).toBe(`→ stops: [Ethiopia, ${fixed}]`);
  });
});

describe("a stop is explained if it can mean several places, or none", () => {
  it.each([
    ["Korea", 'unexpected "Korea", which can mean "South Korea" and "North Korea"'],
    [
      "Springfield, United States",
      "Springfield, Missouri (166,810 people); Springfield, Massachusetts",
    ],
    ["Paris, United States", '"Paris, France"'],
    ["Gaza", 'such as "Gaza, Palestine" or "Palestine"'],
    ["Somaliland", 'such as "Hargeisa, Somalia"'],
    ["Jerusalem", "claimed by two states"],
    ["Middle East", "a part of the world, not a stop"],
    ["Slovania", 'did you mean "Slovenia" or "Slovakia"?'],
    ["Kingston", 'expected "Kingston, Jamaica" or "Kingston, Norfolk Island"'],
  ])("%s", (text, told) => {
    expect(stop(text)).toContain(told);
    expect(stop(text)).not.toContain("→");
  });

  it.each(["Gaza", "Somaliland", "Banana", "Atlantis"])(
    "%s is never mistaken for another name",
    (text) => {
      expect(stop(text)).not.toMatch(/Ghana|Somalia"\?|did you mean/);
    },
  );
});

describe("a list of stops", () => {
  it.each([
    ["[Ethiopia, Doha, Qatar, Oman]", '[Ethiopia, "Doha, Qatar", Oman]'],
    ["[Doha, Qatar, Muscat, Oman]", '["Doha, Qatar", "Muscat, Oman"]'],
    ["Ethiopia, Lesotho", "[Ethiopia, Lesotho]"],
    ["Ethiopia, Maseru, Lesotho", '[Ethiopia, "Maseru, Lesotho"]'],
    ["Ethiopia", "[Ethiopia]"],
  ])("stops: %s", (written, fixed) => {
    const { problems } = read({ [ENTRY]: change("[Ethiopia, Lesotho]", written) });
    expect(problems.map(({ fix }) => fix)).toEqual([`      stops: ${fixed}`]);
  });
});

it("finds towns in the first, the last and the largest country, and in one without any", () => {
  expect(townsOf("AD").map(({ name }) => name)).toContain("Andorra la Vella");
  expect(townsOf("ZW").map(({ name }) => name)).toContain("Harare");
  expect(townsOf("US").length).toBeGreaterThan(15_000);
  expect(townsOf("EU")).toEqual([]);
});

it("reads country codes and long names", () => {
  expect(["no", "NOR", "xk", "ZZ"].map(countryOfCode)).toEqual(["NO", "NO", "XK", undefined]);
  expect(readCountry("Republic of China")).toBeUndefined();
});
