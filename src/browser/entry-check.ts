import type { Article } from "../model/records.ts";
import { form as words } from "../words/en/form.ts";
import { checkAgreement } from "../reading/checks/agreement.ts";
import { articleId } from "../reading/checks/article-name.ts";
import { readEntry } from "../reading/entry.ts";
import { mentionsOf } from "../reading/checks/mentions.ts";
import { messages } from "../words/spoken/messages.ts";
import { indexPlaces } from "../reading/place-index.ts";
import { isError, type Problem, reporter } from "../reading/problem.ts";
import type { Registries } from "../reading/registries.ts";
import type { Path, Tree } from "../reading/yaml/tree.ts";
import { fieldsOf, idOf } from "./entry-fields.ts";
import type { FormState } from "./form-state.ts";
import type { Known, KnownRegisters } from "./known.ts";

/** What is to be mended, and where: the path of a field in the entry, or `fileName`. */
export interface Complaint {
  readonly path: Path;
  readonly message: string;
  readonly hint?: string | undefined;
}

export interface Checked {
  readonly id: string;
  /** Undefined where something is to be mended. */
  readonly article: Article | undefined;
  readonly complaints: readonly Complaint[];
}

export const registriesOf = ({ people, outlets, places }: KnownRegisters): Registries => ({
  people: new Map(),
  peopleIds: new Set(people.map(({ id }) => id)),
  outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
  places: indexPlaces(places, messages.country),
});

/** Line 1 stands for the file's name, line n + 2 for the nth path that was asked for. */
const FIRST = 2;

/** The form's values as a tree that entries are read from: what is text in a file is text here. */
function treeOf(fields: object): { tree: Tree; pathOf: (line: number) => Path } {
  const paths: Path[] = [];
  const at = (path: Path): { line: number; column: number } => ({
    line: paths.push(path) - 1 + FIRST,
    column: 1,
  });
  const value: unknown = JSON.parse(JSON.stringify(fields), (_, part: unknown) =>
    typeof part === "boolean" ? String(part) : part,
  );
  return {
    tree: { value, at, atKey: at, whole: at },
    pathOf: (line) => paths[line - FIRST] ?? ["fileName"],
  };
}

/** Reads the form as `check` reads the file that it makes, but for the text of the note. */
export function checkEntry(state: FormState, registries: Registries, known: Known): Checked {
  const id = idOf(state);
  const file = fileOf(id);
  const problems: Problem[] = [];
  const report = reporter(file, problems);
  const { tree, pathOf } = treeOf(fieldsOf(state));
  const body = state.fields.note ?? "";
  const article = readEntry(
    { id: articleId(file, report), tree, body },
    registries,
    report,
    problems,
  );
  const mentions = mentionsOf(tree);
  const others = known.articles.map((other) => ({
    file: fileOf(other.id),
    mentions: {
      trips: other.trips.map((trip) => ({ trip, path: [] })),
      linked: [],
      corrects: [],
      url: other.url,
    },
    problems: [],
  }));
  checkAgreement([...others, { file, mentions, problems }], (at, path, complaint) => {
    if (at === file) report(tree.at(path), complaint);
  });
  if (known.articles.some((other) => other.id === id)) {
    const taken = { code: "taken", message: words.taken(file), hint: words.takenHint };
    report({ line: 1, column: 1 }, taken);
  }
  const errors = problems.filter(isError);
  return {
    id,
    article: errors.length === 0 ? article : undefined,
    complaints: errors.map(({ line, message, hint }) => ({ path: pathOf(line), message, hint })),
  };
}

const fileOf = (id: string): string => `content/articles/${id}.md`;
