import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What axe finds on a page without frames, by all of its rules or some, with the element that it is in. */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<readonly object[]> {
  // What passes is asked for by nobody, and takes longer to put together than to find.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({
    resultTypes: ["violations"],
    ...(rules && { runOnly: [...rules] }),
  });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
  );
}
