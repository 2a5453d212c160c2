import { describe, expect, it } from "vitest";
import type { Outlet, Person } from "../../src/model/records.ts";
import { voiceOf } from "../../src/reading/checks/voices.ts";

const outlet = (id: string, more: Partial<Outlet> = {}): [string, Outlet] => [
  id,
  { id, name: id, ...more },
];
const outlets = new Map([
  outlet("xinhua", { name: "Xinhua", country: "CN", kind: "agency" }),
  outlet("xinhua-via-cctv", { name: "Xinhua via CCTV", of: "xinhua" }),
  outlet("mfa-china", { name: "Chinese Foreign Ministry", country: "CN", kind: "official" }),
  outlet("paper", { name: "The Paper", kind: "press" }),
]);
const wangYi: Person = { id: "wang-yi", name: "Wang Yi", aliases: [], country: "CN", offices: [] };
const hear = (by?: string, from = "paper"): string => {
  const { id, side } = voiceOf(by, undefined, {
    article: "2026/2026-01-12-a",
    outlet: from,
    outlets,
    traveller: wangYi,
    hosts: new Set(["SO"]),
  });
  return `${id}: ${side}`;
};

describe("whose words a statement carries", () => {
  it.each([
    ["Chinese Foreign Ministry", "CN foreign ministry: own"],
    ["Ministry of Foreign Affairs of China", "CN foreign ministry: own"],
    ["Chinese embassy in Somalia", "CN embassy in somalia: own"],
    ["Somali Foreign Ministry", "SO foreign ministry: host"],
    ["State Department", "US foreign ministry: other official"],
    ["Wang Yi", "CN wang-yi: own"],
    ["Mao Ning", "mao ning: own"],
    ["unnamed sources quoted by NDTV", "unnamed sources quoted by ndtv: press"],
    ["World Economic Forum", "world economic forum: other official"],
    ["The Paper", "paper: press"],
    ["xinhua-via-cctv", "xinhua: press"],
    ["US", "US: other official"],
  ])("%s", (by, voice) => {
    expect(hear(by)).toBe(voice);
  });

  it("is the outlet if nobody is named", () => {
    expect(hear(undefined, "paper")).toBe("paper: press");
    expect(hear(undefined, "mfa-china")).toBe("CN foreign ministry: own");
  });

  it("is the origin if an outlet carries another's text", () => {
    expect(hear(undefined, "xinhua-via-cctv")).toBe("xinhua: press");
  });

  it("gets the side that the entry gives", () => {
    const listener = {
      article: "a",
      outlet: "paper",
      outlets,
      traveller: wangYi,
      hosts: new Set<string>(),
    };
    expect(voiceOf("the organisers", "host", listener).side).toBe("host");
  });
});

it.each(["Ada}Quill", "Ada Qui(ll", "Ada [Quill", "Ada Quill*", "Ada \\Quill", "Ada (a+)+$"])(
  "a traveller may be called %s",
  (name) => {
    const traveller: Person = { id: "ada", name, aliases: [], country: "GB", offices: [] };
    const context = { article: "2026/2026-01-12-a", outlet: "paper", outlets, hosts: new Set([]) };
    expect(() => voiceOf("Quill's spokesman", undefined, { ...context, traveller })).not.toThrow();
    expect(voiceOf(`${name} himself`, undefined, { ...context, traveller }).side).toBe("own");
  },
);
