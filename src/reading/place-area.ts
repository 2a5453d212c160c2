import { isPartOfWorld, stopsOfArea } from "../geography/contested.ts";
import { foldName } from "../geography/fold-name.ts";
import { type PlaceFault, type Meanings, SHOWN } from "./place-fault.ts";
import { quoteList } from "./problem.ts";

const JERUSALEM: PlaceFault = {
  code: "area",
  message: "Jerusalem is claimed by two states",
  hint: 'write "Jerusalem, Israel" or "East Jerusalem, Palestine", as the article places it; the site takes no side',
};

const outsideIso = (area: string, written: string): PlaceFault => ({
  code: "area",
  message: `"${area.slice(0, SHOWN)}" is no country of ISO 3166`,
  hint: "entries name countries by that list, which is no word on anyone's status",
  instead: { value: written },
});

/** `Somaliland`, `Middle East`: areas that are no stops. */
export function explainArea(text: string, read: Meanings["read"]): PlaceFault | undefined {
  const [name = "", ...rest] = text.split(/,\s*(?=[^,]*$)/);
  const [ofArea] = stopsOfArea(rest[0] ?? "");
  const country = ofArea && read(ofArea)?.countryName;
  if (country && read(`${name}, ${country}`)) return outsideIso(rest[0]!, `${name}, ${country}`);
  if (foldName(name) === "jerusalem") return JERUSALEM;
  const stops = stopsOfArea(name);
  if (stops.length > 0)
    return {
      code: "area",
      message: `"${text.slice(0, SHOWN)}" is neither a country of ISO 3166 nor a town`,
      hint: `entries name places by that list, which is no word on anyone's status: write the town, such as ${quoteList(stops)}`,
    };
  return isPartOfWorld(text)
    ? {
        code: "area",
        message: `"${text.slice(0, SHOWN)}" is a part of the world, not a stop`,
        hint: "write the countries or towns that the article names; leave the stop out if it names none",
      }
    : undefined;
}
