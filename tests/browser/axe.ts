import axe, { type RunOptions } from "axe-core";
import type { Page } from "playwright-core";

/** What axe reports on a page without frames, by all or some of its rules, with the offending element. */
export async function axeFaults(page: Page, rules?: string[]): Promise<readonly object[]> {
  if (await page.evaluate(() => !("axe" in globalThis))) await page.evaluate(axe.source);
  // Nobody reads passes, and collecting them takes longer than finding them.
  const options: RunOptions = { resultTypes: ["violations"], ...(rules && { runOnly: rules }) };
  return page.evaluate(async (asked) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(asked);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
    );
  }, options);
}
