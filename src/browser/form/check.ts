import { entryWarnings, warningPath } from "../../reading/checks/warnings.ts";
import { checkAgreement } from "../../reading/checks/agreement.ts";
import { articleId } from "../../reading/checks/article-name.ts";
import { noteFault } from "../../reading/checks/note.ts";
import { mentionsOf } from "../../reading/checks/mentions.ts";
import type { SoundEntry } from "../../reading/checks/warning.ts";
import type { Claim } from "../../model/claim.ts";
import type { Article } from "../../model/records.ts";
import { withAdditions } from "../../reading/additions.ts";
import { additionsIn } from "../../reading/schema/article.ts";
import { readEntry } from "../../reading/entry.ts";
import { isError, type Problem, type Report, reporter } from "../../reading/problem.ts";
import type { Registers } from "../../reading/registers.ts";
import { isFault, readWhen } from "../../reading/schema/edtf.ts";
import type { Path, Tree } from "../../reading/yaml/tree.ts";
import { form as words } from "#spoken/form.ts";
import { formHelp } from "#spoken/form-help.ts";
import { fieldsOf, fileNameOf, idOf } from "./entry-fields.ts";
import type { Item } from "./item.ts";
import type { Known, KnownArticle } from "./known.ts";

/** An error or warning, and where: the path of a field in the entry, `fileName` or `note`. */
export interface Complaint {
  readonly path: Path;
  readonly severity: Problem["severity"];
  readonly message: string;
  readonly hint?: string | undefined;
}

export interface Checked {
  readonly id: string;
  /** Undefined if there are errors. */
  readonly article: Article | undefined;
  readonly complaints: readonly Complaint[];
}

interface CheckContext {
  readonly registers: Registers;
  readonly known: Known;
  /** The entry on file that this one corrects. */
  readonly entry?: string | undefined;
}

const fileOf = (id: string): string => `content/articles/${id}.md`;

const asTexts = (fields: object): unknown =>
  JSON.parse(JSON.stringify(fields), (_, part: unknown) =>
    typeof part === "boolean" || typeof part === "number" ? String(part) : part,
  );

/** The names that the entry may use: those on file, and those it adds. */
export function allRegisters(item: Item, onFile: Registers): Registers {
  const adds = additionsIn(asTexts(fieldsOf(item)));
  return adds ? withAdditions(onFile, [adds]) : onFile;
}

/** Positions are mapped back from line numbers: line 1 is the file name, line n + 2 the nth path looked up. */
const FIRST = 2;

/** The form's values as the tree that the reader of entries takes: all scalars are text, as in a file. */
function treeOf(fields: object): { tree: Tree; pathOf: (line: number) => Path } {
  const paths: Path[] = [];
  const at = (path: Path): { line: number; column: number } => ({
    line: paths.push(path) - 1 + FIRST,
    column: 1,
  });
  const value = asTexts(fields);
  return {
    tree: { value, at, atKey: at, whole: at },
    pathOf: (line) => paths[line - FIRST] ?? ["fileName"],
  };
}

/** Checks the form as `check` would check its file, except for the note's Markdown. */
export function checkEntry(item: Item, context: CheckContext): Checked {
  const { registers, known, entry } = context;
  const id = entry ?? idOf(item);
  const file = fileOf(id);
  const problems: Problem[] = [];
  const report = reporter(file, problems);
  const { tree, pathOf } = treeOf(fieldsOf(item));
  const body = item.values.note ?? "";
  checkNote(body, tree, report);
  const name = nameOf(id, item, entry === undefined, report);
  const article = readEntry({ id: name, tree, body }, registers, report, problems);
  const others = known.articles.filter((other) => other.id !== entry);
  checkOthers(tree, file, others, report);
  if (others.some((other) => other.id === id)) {
    const taken = { code: "taken", message: words.taken(file), hint: words.takenHint };
    report({ line: 1, column: 1 }, taken);
  }
  const { people } = allRegisters(item, registers);
  const isSound = article !== undefined && !problems.some(isError);
  const complaints = problems.map((problem) => complaintOf(problem, pathOf(problem.line)));
  return {
    id,
    article: isSound ? article : undefined,
    complaints: isSound
      ? [...complaints, ...warningsOf({ file, article }, tree, { ...context, people })]
      : complaints,
  };
}

