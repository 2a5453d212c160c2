import type { Article } from "../../model/records.ts";
import { inspectBody } from "../body/body.ts";
import { noteFault, secondEntry } from "../checks/note.ts";
import { placeOf } from "../checks/characters.ts";
import { articleId } from "../checks/article-name.ts";
import { type Mentions, mentionsOf } from "../checks/mentions.ts";
import { reportOnce } from "../checks/report-once.ts";
import { readEntry } from "../entry.ts";
import { isError, type Problem, type Report, reporter } from "../problem.ts";
import type { Registers } from "../registers.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { readText } from "./text.ts";

export interface ArticleReading {
  readonly file: string;
  /** Undefined if the entry has errors. */
  readonly article?: Article | undefined;
  /** What other entries must be consistent with, as far as it could be read. */
  readonly mentions?: Mentions | undefined;
  readonly problems: readonly Problem[];
}

/** Reads one entry. `file` is its path, from which its id is derived. */
export function readArticle(
  raw: string | Uint8Array,
  file: string,
  registers: Registers,
): ArticleReading {
  const problems: Problem[] = [];
  const report = reporter(file, problems);
  const id = articleId(file, report);
  const text = readText(raw, report);
  if (text === undefined) return { file, problems };
  const reading = readAs(id, text, file, registers);
  if (reading.problems.length === 0)
    return problems.length === 0 ? reading : { ...reading, article: undefined, problems };
  // Slips are found by parsing the text repeatedly, which takes too long for one of this length.
  if (isFarTooLong(text)) {
    const all = [...problems, ...reading.problems];
    return { ...reading, article: all.some(isError) ? undefined : reading.article, problems: all };
  }
  const told = reportOnce(text, file, reading.problems, {
    all: (fixed) => readAs(id, fixed, file, registers).problems,
    form: (fixed) => readAs(id, fixed, file, registers, false).problems,
  });
  const isSound = ![...problems, ...told].some(isError);
  return {
    ...reading,
    article: isSound ? reading.article : undefined,
    problems: [...problems, ...told],
  };
}

/** Far longer than any real entry. */
const isFarTooLong = (text: string): boolean =>
  text.length > 12_000 || text.split("\n").length > 200 || /[ \t]{80}|[^\n]{1500}/.test(text);

/** Reads the text of an entry as it is. */
function readAs(
  id: string | undefined,
  text: string,
  file: string,
  registers: Registers,
  withBody = true,
): ArticleReading {
  const problems: Problem[] = [];
  const report = reporter(file, problems);
  if (reportConflict(text, report)) return { file, problems };
  const split = splitFrontMatter(text, report);
  if (!split) return { file, problems };
  const { tree, body, bodyLine } = split;
  if (withBody) checkNote(body, bodyLine, report);
  const article = readEntry({ id, tree, body }, registers, report, problems);
  return { file, article, mentions: mentionsOf(tree), problems };
}

/** Git's conflict markers. */
function reportConflict(text: string, report: Report): boolean {
  const index = text.search(/^(?:<{7}|>{7})(?: |$)/m);
  if (index < 0) return false;
  report(placeOf(text, index), {
    code: "conflict",
    message: "unexpected mark of a conflict between two versions",
    hint: "keep the lines of one version, or of both, and delete the lines with <<<<<<<, ======= and >>>>>>>",
  });
  return true;
}

function checkNote(body: string, bodyLine: number, report: Report): void {
  const second = secondEntry(body);
  if (second) {
    const { line, ...complaint } = second;
    report({ line: bodyLine + line, column: 1 }, complaint);
    return;
  }
  const fault = noteFault(body);
  if (!fault) inspectBody(body, "md", bodyLine, report);
  else if (fault.code === "early-fence")
    report({ line: bodyLine - 1, column: 1 }, { ...fault, fix: "" });
  else report({ line: bodyLine, column: 1 }, fault);
}
