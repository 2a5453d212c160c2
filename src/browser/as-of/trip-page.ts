import { words as client, sayAsOf } from "../words.ts";
import { loader } from "../load-json.ts";
import type { toTripDocument } from "../../downloads/documents.ts";
import { cite } from "../../downloads/citation.ts";
import { readClaims } from "../../downloads/read-claims.ts";
import type { TripTextContext } from "../../drawings/trip/trip-text-context.ts";
import type { Claim } from "../../model/claim.ts";
import { type Day, readDay } from "../../model/day.ts";
import { foldClaims } from "../../model/fold.ts";
import type { Trip } from "../../model/trip.ts";
import { sayDay } from "../../words/dates.ts";
import { type EvidenceLine, evidenceLines, numbersIn } from "../../words/evidence.ts";
import { withWholeDays } from "../../words/typeset.ts";
import { type KnownDay, sayKnownDays } from "../../words/known-days.ts";
import { claims as claimWords } from "#spoken/claims.ts";
import { messages } from "#spoken/messages.ts";
import { tables } from "#spoken/tables.ts";
import { tripPage } from "#spoken/trip.ts";
import { bringAllMarks } from "../all-marks.ts";
import { makeFocusable } from "../trip.ts";
import { addressFor } from "../address.ts";
import { type MapPart, viewOf } from "./map-part.ts";
import { PageParts } from "./page-parts.ts";
import { drawParts, drawTripMap } from "./trip-parts.ts";

const words: TripTextContext["words"] = {
  messages,
  ui: { claims: claimWords, tables, trip: tripPage },
};

type TripFile = ReturnType<typeof toTripDocument>;

/** Data attributes of the bar: the trip's file, the base path, and the site's name. */
type TripPlace = Readonly<Partial<Record<"file" | "base" | "site", string>>>;

export async function loadTrip(main: HTMLElement, place: TripPlace): Promise<TripAsOf> {
  const file = await loader("")<TripFile>(place.file ?? "");
  bringAllMarks();
  return new TripAsOf(main, place, file);
}

/** A trip's page as known on any day, folded from the claims in the trip's file. */
export class TripAsOf {
  readonly #page: PageParts;
  readonly #claims: readonly Claim[];
  readonly #today: Trip;
  readonly #lines: readonly EvidenceLine[];
  readonly #days: readonly KnownDay[];
  readonly #textContext: TripTextContext;
  readonly #site: string;
  readonly #landUrl: (name: string) => string;
  #shown: Trip | undefined;
  #part: MapPart | undefined;

  constructor(main: HTMLElement, { base = "/", site = "" }: TripPlace, { claims, asOf }: TripFile) {
    this.#site = site;
    this.#page = new PageParts(main);
    this.#claims = readClaims(claims);
    this.#today = foldClaims(this.#claims, readDay(asOf)!)[0]!;
    this.#shown = this.#today;
    this.#lines = evidenceLines(this.#today.claims, words);
    this.#days = sayKnownDays(this.#today, this.#lines, words);
    this.#textContext = {
      words,
      numbersOf: numbersIn(this.#lines),
      countryUrl: (code) => `${base}countries/${code.toLowerCase()}/`,
    };
    this.#landUrl = (name) => `${base}maps/${name}.svg`;
  }

  show(day: Day | undefined): void {
    this.#shown = day === undefined ? this.#today : foldClaims(this.#claims, day)[0];
    if (day === undefined) {
      this.#page.restore();
      if (this.#part) this.showPart(this.#part);
    } else this.#showPast(day);
    const isKnown = (known: Day): boolean => day === undefined || known <= day;
    this.#page.keep(
      "days",
      this.#days.map(({ known }) => isKnown(known)),
    );
    this.#page.keep(
      "evidence",
      this.#lines.map(({ statements }) => isKnown(statements[0]!.claims[0]!.known)),
    );
  }

  #showPast(day: Day): void {
    const trip = this.#shown;
    if (!trip) {
      this.#page.showNothing(client.nothingKnown);
      return;
    }
    for (const [name, nodes] of Object.entries(drawParts(trip, this.#textContext)))
      this.#page.replace(name, nodes);
    this.#page.replace("citation", [withWholeDays(this.#cite(day))]);
    this.showPart(this.#part);
    this.#page.hideLater();
    for (const drawing of this.#page.drawings()) makeFocusable(drawing);
  }

  /** Redraws the maps, each showing the same part. */
  showPart(part: MapPart | undefined): void {
    const trip = this.#shown;
    this.#part = part;
    if (!trip) return;
    this.#page.redrawMaps((map) => {
      const around = { around: this.#today, moved: part && viewOf(part, map) };
      const drawing = drawTripMap(trip, words, { ...map, ...around, landUrl: this.#landUrl });
      makeFocusable(drawing);
      return drawing;
    });
  }

  /** Cites the page as of that day, with the day in its URL. */
  #cite = (day: Day): string =>
    cite(
      {
        key: "",
        title: document.querySelector("h1")!.innerText.trim(),
        url: addressFor(location.href, day).replace(/#.*$/, ""),
        known: day,
      },
      {
        ...tripPage.citing,
        site: this.#site,
        day: (each) => sayDay(each, messages, { long: true }),
      },
    ).text;
}

/** The core of a trip's page, embedded, as known on a day. */
export function showPast(main: HTMLElement, trip: TripAsOf, day: Day, foot: HTMLElement): void {
  main.querySelector<HTMLAnchorElement>("h1 a")!.search = new URL(
    addressFor(location.origin, day),
  ).search;
  trip.show(day);
  foot.firstChild!.textContent = `${sayAsOf(day)} `;
}
