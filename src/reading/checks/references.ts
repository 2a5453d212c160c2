import { PLAN_KINDS } from "../../model/claim.ts";
import { eachClaim, type RawClaim, rawGroups, textAt } from "../raw-claims.ts";
import { isArchive, isFrontPage, oddAddress } from "./address-forms.ts";
import { checkFuture } from "./later-than-publication.ts";
import { urlFault } from "./links.ts";
import { outletMeant } from "./outlet-meant.ts";
import { slipOf } from "./nearest.ts";
import { IN_ITEM, itemsText, joinStops, stopsIn } from "./stop-text.ts";
import { checkPlaceholders } from "./placeholders.ts";
import type { PlaceIndex } from "../place-index.ts";
import { isUnknown } from "../place-fault.ts";
import type { Report } from "../problem.ts";
import type { Registries } from "../registries.ts";
import { yearOf } from "../schema/explain-custom.ts";
import { LONGEST_STOP } from "../schema/claims.ts";
import { ODD_TRIP, splitTripId, TRIP_ID, TRIP_ID_FORM, tripMeant } from "../schema/trip-id.ts";
import type { Path, Tree } from "../yaml/tree.ts";

/**
 * Checks what an entry refers to and when it can know it. It reads the tree rather than the schema's
 * result, so that one slip in an entry does not hide the others.
 */
export function checkReferences(tree: Tree, registries: Registries, report: Report): void {
  checkOutlet(tree, registries, report);
  checkTrips(tree, registries, report);
  checkAddress(tree, report);
  const unknownPlaces = { count: 0 };
  for (const claim of eachClaim(tree)) checkPlaces(claim, tree, registries, report, unknownPlaces);
  checkFuture(tree, report);
  checkPlaceholders(tree, report);
}

function checkAddress(tree: Tree, report: Report): void {
  checkArchived(tree, report);
  const path = ["source", "url"];
  const url = textAt(tree.value, path);
  const odd = url === undefined || url.length > LONGEST_ADDRESS ? undefined : oddAddress(url);
  if (!odd) {
    if (url !== undefined && isFrontPage(url))
      report(tree.at(path), {
        severity: "warning",
        code: "front-page",
        message: "unexpected address of a front page or a search, which is another page tomorrow",
        hint: "expected the address of the article itself",
      });
    return;
  }
  const { what, clean, likely } = odd;
  const isSound = clean !== undefined && urlFault(clean) === undefined;
  report(tree.at(path), {
    severity: "warning",
    code: "odd-address",
    message: `unexpected ${what.replace(/^the /, "")}`,
    hint: likely
      ? `expected the address of the page that all readers get: try ${likely}`
      : "expected the address as its publisher gives it",
    instead: isSound ? { value: clean } : undefined,
  });
}

/** The page itself is no copy of it. */
function checkArchived({ value, at }: Tree, report: Report): void {
  const [url, archived] = ["url", "archived"].map((name) => textAt(value, ["source", name]));
  if (url === undefined || archived !== url || isArchive(url)) return;
  report(at(["source", "archived"]), {
    severity: "warning",
    code: "odd-address",
    message: "unexpected address of the page itself, expected that of a copy in a web archive",
    hint: "leave it out where there is no copy",
    instead: { gone: true },
  });
}

const LONGEST_ADDRESS = 2000;

function checkOutlet(tree: Tree, { outlets }: Registries, report: Report): void {
  const path = ["source", "outlet"];
  const outlet = textAt(tree.value, path);
  if (!outlet || !outlets || outlets.has(outlet)) return;
  const meant = outletMeant(outlet, outlets);
  report(tree.at(path), {
    code: "unknown-outlet",
    message: `unknown outlet "${outlet.slice(0, 60)}"`,
    hint: meant
      ? `did you mean "${meant}"?`
      : "expected an id of outlets.yaml; bring a new one with the entry, under adds: outlets:",
    instead: meant === undefined ? undefined : { value: meant },
  });
}

