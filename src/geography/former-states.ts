import { isCountryCode } from "./countries.ts";
import { foldName } from "./fold-name.ts";

/** A state that is gone, or a name that a state has given up. */
export interface FormerState {
  /** By its name of the day. */
  readonly name: string;
  /** Today's codes of its lands; the first stands for it as a whole. */
  readonly codes: readonly string[];
}

/** Name of the day, today's codes, and what it is also called. */
const TABLE: readonly (readonly [name: string, codes: string, ...others: string[]])[] = [
  ["Abyssinia", "ET"],
  ["Austria-Hungary", "AT HU CZ SK SI HR BA"],
  ["Basutoland", "LS"],
  ["Bechuanaland", "BW"],
  ["British Guiana", "GY"],
  ["British Honduras", "BZ"],
  ["Byelorussia", "BY", "Belorussia"],
  ["Ceylon", "LK"],
  ["Czechoslovakia", "CZ SK"],
  ["Dahomey", "BJ"],
  ["Danish West Indies", "VI"],
  ["Dutch East Indies", "ID"],
  ["East Germany", "DE", "German Democratic Republic", "GDR", "DDR"],
  ["Gold Coast", "GH"],
  ["Kampuchea", "KH"],
  ["Kirghizia", "KG"],
  ["Malaya", "MY"],
  ["Netherlands Antilles", "CW SX BQ AW"],
  ["Newfoundland", "CA"],
  ["North Vietnam", "VN"],
  ["North Yemen", "YE"],
  ["Northern Rhodesia", "ZM"],
  ["Nyasaland", "MW"],
  ["Ottoman Empire", "TR"],
  ["Persia", "IR"],
  ["Prussia", "DE"],
  ["Republic of China", "TW"],
  ["Rhodesia", "ZW", "Southern Rhodesia"],
  ["Serbia and Montenegro", "RS ME XK", "Serbia-Montenegro"],
  ["Siam", "TH"],
  ["South Vietnam", "VN"],
  ["South Yemen", "YE"],
  [
    "Soviet Union",
    "RU UA BY KZ UZ GE AZ LT LV EE MD AM TM TJ KG",
    "USSR",
    "Union of Soviet Socialist Republics",
  ],
  ["Tanganyika", "TZ"],
  ["Transjordan", "JO"],
  ["Trucial States", "AE"],
  ["United Arab Republic", "EG SY"],
  ["Upper Volta", "BF"],
  ["West Germany", "DE", "FRG", "BRD", "German Federal Republic"],
  ["Yugoslavia", "RS HR BA SI MK ME XK", "SFRY", "SFR Yugoslavia", "FR Yugoslavia", "Jugoslavia"],
];

function readRow([name, codes, ...others]: (typeof TABLE)[number]): readonly (readonly [
  string,
  FormerState,
])[] {
  const list = codes.split(" ");
  if (!list.every(isCountryCode)) throw new RangeError(`unknown code for ${name}: ${codes}`);
  return [name, ...others].map((spelling) => [foldName(spelling), { name, codes: list }] as const);
}

const BY_NAME: ReadonlyMap<string, FormerState> = new Map(TABLE.flatMap(readRow));

/** The former state of a name (`USSR`, `Ceylon`); undefined for states of today and for anything else. */
export const readFormerState = (text: string): FormerState | undefined =>
  BY_NAME.get(foldName(text));

/** The states that are gone and lay in a country of today: for `RU` the Soviet Union, by all of their names. */
export const formerStatesOf = (code: string): readonly string[] =>
  TABLE.filter(([, codes]) => codes.split(" ")[0] === code).flatMap(([name, , ...others]) => [
    name,
    ...others,
  ]);
