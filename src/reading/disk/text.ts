import { placeOf, refuseUnseen } from "../checks/characters.ts";
import { type Report, START } from "../problem.ts";
import { explainEncoding } from "./encodings.ts";

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
