// Lists the commands: `npm run help`.
import { isCommand, run, type Terminal } from "../site/args.ts";
import { USAGES } from "../site/usages.ts";

/** `help`: each command with what it does. */
export function help(_: readonly string[], { out }: Terminal): number {
  for (const [usage, ...about] of Object.values(USAGES)) out(`${usage}\n    ${about.join(" ")}`);
  return 0;
}

if (isCommand(import.meta)) process.exitCode = run(help, process.argv.slice(2), { name: "help" });
