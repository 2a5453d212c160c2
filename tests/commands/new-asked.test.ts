import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { CLAIM_KINDS } from "../../src/entries/draft/claim-drafts.ts";
import type { Prompts, Choice } from "../../src/commands/prompts.ts";
import { check } from "../../src/commands/check.ts";
import { newEntry } from "../../src/commands/new.ts";
import { temporaryFolder, type } from "./terminal.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
  cpSync("tests/fixtures/content", join(cwd, "content"), { recursive: true });
  cpSync("tests/entries/draft/pages", cwd, { recursive: true });
});

type Answer = string | readonly string[] | boolean | undefined;

/** An editor who answers questions that contain certain words, and accepts the default for others. */
function editor(answers: Readonly<Record<string, Answer>>): {
  readonly ask: Prompts;
  readonly asked: string[];
  readonly told: string[];
} {
  const asked: string[] = [];
  const told: string[] = [];
  const answer = <Wanted extends Answer>(message: string, proposed: Wanted): Wanted => {
    asked.push(message);
    const key = Object.keys(answers).find((words) => message.includes(words));
    return key === undefined ? proposed : (answers[key] as Wanted);
  };
  const offered = (
    message: string,
    choices: readonly Choice[],
    chosen: readonly string[],
  ): void => {
    for (const one of chosen)
      expect(
        choices.map(({ value }) => value),
        message,
      ).toContain(one);
  };
  const ask: Prompts = {
    tell: (text) => told.push(text),
    text: ({ message, initial = "", fault }) => {
      const text = answer(message, initial);
      expect(fault?.(text), message).toBeUndefined();
      return Promise.resolve(text);
    },
    choose: (message, choices, initial) => {
      const chosen = answer(message, initial ?? choices[0]!.value);
      offered(message, choices, [chosen]);
      return Promise.resolve(chosen);
    },
    several: (message, choices) => {
      const chosen = answer<readonly string[]>(message, []);
      offered(message, choices, chosen);
      return Promise.resolve(chosen);
    },
    confirm: (message) => Promise.resolve(answer(message, true)),
  };
  return { ask, asked, told };
}

const run = (words: readonly string[], ask: Prompts): Promise<{ code: number }> =>
  type((given, terminal) => newEntry(given, terminal, ask), words, cwd);
const read = (path: string): string => readFileSync(join(cwd, path), "utf8");

it("asks for what the page lacks, and offers what it has", async () => {
  const { ask, asked, told } = editor({
    "Which of these trips": ["wang-yi/2026-01-africa"],
    "what does it say": ["visited", "skipped", "announced"],
    "were announced": ["Ethiopia", "Somalia"],
    "Who announced": "Chinese Foreign Ministry",
    "were made": ["Maseru, Lesotho"],
    "from arrival to departure": "2026-01-10/2026-01-11",
    "be, skipped": ["Somalia"],
    "Somalia: why": "schedule",
    headline: "Tour ends: no stop in Somalia",
    "short name": "tour-ends",
  });
  expect((await run(["agency.html"], ask)).code).toBe(0);
  expect(asked).toContain("Write content/articles/2026/2026-01-12-tour-ends.md?");
  expect(told.join("\n")).toContain("npm run check found no mistakes");
  expect(read("content/articles/2026/2026-01-12-tour-ends.md")).toBe(`---
title: "Tour ends: no stop in Somalia"
source:
  outlet: gazette
  title: Minister ends tour in Maseru
  url: https://gazette.example/2026/01/maseru
  published: 2026-01-12
  language: en
trips:
  - trip: wang-yi/2026-01-africa
    announced:
      by: Chinese Foreign Ministry
      stops: [Ethiopia, Somalia]
    visited:
      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }
    skipped:
      - { stop: Somalia, cause: schedule }
---
`);
  expect((await type(check, [], cwd)).code).toBe(0);
});

