import type { Day } from "../../model/day.ts";
import { urlFault } from "../../reading/checks/links.ts";
import type { Outlet } from "../../model/records.ts";
import type { RecordSource } from "./record.ts";
import { own } from "./names.ts";
import { shortSlug } from "../slug.ts";
import { readCellDates } from "./table-dates.ts";
import type { TableField, TableMap } from "./table-map.ts";

/** The row's value for a field; may be empty. */
export type Cell = (field: TableField) => string;

/** The publications in a table's rows, and their outlets. */
export class TableSources {
  readonly #map: TableMap;
  readonly #outlets = new Map<string, Outlet>();

  constructor(map: TableMap) {
    this.#map = map;
  }

  /** The outlets of all rows read so far. */
  outlets(): readonly Outlet[] {
    return [...this.#outlets.values()];
  }

  /** The source of a row; `tell` is called with what was left out of it. */
  read(cell: Cell, tell: (message: string) => void): RecordSource {
    const url = cell("url");
    const fault = url === "" ? undefined : urlFault(url);
    if (fault) tell(`address left out: ${fault.message}`);
    const isArticle = url !== "" && !fault;
    const published = this.#published(cell("published"), tell);
    const host = isArticle ? hostOf(url) : undefined;
    const outlet = host === undefined ? this.#map.outlet : this.#outletOf(host);
    this.#outlets.set(outlet.id, outlet);
    return {
      outlet: outlet.id,
      url: isArticle ? url : undefined,
      language: this.#language(cell("language"), host),
      published,
      isArticle,
      isOfficial: outlet.kind === "official",
    };
  }

  #published(text: string, tell: (message: string) => void): Day | undefined {
    if (text === "") return undefined;
    const read = readCellDates(text, this.#map.dates);
    const isDay = typeof read === "object" && read.from === read.to;
    if (!isDay) tell(`day of publication left out: "${text}"`);
    return isDay ? read.from : undefined;
  }

  #outletOf(host: string): Outlet {
    const { id, name, country, kind } = own(this.#map.outlets, host) ?? {};
    return { id: id ?? shortSlug(host.replaceAll(".", " ")), name: name ?? host, country, kind };
  }

  /** `und` is the language tag for "undetermined". */
  #language(cell: string, host: string | undefined): string {
    const byHost = host === undefined ? undefined : own(this.#map.outlets, host)?.language;
    return byHost ?? own(this.#map.values.language, cell) ?? (cell || "und");
  }
}

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\d?\./, "");
