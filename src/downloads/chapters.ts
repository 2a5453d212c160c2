import type { Dataset } from "./dataset.ts";

/** A part of a file that a build can copy from the previous build's file if its key is unchanged. */
export class Chapter {
  /** Changes with the content; empty if the chapter must always be made. */
  readonly key: string;
  readonly make: () => Iterable<string>;
  /** Receives the content, whether made or copied. */
  readonly hear: (piece: string | Uint8Array) => void;

  constructor(key: string, make: Chapter["make"], hear: Chapter["hear"] = () => undefined) {
    this.key = key;
    this.make = make;
    this.hear = hear;
  }
}

/** Text, or a part that may come from the cache. */
export type Piece = string | Chapter;

/** The whole text, with all chapters made now. */
export function* madeNow(pieces: Iterable<Piece>): Generator<string> {
  for (const piece of pieces)
    if (typeof piece === "string") yield piece;
    else
      for (const each of piece.make()) {
        piece.hear(each);
        yield each;
      }
}

/** The trips of the whole site, a chapter per person: trips are sorted by id, so a person's are consecutive. */
export function* byPerson(
  data: Dataset,
  toPieces: (part: Dataset) => Iterable<string>,
  hear?: Chapter["hear"],
): Generator<Chapter> {
  for (const [person, trips] of Map.groupBy(data.trips, (record) => record.person.id))
    yield new Chapter(data.keyOf(person), () => toPieces({ ...data, trips }), hear);
}
