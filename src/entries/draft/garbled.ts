// Detects and repairs text that was decoded in the wrong encoding: `王毅` as `ÍõÒã` or `çŽ‹æ¯…`.
import { decodeStrictly } from "../../reading/decode-strictly.ts";

const RUN = /[^\p{ASCII}]+/gu;

/** An encoder, built by inverting a decoder. */
function encoderOf(encoding: string): (text: string) => Uint8Array | undefined {
  let bytesOf: ReadonlyMap<string, readonly number[]> | undefined;
  return (text) => {
    bytesOf ??= tableOf(encoding);
    const bytes = Array.from(text).flatMap(
      (character) => bytesOf!.get(character) ?? lowCode(character),
    );
    return bytes.includes(-1) ? undefined : Uint8Array.from(bytes);
  };
}

/** Some programs pass through bytes for which the encoding has other characters. */
const lowCode = (character: string): number =>
  character <= "\u00FF" ? character.charCodeAt(0) : -1;

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const all = Array.from({ length: 256 }, (_, byte) => [byte]);
  const pairs =
    encoding === "gbk" ? all.flatMap(([lead]) => all.map(([next]) => [lead!, next!])) : [];
  const table = new Map<string, readonly number[]>();
  for (const bytes of [...pairs, ...all]) {
    const character = decoder.decode(Uint8Array.from(bytes));
    if (Array.from(character).length === 1 && character !== "\uFFFD") table.set(character, bytes);
  }
  return table;
}

/** Windows-1252, with its five undefined bytes as browsers decode them, and GBK. */
const WRONG_ENCODERS = ["windows-1252", "gbk"].map((encoding) => encoderOf(encoding));

const MIN_COUNT = 3;

/** Runs of four or more accented letters, which no Western language has. */
export function isGarbled(text: string): boolean {
  const high = text.match(/[\u0080-\u00FFŒœŠšŽžŸƒ‚„…†‡ˆ‰‹›€‘’“”•–—˜™]+/gu) ?? [];
  const letters = high.join("").length;
  // Two Russian encodings differ in which letters are upper case.
  const cyrillic = (text.match(/\p{Script=Cyrillic}+/gu) ?? []).join("");
  const large = cyrillic.match(/\p{Lu}/gu)?.length ?? 0;
  if (cyrillic.length > 100 && large > cyrillic.length / 2) return true;
  const inRuns = high.filter((run) => run.length >= 4).join("").length;
  return letters > 8 && inRuns > letters / 2;
}

/** Undoes the wrong decoding if nearly all of the text shows it; else returns the text unchanged. */
export function ungarble(text: string): string {
  const runs = text.match(RUN) ?? [];
  if (runs.length === 0) return text;
  for (const encode of WRONG_ENCODERS) {
    const fixed = new Map(runs.map((run) => [run, asUtf8(encode(run))]));
    const long = runs.filter((run) => run.length > 1);
    const count = long.filter((run) => fixed.get(run) !== undefined).length;
    if (count < MIN_COUNT || count < long.length * 0.8) continue;
    return text.replace(RUN, (run) => fixed.get(run) ?? run);
  }
  return isGarbled(text) ? asChinese(text, runs) : text;
}

function asUtf8(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined || bytes.length < 2 ? undefined : decodeStrictly("utf-8", bytes);
}

/** Chinese that was decoded as Western text, and saved like that. */
function asChinese(text: string, runs: readonly string[]): string {
  const decoder = new TextDecoder("gb18030", { fatal: true });
  const fixed = new Map<string, string>();
  for (const run of runs) {
    const bytes = WRONG_ENCODERS[0]!(run);
    try {
      if (bytes) fixed.set(run, decoder.decode(bytes));
    } catch {
      // Not this encoding.
    }
  }
  const isHan = [...fixed.values()].join("").match(/\p{Script=Han}/gu)?.length ?? 0;
  return isHan > MIN_COUNT && fixed.size > new Set(runs).size * 0.8
    ? text.replace(RUN, (run) => fixed.get(run) ?? run)
    : text;
}
