type Said = Readonly<Record<string, string>>;

/** What the fields of the form mean, and what is wrong with what is filled in: the schema and the check say it in English. */
export const formHelp: {
  /** By the names of fields, also with that of their group. */
  readonly meanings: Said;
  readonly meaningsOfRows: Said;
  /** By the codes of complaints. */
  readonly told: Said;
} = { meanings: {}, meaningsOfRows: {}, told: {} };

/** What the form calls the values to choose from: in English, as an entry has them. */
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
