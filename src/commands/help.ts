// Lists the commands: `npm run help`.
import { runIfCalled, type Terminal } from "../site/args.ts";
import { USAGES } from "../site/usages.ts";

/** `help`: each command with its description. */
export function help(_: readonly string[], { out }: Terminal): number {
  for (const [usage, ...about] of Object.values(USAGES)) out(`${usage}\n    ${about.join(" ")}`);
  return 0;
}

await runIfCalled(import.meta, help);
