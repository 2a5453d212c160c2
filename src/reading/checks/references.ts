import { eachClaim, rawGroups, textAt } from "../raw-claims.ts";
import { isArchive, isFrontPage, oddAddress } from "./address-forms.ts";
import { checkFuture } from "./later-than-publication.ts";
import { urlFault } from "./links.ts";
import { outletMeant } from "./outlet-meant.ts";
import { slipOf, wholeOf } from "./nearest.ts";
import { checkJoinedNames } from "./joined-names.ts";
import { checkPlaceholders } from "./placeholders.ts";
import type { Instead, Report } from "../problem.ts";
import type { Registers } from "../registers.ts";
import { ODD_TRIP, splitTripId, TRIP_ID, TRIP_ID_FORM, tripMeant } from "../schema/trip-id.ts";
import type { Path, Tree } from "../yaml/tree.ts";
import { checkPlaces } from "./stop-places.ts";

/**
 * Checks what an entry refers to, and that it can know what it says. Works on the tree rather than the
 * parsed fields, so that one mistake does not hide the others.
 */
export function checkReferences(tree: Tree, registers: Registers, report: Report): void {
  checkOutlet(tree, registers, report);
  checkTrips(tree, registers, report);
  checkAddress(tree, report);
  const unknownPlaces = { count: 0 };
  for (const claim of eachClaim(tree)) checkPlaces(claim, tree, registers, report, unknownPlaces);
  checkFuture(tree, report);
  checkPlaceholders(tree, registers, report);
  checkJoinedNames(tree, report);
}

function checkAddress(tree: Tree, report: Report): void {
  checkArchived(tree, report);
  const path = ["source", "url"];
  const url = textAt(tree.value, path);
  const odd = url === undefined || url.length > MAX_ADDRESS_LENGTH ? undefined : oddAddress(url);
  if (!odd) {
    if (url !== undefined && isFrontPage(url))
      report(tree.at(path), {
        severity: "warning",
        code: "front-page",
        message: "unexpected address of a front page or search, whose content changes",
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
      ? `expected the page's standard address: try ${likely}`
      : "expected the address as its publisher gives it",
    instead: isSound ? (withCopy(tree, url!, clean) ?? { value: clean }) : undefined,
  });
}

/** The publisher's URL, and below it that of the copy, which is worth keeping too. */
function withCopy({ value, at }: Tree, url: string, clean: string): Instead | undefined {
  if (!isArchive(url) || textAt(value, ["source", "archived"]) !== undefined) return undefined;
  const { line, column } = at(["source"]);
  const own = at(["source", "url"]);
  // A mapping in braces is on one line.
  if (own.line === line) return undefined;
  const indent = " ".repeat(Math.max(0, own.column - "url: ".length - column) + column - 1);
  return { yaml: `${clean}\n${indent}archived: ${url}` };
}

/** The page itself is not an archived copy. */
function checkArchived({ value, at }: Tree, report: Report): void {
  const [url, archived] = ["url", "archived"].map((name) => textAt(value, ["source", name]));
  if (url === undefined || archived !== url || isArchive(url)) return;
  report(at(["source", "archived"]), {
    severity: "warning",
    code: "odd-address",
    message: "unexpected address of the page itself, expected that of a copy in a web archive",
    hint: "leave it out if there is no copy",
    instead: { gone: true },
  });
}

const MAX_ADDRESS_LENGTH = 2000;

function checkOutlet(tree: Tree, { outlets }: Registers, report: Report): void {
  const path = ["source", "outlet"];
  const outlet = textAt(tree.value, path);
  if (!outlet || !outlets || outlets.has(outlet)) return;
  const meant = outletMeant(outlet, outlets);
  report(tree.at(path), {
    code: "unknown-outlet",
    message: `unknown outlet "${outlet.slice(0, 60)}"`,
    hint: meant
      ? `did you mean "${meant}"?`
      : "expected an id from outlets.yaml; add a new outlet in the entry, under adds: outlets:",
    instead: meant === undefined ? undefined : { value: meant },
  });
}

/** Titles before a name: `minister-quill`. */
const TITLES =
  /^(?:(?:the|foreign|prime|minister|secretary|of|state|president|mr|mrs|ms|dr|sir|dame|lord|fm)-)+/;

/** The person meant by a misspelt or partial name, one in another order, or one with a title. */
function personMeant(person: string, ids: ReadonlySet<string>): string | undefined {
  const name = person.replace(TITLES, "");
  return slipOf(name, ids) ?? wholeOf(name, ids) ?? turnedOf(name, ids);
}

/** The person whose names are in another order: `yi-wang`. */
function turnedOf(person: string, ids: ReadonlySet<string>): string | undefined {
  const sorted = (id: string): string => id.split("-").toSorted().join("-");
  return [...ids].find((id) => sorted(id) === sorted(person));
}

function checkTrips(tree: Tree, { peopleIds }: Registers, report: Report): void {
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
      const meant = personMeant(person, peopleIds);
      report(tree.at(path), {
        code: "unknown-person",
        message: `unknown person "${person}"`,
        hint: meant
          ? `did you mean "${meant}"?`
          : `expected a file people/${person}.md; add a new person in the entry, under adds: people:`,
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