it("asks for each kind of claim that an article can make", async () => {
  const { ask } = editor({
    "Which of these trips": ["wang-yi/2026-01-africa"],
    "what does it say": CLAIM_KINDS,
    "were announced": ["Ethiopia"],
    "Who announced": "Chinese Foreign Ministry",
    "had been due": ["Tanzania"],
    "were expected": [""],
    "Which others": "Gaborone, Botswana; Namibia",
    "leave home": "2026-01-07",
    "were made": ["Lesotho", "Ethiopia"],
    "meeting called off": ["Lesotho"],
    "Lesotho: what": "meeting with the king",
    "Who says so?": "an aide",
    "the king: why": "weather",
    "be, skipped": ["Somalia"],
    "without arriving": ["Tanzania"],
    "Tanzania: on which day": "2026-01-09",
    "Postponed to when": "2026-02",
    "Who called it off": "the ministry",
    "never planned": ["Papua New Guinea"],
    "Who denied": "the ministry",
    "come home": "2026-01-12",
    "was it one journey": "ada-quill/2026-01-africa",
    "The question": "How long was the talk?",
    "What does this one say": "an hour",
    headline: "All at once",
  });
  expect((await run(["agency.html"], ask)).code).toBe(0);
  const text = read("content/articles/2026/2026-01-12-all-at-once.md");
  expect(text.slice(text.indexOf("trips:"))).toBe(`trips:
  - trip: wang-yi/2026-01-africa
    announced:
      by: Chinese Foreign Ministry
      stops: [Ethiopia]
    due:
      by: an aide
      stops: [Tanzania]
    expected:
      stops: ["Gaborone, Botswana", Namibia]
    setOut:
      on: 2026-01-07
    visited:
      - stop: Lesotho
        calledOff:
          - { what: meeting with the king, by: an aide, cause: weather }
      - { stop: Ethiopia }
    skipped:
      - { stop: Somalia, cause: unstated }
    turnedBack:
      - { stop: Tanzania, on: 2026-01-09, cause: unstated }
    postponed:
      to: 2026-02
      cause: unstated
    cancelled: { by: the ministry, cause: unstated }
    denied:
      - { stop: Papua New Guinea, by: the ministry }
    returned:
      on: 2026-01-12
    with: [ada-quill/2026-01-africa]
    stated:
      - { about: How long was the talk?, says: an hour }
---
`);
});

it("creates a new trip and a new outlet without a page", async () => {
  const { ask } = editor({
    address: "",
    "Who published": "",
    "name in English": "Port Echo",
    "What is it": "press",
    "day of publication": "2026-05",
    language: "en",
    "who travelled": "ada-quill",
    "The new trip": "ada-quill/2026-05-harbours",
    headline: "Quill visits harbours",
  });
  expect((await run([], ask)).code).toBe(0);
  const text = read("content/articles/2026/2026-05-quill-visits-harbours.md");
  expect(text).toContain(
    "adds:\n  outlets:\n    port-echo:\n      name: Port Echo\n      kind: press\n",
  );
  expect(read("content/outlets.yaml")).not.toContain("port-echo");
  expect(text).toContain("  - trip: ada-quill/2026-05-harbours\n    # Keep");
  expect(text).not.toContain("url:");
});

it("adds an unknown traveller with the entry", async () => {
  const { ask, told } = editor({
    "Who published": "gazette",
    "who travelled": "",
    "name in English, in": "Ioana Zamfir",
    "person represents": "Romania",
    "The new trip": "ioana-zamfir/2026-02-dublin",
    "what does it say": ["visited"],
    "were made": ["Dublin, Ireland"],
    headline: "Zamfir in Dublin",
  });
  expect((await run(["ministry.html"], ask)).code).toBe(0);
  expect(read("content/articles/2026/2026-02-14-zamfir-in-dublin.md")).toContain(
    "adds:\n  people:\n    ioana-zamfir:\n      name: Ioana Zamfir\n      country: RO\n",
  );
  expect(told.join("\n")).toContain("npm run check found no mistakes");
  expect((await type(check, [], cwd)).code).toBe(0);
});

it("writes nothing if the editor says no", async () => {
  const { ask } = editor({ "Which of these": ["wang-yi/2026-01-africa"], Write: false });
  expect((await run(["agency.html"], ask)).code).toBe(1);
  expect(() => read("content/articles/2026/2026-01-12-wang-yi-gazette.md")).toThrow();
});
