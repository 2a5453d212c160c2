import { expect, it } from "vitest";
import type { Outlet } from "../../../src/model/records.ts";
import { outletMeant } from "../../../src/reading/checks/outlet-meant.ts";

const OUTLETS = new Map<string, Outlet>(
  [
    { id: "gazette", name: "Gazette", aliases: ["Lesotho Gazette"], country: "LS" },
    { id: "gazette-uk", name: "Gazette UK", country: "GB" },
    { id: "al-jazeera", name: "Al Jazeera" },
    { id: "times", name: "Daily Times", country: "KE" },
    { id: "times-2", name: "Daily Times" },
    { id: "bbc", name: "BBC", country: "GB" },
    { id: "ntn", name: "News Time: Now", country: "KE" },
  ].map((outlet) => [outlet.id, outlet]),
);

it.each([
  ["gazette", "gazette"],
  ["the gazette", "gazette"],
  ["“Gazette”,", "gazette"],
  ["'Lesotho Gazette'.", "gazette"],
  ["Gazette (Lesotho) ", "gazette"],
  ["Gazette[online]", "gazette"],
  ["Gazette （Lesotho）", "gazette"],
  ["Gazette  newspaper", "gazette"],
  ["BBC News", "bbc"],
  ["BBC NEWS AGENCY", "bbc"],
  ["BBC tv", "bbc"],
  ["News Time: Now", "ntn"],
  ["gazette_uk", "gazette-uk"],
  ["Times 2", "times-2"],
  ["gazzete", "gazette"],
  ["bbc.com", "bbc"],
  ["BBC.com", "bbc"],
  ["http://bbc.com#x", "bbc"],
  ["https://www.aljazeera.com/news?x", "al-jazeera"],
  ["https://en.aljazeera.net", "al-jazeera"],
  ["al-jazeera.fr", "al-jazeera"],
  ["bbc.io", "bbc"],
  ["gazette.co.ls", "gazette"],
  ["gazette-u-k.gb", "gazette-uk"],
])("%j is %s", (text, id) => {
  expect(outletMeant(text, OUTLETS)).toBe(id);
});

it.each([
  "Daily Times",
  "Gazette (Lesotho) of Maseru",
  "Gazette tv of Maseru",
  "Radio “Gazette",
  "bbc.fr",
  "gazette.fr",
  "www.news.com",
  "a.bbc.com",
  "ftp://bbc.com",
  "bbc .com",
  "dailytimes.com",
  "x",
])("%j is not a certain match", (text) => {
  expect(outletMeant(text, OUTLETS)).toBeUndefined();
});
