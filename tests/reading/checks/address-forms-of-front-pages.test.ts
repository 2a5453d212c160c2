import { expect, it } from "vitest";
import { isFrontPage } from "../../../src/reading/checks/address-forms.ts";

it.each([
  "https://example.org",
  "https://example.org/",
  "https://example.org/en",
  "https://example.org/en-GB/",
  "https://example.org/en_us",
  "https://example.org/en/politics",
  "https://example.org/world/news/latest",
  "https://example.org/index.html",
  "https://example.org/home",
  "https://example.org/homepage.php",
  "https://example.org/default.asp",
  "https://example.org/main",
  "https://example.org/?view=latest",
  "https://example.org/#top",
  "https://example.org/en?q=a-long-search-here",
  "https://www.google.com/search?q=lesotho+talks+in+maseru",
  "https://cn.bing.com/search?q=x",
  "https://duckduckgo.com/?q=talks-in-maseru-and-more",
  "https://startpage.com/do/search",
  "https://yandex.ru/search/?text=x",
  "https://www.baidu.com/s?wd=x",
  "https://mail.google.com/mail/u/0/",
  "https://outlook.office.com/mail",
  "https://outlook.live.com/mail",
  "https://docs.google.com/document/d/1",
  "https://drive.google.com/file/d/1",
])("%s is not an article", (address) => {
  expect(isFrontPage(address)).toBe(true);
});

it.each([
  "https://example.org/index",
  "https://example.org/talks",
  "https://example.org/eng",
  "https://example.org/?id=7",
  "https://example.org/?newsitemid=x",
  "https://example.org/?p=x#/a",
  "https://example.org/#!/talks",
  "https://example.org/#p7",
  "https://example.org/a-long-name-of-an-article",
  "https://baidu.com/sea",
  "https://docs.google.org/document/d/1",
  "talks",
])("%s may be an article", (address) => {
  expect(isFrontPage(address)).toBe(false);
});
