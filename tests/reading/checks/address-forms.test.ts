import { describe, expect, it } from "vitest";
import { oddAddress } from "../../../src/reading/checks/address-forms.ts";

/** What is odd about an address, with the one that it surely (→) or likely (~) stands for. */
function told(address: string): string | undefined {
  const { what, clean, likely } = oddAddress(address) ?? {};
  return what
    ?.replace("the address of ", "")
    .concat(clean ? ` → ${clean}` : "", likely ? ` ~ ${likely}` : "");
}

describe("a URL that is not the publisher's own", () => {
  it.each<[address: string, odd: string]>([
    [
      "https://web.archive.org/web/2026/https://example.org/talks",
      "a copy in a web archive, which belongs under archived → https://example.org/talks",
    ],
    [
      "https://web.archive.org/web/20260112000000if_/https:/example.org/talks",
      "a copy in a web archive, which belongs under archived → https://example.org/talks",
    ],
    [
      "https://archive.ph/20260112/https://example.org/talks",
      "a copy in a web archive, which belongs under archived → https://example.org/talks",
    ],
    [
      "https://archive.today/o/AbC1d/https://example.org/talks",
      "a copy in a web archive, which belongs under archived → https://example.org/talks",
    ],
    [
      "https://archive.is/https://example.org/talks",
      "a copy in a web archive, which belongs under archived → https://example.org/talks",
    ],
    [
      "https://webcache.googleusercontent.com/search?q=cache:abc-1:https://example.org/talks",
      "a copy in a web archive, which belongs under archived → https://example.org/talks",
    ],
    [
      "https://12ft.io/https://example.org/talks",
      "a redirect or proxy service → https://example.org/talks",
    ],
    ["https://archive.ph/AbC1d", "a copy in a web archive, which belongs under archived"],
    ["https://perma.cc/AB12-CD34", "a copy in a web archive, which belongs under archived"],
    [
      "https://example.org/talks?page=2&amp=1",
      "the AMP version → https://example.org/talks?page=2",
    ],
    [
      "https://example.org/talks#comments",
      "fragment of a place within the page → https://example.org/talks",
    ],
    [
      "https://example-org.translate.goog/talks?_x_tr_sl=en",
      "a redirect or proxy service → https://example.org/talks",
    ],
    [
      "https://news-my--site-org.translate.goog/talks",
      "a redirect or proxy service → https://news.my-site.org/talks",
    ],
    [
      "https://translate.google.com/translate?u=https://example.org/talks",
      "a redirect or proxy service → https://example.org/talks",
    ],
    [
      "https://www.google.com/url?q=https://example.org/talks",
      "a redirect or proxy service → https://example.org/talks",
    ],
    [
      "https://www.google.com/url?sa=t&url=https://example.org/talks",
      "a redirect or proxy service → https://example.org/talks",
    ],
    [
      "https://www.google.com/url?url=talks&q=https://example.org/talks",
      "a redirect or proxy service → https://example.org/talks",
    ],
    [
      "https://www.google.com/amp/s/example.org/talks",
      "a redirect or proxy service → https://example.org/talks",
    ],
    [
      "https://example-org.cdn.ampproject.org/c/s/example.org/talks",
      "a redirect or proxy service → https://example.org/talks",
    ],
    [
      "https://example-org.cdn.ampproject.org/v/s/example.org/talks",
      "a redirect or proxy service → https://example.org/talks",
    ],
    [
      "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Ftalks",
      "a redirect or proxy service → https://example.org/talks",
    ],
    ["https://t.co/abc", "a redirect or proxy service"],
    ["https://bit.ly/abc", "a redirect or proxy service"],
    ["https://tinyurl.com/abc", "a redirect or proxy service"],
    ["https://lnkd.in/abc", "a redirect or proxy service"],
    ["https://news.google.com/articles/abc", "a redirect or proxy service"],
    [
      "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org",
      "a redirect or proxy service → https://example.org",
    ],
    [
      "https://www.linkedin.com/redir/redirect?url=https://example.org",
      "a redirect or proxy service → https://example.org",
    ],
    [
      "https://vk.com/away.php?to=https://example.org",
      "a redirect or proxy service → https://example.org",
    ],
    [
      "https://link.zhihu.com/?target=https://example.org",
      "a redirect or proxy service → https://example.org",
    ],
    [
      "https://t.me/iv?url=https://example.org/talks",
      "a redirect or proxy service → https://example.org/talks",
    ],
    ["https://t.co", "a redirect or proxy service"],
    ["https://example.org/talks,", "punctuation after an address → https://example.org/talks"],
    ["https://example.org/talks。、", "punctuation after an address → https://example.org/talks"],
    [
      "https://example.org/talks?a=1&amp;b=2&AMP;c=3",
      "HTML (&amp;) in an address → https://example.org/talks?a=1&b=2&c=3",
    ],
    ["https://m.example.org/talks", "the page for phones ~ https://www.example.org/talks"],
    ["https://mobile.example.org/talks", "the page for phones ~ https://www.example.org/talks"],
    [
      "https://touch.example.org/talks?utm_source=x",
      "the page for phones ~ https://www.example.org/talks",
    ],
    [
      "https://example.org/talks#:~:text=Lesotho",
      "text fragment (#:~:text=) → https://example.org/talks",
    ],
    [
      "https://m.example.org/talks#:~:text=Lesotho",
      "the page for phones ~ https://www.example.org/talks",
    ],
    ["https://example.org/talks/amp/", "the AMP version ~ https://example.org/talks"],
    ["https://example.org/talks/amp", "the AMP version ~ https://example.org/talks"],
    ["https://example.org/talks/amp.html", "the AMP version ~ https://example.org/talks"],
    ["https://example.org/amp/talks", "the AMP version ~ https://example.org/talks"],
    ["https://example.org/talks.amp.html", "the AMP version ~ https://example.org/talks.html"],
    ["https://example.org/talks.amp", "the AMP version ~ https://example.org/talks"],
    ["https://example.org/amp", "the AMP version ~ https://example.org/"],
    [
      "https://example.org/talks?utm_source=x&id=7&FBCLID=y",
      "tracking parameters → https://example.org/talks?id=7",
    ],
    ["https://example.org/talks?ref=a", "tracking parameters → https://example.org/talks"],
    [
      "https://example.org/talks?at_medium=a&mc_cid=1&mc_eid=2",
      "tracking parameters → https://example.org/talks",
    ],
    ["https://example.org/talks?_ga=1", "tracking parameters → https://example.org/talks"],
  ])("%s", (address, odd) => {
    expect(told(address)).toBe(odd);
  });
});

it.each([
  "https://web.archive.org/save/https://example.org/talks",
  "https://archive.ph/newest/example.org",
  "https://example.org/talks_(2026)",
  "https://example.org/talks?amp=2",
  "https://12ft.io/example.org/talks",
  "https://not.co/abc",
  "https://www.google.com/maps",
  "https://example.org/a,b",
  "https://m.org/talks",
  "https://example.org/amplify",
  "https://example.org/talks?reference=a",
  "https://example.org/talks?id=7#part",
  "https://example.org/talks",
  "talks",
])("%s is accepted", (address) => {
  expect(told(address)).toBeUndefined();
});
