import type { Claim } from "../model/claim.ts";
import type { Dispute } from "../model/dispute.ts";
import type { Stop } from "../model/stop.ts";
import type { Trip } from "../model/trip.ts";
import type { Messages } from "./en/messages.ts";

/** The most speakers of one side to name; if there are more, the first is named and the rest counted. */
const MAX_SPEAKERS = 2;

/** `cancelled, said the Bangladeshi ministry; postponed, said the Indian ministry`. */
export function saySides(versions: Dispute["versions"], messages: Messages): string {
  const { verdict, decided, announced } = messages;
  const wordOf = (says: string): string => (Object.hasOwn(decided, says) ? decided[says]! : says);
  return versions
    .map(({ says, claims }) => {
      const word = says === "announced" && !isStill(claims, versions) ? announced : wordOf(says);
      const speakers = namesOf(claims.map(({ by }) => by));
      const outlets = namesOf(claims.map(({ by, outletName }) => by ?? outletName));
      return speakers.length > 0
        ? verdict.version(word, sayNames(outlets, messages))
        : verdict.versionIn(word, sayNames(outlets, messages), outlets.length);
    })
    .reduce(verdict.versions);
}

const namesOf = (names: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(names.filter((name) => name !== undefined)),
];

function sayNames(names: readonly string[], { verdict, subject, list, number }: Messages): string {
  const [first, ...others] = names;
  if (first === undefined) return "";
  if (others.length === 0) return subject(first);
  return names.length > MAX_SPEAKERS
    ? verdict.andOthers(subject(first), number(others.length), others.length)
    : list(names.map(subject));
}

/** Whether the announcement came after the other version: "still announced". */
const isStill = (announced: readonly Claim[], versions: Dispute["versions"]): boolean => {
  const others = versions.flatMap(({ says, claims }) => (says === "announced" ? [] : claims));
  return announced.some(({ known }) => others.some((other) => known >= other.known));
};

/** Who says what about a disputed stop, for the lede; empty if it cannot be said briefly. */
export function sidesOf({ id }: Stop, { disputes }: Trip, messages: Messages): string {
  const own = disputes.filter(({ stop }) => stop === id);
  const dispute =
    own.find(({ kind }) => kind === "visit") ?? own.find(({ kind }) => kind === "fate");
  return dispute ? saySides(dispute.versions, messages) : "";
}

/** Lower voices' decisions against a trip whose announcement stands. */
export const decisionsAgainstPlans = ({ disputes, explanations }: Trip): readonly Dispute[] =>
  explanations.length > 0
    ? []
    : disputes.filter(
        ({ kind, stop, versions }) =>
          kind === "fate" &&
          stop === undefined &&
          versions.some(({ says }) => says === "announced"),
      );
