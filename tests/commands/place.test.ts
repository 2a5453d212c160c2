import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { check } from "../../src/commands/check.ts";
import { place } from "../../src/commands/place.ts";
import type { Prompts } from "../../src/commands/prompts.ts";
import { temporaryFolder, type } from "./terminal.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
  cpSync("tests/fixtures/content", join(cwd, "content"), { recursive: true });
});
const places = (): string => readFileSync(join(cwd, "content/places.yaml"), "utf8");

const look = (...words: string[]) => type(place, words, cwd);

describe("place", () => {
  it("adds a town in its sorted position when told to, and changes nothing else", async () => {
    const before = places();
    const seen = await look("Lilongwe, Malawi");
    expect(seen.code).toBe(1);
    expect(seen.out).toMatch(
      /^Lilongwe can be this town in Malawi; nothing was added, --yes adds it:\n1\. Lilongwe/,
    );
    expect(places()).toBe(before);
    const { code, out } = await look("Lilongwe, Malawi", "--yes");
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Added to content\/places\.yaml: Lilongwe, Malawi, population [\d,]+, at 33\./,
    );
    const added = places();
    const block =
      /- name: Lilongwe\n {2}country: MW\n {2}point: \[33\.\d+, -13\.\d+\]\n {2}geonames: 927967\n/.exec(
        added,
      )![0];
    expect(added.replace(block, "")).toBe(before);
    expect((await type(check, [], cwd)).code).toBe(0);
  });

  it("keeps what was typed as an alias", async () => {
    await look("München, Germany", "--yes");
    expect(places()).toContain("aliases: [München]");
  });

  it("says if a place exists already, under any name", async () => {
    await look("Lilongwe, Malawi", "--yes");
    const before = places();
    expect(await look("Lilongwe, Malawi")).toMatchObject({
      code: 0,
      out: "Lilongwe, Malawi is already on file.",
    });
    expect(await look("Lilongwe")).toMatchObject({
      code: 0,
      out: "Already on file: Lilongwe, Malawi. Name the country, too.",
    });
    expect(await look("利隆圭", "--yes")).toMatchObject({
      code: 0,
      out: "Lilongwe, Malawi is already on file; 利隆圭 is the same place: use the name on file.",
    });
    expect(places()).toBe(before);
  });

  it("lets the editor choose one of several", async () => {
    const { code, out } = await look("San Antonio, Philippines");
    expect(code).toBe(1);
    expect(out).toContain("--pick N adds one");
    expect((await look("San Antonio, Philippines", "--yes")).code).toBe(1);
    expect((await look("San Antonio, Philippines", "--pick", "2")).code).toBe(0);
    expect((await look("San Jose, Philippines", "--pick", "0")).code).toBe(2);
  });

  it.each([
    ["利雅得", "1. Riyadh, Saudi Arabia"],
    ["الدوحة", "1. Doha, Qatar"],
    ["Эр-Рияд", "1. Riyadh, Saudi Arabia"],
    ["多哈，卡塔尔", "1. Doha, Qatar"],
    ["Moskau, Russland", "1. Moscow, Russia"],
    ["Springfield", "1. Springfield, MO, United States"],
    ["Sao Paulo", "1. São Paulo, Brazil"],
    ["New York", "1. New York City, NY, United States"],
    ["Kiev", "1. Kyiv, Ukraine"],
    ["ロンドン", "1. London, ENG, United Kingdom"],
    ["Port Stanley", "1. Stanley, Falkland Islands"],
    ["Stepanakert", "1. Xankandi, Azerbaijan"],
  ])("offers what %s can mean, and adds nothing", async (name, first) => {
    const before = places();
    const { code, out } = await look(name);
    expect(code).toBe(1);
    expect(out).toContain(first);
    expect(places()).toBe(before);
  });

  it.each([
    ["Greenland, Denmark", 'name it alone, "Greenland"'],
    ["法国", "in English: France"],
    ["Somaliland", "name Hargeisa, Somalia instead"],
    ["Congo", "DR Congo or Republic of the Congo"],
    ["Africa", "Africa is a part of the world"],
    ["United Nations", "name New York City, United States or Geneva, Switzerland instead"],
    ["London, Ontario", '"Ontario" is not a known country'],
    ["Xinjiang, China", "nothing was added"],
    ["Maseru, Lesotoland", '"Lesotoland" is not a known country'],
    ["Nowheretown, Malawi", "There is no Nowheretown among the towns of Malawi"],
    ["Nowheretown", "There is no Nowheretown among the towns of the world"],
  ])("never guesses: %s", async (name, told) => {
    const before = places();
    const { code, out } = await look(name, "--yes");
    expect(code).toBe(1);
    expect(out).toContain(told);
    expect(places()).toBe(before);
  });

  it("says which names need no adding", async () => {
    expect(await look("Taiwan, China")).toMatchObject({ code: 0 });
    expect(await look("Norway")).toMatchObject({ code: 0 });
    expect((await look("Norway")).out).toContain("needs no line in places.yaml");
    for (const name of ["Paris, Texas", "Paris, TX, United States"]) {
      const { code, out } = await look(name);
      expect([code, out]).toEqual([
        0,
        'Write it as "Paris, Texas, United States", which needs no line in places.yaml.',
      ]);
    }
  });

  it("requires a name", async () => {
    expect((await look("")).code).toBe(2);
    expect((await look(", Lesotho")).code).toBe(2);
  });

  const editor = (chosen: string, isYes: boolean): Prompts => ({
    tell: () => undefined,
    text: () => Promise.reject(new Error("not asked")),
    several: () => Promise.reject(new Error("not asked")),
    choose: (_, choices) => {
      expect(choices.at(-1)?.label).toBe("none of these");
      return Promise.resolve(chosen);
    },
    confirm: () => Promise.resolve(isYes),
  });
  const asked = (name: string, ask: Prompts) =>
    type((words, terminal) => place(words, terminal, ask), [name], cwd);

  it("asks the editor before it writes", async () => {
    const before = places();
    expect((await asked("Lilongwe, Malawi", editor("", false))).code).toBe(1);
    expect((await asked("Springfield", editor("none", false))).code).toBe(1);
    expect(places()).toBe(before);
    expect((await asked("Lilongwe, Malawi", editor("", true))).code).toBe(0);
    expect((await asked("Springfield", editor("2", true))).code).toBe(0);
    expect(places()).toContain("- name: Lilongwe\n");
    expect(places()).toContain("- name: Springfield\n");
  });
});
