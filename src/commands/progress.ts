import type { Terminal } from "../site/args.ts";

const MILLISECONDS_BETWEEN = 1000;

/** Tells how far a long run is: the first step at once, then no more than one a second. */
export function progress({ err, now }: Pick<Terminal, "err" | "now">): (text: string) => void {
  let last = -Infinity;
  return (text) => {
    if (now() - last < MILLISECONDS_BETWEEN) return;
    last = now();
    err(`${text}…`);
  };
}
