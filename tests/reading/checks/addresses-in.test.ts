import { expect, it } from "vitest";
import { addressesIn } from "../../../src/reading/checks/addresses-in.ts";

it.each([
  ["see example.org for more", ["example.org"]],
  ["  example.org  ", ["example.org"]],
  ["example[.]org", ["example.org"]],
  ["example ( dot ) org", ["example.org"]],
  ["example dot org", ["example.org"]],
  ["example。org", ["example.org"]],
  ["press@example.org", ["press@example.org"]],
  ["press (at) example [dot] org", ["press@example.org"]],
  ["x.y@example.co.uk is here", ["x.y@example.co.uk"]],
  ["a@example.org or other.net", ["a@example.org", "other.net"]],
  ["visit.In", ["visit.In"]],
  ["example.IN", ["example.IN"]],
  ["EXAMPLE.IN of", ["EXAMPLE.IN"]],
  ["see example.in of", ["example.in"]],
  ["example .org", ["example.org"]],
  ["example . org", ["example.org"]],
  ["example. org", ["example.org"]],
  ["https://a.xyz is it", ["a.xyz"]],
  ["hxxps://a.xyz is it", ["a.xyz"]],
  ["http : // a.xyz is it", ["a.xyz"]],
  ["see //a.xyz", ["a.xyz"]],
  ["see www.example.xyz", ["example.xyz"]],
  ["see www example.xyz", ["example.xyz"]],
  ["see a\\b.org", ["b.org"]],
  ["(example.xyz)", ["example.xyz"]],
  ["example.xyz/a?b", ["example.xyz"]],
  ["example.com and other.net", ["example.com", "other.net"]],
  ["münchen.de", ["münchen.de"]],
])("%j shows %j", (text, hosts) => {
  expect(addressesIn(text)).toEqual(hosts);
});

it.each([
  "",
  "talks. In Maseru",
  "the visit.In Maseru",
  "the talks. in Maseru",
  "see example.xyz here",
  "12.5",
  "U.S. officials",
  "e.g. this",
  "a@b",
  "anecdotal evidence",
  "the example. org",
])("%j shows none", (text) => {
  expect(addressesIn(text)).toEqual([]);
});
