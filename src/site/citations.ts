import type { CitationTexts } from "./citation.ts";
import { language } from "./language.ts";
import { fullAddress } from "./links.ts";
import { cite } from "../downloads/citation.ts";
import { sayDates, sayDay } from "../words/dates.ts";
import type { TripId } from "../model/claim.ts";
import { type Day, isoOf } from "../model/day.ts";
import type { Article, Outlet } from "../model/records.ts";

// Bibliographies are in English, as the entries are.
const { messages, to } = language;
const inFull = (day: Day): string => sayDay(day, messages, { long: true });

interface CitedTrip {
  readonly id: TripId;
  readonly title: string;
  readonly path: string;
  readonly known: Day;
  /** A state of knowledge that is past has a citation of its own. */
  readonly past: boolean;
}

export const citeTrip = ({ id, title, path, known, past }: CitedTrip): CitationTexts =>
  cite(
    {
      key: [id.replace("/", "-"), ...(past ? ["as-of", isoOf(known)] : [])].join("-"),
      title,
      url: fullAddress(path),
      known,
    },
    inFull,
  );

export const citeArticle = (
  { id, title, source, claims }: Article,
  outlet: Outlet,
): CitationTexts =>
  cite(
    {
      key: id.replace(/^.*\//, ""),
      title,
      url: fullAddress(to.article(id)),
      known: Math.max(...claims.map(({ known }) => known)),
      source: {
        outlet: outlet.name,
        title: source.title,
        published: sayDates(source.published, messages, { long: true }),
        url: source.url,
      },
    },
    inFull,
  );