/** A missing field needs no code or hint: the message is shown beside its label and help. */
const complaintOf = (problem: Problem, path: Path): Complaint =>
  problem.code === "missing-field"
    ? { path, severity: problem.severity, message: words.missing }
    : { path, severity: problem.severity, ...inWords(problem) };

/** In the site's language, if the message is translated. */
function inWords({
  code,
  message,
  hint,
  instead,
}: Pick<Problem, "code" | "message" | "hint" | "instead">): Pick<Complaint, "message" | "hint"> {
  const own = formHelp.errors[code];
  if (own === undefined) return { message, hint };
  const value = instead && "value" in instead ? instead.value : undefined;
  return { message: own, hint: typeof value === "string" ? `“${value}”` : undefined };
}

/** Lines in the note that `check` would read as the end of the front matter, or as fields below it. */
function checkNote(note: string, tree: Tree, report: Report): void {
  const fault = noteFault(note);
  const said = /^\s*(?:---|\+\+\+)/.test(note)
    ? { code: "second-front-matter", message: words.fenceInNote, hint: words.fenceInNoteHint }
    : fault?.code === "early-fence"
      ? { ...fault, message: words.fieldInNote, hint: words.fieldInNoteHint }
      : fault;
  if (said) report(tree.at(["note"]), said);
}

/** A file name of digits alone says nothing; a headline in Chinese would leave just those. */
const TELLING = /[a-z]{2}/;

function nameOf(id: string, item: Item, isNew: boolean, report: Report): string | undefined {
  if (!isNew || TELLING.test(fileNameOf(item))) return articleId(fileOf(id), report);
  const isGiven = (item.values.title ?? "") !== "";
  if (isGiven) {
    const needed = { code: "file-name", message: words.needsName, hint: words.needsNameHint };
    report({ line: 1, column: 1 }, needed);
  }
  return undefined;
}

function checkOthers(tree: Tree, file: string, articles: Known["articles"], report: Report): void {
  const own = { file, mentions: mentionsOf(tree), problems: [] };
  const apart = articles.filter(({ id }) => id !== own.mentions.id);
  const others = apart.map((other) => ({
    file: fileOf(other.id),
    mentions: {
      id: undefined,
      trips: other.trips.map((trip) => ({ trip, path: [] })),
      linked: [],
      corrects: [],
      url: other.url,
    },
    problems: [],
  }));
  checkAgreement([...others, own], (at, path, complaint) => {
    if (at === file) report(tree.at(path), complaint);
  });
}

function warningsOf(
  sound: SoundEntry,
  tree: Tree,
  { people, known, entry }: Omit<CheckContext, "registers"> & Pick<Registers, "people">,
): readonly Complaint[] {
  const claims = Map.groupBy(known.claims, ({ article }) => article);
  const others = known.articles
    .filter(({ id }) => id !== (entry ?? sound.article.id))
    .map((article) => asSound(article, claims.get(article.id) ?? [], sound.article));
  return entryWarnings([...others, sound], people)
    .filter((warning) => warning.entry === sound)
    .map((warning) => ({
      path: warningPath(warning, tree),
      severity: "warning",
      ...inWords(warning),
    }));
}

/** An entry on file, with what warnings need of it. */
function asSound(known: KnownArticle, claims: readonly Claim[], like: Article): SoundEntry {
  const { id, trips, title, url, outlet } = known;
  const published = readWhen(known.published);
  const source = {
    ...like.source,
    url,
    outlet,
    title,
    published: isFault(published) ? like.source.published : published,
  };
  return { file: fileOf(id), article: { ...like, id, title, trips, claims, source } };
}
