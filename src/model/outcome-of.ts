import type { Facets, Made } from "./facets.ts";
import { type Outcome, OUTCOMES } from "./outcomes.ts";

type Fits = (facets: Facets) => boolean;

const is =
  (...made: readonly Made[]): Fits =>
  (facets) =>
    made.includes(facets.made);
const wasThere = is("made");

/**
 * The facets that make an outcome. Apart from outcomes.ts, as pages that only show stops need none of
 * it.
 */
const FITS: Readonly<Record<Outcome, Fits>> = {
  disputed: is("contested"),
  virtual: ({ made, form }) => made === "held by video" && form !== "as planned",
  transit: ({ made, form }) => made === "only in transit" && form !== "as planned",
  moved: (facets) =>
    wasThere(facets) && (facets.when.kind === "earlier" || facets.when.kind === "later"),
  reordered: (facets) => wasThere(facets) && facets.order === "out of order",
  shortened: (facets) => wasThere(facets) && facets.when.kind === "shortened",
  lengthened: (facets) => wasThere(facets) && facets.when.kind === "lengthened",
  "as announced": ({ made, plan }) =>
    plan === "announced" &&
    (made === "made" || made === "held by video" || made === "only in transit"),
  added: (facets) => wasThere(facets) && facets.plan === "not in the plan",
  visited: is("made", "held by video", "only in transit"),
  "turned back": ({ made, attempts }) => made === "skipped" && attempts > 0,
  "another sent": is("another was sent"),
  replaced: (facets) => is("skipped", "called off")(facets) && facets.instead?.wasMade === true,
  denied: is("denied"),
  "left out": is("left out"),
  postponed: is("postponed"),
  "called off": is("called off"),
  "not visited": ({ made, plan }) => made === "skipped" && plan !== "announced" && plan !== "due",
  skipped: is("skipped"),
  upcoming: is("to come"),
  unreported: () => true,
};

/** The first outcome in the table that fits the facets. */
export const outcomeOf = (facets: Facets): Outcome =>
  OUTCOMES.find((outcome) => FITS[outcome](facets))!;
