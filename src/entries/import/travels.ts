import { readDay } from "../../model/day.ts";
import { type Names, own } from "./names.ts";
import type { Dataset, Notice, Origin, Traveller, TravellerOffice, VisitRecord } from "./record.ts";
import { shortSlug } from "../slug.ts";
import { isXmlFault, readXml, type XmlRecord, type InputFile } from "./xml.ts";

/** The two roles in the XML, and their offices. */
const ROLES: Readonly<Record<string, string>> = {
  president: "President of the United States",
  secretary: "Secretary of State",
};

const HISTORIAN = {
  id: "office-of-the-historian",
  name: "Office of the Historian, US Department of State",
  country: "US",
  kind: "official",
} as const;

/** The Office of the Historian's page on a traveller's visits, by role and name in the XML. */
const pageOf = (role: string, who: string): string =>
  `https://history.state.gov/departmenthistory/travels/${role}/${who}`;

/** Reads the XML of HistoryAtState/travels: the folders president-travels, secretary-travels and presidents. */
export function readTravels(files: readonly InputFile[], names: Names): Dataset {
  const notices: Notice[] = [];
  const terms = new Map<string, TravellerOffice[]>();
  const records: VisitRecord[] = [];
  const travellers = new Map<string, Traveller>();
  let read = 0;
  const elements = (file: InputFile, name: string): readonly XmlRecord[] => {
    const result = readXml(file.text, name);
    if (!isXmlFault(result)) return result;
    notices.push(lost({ file: file.path, line: result.line }, result.message));
    return [];
  };
  for (const file of files.filter(({ path }) => path.startsWith("presidents/"))) {
    for (const president of elements(file, "president")) addTerm(president, terms);
  }
  for (const file of files.filter(({ path }) => /^[a-z]+-travels\//.test(path))) {
    for (const trip of elements(file, "trip")) {
      read++;
      const origin = { file: file.path, line: trip.line };
      const record = readTrip(trip, origin);
      if (typeof record === "string") {
        notices.push(lost(origin, record));
        continue;
      }
      records.push(record);
      const who = record.traveller;
      if (!travellers.has(who)) travellers.set(who, readTraveller(trip, terms.get(who), names));
    }
  }
  return { name: "travels", records, travellers, outlets: [HISTORIAN], read, notices };
}

const lost = (origin: Origin, message: string): Notice => ({ origin, kind: "lost", message });

/** A visit, or what was not understood. */
function readTrip(trip: XmlRecord, origin: Origin): VisitRecord | string {
  const [role, who] = [trip.attribute("role"), trip.attribute("who")];
  if (!Object.hasOwn(ROLES, role)) return `unknown role "${role}"`;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(who)) return `unexpected traveller "${who}"`;
  const [start, end] = [trip.text("start-date"), trip.text("end-date")];
  const [from, to] = [readDay(start), readDay(end)];
  if (from === undefined) return `unexpected start-date "${start}"`;
  if (to === undefined) return `unexpected end-date "${end}"`;
  if (to < from) return `the end ${end} is before the start ${start}`;
  return {
    origin,
    traveller: who,
    country: trip.text("country"),
    place: trip.text("locale"),
    dates: { from, to, isApproximate: false },
    source: { outlet: HISTORIAN.id, url: pageOf(role, who), language: "en", isArticle: false },
  };
}

function readTraveller(
  trip: XmlRecord,
  terms: readonly TravellerOffice[] | undefined,
  names: Names,
): Traveller {
  const given = trip.text("name");
  const person = own(names.people, trip.attribute("who"));
  const name = person?.name ?? given;
  const role = trip.attribute("role");
  const office = { title: own(ROLES, role) ?? role, country: "US" };
  return {
    id: person?.id ?? shortSlug(name),
    name,
    aliases: name === given ? [] : [given],
    country: "US",
    offices: role === "president" && terms ? terms : [office],
  };
}

function addTerm(president: XmlRecord, terms: Map<string, TravellerOffice[]>): void {
  const [took, left] = [president.text("took-office-date"), president.text("left-office-date")];
  if (readDay(took) === undefined) return;
  const term = `${took}/${readDay(left) === undefined ? ".." : left}`;
  const office = { title: "President of the United States", country: "US", term };
  const who = president.text("id");
  terms.set(who, [...(terms.get(who) ?? []), office]);
}
