import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodePage } from "../../../src/entries/draft/decode-page.ts";
import { readPage } from "../../../src/entries/draft/page.ts";
import { isSavedArchive, readSavedArchive } from "../../../src/entries/draft/saved-archive.ts";
import { daysOf } from "./page-of.ts";

const bytesOf = (name: string): Buffer => readFileSync(join("tests/entries/draft/saved", name));

describe("encodings", () => {
  it.each([
    ["gbk-undeclared.html", "外交部长将访问莱索托和坦桑尼亚", "zh"],
    ["gbk-says-utf8.html", "外交部长将访问莱索托和坦桑尼亚", "zh"],
    ["gbk-says-latin1.html", "外交部长将访问莱索托和坦桑尼亚", "zh"],
    ["garbled.html", "外交部长将访问莱索托和坦桑尼亚", "zh"],
    ["big5-undeclared.html", "外交部長將訪問賴索托", "zh"],
    ["sjis-undeclared.html", "外相、レソト訪問へ", "ja"],
    ["cp1251-says-utf8.html", "Министр посетит Лесото", "ru"],
    ["koi8-undeclared.html", "Министр посетит Лесото", "ru"],
    ["koi8-says-cp1251.html", "Министр посетит Лесото", "ru"],
    ["utf8-says-latin1.html", "Le ministre ira à Maseru – étape ajoutée", "fr"],
    ["utf16.html", "Minister to visit Maseru", "en"],
  ])("reads %s", (name, title, language) => {
    const read = readPage(decodePage(bytesOf(name)))!;
    expect(read).toMatchObject({ title, language, rejectedBecause: undefined });
    expect(daysOf(read)).toEqual(["2026-01-07"]);
  });
});

describe("pages saved as MHTML", () => {
  it.each([
    [
      "blink.mhtml",
      "Minister to visit Maseru",
      "https://gazette.example/2026/01/07/maseru.html",
      "The Example Gazette",
    ],
    [
      "explorer.mht",
      "外交部长将访问莱索托和坦桑尼亚",
      "https://ministry.example/web/202601/t20260107_123.shtml",
      undefined,
    ],
  ])("%s", async (name, title, address, publisher) => {
    const bytes = bytesOf(name);
    expect(isSavedArchive(bytes)).toBe(true);
    const saved = (await readSavedArchive(bytes))!;
    const read = readPage(decodePage(saved.bytes, saved.contentType), { known: [saved.address!] })!;
    expect(read).toMatchObject({ title, address, publisher });
    expect(daysOf(read)).toEqual(["2026-01-07"]);
    if (publisher !== undefined) expect(read.text).toContain("Maseru — and nowhere else —");
  });
});
