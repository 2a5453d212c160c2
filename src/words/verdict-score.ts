import { wasMade } from "../model/outcomes.ts";
import { isCountryAlone, type Place } from "../model/place.ts";
import type { Stop } from "../model/stop.ts";
import type { Trip } from "../model/trip.ts";
import type { Messages } from "./en/messages.ts";
import { nameInSentence, namesOf } from "./names.ts";
import { sayChangeOf } from "./verdict-fates.ts";

/** In a sentence, numbers are either all words or all figures. */
const MAX_IN_WORDS = 12;

/** How many announced stops were made; for a trip without a plan, which stops were. */
export function sayScore(trip: Trip, messages: Messages): readonly string[] {
  const { verdict } = messages;
  const { score, stops } = trip;
  if (!score) return sayUnplanned(trip, messages);
  const { made, announced, notMade } = score;
  if (announced === 0) return sayUnplanned(trip, messages);
  const number = numberIn(announced, messages);
  const all = number(announced);
  const others = stops.filter((stop) => stop.outcome === "visited");
  const also = others.length > 0 ? [verdict.alsoVisited(namesOf(others, messages))] : [];
  if (made === announced)
    return [soFar(sayAllMade(trip, announced, all, messages), trip, messages), ...also];
  if (made > 0)
    return [soFar(verdict.someMade(number(made), all, announced), trip, messages), ...also];
  const alone = others.length > 0 ? [verdict.visited(namesOf(others, messages))] : [];
  return notMade === announced ? [verdict.noneMade(all, announced), ...also] : alone;
}

const numberIn = (all: number, messages: Messages): ((n: number) => string) =>
  all > MAX_IN_WORDS ? String : messages.number;

function sayAllMade({ stops }: Trip, n: number, all: string, messages: Messages): string {
  const { verdict } = messages;
  const [only] = stops.filter(({ announced, visited }) => announced && visited);
  if (n !== 1 || !only) return verdict.allMade(n, all);
  const isPlain = only.outcome === "as announced" && only.facets.form === "as planned";
  const name = nameInSentence(reportedPlace(only), messages);
  if (isPlain) return verdict.theOneMade(name);
  const visited = verdict.visited(name);
  return [visited, sayChangeOf(only, messages)].filter(Boolean).join(messages.comma);
}

/** The announced place; the country if only that is reported. */
const reportedPlace = ({ place, visited }: Stop): Place =>
  visited && isCountryAlone(visited.place) ? visited.place : place;

const soFar = (clause: string, { status }: Trip, { verdict }: Messages): string =>
  status === "under way" ? verdict.soFar(clause) : clause;

function sayUnplanned({ stops, plans, due }: Trip, messages: Messages): readonly string[] {
  const { verdict } = messages;
  const visited = stops.filter(({ outcome }) => wasMade(outcome));
  if (visited.length === 0) return [];
  const plain = verdict.visited(namesOf(visited, messages));
  if (due.length > 0) return [plain];
  return [plain, plans.length > 0 ? verdict.noList : verdict.noPlan];
}

/** What is unknown about announced and due stops. */
export function sayUnknown({ score, stops }: Trip, messages: Messages): readonly string[] {
  const { verdict } = messages;
  const due = stops.filter((stop) => stop.due && !stop.announced && stop.outcome === "unreported");
  const alsoDue = due.length > 0 ? [verdict.dueNotReported(namesOf(due, messages))] : [];
  if (!score || score.unreported === 0) return alsoDue;
  const { announced, unreported } = score;
  const number = numberIn(announced, messages);
  const silent = stops.filter((stop) => stop.announced && stop.outcome === "unreported");
  if (unreported === announced)
    return [
      verdict.noneReported(number(announced), announced, namesOf(silent, messages)),
      ...alsoDue,
    ];
  const names = unreported <= 2 ? namesOf(silent, messages) : number(unreported);
  return [verdict.notReported(names), ...alsoDue];
}