function checkTrips(tree: Tree, { peopleIds }: Registries, report: Report): void {
  const seen = new Map<string, Path>();
  for (const index of rawGroups(tree).keys()) {
    const path = ["trips", index, "trip"];
    const trip = textAt(tree.value, path);
    if (!trip) continue;
    if (!TRIP_ID.test(trip) || ODD_TRIP.test(trip)) {
      const meant = tripMeant(trip);
      if (meant || TRIP_ID.test(trip))
        report(tree.at(path), {
          code: "trip-form",
          message: `unexpected trip "${trip.slice(0, 80)}", expected ${TRIP_ID_FORM}`,
          instead: meant === undefined ? undefined : { value: meant },
        });
      continue;
    }
    const { person } = splitTripId(trip);
    if (!peopleIds.has(person)) {
      const meant = slipOf(person, peopleIds);
      report(tree.at(path), {
        code: "unknown-person",
        message: `unknown person "${person}"`,
        hint: meant
          ? `did you mean "${meant}"?`
          : `expected a file people/${person}.md; bring a new person with the entry, under adds: people:`,
        instead: meant === undefined ? undefined : { value: meant + trip.slice(person.length) },
      });
    }
    const before = seen.get(trip);
    if (before) {
      report(tree.at(path), {
        code: "duplicate-trip",
        message: `unexpected second group for ${trip}: the first is on line ${tree.at(before).line}`,
        hint: "write all that the article says of a trip in one group",
      });
    } else seen.set(trip, path);
  }
}

const MAX_UNKNOWN = 60;
const PLANS: ReadonlySet<string> = new Set(PLAN_KINDS);

function checkPlaces(
  { kind, path, fields }: RawClaim,
  tree: Tree,
  { places }: Registries,
  report: Report,
  unknown: { count: number },
): void {
  if (!places) return;
  const check = (text: unknown, ...rest: Path): void => {
    if (typeof text !== "string" || text === "" || text.includes("\n")) return;
    // What the schema refuses for its length or number is not looked for, which takes its time.
    if (text.length > LONGEST_STOP || unknown.count >= MAX_UNKNOWN) return;
    const found = places.find(text);
    if (!isUnknown(found)) return;
    unknown.count++;
    const several = found.instead ? undefined : stopsIn(text, places, yearOf(tree.value), IN_ITEM);
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
  if (!PLANS.has(kind)) return;
  if (typeof fields.stops === "string") {
    checkText(fields.stops, [...path, "stops"], tree, places, report);
    return;
  }
  const stops = Array.isArray(fields.stops) ? (fields.stops as unknown[]) : [];
  const joined = stops.every((stop) => typeof stop === "string")
    ? joinStops(stops, (name) => !isUnknown(places.find(name)))
    : undefined;
  if (joined && unknown.count < MAX_UNKNOWN) {
    unknown.count++;
    report(tree.whole([...path, "stops"]), {
      code: "split-stop",
      message: "a comma parts a town from its country, which makes two stops of one",
      hint: 'put a stop with a comma in double quotes: "Doha, Qatar"',
      instead: { value: joined },
    });
    return;
  }
  for (const [index, stop] of stops.entries()) {
    check(typeof stop === "string" ? stop : textAt(stop, ["stop"]), "stops", index, "stop");
  }
}

const SEVERAL = "write each as a stop of its own, with its dates as a field";
/** Claims that are always a list. */
const LISTS: ReadonlySet<string> = new Set(["visited", "skipped"]);

/** Stops that stand as one text: `stops: Kuwait, Qatar, Oman`. */
function checkText(text: string, path: Path, tree: Tree, places: PlaceIndex, report: Report): void {
  if (text.trim() === "") return;
  const stops = stopsIn(text, places, yearOf(tree.value));
  report(tree.whole(path), {
    code: "wrong-kind",
    message: `unexpected text for "${String(path.at(-1))}", expected a list`,
    hint: "begin each item with -, or write [one, another]",
    instead: stops && { yaml: `[${itemsText(stops)}]` },
  });
}
