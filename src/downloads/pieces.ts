import type { Dataset } from "./dataset.ts";

/** A part of a file that a build can copy from the previous build's file if its key is unchanged. */
export class Chapter {
  /** Changes with the content; empty if the chapter must always be made. */
  readonly key: string;
  readonly make: () => Iterable<string>;
  /** Receives the content, whether made or copied. */
  readonly onContent: (piece: string | Uint8Array) => void;

  constructor(
    key: string,
    make: Chapter["make"],
    onContent: Chapter["onContent"] = () => undefined,
  ) {
    this.key = key;
    this.make = make;
    this.onContent = onContent;
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
        piece.onContent(each);
        yield each;
      }
}

/** The trips of the whole site, a chapter per person: trips are sorted by id, so a person's are consecutive. */
export function* byPerson(
  data: Dataset,
  toPieces: (part: Dataset) => Iterable<string>,
  onContent?: Chapter["onContent"],
): Generator<Chapter> {
  for (const [person, trips] of Map.groupBy(data.trips, (record) => record.person.id))
    yield new Chapter(data.keyOf(person), () => toPieces({ ...data, trips }), onContent);
}

// Files of the whole are written piece by piece: as one string they would need as much memory as all trips do.

/** The approximate length of a piece, in characters. */
const PIECE_LENGTH = 64 * 1024;
/** How many table rows or calendar events are made at once. */
const BATCH_SIZE = 200;

/** The same text in fewer, larger pieces. */
export function coalesced(pieces: Iterable<string>): Generator<string>;
export function coalesced(pieces: Iterable<Piece>): Generator<Piece>;
export function* coalesced(pieces: Iterable<Piece>): Generator<Piece> {
  let some: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (typeof piece === "string") {
      some.push(piece);
      length += piece.length;
      if (length < PIECE_LENGTH) continue;
    }
    if (some.length > 0) yield some.join("");
    [some, length] = [[], 0];
    if (typeof piece !== "string")
      yield new Chapter(piece.key, () => coalesced(piece.make()), piece.onContent);
  }
  if (some.length > 0) yield some.join("");
}

export function* partsOfList<Member>(list: readonly Member[]): Generator<readonly Member[]> {
  for (let first = 0; first < list.length; first += BATCH_SIZE)
    yield list.slice(first, first + BATCH_SIZE);
}

/** An object as one line of JSON, reading fields in order; of a generator field, members or chapters one by one. */
export function* jsonPieces(value: object): Generator<Piece> {
  let before = "{";
  for (const name of Object.keys(value)) {
    const field: unknown = value[name as keyof typeof value];
    if (field === undefined) continue;
    yield `${before}${JSON.stringify(name)}:`;
    if (isGenerator(field)) yield* listPieces(field);
    else yield JSON.stringify(field);
    before = ",";
  }
  yield "}\n";
}

function* listPieces(members: Generator): Generator<Piece> {
  let before = "[";
  for (const member of members) {
    if (member instanceof Chapter && isEmpty(member.make())) continue;
    yield before;
    yield member instanceof Chapter ? member : JSON.stringify(member);
    before = ",";
  }
  yield before === "[" ? "[]" : "]";
}

const isEmpty = (pieces: Iterable<string>): boolean =>
  pieces[Symbol.iterator]().next().done === true;

/** The members of a list, as a chapter's text. */
export function* memberPieces(members: Iterable<unknown>): Generator<string> {
  let before = "";
  for (const member of members) {
    yield before + JSON.stringify(member);
    before = ",";
  }
}

const isGenerator = (value: unknown): value is Generator =>
  typeof value === "object" && value !== null && "next" in value;
