import { analyse } from "chardet";
import sniffEncoding from "html-encoding-sniffer";
import { decodeStrictly } from "../../reading/decode-strictly.ts";
import { isGarbled, ungarble } from "./garbled.ts";

/** How far from the start a page may declare its encoding. */
const PRESCAN_BYTES = 16 * 1024;

/** Enough to detect an encoding, and fast to scan. */
const SAMPLE_BYTES = 200_000;

/**
 * Decodes a web page: as UTF-8 if the bytes are valid; else in the encoding declared by the server or the
 * page, if that gives a sensible text; else in the one detected from the bytes. Text that was saved in a
 * wrong encoding is repaired if possible. Invalid bytes become U+FFFD.
 */
export function decodePage(bytes: Uint8Array, contentType?: string): string {
  return ungarble(decodeBytes(bytes, contentType));
}

export function decodeBytes(bytes: Uint8Array, contentType?: string): string {
  const said = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? "")?.[1];
  const declared = sniffEncoding(bytes, {
    ...(said !== undefined && { transportLayerEncodingLabel: said }),
    defaultEncoding: "replacement",
    maxPrescanBytes: PRESCAN_BYTES,
  });
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  if (/^utf-16/i.test(declared)) return new TextDecoder(declared).decode(bytes);
  const utf8 = decodeStrictly("utf-8", bytes);
  if (utf8 !== undefined && (/[^\p{ASCII}]/u.test(utf8) || !isStateful(declared))) return utf8;
  const asDeclared = decoded(declared, bytes);
  if (asDeclared !== undefined && !isBroken(asDeclared) && !isGarbled(asDeclared))
    return asDeclared;
  return likeliest(bytes) ?? asDeclared ?? new TextDecoder().decode(bytes);
}

/** Encodings with escape sequences, which use ASCII bytes only. */
const isStateful = (encoding: string): boolean => /^iso-2022-jp$/i.test(encoding);

/** UTF-16 without a byte order mark. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 200);
  const zeros = [0, 1].map(
    (from) => start.filter((byte, at) => at % 2 === from && byte === 0).length,
  );
  if (zeros[1]! > start.length / 5) return "utf-16le";
  return zeros[0]! > start.length / 5 ? "utf-16be" : undefined;
}

/** Undefined for the standard's "replacement" and "x-user-defined", which TextDecoder rejects. */
function decoded(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return undefined;
  }
}

/** More than a stray error: at least one in fifty of the non-ASCII characters could not be decoded. */
function isBroken(text: string): boolean {
  const broken = text.match(/\uFFFD/gu)?.length ?? 0;
  return broken > 0 && broken * 50 > (text.match(/[^\p{ASCII}]/gu)?.length ?? 0);
}

/** Detected from the bytes without the markup, which is the same in all encodings. */
function likeliest(bytes: Uint8Array): string | undefined {
  const latin = Buffer.from(bytes.subarray(0, SAMPLE_BYTES)).toString("latin1");
  const bare = latin.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, " ").replace(/<[^>]*>/g, " ");
  const names = analyse(Buffer.from(bare, "latin1")).map(({ name }) => name);
  const texts = [...names, "gb18030", "windows-1252"].map((name) => decoded(name, bytes));
  return texts.find((text) => text !== undefined && !isBroken(text) && !isGarbled(text));
}
