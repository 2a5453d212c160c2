import { KNOWN_STOPS, MADE_STOPS, STOP_PARTS } from "../../model/rates.ts";
import type { rates } from "../../words/en/rates.ts";
import type { MakeElement } from "../element.ts";
import { drawBar, drawScale, drawShare, drawRateLegend } from "../rates/draw.ts";
import { layOutBar, shareOf } from "../rates/layout.ts";
import { drawYears } from "../years/counts.ts";

/** Whose trips are compared: a minister, or all ministers of one country. */
export interface Subject {
  /** As in URLs: `wang-yi`, `cn`. */
  readonly id: string;
  readonly kind: "minister" | "ministry";
  readonly name: string;
  readonly href: string;
  readonly trips: number;
  /** The number of trips in each year that has any. */
  readonly years: readonly (readonly [year: number, trips: number])[];
  /** Announced stops by outcome, in the order of STOP_PARTS. */
  readonly parts: readonly number[];
  /** Median days from announcement to change; null if no change has both days. */
  readonly notice: number | null;
  /** Stops made in each region, the most first. */
  readonly regions: readonly (readonly [name: string, stops: number])[];
}

/** All subjects that can be compared, as the page's script receives them. */
export interface CompareData {
  readonly first: number;
  readonly last: number;
  readonly subjects: readonly Subject[];
}

type Words = typeof rates;

/** A common scale for all subjects side by side. */
interface Scale {
  readonly first: number;
  readonly last: number;
  readonly mostTrips: number;
  readonly mostStops: number;
  readonly mostInRegion: number;
}

const highest = (values: readonly number[]): number => Math.max(1, ...values);
/** The number of announced stops. */
export const announcedOf = ({ parts }: Subject): number =>
  parts.reduce((all, count) => all + count, 0);

/** With fewer years, bars would become blocks. */
const MIN_YEARS = 10;

/** From the first year in which one of them travelled, not the site's first year. */
const scaleOf = (data: CompareData, subjects: readonly Subject[]): Scale => ({
  first: Math.min(
    data.last - MIN_YEARS + 1,
    ...subjects.flatMap(({ years }) => years.map(([year]) => year)),
  ),
  last: data.last,
  mostTrips: highest(subjects.flatMap(({ years }) => years.map(([, trips]) => trips))),
  mostStops: highest(subjects.map(announcedOf)),
  mostInRegion: highest(subjects.flatMap(({ regions }) => regions.map(([, stops]) => stops))),
});

/** Small multiples: the same charts for each, on the same scales. */
export function drawComparison<Made>(
  element: MakeElement<Made>,
  data: CompareData,
  subjects: readonly Subject[],
  words: Words,
): readonly Made[] {
  const scale = scaleOf(data, subjects);
  return subjects.map((subject) => drawSubject(element, subject, scale, words));
}

/** What the parts of the bars mean. */
export const drawComparisonLegend = <Made>(
  element: MakeElement<Made>,
  subjects: readonly Subject[],
  words: Words,
): readonly Made[] =>
  drawRateLegend(element, words.parts, (part) =>
    subjects.some(({ parts }) => parts[STOP_PARTS.findIndex((each) => each === part)]! > 0),
  );

function drawSubject<Made>(
  element: MakeElement<Made>,
  subject: Subject,
  scale: Scale,
  words: Words,
): Made {
  const { name, href, trips, years } = subject;
  const { compare } = words;
  return element(
    "section",
    { class: "subject", "data-subject": subject.id },
    element("h2", {}, element("a", { href }, name)),
    element("p", {}, compare.count(trips, announcedOf(subject))),
    element("h3", {}, compare.years),
    drawYears(
      element,
      { ...scale, most: scale.mostTrips, counts: new Map(years) },
      compare.yearsOf(name),
      compare.inYear,
    ),
    ...drawRates(element, subject, scale, words),
    element("h3", {}, compare.regions),
    ...drawRegions(element, subject, scale, words),
  );
}

function drawRates<Made>(
  element: MakeElement<Made>,
  subject: Subject,
  { mostStops }: Scale,
  words: Words,
): readonly Made[] {
  const { name, parts, notice } = subject;
  const bar = layOutBar(
    STOP_PARTS.map((part, index) => ({
      kind: part.replaceAll(" ", "-"),
      count: parts[index]!,
      label: words.part(name, parts[index]!, words.parts[part]),
    })),
    mostStops,
  );
  const of = (names: readonly string[]): number =>
    STOP_PARTS.reduce((all, part, at) => all + (names.includes(part) ? parts[at]! : 0), 0);
  const share = shareOf(of(MADE_STOPS), of(KNOWN_STOPS));
  return [
    element("h3", {}, words.columns.stops),
    drawBar(element, bar, words.whole(name, announcedOf(subject))),
    element("h3", {}, words.columns.made),
    drawShare(element, share, share ? words.of(share.some, share.all) : words.noneKnown),
    drawScale(element, words.percent),
    element("p", {}, words.compare.known(share?.some, share?.all, notice ?? undefined)),
  ];
}

const drawRegions = <Made>(
  element: MakeElement<Made>,
  { regions }: Subject,
  { mostInRegion }: Scale,
  words: Words,
): readonly Made[] =>
  regions.length === 0
    ? [element("p", {}, words.compare.noStops)]
    : regions.map(([region, stops]) =>
        element(
          "p",
          { class: "region" },
          element("span", {}, `${region} `),
          drawBar(
            element,
            layOutBar(
              [{ kind: "visits", count: stops, label: words.part(region, stops, "") }],
              mostInRegion,
            ),
            words.whole(region, stops),
          ),
        ),
      );
