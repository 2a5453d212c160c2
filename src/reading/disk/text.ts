import { placeOf, refuseUnseen } from "../checks/characters.ts";
import { type Report, START, type Complaint, type Span } from "../problem.ts";
import { decodeStrictly } from "../decode-strictly.ts";

/** The largest size of an entry, and of a register such as `places.yaml`. */
const ENTRY_BYTES = 64 * 1024;
export const REGISTER_BYTES = 2 * 1024 * 1024;

const BOM = "\uFEFF";
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A file's text with line feeds only; undefined if it is not text. */
export function readText(
  raw: Uint8Array | string,
  report: Report,
  limit = ENTRY_BYTES,
): string | undefined {
  const size = typeof raw === "string" ? Buffer.byteLength(raw) : raw.byteLength;
  if (size > limit) {
    report(START, {
      code: "file-size",
      message: `unexpected size of ${Math.ceil(size / 1024)} KiB, expected at most ${limit / 1024} KiB`,
      hint: "an entry holds facts and a short note, never an article's text",
    });
    return undefined;
  }
  const decoded = typeof raw === "string" ? raw : decode(raw);
  if (decoded === undefined) {
    report(...explainEncoding(raw as Uint8Array));
    return undefined;
  }
  const text = (decoded.startsWith(BOM) ? decoded.slice(1) : decoded).replaceAll("\r\n", "\n");
  const lone = text.indexOf("\r");
  if (lone >= 0) {
    report(placeOf(text, lone), {
      code: "line-end",
      message: "unexpected line end of the old Mac kind (CR), expected LF or CRLF",
      hint: "save the file with Unix line ends (LF)",
    });
    return undefined;
  }
  return refuseUnseen(text, report) ? undefined : text;
}

function decode(raw: Uint8Array): string | undefined {
  try {
    return decoder.decode(raw);
  } catch {
    return undefined;
  }
}

const HIGH = /[\u0080-\uFFFF]/;
const MAX_LINES = 30;

/** The encoding of a file that is not UTF-8, and its lines in UTF-8. */
function explainEncoding(raw: Uint8Array): readonly [Span, Complaint] {
  const hint = 'save the file with the encoding "UTF-8"';
  const [first, second] = raw;
  const start = { line: 1, column: 1 };
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const message = 'unexpected UTF-16, which Notepad calls "Unicode", expected UTF-8';
    return [start, { code: "encoding", message, hint }];
  }
  const guess = guessEncoding(raw);
  if (!guess)
    return [start, { code: "encoding", message: "unexpected bytes, expected text in UTF-8", hint }];
  const lines = guess.text.split(/\r?\n/);
  const from = lines.findIndex((line) => HIGH.test(line));
  const to = lines.findLastIndex((line) => HIGH.test(line));
  const column = lines[from]!.search(HIGH) + 1;
  return [
    { line: from + 1, column, endLine: to > from ? to + 1 : undefined },
    {
      code: "encoding",
      message: `unexpected bytes of ${guess.name}, expected text in UTF-8`,
      hint,
      fix: to - from < MAX_LINES ? lines.slice(from, to + 1).join("\n") : undefined,
    },
  ];
}

/** Chinese encodings use pairs of high bytes, Western ones single high bytes between ASCII. */
function guessEncoding(
  raw: Uint8Array,
): { readonly name: string; readonly text: string } | undefined {
  const runs =
    Buffer.from(raw)
      .toString("latin1")
      .match(/[\x80-\xFF]+/g) ?? [];
  const isPaired = runs.every((run) => run.length % 2 === 0);
  const chinese = isPaired ? decodeStrictly("gb18030", raw) : undefined;
  if (chinese !== undefined && /\p{Script=Han}/u.test(chinese))
    return { name: "GBK", text: chinese };
  const western = runs.every((run) => run.length <= 3)
    ? decodeStrictly("windows-1252", raw)
    : undefined;
  const isText = western !== undefined && !/[\u0080-\u009F]/.test(western);
  return isText ? { name: "Windows-1252 (Western European)", text: western } : undefined;
}
