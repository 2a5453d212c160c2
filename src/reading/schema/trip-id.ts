import { datesMeant } from "./date-forms.ts";
import { monthNamed } from "../dates/month-names.ts";
import { foldName } from "../../geography/fold-name.ts";

/** `wang-yi/2026-01-africa`: a person, the year (and month) in which the trip began, and a short name. */
export const TRIP_ID =
  /^[a-z0-9]+(?:-[a-z0-9]+)*\/\d{4}-(?:(?:0[1-9]|1[0-2])-|(?!\d\d-))[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const TRIP_ID_FORM = "person/year-month-name, as in wang-yi/2026-01-africa";

/** The parts of a trip's id: `wang-yi`, `2026-01` and `africa`. */
export function splitTripId(id: string): { person: string; date: string; name: string } {
  const slash = id.indexOf("/");
  const slug = id.slice(slash + 1);
  const date = /^\d{4}(?:-\d\d(?=-))?/.exec(slug)?.[0] ?? "";
  return { person: id.slice(0, slash), date, name: slug.slice(date.length + 1) };
}

/** Almost an id: a one-digit month, a day as well, or no name. */
export const ODD_TRIP = /\/\d{4}-(?:\d-|\d\d-\d\d-[a-z]{3}|\d\d?$)/;

/** `ada-quill/jan-2026-africa`. */
function withMonth(whole: string, person: string, name: string, year: string): string {
  const month = monthNamed(name);
  return month === undefined ? whole : `${person}/${year}-${String(month).padStart(2, "0")}-`;
}

/** A trip given as the URL of its page, or with capitals, spaces or a missing slash; undefined if not certain. */
export function tripMeant(text: string): string | undefined {
  const plain = foldName(
    text
      .replace(/^https?:\/\/[^ ]*?(?=trips\/)/i, "")
      .replace(/\.(?:md|html?|json)$/i, "")
      .replace(/_/g, "-")
      .replaceAll(/[\\：]/gu, "/"),
  )
    .replace(/^\/?(?:trips\/)?/, "")
    .replace(/\/$/, "")
    .replace(/\s*\/\s*/g, "/")
    .replace(/ /g, "-");
  const [person, date = "", name, ...more] = text.split(/\s*,\s*/).map(foldName);
  const [month, ...months] = datesMeant(date, undefined);
  const isSpoken = name !== undefined && more.length === 0 && months.length === 0;
  const tries = [
    ...(isSpoken && month ? [`${person!}/${month.slice(0, 7)}-${name}`.replace(/ /g, "-")] : []),
    plain,
    plain.replace(/^([a-z-]+)-(\d{4}-)/, "$1/$2"),
    plain.replace(/^([^/]+\/\d{4}(?:-\d\d)?)\//, "$1-"),
    plain.replace(/^([^/]+)\/(\d\d)-(\d{4})-/, "$1/$3-$2-"),
    plain.replace(/^([^/]+)\/(\d{4})-(\d)-/, "$1/$2-0$3-"),
    plain.replace(/^([^/]+)\/(\d{4})(\d\d)-/, "$1/$2-$3-"),
    plain.replace(/^([^/]+)\/([a-z]+)-(\d{4})-/, withMonth),
    plain.replace(/^(\d{4}-(?:\d\d-)?[^/]+)\/([^/]+)$/, "$2/$1"),
    plain.replace(/^([^/]+\/\d{4}-\d\d)-\d\d-/, "$1-"),
    plain.replace(/^([^/]+)\/([a-z-]+)-(\d{4}(?:-\d\d)?)$/, "$1/$3-$2"),
  ];
  return tries.find((id) => TRIP_ID.test(id) && !ODD_TRIP.test(id));
}
