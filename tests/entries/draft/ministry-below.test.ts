// Pasted and saved pages that name their publisher, a ministry, in a line below the headline.
import { expect, it } from "vitest";
import { readPage } from "../../../src/entries/draft/page.ts";

const TALKS =
  "The minister met the prime minister in Maseru and spoke of roads and of water. ".repeat(6);

it.each([
  ["Ministry of Foreign Affairs of Lesotho", "Ministry of Foreign Affairs of Lesotho"],
  ["Ministry of Foreign Affairs", "Ministry of Foreign Affairs"],
  ["中华人民共和国外交部", "中华人民共和国外交部"],
  ["Auswärtiges Amt", "Auswärtiges Amt"],
  ["Ministère des Affaires étrangères du Lesotho", "Ministère des Affaires étrangères du Lesotho"],
  ["The Ministry of Foreign Affairs of Lesotho said that the talks went well.", undefined],
  ["A row over a house of the Ministry of Foreign Affairs in the old town of Maseru", undefined],
  ["外交部长将访问莱索托", undefined],
  ["Foreign Ministry welcomes new envoy", undefined],
  ["12 January 2026", undefined],
])("%s in the second line", (line, publisher) => {
  const text = `Talks in Maseru\n${line}\n12 January 2026\n${TALKS}`;
  expect(readPage(text)?.publisher).toBe(publisher);
  const html = `<!doctype html><body><h1>Talks in Maseru</h1><p>${line}</p><p>${TALKS}</p></body>`;
  expect(readPage(html)?.publisher).toBe(publisher);
});
