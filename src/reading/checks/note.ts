import type { Complaint, Problem } from "../problem.ts";

/** In characters: a few sentences. */
const MAX_NOTE_LENGTH = 600;

/** Markers that writers leave for themselves. */
const MARK = /\b(?:TODO|FIXME|TKTK|TBD|XXX)\b/;

/** A line of front matter that ended up below it. */
const CLAIM =
  /^ *(?:- )?(?:trip|trips|source|outlet|published|announced|due|expected|visited|skipped|postponed|cancelled|stated|stop|stops):(?:\s|$)/m;

const FENCE = /^---[ \t]*$/;
const HEAD = /^(?:id|title|source):(?:\s|$)/;
/** A title is followed by its source within this many lines. */
const MAX_HEAD = 8;

/**
 * Detects a second entry pasted below the first: the line of the note where it begins, from 0, and what
 * to do.
 */
export function secondEntry(note: string): (Complaint & { readonly line: number }) | undefined {
  const lines = note.split("\n");
  const told = (line: number): string | undefined =>
    lines.slice(line).find((each) => each.trim() !== "");
  const line = lines.findIndex(
    (each, at) =>
      (FENCE.test(each) && HEAD.test(told(at + 1) ?? "")) ||
      (/^title:\s/.test(each) &&
        lines.slice(at, at + MAX_HEAD).some((next) => /^source:\s*$/.test(next))),
  );
  if (line < 0) return undefined;
  return {
    line,
    code: "second-entry",
    message: "a second entry starts here, expected one entry per file",
    hint: "move this line and everything below it to a file of its own, or delete it if it is a copy",
  };
}

/** What is wrong with a note as a whole, before its Markdown is parsed. */
export function noteFault(note: string): Complaint | undefined {
  if (CLAIM.test(note))
    return {
      code: "early-fence",
      message: "this --- ends the front matter too early: everything below it is read as the note",
      hint: "the front matter ends with one --- line, below its last field",
    };
  const mark = MARK.exec(note)?.[0];
  if (mark !== undefined)
    return {
      severity: "warning",
      code: "placeholder",
      message: `unexpected "${mark}" in the note, which readers would see`,
      hint: "fix what it is about, and leave it out",
    };
  return note.length > MAX_NOTE_LENGTH
    ? {
        code: "note-length",
        message: `unexpected length of the note: ${note.length} characters, expected at most ${MAX_NOTE_LENGTH}`,
        hint: "an entry holds facts and a short note, never an article's text",
      }
    : undefined;
}

const PICTURE = /!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?\s*/g;
const TAG = /<\/?[a-z][^<>]*>|<!--.*?-->/gi;

/** A line of the note without what entries may not contain; undefined for any other fault. */
export function noteFix({ code }: Problem, line: string): string | undefined {
  const fixed =
    code === "image"
      ? line.replace(PICTURE, "")
      : code === "raw-html"
        ? line.replace(TAG, "")
        : line;
  return fixed === line ? undefined : fixed.trim();
}
