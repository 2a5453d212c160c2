import { describe, expect, it } from "vitest";
import { matchOutlet } from "../../../src/entries/draft/match-outlet.ts";
import type { Outlet } from "../../../src/model/records.ts";

const outlets = new Map<string, Outlet>(
  [
    { id: "china-mfa", name: "Chinese Foreign Ministry" },
    { id: "china-mfa-spanish", name: "Chinese Foreign Ministry (Spanish edition)" },
    { id: "japan-mofa", name: "Japanese Foreign Ministry", country: "JP" },
    { id: "harbour", name: "Harbour News", aliases: ["港口通讯", "وكالة المرفأ"] },
  ].map((outlet) => [outlet.id, outlet]),
);
const match = (publisher: string, language?: string): string | undefined =>
  matchOutlet({ publisher, language }, outlets, []);

describe("matchOutlet", () => {
  it.each([
    ["Harbour News", "en", "harbour"],
    ["港口通讯", "zh", "harbour"],
    ["وكالة المرفأ", "ar", "harbour"],
    ["中华人民共和国外交部", "zh", "china-mfa"],
    ["Ministère des Affaires étrangères de Chine", "fr", "china-mfa"],
    ["Министерство иностранных дел Японии", "ru", "japan-mofa"],
    ["日本国外務省", "ja", "japan-mofa"],
  ])("%s in %s is %s", (publisher, language, id) => {
    expect(match(publisher, language)).toBe(id);
  });

  it.each(["外交部", "Ministry of Finance of China", "港口", "Ministerio de Asuntos Exteriores"])(
    "%s is ambiguous",
    (publisher) => {
      expect(match(publisher, "zh")).toBeUndefined();
    },
  );

  it("a ministry that does not name its country gets it from its domain", () => {
    const ofAddress = (address: string): string | undefined =>
      matchOutlet({ publisher: "Ministry of Foreign Affairs", address }, outlets, []);
    expect(ofAddress("https://www.mofa.go.jp/press/1.html")).toBe("japan-mofa");
    expect(ofAddress("https://www.mofa.example/press/1.html")).toBeUndefined();
  });
});
