/** What the picker of dates asks for. */
export interface PickedDates {
  readonly how: "day" | "span" | "until" | "since";
  readonly first: string;
  readonly last: string;
  readonly unit: "day" | "month" | "year";
  readonly isAbout: boolean;
  readonly isUncertain: boolean;
}

const LENGTHS = { day: 10, month: 7, year: 4 } as const;

/** What was picked as EDTF; empty where a day is missing. */
export function edtfOf({ how, first, last, unit, isAbout, isUncertain }: PickedDates): string {
  const mark = isAbout && isUncertain ? "%" : isAbout ? "~" : isUncertain ? "?" : "";
  const say = (date: string): string => (date === "" ? "" : date.slice(0, LENGTHS[unit]) + mark);
  const [from, to] = [say(first), say(last)];
  if (from === "") return "";
  if (how === "until") return `../${from}`;
  if (how === "since") return `${from}/..`;
  if (how === "day" || to === "" || to === from) return from;
  return from < to ? `${from}/${to}` : `${to}/${from}`;
}

const FORM =
  /^(\.\.|\d{4}(?:-\d\d(?:-\d\d)?)?)([~?%]?)(?:\/(\.\.|\d{4}(?:-\d\d(?:-\d\d)?)?)[~?%]?)?$/;

/** The same the other way, as far as the picker can show it. */
export function pickedFrom(edtf: string): PickedDates | undefined {
  const [, first = "", mark = "", last = ""] = FORM.exec(edtf.trim()) ?? [];
  if (first === "") return undefined;
  const date = first === ".." ? last : first;
  const unit = date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
  const whole = (text: string): string =>
    text === "" || text === ".." ? "" : text + "-01-01".slice(text.length - 4);
  return {
    how: first === ".." ? "until" : last === ".." ? "since" : last === "" ? "day" : "span",
    first: whole(date),
    last: first === ".." ? "" : whole(last),
    unit,
    isAbout: mark === "~" || mark === "%",
    isUncertain: mark === "?" || mark === "%",
  };
}
