type Said = Readonly<Record<string, string>>;

/** Help on the form's fields, and its error messages. Empty, as the schema and the checks have these in English. */
export const formHelp: {
  /** By field name, or group and field name. */
  readonly meanings: Said;
  readonly meaningsOfRows: Said;
  /** By error code. */
  readonly errors: Said;
} = { meanings: {}, meaningsOfRows: {}, errors: {} };

/** Labels of the form's options: in English, the same as in entries. */
export const formChoices: Readonly<Record<string, string>> = {
  human: "human",
  machine: "machine",
  own: "own",
  host: "host",
  "other official": "other official",
  press: "press",
  official: "official",
  agency: "agency",
  transit: "transit",
  virtual: "virtual",
  schedule: "schedule",
  health: "health",
  weather: "weather",
  aircraft: "aircraft",
  airspace: "airspace",
  security: "security",
  domestic: "domestic",
  dispute: "dispute",
  other: "other",
  unstated: "unstated",
};
