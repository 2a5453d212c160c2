import { causeLabel } from "../../words/claim-words.ts";
import { momentOf } from "../../words/accounts.ts";
import { placeName } from "../../words/names.ts";
import type { Account, Trip } from "../../model/trip.ts";
import type { Sentence } from "../../words/verdict.ts";
import type { Child, MakeElement } from "../element.ts";
import { drawFootnotes } from "./footnotes.ts";
import type { Telling } from "./telling.ts";

interface Group {
  readonly about: string;
  readonly accounts: readonly Account[];
}

/** Why stops, or the trip, did not happen as announced, where the head of the page has not said so already. */
export function untoldReasons(
  trip: Trip,
  told: readonly Sentence[],
  { words: { ui, messages } }: Telling,
): readonly Group[] {
  const said = new Set(told.flatMap(({ claims }) => claims));
  const isUntold = ({ claims }: Account): boolean => !claims.some((claim) => said.has(claim));
  return [
    { about: ui.trip.theTrip, accounts: trip.accounts },
    ...trip.stops.map(({ place, notVisited }) => ({
      about: placeName(place, messages),
      accounts: notVisited?.accounts ?? [],
    })),
  ]
    .map(({ about, accounts }) => ({ about, accounts: accounts.filter(isUntold) }))
    .filter(({ accounts }) => accounts.length > 0);
}

export const drawReasons = <Made>(
  element: MakeElement<Made>,
  groups: readonly Group[],
  telling: Telling,
): Made =>
  element(
    "dl",
    { class: "reasons" },
    ...groups.flatMap(({ about, accounts }) => [
      element("dt", {}, about),
      ...accounts.map((account) => element("dd", {}, ...drawAccount(element, account, telling))),
    ]),
  );

function drawAccount<Made>(
  element: MakeElement<Made>,
  account: Account,
  telling: Telling,
): readonly Child<Made>[] {
  const { messages, ui } = telling.words;
  const { cause, reason, sentInstead, by } = account;
  const who = by ? messages.speaker(by) : ui.trip.asReported;
  const said = [who, momentOf(account, messages)].filter(Boolean).join(messages.comma);
  return [
    element("strong", {}, causeLabel(cause, messages)),
    reason !== undefined && messages.colon,
    reason !== undefined && element("span", { lang: "en" }, reason),
    sentInstead !== undefined && messages.semicolon + messages.stop.sentInstead(sentInstead),
    drawFootnotes(element, account.claims, telling),
    element("span", { class: "muted" }, ` ${said}`),
  ];
}
