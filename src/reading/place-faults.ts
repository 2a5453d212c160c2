import { countriesOfCapital } from "../geography/capitals.ts";
import { type CountryName, countriesMeant, countryOfCode } from "../geography/countries.ts";
import { type PlaceFault, type PlaceLookup, SHOWN, unknown } from "./place-fault.ts";
import { explainSpelling } from "./place-spelling.ts";
import { quoteList } from "./problem.ts";
import { regionOf, type Tie, type Towns } from "./town-places.ts";
import { explainBare, explainForm } from "./place-form.ts";
import { isPartOfWorld, stopsForArea } from "../geography/contested.ts";
import { foldName } from "../geography/fold-name.ts";

const PICTURES = /(?:\p{Regional_Indicator}|\p{Extended_Pictographic}|\u200D|\uFE0F)/gu;
/** An emoji flag is its country's code in regional indicator letters. */
const FLAG = /^\p{Regional_Indicator}{2}$/u;
const lettersOf = (flag: string): string =>
  Array.from(flag, (sign) => String.fromCodePoint(sign.codePointAt(0)! - 0x1f1e6 + 0x41)).join("");

/** Placeholders for unnamed places. */
const NO_PLACE =
  /^(?:none|nil|(?:back )?home|n\/?a|unknown|nowhere|tb[ac]|tbd|etc\.?|various|several|others?|more|and more|\.{2,}|…|\?+|an?(?:other)? (?:\w+ )?(?:country|city|town|place|stop)|无|未知|待定|等|等国|其他|其它)$/iu;

/** Cyrillic and Greek letters that look like Latin ones. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from("АВЕКМНОРСТХІЈаеорсухіјΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", (letter, index) => [
    letter,
    "ABEKMHOPCTXIJaeopcyxijABEZHIKMNOPTYXo"[index]!,
  ]),
);
const LOOKALIKES = new RegExp(`[${Object.keys(LATIN).join("")}]`, "gu");

const MAX_LENGTH = 120;
const MAX_WORDS = 16;

/** Several towns in one country, each with what distinguishes it. */
export function explainTie(
  text: string,
  { country, towns }: Tie,
  all: Towns,
  nameOf: CountryName,
): PlaceFault {
  const [name = ""] = text.split(",");
  const several = [
    ...new Set(
      towns.slice(0, 6).map((town) => `${name.trim()}, ${regionOf(town, all) ?? town.name}`),
    ),
  ];
  const capitals = countriesOfCapital(name).map((code) => `${name.trim()}, ${nameOf(code)}`);
  const written = several.map((each) => `${each}, ${nameOf(country)}`);
  return {
    code: "ambiguous-place",
    message: `"${text.slice(0, SHOWN)}" can be several towns: ${several.map((each, index) => `${each} (${towns[index]!.population.toLocaleString("en")} people)`).join("; ")}`,
    hint: `write which, as in ${quoteList([...written.slice(0, 2), ...capitals])}`,
  };
}

/** Why a stop's name is unknown, and what to write instead if that is certain. */
export function explainPlace(text: string, meanings: PlaceLookup): PlaceFault {
  // Guessing tries every split into words against all names of towns; no name is this long.
  if (text.length > MAX_LENGTH || text.split(/[\s,/、]/).length > MAX_WORDS)
    return unknown(text, 'a place is written "Place, Country"');
  if (NO_PLACE.test(text.trim()))
    return unknown(text, "it names no place: leave it out, or write the place");
  const comma = text.lastIndexOf(",");
  const meant = countriesMeant(text.slice(comma + 1));
  if (meant.length > 0) {
    const before = comma < 0 ? "" : `${text.slice(0, comma)}, `;
    return {
      code: "ambiguous-place",
      message: `unexpected "${text.slice(0, SHOWN)}", which can mean ${quoteList(meant, "and")}`,
      hint: `write ${quoteList(meant.map((name) => before + name))}`,
    };
  }
  return (
    explainSigns(text, meanings) ??
    explainCode(text, meanings) ??
    explainArea(text, meanings.read) ??
    explainBare(text, meanings) ??
    explainForm(text, meanings) ??
    explainSpelling(text, meanings)
  );
}

