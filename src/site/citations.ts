import { language } from "./language.ts";
import { fullAddress } from "./links.ts";
import type { Dataset } from "../downloads/dataset.ts";
import { versionOf } from "../downloads/version.ts";
import { cite, type CitingWords } from "../downloads/citation.ts";
import { withApostrophes } from "../words/typeset.ts";
import { sayPublished, sayDay } from "../words/dates.ts";
import type { TripId } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import { site } from "./site.ts";
import type { Article, Outlet } from "../model/records.ts";

/** How to cite a page, in common formats. */
export interface CitationTexts {
  readonly text: string;
  readonly bibtex: string;
  /** CSL-JSON. */
  readonly csl: object;
}

const { messages, ui, to } = language;
const words: CitingWords = {
  ...ui.trip.citing,
  site: site().identity.name,
  day: (day) => sayDay(day, messages, { long: true }),
};

interface CitedTrip {
  readonly id: TripId;
  readonly title: string;
  readonly path: string;
  readonly known: Day;
}

interface CitedPage extends Omit<CitedTrip, "id"> {
  readonly key: string;
}

/** A page other than a trip's, as known on a day. */
export const citePage = ({ key, title, path, known }: CitedPage): CitationTexts =>
  cite({ key, title: withApostrophes(title), url: fullAddress(path), known }, words);

export const citeTrip = ({ id, title, path, known }: CitedTrip): CitationTexts =>
  citePage({ key: id.replace("/", "-"), title, path, known });

/** The data set as a whole, in today's version. */
export const citeData = (data: Dataset): CitationTexts => {
  const version = versionOf(data);
  return cite(
    {
      key: `data-${version}`,
      title: ui.data.cited(data.identity.name, version),
      url: fullAddress(to.page("data/")),
      known: data.generated,
      version,
    },
    words,
  );
};

export const citeArticle = (
  { id, title, source, claims }: Article,
  outlet: Outlet,
): CitationTexts =>
  cite(
    {
      key: id.replace(/^.*\//, ""),
      title: withApostrophes(title),
      url: fullAddress(to.article(id)),
      known: Math.max(...claims.map(({ known }) => known)),
      source: {
        outlet: outlet.name,
        title: source.title,
        published: sayPublished(source.published, messages, { long: true }),
        url: source.url,
      },
    },
    words,
  );
