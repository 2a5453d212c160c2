import { describe, expect, it } from "vitest";
import { canonicalUrl, linkFault, urlFault } from "../../../src/reading/checks/links.ts";

const LONG = "x".repeat(100);

describe("a page's URL", () => {
  it.each([
    [
      "https://example.org/a b",
      'unexpected space, quote, bracket or backslash in "https://example.org/a b"',
    ],
    [
      `https://example.org/<${LONG}`,
      `unexpected space, quote, bracket or backslash in "https://example.org/<${LONG.slice(0, 59)}"`,
    ],
    ["example.org", 'unexpected link "example.org"'],
    ["see-https://example.org", 'unexpected link "see-https://example.org"'],
    ["ftp://example.org", 'unexpected link "ftp://example.org"'],
    ["https://", '"https://" is not a web address'],
    ["https://ada@example.org", 'unexpected user name or password in "https://ada@example.org"'],
    [
      "https://:secret@example.org",
      'unexpected user name or password in "https://:secret@example.org"',
    ],
    ["https://localhost/", 'unexpected host "localhost", expected a name such as www.example.org'],
    ["https://[::1]/", 'unexpected host "[::1]", expected a name such as www.example.org'],
    ["https://$a.org/", 'unexpected host "$a.org", expected a name such as www.example.org'],
    [
      "https://printer.local/",
      'unexpected host "printer.local", expected a name such as www.example.org',
    ],
    [
      "https://192.168.0.1/",
      'unexpected host "192.168.0.1", expected a name such as www.example.org',
    ],
    [
      "https://example.org%2eother.org/",
      'unexpected host "example.org%2eother.org", expected example.org.other.org, which it stands for',
    ],
    ["https://xn--a/", 'unexpected host "xn--a", expected a name such as www.example.org'],
    [
      "https://аpple.com/",
      'unexpected host "аpple.com" (xn--pple-43d.com): it mixes scripts as no word does',
    ],
  ])("%s", (address, message) => {
    expect(urlFault(address)?.message).toBe(message);
  });

  it.each([
    "https://example.org",
    "http://example.org:8080/a?b#c",
    "HTTPS://EXAMPLE.org/",
    "https://münchen.de/",
    "https://xn--mnchen-3ya.de/",
  ])("%s is valid", (address) => {
    expect(urlFault(address)).toBeUndefined();
  });
});

describe("a link in running text", () => {
  it.each([
    ["ftp://example.org", 'unexpected link "ftp://example.org"'],
    ["//example.org", 'unexpected link "//example.org"'],
    ["javascript:alert", 'unexpected link "javascript:alert"'],
    ["mailto:ada", 'unexpected mail address "mailto:ada"'],
    ["mailto:ada@example", 'unexpected mail address "mailto:ada@example"'],
    [
      "mailto:a@example.org,b@example.org",
      'unexpected mail address "mailto:a@example.org,b@example.org"',
    ],
    [`mailto:${LONG}`, `unexpected mail address "mailto:${LONG.slice(0, 73)}"`],
    ["x-mailto:a@example.org", 'unexpected link "x-mailto:a@example.org"'],
    [`/a b${LONG}`, `unexpected character in the link "/a b${LONG.slice(0, 76)}"`],
    ["talks", 'unexpected link "talks"'],
    ["see/trips/", 'unexpected link "see/trips/"'],
    ["talks:of-maseru:", 'unexpected link "talks:of-maseru:"'],
    ["see #part", 'unexpected character in the link "see #part"'],
    ["see#part", 'unexpected link "see#part"'],
    ["#part/", 'unexpected link "#part/"'],
    ["/trips?a", 'unexpected link "/trips?a"'],
    ["/trips#a?", 'unexpected link "/trips#a?"'],
    ["/trips/../a", 'unexpected link "/trips/../a"'],
    [LONG, `unexpected link "${LONG.slice(0, 80)}"`],
  ])("%s is rejected", (link, message) => {
    expect(linkFault(link)?.message).toBe(message);
  });

  it("messages for mail and other links say what is expected", () => {
    expect(linkFault("mailto:ada")?.hint).toBe("expected mailto:name@example.org");
    expect(linkFault("talks")?.hint).toMatch(/^expected https:/);
  });

  it.each([
    "https://example.org/a",
    "mailto:ada.quill+press@news.example.co.uk",
    "MAILTO:a@example.org",
    "#",
    "#part-2",
    "/",
    "/trips/ada-quill/2026-01_africa/~a.b",
    "/trips/#",
    "/trips/#part-2",
    "/a..b/",
  ])("%s is allowed", (link) => {
    expect(linkFault(link)).toBeUndefined();
  });
});

it.each([
  ["https://example.org/talks", "example.org/talks"],
  ["http://www.example.org/talks///#part", "example.org/talks"],
  ["https://news.www.example.org:8080/?id=7", "news.www.example.org:8080?id=7"],
  ["https://m.example.org/talks/amp?utm_source=x", "example.org/talks"],
  ["https://web.archive.org/web/2026/https://m.example.org/talks", "example.org/talks"],
  ["https://web.archive.org/web/2026/https://", "https://web.archive.org/web/2026/https://"],
  ["https://12ft.io/https://[", "https://12ft.io/https://["],
  ["talks", "talks"],
])("%s and %s are the same page", (address, page) => {
  expect(canonicalUrl(address)).toBe(page);
});
