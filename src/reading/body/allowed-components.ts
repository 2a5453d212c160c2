/** The components that owners may use in texts about trips, and the attributes that each may have. */
interface ComponentRule {
  readonly about: string;
  readonly attributes: Readonly<Record<string, AttributeRule>>;
}

interface AttributeRule {
  /** What the plain text of the attribute names: it must exist. */
  readonly names: "trip" | "article";
  /** A trip may be left out: then it is the one that the text is about. */
  readonly required: boolean;
}

const ofTrip: ComponentRule["attributes"] = { trip: { names: "trip", required: false } };

export const COMPONENTS: ReadonlyMap<string, ComponentRule> = new Map([
  ["Strip", { about: "announced above reported, on a scale of days", attributes: ofTrip }],
  ["StopMap", { about: "the map of the stops", attributes: ofTrip }],
  ["Glyph", { about: "the row of marks, one for each stop", attributes: ofTrip }],
  ["Evidence", { about: "the articles that the trip rests on", attributes: ofTrip }],
  [
    "Cite",
    {
      about: "a reference to one entry",
      attributes: { article: { names: "article", required: true } },
    },
  ],
]);
