import { pathMeant, sayRename } from "../checks/article-name.ts";
import { didYouMean } from "../checks/nearest.ts";
import { type Problem, reporter, START } from "../problem.ts";

/** Files that systems and editors create next to one being edited; nothing reads them. */
const LEFT =
  /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.[\w.-]+\.sw[a-p]|\.#[\w.@:-]+|#[\w.-]+#|[\w.-]+~|\.nfs[0-9a-f]+)$/;

/** A temporary file of a running command, or of one that was killed: the next run removes it. */
const BEING_WRITTEN = /^\.[\w.-]+\.\d+\.tmp$/;

export const isBeingWritten = (name: string): boolean => BEING_WRITTEN.test(name);

export const isLeft = (name: string): boolean => LEFT.test(name);

const KNOWN =
  "articles frames people trips outlets.yaml places.yaml feeds.yaml site.yaml LICENSE".split(" ");
/** Files that are not text, whatever they are named. */
const DOCUMENT = /\.(?:docx?|odt|rtf|pages|pdf|webarchive|mht(?:ml)?|html?|png|jpe?g|heic)$/i;

const EXPECTED =
  "expected only site.yaml, outlets.yaml, places.yaml, feeds.yaml, LICENSE and the folders articles, frames, people and trips: " +
  "other files are not read here, but the tools of who opens the folder may obey them";

/** At most this many are listed. */
const MAX_TOLD = 100;

/** Reports files in a content folder that do not belong there. */
export class StrayFiles {
  readonly #folder: string;
  readonly #problems: Problem[];
  #count = 0;

  constructor(folder: string, problems: Problem[]) {
    this.#folder = folder;
    this.#problems = problems;
  }

  refuse(path: string, hint = EXPECTED): void {
    if (this.#count++ > MAX_TOLD) return;
    const isLast = this.#count > MAX_TOLD;
    const [top = ""] = path.split("/");
    const entry = top === "trips" || path.includes("/.") ? undefined : pathMeant(path);
    const meant = entry
      ? (DOCUMENT.test(path) ? "save what it says as plain text, and " : "") +
        sayRename(`${this.#folder}/${path}`, entry)
      : KNOWN.includes(top)
        ? undefined
        : didYouMean(top, KNOWN);
    reporter(`${this.#folder}/${path}`, this.#problems)(START, {
      code: isLast ? "many-problems" : "file-name",
      message: isLast
        ? `more than ${MAX_TOLD} files that do not belong here: the others are told when these are gone`
        : `unexpected file ${JSON.stringify(path)}`,
      hint: meant ?? hint,
    });
  }

  warnOfLeft(path: string): void {
    reporter(`${this.#folder}/${path}`, this.#problems)(START, {
      severity: "warning",
      code: "left-file",
      message: `unexpected file ${JSON.stringify(path)}, which an editor or the system has left`,
      hint: "delete it",
    });
  }
}
