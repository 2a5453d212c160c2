// Files of the whole are written piece by piece: as one text they would need as much memory again as all trips.

/** How long a piece is, about, in characters. */
const LENGTH = 64 * 1024;
/** What is made at once: of tables rows, of calendars events. */
const MANY = 200;

/** The same text in fewer pieces. */
export function* gathered(pieces: Iterable<string>): Generator<string> {
  let some: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    some.push(piece);
    length += piece.length;
    if (length < LENGTH) continue;
    yield some.join("");
    [some, length] = [[], 0];
  }
  if (some.length > 0) yield some.join("");
}

export function* partsOfList<Member>(list: readonly Member[]): Generator<readonly Member[]> {
  for (let first = 0; first < list.length; first += MANY) yield list.slice(first, first + MANY);
}

/** An object as a line of JSON, its fields read in their order; of one that is a generator, the members in turn. */
export function* jsonPieces(value: object): Generator<string> {
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

function* listPieces(members: Generator): Generator<string> {
  let before = "[";
  for (const member of members) {
    yield before + JSON.stringify(member);
    before = ",";
  }
  yield before === "[" ? "[]" : "]";
}

const isGenerator = (value: unknown): value is Generator =>
  typeof value === "object" && value !== null && "next" in value;
