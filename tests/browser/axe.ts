import axe, { type RunOptions } from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds on a page without frames, by all of its rules or some, with the element that it is in. */
export async function axeFaults(page: Page, rules?: string[]): Promise<readonly object[]> {
  if (await page.evaluate(() => !("axe" in globalThis))) await page.evaluate(axe.source);
  // What passes is asked for by nobody, and takes longer to put together than to find.
  const options: RunOptions = { resultTypes: ["violations"], ...(rules && { runOnly: rules }) };
  return page.evaluate(async (asked) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(asked);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
    );
  }, options);
}
