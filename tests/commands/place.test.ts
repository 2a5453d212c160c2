import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { check } from "../../src/commands/check.ts";
import { place } from "../../src/commands/place.ts";
import { temporaryFolder, type } from "./terminal.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
  cpSync("tests/fixtures/content", join(cwd, "content"), { recursive: true });
});
const places = (): string => readFileSync(join(cwd, "content/places.yaml"), "utf8");

describe("place", () => {
  it("adds a town where it belongs, and touches nothing else", () => {
    const before = places();
    const { code, out } = type(place, ["Lilongwe, Malawi"], cwd);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Added to content\/places\.yaml: Lilongwe, Malawi, population [\d,]+, at 33\./,
    );
    const added = places();
    const block = /- name: Lilongwe\n {2}country: MW\n {2}point: \[33\.\d+, -13\.\d+\]\n/.exec(
      added,
    )![0];
    expect(added.replace(block, "")).toBe(before);
    expect(type(check, [], cwd).code).toBe(0);
  });

  it("keeps what was typed as another name", () => {
    type(place, ["München, Germany"], cwd);
    expect(places()).toContain("aliases: [München]");
  });

  it("says what is there already", () => {
    type(place, ["Lilongwe, Malawi"], cwd);
    const before = places();
    expect(type(place, ["Lilongwe, Malawi"], cwd)).toMatchObject({
      code: 0,
      out: "Lilongwe, Malawi is there already.",
    });
    expect(places()).toBe(before);
  });

  it("lets one of several be chosen", () => {
    const { code, out } = type(place, ["San Antonio, Philippines"], cwd);
    expect(code).toBe(1);
    expect(out).toContain("choose with --pick");
    expect(type(place, ["San Antonio, Philippines", "--pick", "2"], cwd).code).toBe(0);
    expect(type(place, ["San Jose, Philippines", "--pick", "0"], cwd).code).toBe(2);
  });

  it("says what it does not know", () => {
    expect(type(place, ["Nowheretown, Malawi"], cwd)).toMatchObject({ code: 1 });
    expect(type(place, ["Maseru"], cwd).code).toBe(2);
    expect(type(place, ["Maseru, Lesotoland"], cwd).code).toBe(2);
  });
});
