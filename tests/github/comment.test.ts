// Runs the steps that comment on a pull request, with a fake of the host's command.
import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { parse } from "yaml";
import { beforeEach, describe, expect, it } from "vitest";

interface Step {
  readonly name?: string;
  readonly run?: string;
}
const { jobs } = parse(readFileSync(".github/workflows/comment.yml", "utf8")) as {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
};
const stepOf = (name: string): string =>
  Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find((step) => step.name === name)!.run!;

/** Answers each request with the file named for it, through `--jq`, and logs the requests. */
const GH = `#!/usr/bin/env bash
echo "$*" >> "$NOTES"
filter=.; method=GET; input=
while [ $# -gt 0 ]; do
  case "$1" in
    --jq) filter=$2; shift ;;
    --method) method=$2; shift ;;
    --input) input=$(cat); echo "input $input" >> "$NOTES"; shift ;;
    -f|-F) shift ;;
    repos/*) address=$1 ;;
  esac
  shift
done
[ "$method" = GET ] || exit "\${REFUSES:-0}"
file="$ANSWERS/\${address//\\//_}"
case "$address" in *zip) cat "$file" ;; *) jq -r "$filter" "$file" ;; esac
`;

const TOOLS = ["bash", "jq", "unzip", "zip"];
const areThere = TOOLS.every((tool) => spawnSync("which", [tool]).status === 0);

let folder = "";
const at = (name: string): string => join(folder, name);
const answer = (address: string, value: unknown): void => {
  writeFileSync(at(`answers/${address.replaceAll("/", "_")}`), JSON.stringify(value));
};
const notes = (): string => readFileSync(at("notes"), "utf8");

function runStep(name: string, env: Readonly<Record<string, string>> = {}): string {
  const all = {
    PATH: `${at("bin")}${delimiter}${process.env.PATH ?? ""}`,
    REPOSITORY: "o/r",
    NUMBER: "7",
    NOTES: at("notes"),
    ANSWERS: at("answers"),
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: at("output"),
    ...env,
  };
  execFileSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", stepOf(name)], {
    cwd: folder,
    env: all,
  });
  return readFileSync(at("output"), "utf8");
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "comment-"));
  for (const name of ["bin", "answers"]) mkdirSync(at(name));
  for (const name of ["notes", "output"]) writeFileSync(at(name), "");
  writeFileSync(at("bin/gh"), GH);
  chmodSync(at("bin/gh"), 0o755);
  return () => {
    rmSync(folder, { recursive: true });
  };
});

describe.skipIf(!areThere)("the comment on a pull request", () => {
  const find = (files: readonly unknown[], conclusion = "success"): string => {
    answer("repos/o/r/pulls", [
      { number: 6, head: { sha: "0ld" } },
      { number: 7, head: { sha: "abc" } },
    ]);
    answer("repos/o/r/pulls/7/files", files);
    return runStep("Find the open pull request whose last commit was checked", {
      OWNER: "stranger",
      BRANCH: '"; touch bad; "',
      COMMIT: "abc",
      CONCLUSION: conclusion,
      RUN_PAGE: "https://github.com/o/r/actions/runs/1",
    });
  };

  it("is added to the one whose last commit was checked, and recommends the pages for content changes only", () => {
    const output = find([{ filename: "content/articles/x.md" }]);
    expect(output).toBe("number=7\npreview=https://github.com/o/r/actions/runs/1\n");
    expect(notes()).toContain('head=stranger:"; touch bad; "');
  });

  it.each([
    ["a workflow", [{ filename: "content/x.md" }, { filename: ".github/workflows/entries.yml" }]],
    ["a moved file", [{ filename: "content/x.md", previous_filename: "src/x.ts" }]],
    ["a file name with a line break", [{ filename: "content/x.md\nsrc/x.ts" }]],
  ])("recommends no pages if %s is changed too", (_, files) => {
    expect(find(files)).toBe("number=7\n");
  });

  it("recommends no pages if the check failed", () => {
    expect(find([{ filename: "content/x.md" }], "failure")).toBe("number=7\n");
  });

  it("takes three files of the report, each truncated at its limit, and nothing else", () => {
    mkdirSync(at("zip"));
    writeFileSync(at("zip/problems.json"), "[]");
    writeFileSync(at("zip/changes.json"), "x".repeat(3_000_000));
    writeFileSync(at("zip/other.json"), "other");
    execFileSync("zip", ["-qr", at("report.zip"), "."], { cwd: at("zip") });
    renameSync(at("report.zip"), at("answers/repos_o_r_actions_artifacts_5_zip"));
    answer("repos/o/r/actions/runs/1/artifacts", {
      artifacts: [
        { id: 4, name: "report", size_in_bytes: 40_000_000 },
        { id: 5, name: "report", size_in_bytes: 4000 },
      ],
    });
    runStep("Read its report, three files of at most 2 MiB", { RUN: "1" });
    expect(readFileSync(at("problems.json"), "utf8")).toBe("[]");
    expect(readFileSync(at("changes.json"))).toHaveLength(2 * 1024 * 1024 + 1);
    expect(readFileSync(at("known.json"), "utf8")).toBe("");
    expect(() => readFileSync(at("other.json"))).toThrow();
  });

  const bot = { login: "github-actions[bot]" };
  const report = "<!-- ports-of-call: report -->\n";

  it("is created once, then updated; others' comments are left alone", () => {
    answer("repos/o/r/issues/7/comments", [{ id: 1, user: { login: "x" }, body: report }]);
    runStep("Create or update the comment");
    expect(notes()).toContain("--method POST repos/o/r/issues/7/comments -F body=@comment.md");
    answer("repos/o/r/issues/7/comments", [
      { id: 1, user: { login: "x" }, body: report },
      { id: 2, user: bot, body: "something else" },
      { id: 3, user: bot, body: report },
    ]);
    runStep("Create or update the comment");
    expect(notes()).toContain("--method PATCH repos/o/r/issues/comments/3 -F body=@comment.md");
  });

  it("puts suggestions beside the lines, and removes those of the last push", () => {
    answer("repos/o/r/pulls/7/comments", [
      { id: 8, user: bot, body: "<!-- ports-of-call: suggestion -->\n\nx" },
      { id: 9, user: { login: "x" }, body: "<!-- ports-of-call: suggestion -->" },
    ]);
    const suggestions = [
      { path: "content/x.md", line: 3, side: "RIGHT", body: "a `b` $(touch bad)" },
      { path: "content/x.md", line: 4, side: "RIGHT", body: "two\nlines" },
    ];
    writeFileSync(at("suggestions.json"), JSON.stringify(suggestions));
    runStep("Add one-click fixes", { COMMIT: "abc" });
    expect(notes()).toContain("--method DELETE repos/o/r/pulls/comments/8");
    expect(notes()).not.toContain("comments/9");
    const sent = [...notes().matchAll(/^input (.*)$/gm)].map(
      ([, json]) => JSON.parse(json!) as unknown,
    );
    expect(sent).toEqual(suggestions.map((each) => ({ ...each, commit_id: "abc" })));
  });
});
