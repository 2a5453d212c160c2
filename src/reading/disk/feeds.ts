import type { Outlet } from "../../model/records.ts";
import { canonicalUrl } from "../checks/links.ts";
import type { Report } from "../problem.ts";
import { readFields } from "../schema/explain.ts";
import { type Feed, feeds as feedsSchema } from "../schema/feeds.ts";
import { readRegister } from "./registers.ts";

/** Reads feeds.yaml; those of outlets that are on file, each address once. */
export function readFeeds(
  raw: string | Uint8Array,
  outlets: ReadonlyMap<string, Outlet> | undefined,
  report: Report,
): readonly Feed[] {
  const tree = readRegister(raw, report);
  // Only a comment with an example is no list yet.
  if (tree?.value === undefined || tree.value === null) return [];
  const fields = readFields(feedsSchema, tree, report) ?? [];
  const taken = new Map<string, number>();
  return fields.filter(({ outlet, url }, index) => {
    const before = taken.get(canonicalUrl(url));
    taken.set(canonicalUrl(url), index);
    if (before !== undefined)
      report(tree.at([index, "url"]), {
        code: "duplicate-feed",
        message: `unexpected second feed of this address: it is on line ${tree.at([before, "url"]).line} already`,
      });
    const isKnown = outlets?.has(outlet) ?? true;
    if (!isKnown)
      report(tree.at([index, "outlet"]), {
        code: "unknown-outlet",
        message: `unexpected outlet "${outlet}", expected an id of outlets.yaml`,
      });
    return before === undefined && isKnown;
  });
}
