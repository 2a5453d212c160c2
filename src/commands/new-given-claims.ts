// The claims given on the command line of `new`.
import {
  CLAIM_KINDS,
  type ClaimDrafts,
  type ClaimKind,
  type StopDraft,
} from "../entries/draft/claim-drafts.ts";
import { UsageError } from "../site/args.ts";
import { dateFault, tripFault } from "./new-faults.ts";

const TEXT = { type: "string" } as const;

/** `turnedBack` is `--turned-back`. */
export const optionOf = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** An option for each kind of claim that consists of stops, a day or trips; others are written in the file. */
export const CLAIM_OPTIONS = {
  ...Object.fromEntries(
    CLAIM_KINDS.filter((kind) => kind !== "stated" && kind !== "with").map((kind) => [
      optionOf(kind),
      TEXT,
    ]),
  ),
  with: { type: "string", multiple: true },
  by: TEXT,
} as const;

/** Reads `--announced "Ethiopia; Maseru, Lesotho @ 2026-01-10" --by WHO --returned 2026-01-12 …`. */
export function readClaims(
  texts: Readonly<Record<string, string | undefined>>,
  trips: readonly string[] | undefined,
): ClaimDrafts {
  const { by } = texts;
  const stops = (kind: ClaimKind): readonly StopDraft[] | undefined => {
    const given = texts[optionOf(kind)];
    return given === undefined ? undefined : readStops(given, optionOf(kind));
  };
  const plan = (kind: ClaimKind): ClaimDrafts["announced"] => {
    const given = stops(kind);
    return given && { by, stops: given };
  };
  const journey = (kind: ClaimKind): ClaimDrafts["returned"] => {
    const on = texts[optionOf(kind)];
    if (on !== undefined) refuse(optionOf(kind), dateFault(on));
    return on === undefined ? undefined : { on };
  };
  const each = (kind: ClaimKind): ClaimDrafts["turnedBack"] =>
    stops(kind)?.map(({ stop, dates }) => ({ stop, by, on: dates }));
  for (const trip of trips ?? []) refuse("with", tripFault(trip));
  const to = texts.postponed;
  const cancelledBy = texts.cancelled;
  return {
    announced: plan("announced"),
    due: plan("due"),
    expected: plan("expected"),
    setOut: journey("setOut"),
    visited: stops("visited"),
    skipped: each("skipped"),
    turnedBack: each("turnedBack"),
    postponed: to === undefined ? undefined : { to: to === "" ? undefined : to, by },
    cancelled:
      cancelledBy === undefined ? undefined : { by: cancelledBy === "" ? by : cancelledBy },
    denied: each("denied"),
    returned: journey("returned"),
    with: trips,
  };
}

export function refuse(name: string, fault: string | undefined): void {
  if (fault !== undefined) throw new UsageError(`--${name}: ${fault}`);
}

/** `Ethiopia; Maseru, Lesotho @ 2026-01-10`: stops, each with its dates after an @. */
function readStops(text: string, name: string): readonly StopDraft[] {
  return text
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [stop = "", dates] = part.split("@").map((piece) => piece.trim());
      if (dates !== undefined) refuse(name, dateFault(dates));
      return { stop, dates };
    });
}
