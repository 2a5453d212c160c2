import { isCountryCode } from "./countries.ts";
import { foldName } from "./fold-name.ts";

/** A state that no longer exists, or a state's former name. */
export interface FormerState {
  /** Its name at the time. */
  readonly name: string;
  /** Current codes of its territory; the first stands for all of it. */
  readonly codes: readonly string[];
}

/** Name at the time, current codes, and synonyms. */
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

/** The former state with a name (`USSR`, `Ceylon`); undefined for current states and anything else. */
export const readFormerState = (text: string): FormerState | undefined =>
  BY_NAME.get(foldName(text));

/** The former states of a current country, with all their names: for `RU` the Soviet Union. */
export const formerStatesOf = (code: string): readonly string[] =>
  TABLE.filter(([, codes]) => codes.split(" ")[0] === code).flatMap(([name, , ...others]) => [
    name,
    ...others,
  ]);
