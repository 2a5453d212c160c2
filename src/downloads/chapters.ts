import type { Dataset } from "./dataset.ts";

/** A part of a file that need not be made where the last build has left it in the same file. */
export class Chapter {
  /** Another text has another key; empty if it is always made. */
  readonly key: string;
  readonly make: () => Iterable<string>;
  /** Is told what it says, whoever has made it. */
  readonly hear: (piece: string | Uint8Array) => void;

  constructor(key: string, make: Chapter["make"], hear: Chapter["hear"] = () => undefined) {
    this.key = key;
    this.make = make;
    this.hear = hear;
  }
}

/** A text, or a part of it that may have been made before. */
export type Piece = string | Chapter;

/** All of a text, made now. */
export function* madeNow(pieces: Iterable<Piece>): Generator<string> {
  for (const piece of pieces)
    if (typeof piece === "string") yield piece;
    else
      for (const each of piece.make()) {
        piece.hear(each);
        yield each;
      }
}

/** What is made of the trips of the whole, a chapter each person: in the order of ids theirs follow each other. */
export function* byPerson(
  data: Dataset,
  toPieces: (part: Dataset) => Iterable<string>,
  hear?: Chapter["hear"],
): Generator<Chapter> {
  for (const [person, trips] of Map.groupBy(data.trips, (record) => record.person.id))
    yield new Chapter(data.keyOf(person), () => toPieces({ ...data, trips }), hear);
}
