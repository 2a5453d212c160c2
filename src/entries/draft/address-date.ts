import { dayIn } from "../../reading/dates/calendars.ts";
import { findDates } from "../../reading/dates/find-dates.ts";

/** How addresses hold a date: `/2026/10/14/`, `/202610/t20261014_1.html`, `/2026/1014/`, `/2026/oct/14/`. */
const FORMS: readonly RegExp[] = [
  /(?<!\d)(?<y>(?:19|20)\d\d)[-/_.]?(?<m>0[1-9]|1[0-2])[-/_.]?(?<d>0[1-9]|[12]\d|3[01])(?!\d{1,5}(?!\d))/,
  /(?<!\d)(?<y>(?:19|20)\d\d)[-/_](?<m>[1-9]|1[0-2])[-/_](?<d>[1-9]|[12]\d|3[01])(?!\d)/,
  /(?<!\d)(?<d>0[1-9]|[12]\d|3[01])[-_.](?<m>0[1-9]|1[0-2])[-_.](?<y>(?:19|20)\d\d)(?!\d)/,
  /\/(?<y>(?:19|20)\d\d)[-/]?(?<m>0[1-9]|1[0-2])(?=\/)/,
];

/** The date in the path of an address, in EDTF; undefined if none. */
export function addressDate(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { pathname, search } = new URL(address);
  for (const form of FORMS) {
    const { y, m, d } = form.exec(pathname)?.groups ?? {};
    const day = y && m && dayIn(Number(y), Number(m), d === undefined ? undefined : Number(d));
    if (day) return day;
  }
  const words = pathname.replaceAll(/[/_]/g, " ");
  const named = /[a-z]{3}/i.test(words) ? findDates(words.slice(-300), "en").dates : [];
  const asked = /[?&](?:date|d)=([\d-]{8,10})(?:&|$)/i.exec(search)?.[1];
  const [day] = [...named, ...findDates(asked ?? "", "en").dates].filter(
    ({ days }) => days.length === 1,
  );
  return day?.days[0];
}
