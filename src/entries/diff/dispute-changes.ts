import { sayEdtf } from "../../words/dates.ts";
import { stopName } from "../../words/names.ts";
import type { Trip } from "../../model/trip.ts";
import type { Dispute, Version } from "../../model/dispute.ts";
import { type Line, joinLines, line, ours } from "./line.ts";
import { en } from "../../words/en/messages.ts";

/** New and settled disputes: `two sources now disagree on the dates of Lesotho: 10 Jan 2026 / 11 Jan 2026`. */
export function disputeChanges(before: Trip, after: Trip): readonly Line[] {
  const [was, is] = [byKey(before), byKey(after)];
  const found = [...is].flatMap(([key, dispute]): readonly Line[] => {
    const same = was.get(key);
    const answers = sayAnswers(dispute);
    if (!same)
      return [
        line`${sayArticles(dispute)} now disagree on ${sayAbout(dispute, after)}: ${answers}`,
      ];
    return answersOf(same) === answersOf(dispute)
      ? []
      : [
          line`the answers now differ on ${sayAbout(dispute, after)}: ${sayAnswers(same)} → ${answers}`,
        ];
  });
  const settled = [...was]
    .filter(([key]) => !is.has(key))
    .map(([, dispute]) => line`sources no longer disagree on ${sayAbout(dispute, before)}`);
  return [...found, ...settled];
}

const byKey = ({ disputes }: Trip): ReadonlyMap<string, Dispute> =>
  new Map(
    disputes.map((dispute) => [[dispute.kind, dispute.stop, dispute.about].join("\n"), dispute]),
  );

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

function sayArticles({ versions }: Dispute): Line {
  const count = new Set(versions.flatMap(({ claims }) => claims.map(({ article }) => article)))
    .size;
  return ours(count === 1 ? "one source gives answers that" : `${NUMBERS[count] ?? count} sources`);
}

function sayAbout({ kind, stop, about = "" }: Dispute, { stops }: Trip): Line {
  const named = stops.find(({ id }) => id === stop);
  const where = named ? line`${stopName(named, en)}` : ours("the trip");
  switch (kind) {
    case "visit":
      return line`whether ${where} was visited`;
    case "dates":
      return line`the dates of ${where}`;
    case "arrival":
      return line`when ${where} began`;
    case "departure":
      return line`when ${where} ended`;
    case "plan":
      return line`what was planned for ${where}`;
    case "fate":
      return line`what was decided about ${where}`;
    case "stated":
      return line`${about}`;
  }
}

const sayAnswer = ({ says }: Version): string =>
  /^\.\.|^\d{4}-/u.test(says) ? sayEdtf(says, en) : says;

const answersOf = ({ versions }: Dispute): string =>
  versions
    .map(({ says }) => says)
    .toSorted()
    .join("\n");

const sayAnswers = ({ versions }: Dispute): Line =>
  joinLines(
    versions.map((version) => line`${sayAnswer(version)}`),
    " / ",
  );
