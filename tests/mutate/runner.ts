/**
 * Runs the tests for `npm run mutate`: all in one process and with modules and fixtures loaded once, so that
 * a mutant costs milliseconds and not the start of a worker.
 */
import { globSync } from "node:fs";
import { registerHooks } from "node:module";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestRunner,
} from "@stryker-mutator/api/test-runner";
import type { InstrumenterContext } from "@stryker-mutator/api/core";
import { prepare, waiting, type WaitingTest } from "./vitest.ts";
import { isLeftOut, TESTS } from "./tests.ts";

/** In milliseconds of test work, most effective tests first: a mutant that gets through this much has survived. */
const MOST_WORK = 1500;

const context = ((globalThis as { __stryker__?: InstrumenterContext }).__stryker__ ??= {});

class InProcessRunner implements TestRunner {
  private tests: readonly WaitingTest[] = [];
  /** How many mutants each test has killed: those that kill most run first. */
  private readonly found = new Map<string, number>();
  private readonly took = new Map<string, number>();
  /** The name of the file that each test mirrors: for mutants there it runs first. */
  private readonly mirrored = new Map<string, string>();

  /**
   * A mutant is never active while a file is loaded (`ignoreStatic`), so nothing has to be reloaded after one whose
   * code runs then as well as in a test: without this each of those would cost a process of its own.
   */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const standIn = new URL("vitest.ts", import.meta.url).href;
    registerHooks({
      resolve: (specifier, { parentURL, ...rest }, next) =>
        specifier === "vitest" && parentURL !== standIn
          ? { url: standIn, shortCircuit: true }
          : next(specifier, { parentURL, ...rest }),
    });
    await import(pathToFileURL(resolve("tests/seed.ts")).href);
    for (const file of globSync(TESTS[process.env.MUTATE ?? ""]!)
      .filter((path) => !isLeftOut(path))
      .sort()) {
      const before = waiting.length;
      await import(pathToFileURL(resolve(file)).href);
      for (const { id } of waiting.slice(before)) this.mirrored.set(id, basename(file, ".test.ts"));
    }
    await prepare();
    this.tests = waiting;
  }

  async dryRun(): Promise<DryRunResult> {
    const tests = [];
    for (const { id, run } of this.tests) {
      const start = cpuMs();
      context.currentTestId = id;
      const failureMessage = await failureOf(run);
      delete context.currentTestId;
      const timeSpentMs = cpuMs() - start;
      this.took.set(id, timeSpentMs);
      const about = { id, name: id, timeSpentMs };
      tests.push(
        failureMessage === undefined
          ? { ...about, status: TestStatus.Success as const }
          : { ...about, status: TestStatus.Failed as const, failureMessage },
      );
    }
    const { mutantCoverage } = context;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun({
    activeMutant,
    testFilter,
    hitLimit,
  }: MutantRunOptions): Promise<MutantRunResult> {
    Object.assign(context, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const tests = this.inTurn(testFilter, basename(activeMutant.fileName, ".ts"));
    let work = 0;
    try {
      for (const [index, { id, run }] of tests.entries()) {
        if (work > MOST_WORK) break;
        work += this.took.get(id) ?? 0;
        const failureMessage = await failureOf(run);
        if (failureMessage === undefined) continue;
        this.found.set(id, (this.found.get(id) ?? 0) + 1);
        if (determineHitLimitReached(context.hitCount, hitLimit))
          return { status: MutantRunStatus.Timeout, reason: "it never ends" };
        const nrOfTests = index + 1;
        return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests };
      }
      return { status: MutantRunStatus.Survived, nrOfTests: tests.length };
    } finally {
      delete context.activeMutant;
    }
  }

  private inTurn(filter: readonly string[] | undefined, file: string): readonly WaitingTest[] {
    const asked = filter && new Set(filter);
    const rank = ({ id }: WaitingTest): number =>
      (this.mirrored.get(id)?.startsWith(file) ? 1e6 : 0) +
      (1 + (this.found.get(id) ?? 0)) / (1 + (this.took.get(id) ?? 0));
    return this.tests
      .filter(({ id }) => asked?.has(id) ?? true)
      .toSorted((one, other) => rank(other) - rank(one));
  }
}

/** The CPU time of this process so far, which does not depend on how busy the machine is. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The message of a failing test; undefined if it passes. */
async function failureOf(run: () => unknown): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner),
];
