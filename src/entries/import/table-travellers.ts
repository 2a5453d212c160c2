import { readCountry } from "../../geography/countries.ts";
import type { Traveller } from "./record.ts";
import { own } from "./own.ts";
import { shortSlug } from "../slug.ts";
import type { TableMap } from "./table-map.ts";
import type { Cell } from "./table-sources.ts";

/** The traveller of a row, or what was not understood. */
export function readTableTraveller(cell: Cell, map: TableMap): Traveller | string {
  const given = cell("person");
  if (given === "") return "no traveller";
  const from = cell("personCountry");
  const country =
    readCountry(own(map.countries, from) ?? from) ?? (/^[A-Z]{2}$/.test(from) ? from : "");
  if (country === "") return `unknown country "${from}" of ${given}`;
  const office = cell("office");
  const title = own(map.values.office, office) ?? office;
  const person = own(map.people, given);
  const name = person?.name ?? given;
  return {
    id: person?.id ?? shortSlug(name),
    name,
    aliases: name === given ? [] : [given],
    country,
    offices: title === "" ? [] : [{ title, country }],
  };
}
