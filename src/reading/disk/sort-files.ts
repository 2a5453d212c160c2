import type { Files, FoundFile } from "./files.ts";
import { isReserved, MAX_ID_LENGTH } from "../checks/article-name.ts";
import { type Problem, reporter, START } from "../problem.ts";
import { isBeingWritten, isLeft, StrayFiles } from "./stray-files.ts";
import { ascending } from "../../model/sort.ts";

/** The files of a content folder by type. */
export interface SortedFiles {
  readonly articles: readonly string[];
  readonly people: readonly { readonly file: string; readonly id: string }[];
  readonly editorials: readonly { readonly file: string; readonly trip: string }[];
  readonly frames: readonly { readonly file: string; readonly id: string }[];
  readonly outlets: Register;
  readonly places: Register;
  readonly feeds: Register;
  readonly site: Register;
  readonly moved: Register;
}

/** A register's file; null if something else has its name. */
type Register = string | null | undefined;

const REGISTERS = ["outlets", "places", "feeds", "site", "moved"] as const;
const PERSON = /^people\/([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;
const EDITORIAL = /^trips\/([a-z0-9-]+\/[a-z0-9-]+)\.mdx$/;
const FRAME = /^frames\/([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/;

const EXPECTED: Readonly<Record<string, string>> = {
  articles: "expected only entries: articles/2026/2026-01-12-short-name.md",
  frames:
    "expected frames/<id>.yaml with small letters a to z, digits and hyphens, as in frames/china-africa.yaml",
  people:
    "expected people/<id>.md with small letters a to z, digits and hyphens, as in people/wang-yi.md",
  trips: "expected trips/<person>/<name>.mdx, as in trips/wang-yi/2026-01-africa.mdx",
};

/** Sorts the files of a content folder; whatever does not belong anywhere is reported. */
export function sortFiles(folder: string, files: Files, problems: Problem[]): SortedFiles {
  const found = files.list(folder);
  if (!found) {
    reporter(folder, problems)(START, {
      code: "no-content",
      message: `there is no folder ${folder}`,
    });
  }
  const sorter = new Sorter(folder, problems);
  for (const file of (found ?? []).toSorted(ascending(({ path }) => path))) sorter.add(file);
  return sorter;
}

class Sorter implements SortedFiles {
  readonly articles: string[] = [];
  readonly people: { file: string; id: string }[] = [];
  readonly editorials: { file: string; trip: string }[] = [];
  readonly frames: { file: string; id: string }[] = [];
  outlets: Register;
  places: Register;
  feeds: Register;
  site: Register;
  moved: Register;
  readonly #folder: string;
  readonly #problems: Problem[];
  readonly #stray: StrayFiles;

  constructor(folder: string, problems: Problem[]) {
    this.#folder = folder;
    this.#problems = problems;
    this.#stray = new StrayFiles(folder, problems);
  }

  add(found: FoundFile): void {
    const { path } = found;
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (isBeingWritten(name)) return;
    if (isLeft(name)) {
      this.#stray.warnOfLeft(path);
      return;
    }
    const isFile = this.#isFile(found);
    const register = isFile ? `${this.#folder}/${path}` : null;
    const known = REGISTERS.find((each) => path === `${each}.yaml`);
    if (known) this[known] = register;
    else if (isFile && path !== "LICENSE") this.#addBelow(path);
  }

  #isFile({ path, isLink, isFolder, isOther }: FoundFile): boolean {
    if (!isLink && !isFolder && !isOther) return true;
    const [code, what] = isLink
      ? ["link", "link to another file"]
      : isFolder
        ? ["folder", "folder"]
        : ["file-kind", "pipe, socket or device"];
    reporter(`${this.#folder}/${path}`, this.#problems)(START, {
      code,
      message: `unexpected ${what}, expected a file`,
      hint: isLink ? "copy the file here instead" : undefined,
    });
    return false;
  }

  #addBelow(path: string): void {
    const file = `${this.#folder}/${path}`;
    const [top = ""] = path.split("/");
    const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.(?:mdx?|yaml)$/, "");
    const [, person] = PERSON.exec(path) ?? [];
    const [, trip] = EDITORIAL.exec(path) ?? [];
    const [, frame] = FRAME.exec(path) ?? [];
    if (!Object.hasOwn(EXPECTED, top) || isHidden(path)) this.#stray.refuse(path);
    else if (top === "articles" && path.endsWith(".md")) this.articles.push(file);
    else if (isReserved(name)) this.#stray.refuse(path, "Windows keeps its name for itself");
    else if (name.length > MAX_ID_LENGTH)
      this.#stray.refuse(path, `expected a name of at most ${MAX_ID_LENGTH} characters`);
    else if (person && /^\d{4}-\d\d-/.test(person)) this.#stray.refuse(path, EXPECTED[top]);
    else if (person) this.people.push({ file, id: person });
    else if (trip) this.editorials.push({ file, trip });
    else if (frame) this.frames.push({ file, id: frame });
    else this.#stray.refuse(path, EXPECTED[top]);
  }
}

/** Whether its name, or that of a folder around it, begins with a dot. */
const isHidden = (path: string): boolean => path.startsWith(".") || path.includes("/.");
