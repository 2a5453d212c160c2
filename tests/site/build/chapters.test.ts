import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import { byPerson, Chapter, type Piece, coalesced } from "../../../src/downloads/pieces.ts";
import { writeInChapters } from "../../../src/site/build/chapters.ts";
import { streamed } from "../../../src/site/streamed.ts";
import { data } from "../../downloads/data.ts";

const SCRATCH = `.cache/test/chapters-${process.pid}`;
mkdirSync(SCRATCH, { recursive: true });
afterAll(() => {
  rmSync(SCRATCH, { recursive: true, force: true });
});

/** A file with a chapter for each text, by key; what was made for it, and what the listener received. */
function bookOf(texts: Readonly<Record<string, string>>) {
  const told: { made: string[]; heard: string[] } = { made: [], heard: [] };
  const chapters = Object.entries(texts).map(
    ([key, text]) =>
      new Chapter(
        key,
        () => {
          told.made.push(key);
          return text.split(/(?<=[aeiou])/u);
        },
        (piece) => told.heard.push(String(piece)),
      ),
  );
  return { told, pieces: ["Head|", ...chapters, "|tail"] as readonly Piece[] };
}

// eslint-disable-next-line @typescript-eslint/require-await -- as a stream gives them
async function* inTurn(pieces: Iterable<Piece>): AsyncGenerator<Uint8Array | Chapter> {
  for (const piece of pieces) yield typeof piece === "string" ? Buffer.from(piece) : piece;
}

const pathOf = (name: string): string => join(SCRATCH, name);
const textOf = (name: string): string => readFileSync(pathOf(name), "utf8");

it("only chapters missing from the last file are made, and all reach the listener", async () => {
  const first = bookOf({ a: "Ägypten;", b: "Bhutan;", "": "now;" });
  const chapters = await writeInChapters(pathOf("1"), inTurn(first.pieces), undefined);
  expect(textOf("1")).toBe("Head|Ägypten;Bhutan;now;|tail");
  expect(chapters).toEqual({ a: [5, 9], b: [14, 7] });
  const second = bookOf({ c: "Chad;", a: "", b: "", "": "then;" });
  const last = { path: pathOf("1"), chapters };
  expect(await writeInChapters(pathOf("2"), inTurn(second.pieces), last)).toEqual({
    c: [5, 5],
    a: [10, 9],
    b: [19, 7],
  });
  expect(textOf("2")).toBe("Head|Chad;Ägypten;Bhutan;then;|tail");
  expect(second.told.made).toEqual(["c", ""]);
  expect(second.told.heard.join("")).toBe("Chad;Ägypten;Bhutan;then;");
});

it("each chunk is requested once the one before is written", async () => {
  vi.stubEnv("DEV", false);
  const told: string[] = [];
  function* pieces(): Generator<Piece> {
    for (const key of ["a", "b"]) {
      yield new Chapter(
        key,
        () => [key],
        () => told.push(key),
      );
      told.push(`after ${key}`);
    }
  }
  const { body } = streamed(coalesced(pieces()), "text/plain");
  const stream = body as unknown as AsyncIterable<Chapter>;
  await writeInChapters(pathOf("3"), stream, undefined);
  expect(told).toEqual(["a", "after a", "b", "after b"]);
});

it("chapters of the whole are those of each person, with consecutive trips", () => {
  const named = [...byPerson(data, ({ trips }) => trips.map(({ trip }) => trip.id))];
  const people = new Set(data.trips.map(({ person }) => person.id));
  expect(named.length).toBe(people.size);
  expect(named.flatMap(({ make }) => [...make()])).toEqual(data.trips.map(({ trip }) => trip.id));
});
