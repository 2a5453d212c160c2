import { foldName } from "./fold-name.ts";

/**
 * Areas that are neither an ISO 3166 country nor a town, with valid stops instead: entries name the country
 * according to that list, whatever the area's status, and the town if known.
 */
const AREAS: readonly (readonly [names: string, ...stops: string[]])[] = [
  ["Gaza|Gaza Strip", "Gaza, Palestine", "Palestine"],
  ["West Bank|Judea and Samaria", "Ramallah, Palestine", "Palestine"],
  ["Somaliland|Republic of Somaliland", "Hargeisa, Somalia"],
  ["Puntland", "Garowe, Somalia"],
  ["Abkhazia", "Sukhumi, Georgia"],
  ["South Ossetia", "Tskhinvali, Georgia"],
  ["Transnistria|Pridnestrovie|Trans-Dniester", "Tiraspol, Moldova"],
  [
    "Northern Cyprus|North Cyprus|TRNC|Turkish Republic of Northern Cyprus",
    "Nicosia, Cyprus",
    "Kyrenia, Cyprus",
  ],
  ["Nagorno-Karabakh|Artsakh|Karabakh", "Shusha, Azerbaijan"],
  ["Crimea", "Simferopol, Ukraine", "Sevastopol, Ukraine"],
  ["Donbas|Donbass|Donetsk People's Republic|DPR", "Donetsk, Ukraine"],
  ["Luhansk People's Republic|LPR", "Luhansk, Ukraine"],
  ["Kurdistan|Iraqi Kurdistan|Kurdistan Region|KRG", "Erbil, Iraq"],
  ["Rojava|Syrian Kurdistan", "Al Qamishli, Syria"],
  ["Golan|Golan Heights", "Syria", "Israel"],
  ["Kashmir|Jammu and Kashmir", "Srinagar, India", "Muzaffarabad, Pakistan"],
  ["Azad Kashmir|Azad Jammu and Kashmir", "Muzaffarabad, Pakistan"],
  ["Tibet", "Lhasa, China"],
  ["Xinjiang|East Turkestan", "Urumqi, China"],
  ["Chechnya", "Grozny, Russia"],
  ["Tatarstan", "Kazan, Russia"],
  ["Darfur", "El Fasher, Sudan"],
  ["Tigray", "Mekelle, Ethiopia"],
  ["Bougainville", "Arawa, Papua New Guinea"],
  ["England", "London, United Kingdom"],
  ["Scotland", "Edinburgh, United Kingdom"],
  ["Wales", "Cardiff, United Kingdom"],
  ["Northern Ireland|Ulster", "Belfast, United Kingdom"],
  ["Catalonia", "Barcelona, Spain"],
  ["Malvinas|Las Malvinas|Islas Malvinas", "Falkland Islands"],
  ["Channel Islands", "Jersey", "Guernsey"],
  ["Sark|Alderney", "Guernsey"],
  ["Zanzibar", "Zanzibar, Tanzania"],
  ["Bali", "Denpasar, Indonesia"],
  ["Hawaii", "Honolulu, United States"],
  ["Alaska", "Anchorage, United States"],
  ["Azores", "Ponta Delgada, Portugal"],
  ["Madeira", "Funchal, Portugal"],
  ["Canary Islands|Canaries", "Las Palmas, Spain"],
  ["Sicily", "Palermo, Italy"],
  ["Sardinia", "Cagliari, Italy"],
  ["Crete", "Heraklion, Greece"],
  ["Okinawa", "Naha, Japan"],
  ["Jeju Island", "Jeju, South Korea"],
  ["Diego Garcia|Chagos|Chagos Islands", "British Indian Ocean Territory"],
  ["United Nations|UN|UN Headquarters|UNGA", "New York City, United States", "Geneva, Switzerland"],
  ["NATO|NATO Headquarters", "Brussels, Belgium"],
  ["African Union|African Union Headquarters", "Addis Ababa, Ethiopia"],
  ["ASEAN|ASEAN Secretariat", "Jakarta, Indonesia"],
  ["Arab League|League of Arab States", "Cairo, Egypt"],
  ["OSCE", "Vienna, Austria"],
  ["OPCW", "The Hague, Netherlands"],
  ["Vatican|Holy See", "Vatican City"],
  ["Ascension|Ascension Island|Tristan da Cunha", "Saint Helena"],
];

/** M49 regions and other parts of the world that articles name. */
const PARTS = (
  "world|africa|northern africa|north africa|western africa|west africa|eastern africa|east africa|middle africa|central africa|" +
  "southern africa|sub saharan africa|horn of africa|sahel|maghreb|great lakes|americas|north america|northern america|" +
  "south america|central america|latin america|caribbean|asia|central asia|eastern asia|east asia|north east asia|" +
  "northeast asia|southern asia|south asia|south eastern asia|southeast asia|south east asia|western asia|west asia|" +
  "middle east|near east|far east|gulf|persian gulf|levant|caucasus|south caucasus|europe|eastern europe|central europe|" +
  "western europe|northern europe|southern europe|western balkans|balkans|baltics|baltic states|scandinavia|benelux|" +
  "nordic countries|oceania|australasia|melanesia|polynesia|pacific|pacific islands|indochina|asean|gcc|arctic"
).split("|");

const BY_NAME: ReadonlyMap<string, readonly string[]> = new Map(
  AREAS.flatMap(([names, ...stops]) =>
    names.split("|").map((name) => [foldName(name), stops] as const),
  ),
);

/** Stops to write instead of such an area; empty for any other name. */
export const stopsForArea = (name: string): readonly string[] => BY_NAME.get(foldName(name)) ?? [];

/** Whether a name is a part of the world, which cannot be a stop. */
export const isPartOfWorld = (name: string): boolean => PARTS.includes(foldName(name));
