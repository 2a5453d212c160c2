import type { TripId } from "../../model/claim.ts";
import { type Outcome, OUTCOME_STYLES } from "../../model/outcomes.ts";
import { drawMarkIcon } from "../draw-mark.ts";
import type { MakeElement } from "../element.ts";
import type { MatrixCell, YearMatrix } from "./matrix.ts";

interface MatrixWords {
  readonly country: string;
  readonly noTrip: string;
  readonly inYear: (name: string, year: number, outcome: string) => string;
}

interface MatrixLinks {
  readonly trip: (id: TripId) => string;
  readonly country: (code: string) => string;
}

interface Said {
  readonly caption: string;
  readonly words: MatrixWords;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly links: MatrixLinks;
}

/** Countries by years, with a mark for each outcome. */
export function drawMatrix<Made>(element: MakeElement<Made>, matrix: YearMatrix, said: Said): Made {
  const { caption, links } = said;
  const isEmpty = matrix.years.map((_, index) =>
    matrix.rows.every(({ cells }) => cells[index]!.length === 0),
  );
  const rows = matrix.rows.map(({ country, name, cells }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, element("a", { href: links.country(country) }, name)),
      ...cells.map((cell, index) =>
        element(
          "td",
          { class: isEmpty[index] ? "empty" : undefined },
          ...cell.map((stop) => drawStop(element, stop, name, matrix.years[index]!, said)),
        ),
      ),
    ),
  );
  return element(
    "section",
    { class: "scroll-x from-end", tabindex: 0, "aria-label": caption },
    element(
      "table",
      { class: "matrix" },
      element("caption", { class: "hidden" }, caption),
      element("thead", {}, drawHead(element, matrix.years, isEmpty, said.words)),
      element("tbody", {}, ...rows),
    ),
  );
}

const drawHead = <Made>(
  element: MakeElement<Made>,
  years: readonly number[],
  isEmpty: readonly boolean[],
  words: MatrixWords,
): Made =>
  element(
    "tr",
    {},
    element("th", { scope: "col" }, element("span", { class: "hidden" }, words.country)),
    ...years.map((year, index) =>
      element(
        "th",
        { scope: "col", class: isEmpty[index] ? "muted" : undefined },
        element("span", { class: "hidden" }, String(year).slice(0, 2)),
        `’${String(year).slice(2)}`,
        isEmpty[index] && element("span", { class: "hidden" }, words.noTrip),
      ),
    ),
  );

function drawStop<Made>(
  element: MakeElement<Made>,
  { trip, outcome }: MatrixCell,
  name: string,
  year: number,
  { words, outcomes, links }: Said,
): Made {
  const { symbol, tone } = OUTCOME_STYLES[outcome];
  const text = words.inYear(name, year, outcomes[outcome]);
  return element(
    "a",
    { href: links.trip(trip), "aria-label": text, title: text },
    drawMarkIcon(element, symbol, tone),
  );
}