/** Emoji, look-alike letters and quotes: the name is known without them. */
function explainSigns(text: string, meanings: PlaceLookup): PlaceFault | undefined {
  const ended = text.replace(/[\s,;.，、；。]+$/u, "");
  if (ended !== text.trim() && meanings.read(ended))
    return unknown(text, "a name ends without a comma or a full stop", ended);
  const flag = FLAG.test(text.trim()) ? countryOfCode(lettersOf(text.trim())) : undefined;
  if (flag !== undefined) return unknown(text, "pictures are no names", meanings.nameOf(flag));
  const plain = text.replace(PICTURES, "").trim();
  if (plain !== text.trim() && plain !== "" && meanings.read(plain))
    return unknown(text, "emoji are not part of a name", plain);
  const latin = text.replace(LOOKALIKES, (letter) => LATIN[letter]!).trim();
  if (latin !== text.trim() && meanings.read(latin)) {
    const [letter = ""] = text.match(LOOKALIKES) ?? [];
    return unknown(text, `its ${letter} is no Latin letter, though it looks like one`, latin);
  }
  const straight = text.replace(/["“”„‟«»「」『』＂]/g, "").trim();
  if (straight === text || !meanings.read(straight)) return undefined;
  return {
    code: "unknown-place",
    message: `unexpected quotes within ${text.slice(0, SHOWN)}: only straight ones (") stand around a text`,
    hint: "type the quotes again",
    instead: { value: straight },
  };
}

/** A country code: `NO`, `omn`. */
function explainCode(text: string, { nameOf }: PlaceLookup): PlaceFault | undefined {
  const code = /^[A-Za-z]{2,3}$/.test(text.trim()) ? countryOfCode(text) : undefined;
  if (code === undefined) return undefined;
  return {
    code: "country-code",
    message: `unexpected code "${text}", expected the country's name: ${nameOf(code)}`,
    hint: "write stops as people write them",
    instead: { value: nameOf(code) },
  };
}

const JERUSALEM: PlaceFault = {
  code: "area",
  message: "Jerusalem is claimed by two states",
  hint: 'write "Jerusalem, Israel" or "East Jerusalem, Palestine", as the article places it; the site takes no side',
};

const outsideIso = (area: string, written: string): PlaceFault => ({
  code: "area",
  message: `"${area.slice(0, SHOWN)}" is not a country in ISO 3166`,
  hint: "entries follow that list of countries, which says nothing about anyone's status",
  instead: { value: written },
});

/** Areas that are not stops: `Somaliland`, `Middle East`. */
function explainArea(text: string, read: PlaceLookup["read"]): PlaceFault | undefined {
  const [name = "", ...rest] = text.split(/,\s*(?=[^,]*$)/);
  const [ofArea] = stopsForArea(rest[0] ?? "");
  const country = ofArea && read(ofArea)?.countryName;
  if (country && read(`${name}, ${country}`)) return outsideIso(rest[0]!, `${name}, ${country}`);
  if (foldName(name) === "jerusalem") return JERUSALEM;
  const stops = stopsForArea(name);
  if (stops.length > 0)
    return {
      code: "area",
      message: `"${text.slice(0, SHOWN)}" is neither a country of ISO 3166 nor a town`,
      hint: `entries follow that list of places, which says nothing about anyone's status: write the town, such as ${quoteList(stops)}`,
    };
  return isPartOfWorld(text)
    ? {
        code: "area",
        message: `"${text.slice(0, SHOWN)}" is a part of the world, not a stop`,
        hint: "write the countries or towns that the article names; leave the stop out if it names none",
      }
    : undefined;
}
