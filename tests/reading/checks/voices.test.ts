import { expect, it } from "vitest";
import type { Outlet, Person } from "../../../src/model/records.ts";
import { NOT_RECORDED, originOf, voiceOf } from "../../../src/reading/checks/voices.ts";

const OUTLETS: readonly Outlet[] = [
  { id: "paper", name: "The Paper", kind: "press", country: "KE" },
  { id: "copy", name: "Copy", of: "paper" },
  { id: "copy-2", name: "Second Copy", of: "copy" },
  { id: "round", name: "Round", of: "about" },
  { id: "about", name: "About", of: "round" },
  { id: "lost", name: "Lost", of: "nowhere" },
  { id: "mfa-so", name: "Somali Foreign Ministry", kind: "official", country: "SO" },
  { id: "bulletin", name: "Bulletin", kind: "official" },
  { id: "kremlin", name: "Kremlin", kind: "official" },
  { id: "gazette", name: "Gazette", kind: "official", country: "SO" },
  { id: "gazette-copy", name: "Gazette Copy", of: "gazette" },
];
const MAO: Person = {
  id: "mao-lin",
  name: "Mao Lin",
  aliases: ["Lin M."],
  country: "CN",
  offices: [],
};

/** `id: side (country)` of who speaks in an article of an outlet on a trip to Somalia. */
function hear(by: string | undefined, outlet: string, traveller: Person | undefined = MAO): string {
  const outlets = new Map(OUTLETS.map((each) => [each.id, each]));
  const hosts = new Set(["SO"]);
  const { id, side, country } = voiceOf(by, undefined, {
    article: "a",
    outlet,
    outlets,
    traveller,
    hosts,
  });
  return `${id}: ${side} (${country ?? "-"})`;
}

it.each([
  [undefined, "paper", "paper: press (KE)"],
  [undefined, "copy-2", "paper: press (KE)"],
  [undefined, "lost", "nowhere: press (-)"],
  [undefined, "new", "new: press (-)"],
  [undefined, NOT_RECORDED, "unknown a: press (-)"],
  [undefined, "mfa-so", "SO foreign ministry: host (SO)"],
  [undefined, "bulletin", "bulletin: own (CN)"],
  [undefined, "kremlin", "RU: other official (RU)"],
  [undefined, "gazette-copy", "gazette: host (SO)"],
  ["gazette", "paper", "gazette: host (SO)"],
  ["the GAZETTE", "paper", "gazette: host (SO)"],
  ["The spokesperson", "paper", "spokesperson: own (CN)"],
  ["The spokesperson", "gazette", "spokesperson: host (SO)"],
  ["The spokesperson", "gazette-copy", "spokesperson: host (SO)"],
  ["Kenyan officials", "gazette", "KE officials: other official (KE)"],
  ["Chinese state media", "paper", "CN state media: press (CN)"],
  ["United Nations", "paper", "united nations: other official (-)"],
  ["Minister Mao Lin", "paper", "CN mao-lin: own (CN)"],
  ["Lin M", "paper", "CN mao-lin: own (CN)"],
  ["Lin", "paper", "lin: own (CN)"],
])("%s in %s is %s", (by, outlet, voice) => {
  expect(hear(by, outlet)).toBe(voice);
});

const named = (name: string): Person => ({ ...MAO, id: "x", name });

it.each([
  ["Quill", "Ada Quill", true],
  ["Quill's spokesman", "Ada Quill", true],
  ["Quills spokesman", "Ada Quill", true],
  ["Quilled pages", "Ada Quill", false],
  ["Quilt makers", "Ada Quill", false],
  ["the office of Quill", "Ada Quill", false],
  ["Abcd, a minister", "X Abcd", true],
  ["Abc, a minister", "X Abc", false],
])("%s speaks for %s: %s", (by, name, is) => {
  expect(hear(by, "paper", named(name)).startsWith("CN x:")).toBe(is);
});

it("a government without a name has no known country if the traveller is not on file", () => {
  const outlets = new Map(OUTLETS.map((each) => [each.id, each]));
  const listener = {
    article: "a",
    outlet: "bulletin",
    outlets,
    traveller: undefined,
    hosts: new Set<string>(),
  };
  for (const by of [undefined, "The spokesperson"])
    expect(voiceOf(by, undefined, listener)).toMatchObject({ side: "own", country: undefined });
  expect(voiceOf("Kenyan officials", "own", listener)).toMatchObject({
    side: "own",
    country: "KE",
  });
});

it.each([
  ["copy-2", "paper"],
  ["paper", "paper"],
  ["round", "about"],
  ["about", "round"],
])("the origin of %s is %s", (id, origin) => {
  expect(originOf(id, new Map(OUTLETS.map((each) => [each.id, each])))).toBe(origin);
});
