import { foldName } from "../geography/fold-name.ts";
import { nearest } from "./checks/nearest.ts";

/** Those a slip of the hand away: never a guess at another name. */
export function close(name: string, names: Iterable<string>): readonly string[] {
  const folded = foldName(name);
  const near = nearest(name, names, 3);
  return folded.length < 4 ? [] : near.filter((other) => isSlip(folded, foldName(other)));
}

const isSlip = (a: string, b: string): boolean =>
  a.startsWith(b.charAt(0)) &&
  Math.abs(a.length - b.length) <= 2 &&
  (a.length > 6 || editsAtMostOne(a, b));

/** Whether one letter more, fewer or other, or two exchanged, makes one word of the other. */
function editsAtMostOne(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA === restB.charAt(1) + restB.charAt(0) + restB.slice(2)
  );
}

export { slipOf } from "./checks/nearest.ts";
