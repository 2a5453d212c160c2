import { PLAN_KINDS } from "../../model/claim.ts";
import { type RawClaim, textAt } from "../raw-claims.ts";
import { IN_ITEM, itemsText, joinStops, mendStops, stopsIn, stopsParted } from "./stop-text.ts";
import type { PlaceIndex } from "../place-index.ts";
import { isUnknown } from "../place-fault.ts";
import type { Complaint, Report } from "../problem.ts";
import type { Registers } from "../registers.ts";
import { yearOf } from "../schema/explain-custom.ts";
import { MAX_STOP_LENGTH } from "../schema/claims.ts";
import type { Path, Tree } from "../yaml/tree.ts";

const MAX_UNKNOWN = 60;
const PLANS: ReadonlySet<string> = new Set(PLAN_KINDS);

export function checkPlaces(
  { kind, path, fields }: RawClaim,
  tree: Tree,
  { places }: Registers,
  report: Report,
  unknown: { count: number },
): void {
  if (!places) return;
  const check = (text: unknown, ...rest: Path): void => {
    if (typeof text !== "string" || text === "" || text.includes("\n")) return;
    // Not looked up, as that is slow and the schema rejects stops that are too long or too many.
    if (text.length > MAX_STOP_LENGTH || unknown.count >= MAX_UNKNOWN) return;
    const found = places.find(text);
    if (!isUnknown(found)) return;
    unknown.count++;
    const several = found.instead
      ? undefined
      : stopsParted(text, places, yearOf(tree.value), IN_ITEM);
    report(tree.at([...path, ...rest]), {
      ...found,
      ...(several && { hint: SEVERAL, instead: { yaml: itemsText(several) } }),
    });
  };
  const whole = path.slice(0, -1);
  const text = LISTS.has(kind) ? textAt(tree.value, whole) : undefined;
  if (text !== undefined) {
    checkText(text, whole, tree, places, report);
    return;
  }
  check(fields.stop, "stop");
  check(fields.insteadOf, "insteadOf");
  check(fields.replacedBy, "replacedBy");
  if (PLANS.has(kind)) checkStops(fields.stops, path, { tree, places, report, unknown, check });
}

interface Search {
  readonly tree: Tree;
  readonly places: PlaceIndex;
  readonly report: Report;
  readonly unknown: { count: number };
  /** Looks up a name, and reports it below the claim's path if it is unknown. */
  readonly check: (text: unknown, ...rest: Path) => void;
}

/** The stops of a plan, as a list or as one text. */
function checkStops(given: unknown, path: Path, search: Search): void {
  if (typeof given === "string") {
    checkText(given, [...path, "stops"], search.tree, search.places, search.report);
    return;
  }
  const stops = Array.isArray(given) ? (given as unknown[]) : [];
  const fault = stops.every((stop) => typeof stop === "string")
    ? listFault(stops, (name) => !isUnknown(search.places.find(name)))
    : undefined;
  if (fault && search.unknown.count < MAX_UNKNOWN) {
    search.unknown.count++;
    search.report(search.tree.whole([...path, "stops"]), fault);
    return;
  }
  for (const [index, stop] of stops.entries()) {
    search.check(typeof stop === "string" ? stop : textAt(stop, ["stop"]), "stops", index, "stop");
  }
}

/** What is wrong with a list as a whole, and the corrected list. */
function listFault(
  stops: readonly string[],
  isKnown: (name: string) => boolean,
): Complaint | undefined {
  if (stops.every(isKnown)) return undefined;
  const mayBeTorn = stops.length > 1 || /[,，]/u.test(stops[0] ?? "");
  const mended = mayBeTorn ? mendStops(stops, isKnown) : undefined;
  if (mended)
    return {
      code: "split-stop",
      message: "separate the stops with plain commas, and use straight quotes",
      hint: 'put a stop with a comma in double quotes: "Doha, Qatar"',
      instead: { value: mended },
    };
  const joined = joinStops(stops, isKnown);
  return (
    joined && {
      code: "split-stop",
      message: "the comma between a town and its country splits the stop in two",
      hint: 'put a stop with a comma in double quotes: "Doha, Qatar"',
      instead: { value: joined },
    }
  );
}

const SEVERAL = "write each as a stop of its own, with its dates as a field";

/** Claims that are always lists. */
const LISTS: ReadonlySet<string> = new Set(["visited", "skipped"]);

/** Stops written as one text: `stops: Kuwait, Qatar, Oman`. */
function checkText(text: string, path: Path, tree: Tree, places: PlaceIndex, report: Report): void {
  if (text.trim() === "") return;
  const stops = stopsIn(text, places, yearOf(tree.value));
  report(tree.whole(path), {
    code: "wrong-kind",
    message: `unexpected text for "${String(path.at(-1))}", expected a list`,
    hint: "start each item with -, or write [one, another]",
    instead: stops && { yaml: `[${itemsText(stops)}]` },
  });
}
