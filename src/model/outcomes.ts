import type { Facets, Made } from "./facets.ts";

/** The mark of an outcome: a shape of its own, so that colour is never alone in telling. */
export type MarkShape =
  | "dot" // ● made
  | "cross" // ⊗ did not happen
  | "plus" // ⊕ added
  | "dotted" // ◌ unreported
  | "ring" // ○ upcoming
  | "half" // ◐ disputed
  | "screen"; // ▣ held by video

/** What a mark's colour stands for. */
export type Tone = "made" | "missed" | "added" | "unreported" | "upcoming" | "disputed" | "virtual";

/** The symbol that stands for a tone where many outcomes share it. */
export const TONE_SYMBOLS: Readonly<Record<Tone, MarkShape>> = {
  made: "dot",
  missed: "cross",
  added: "plus",
  unreported: "dotted",
  upcoming: "ring",
  disputed: "half",
  virtual: "screen",
};

interface OutcomeRow {
  readonly tone: Tone;
  /** The traveller was there in person. */
  readonly wasMade: boolean;
  /** It differs from what was announced. */
  readonly isChange: boolean;
  /** The first outcome whose facets fit is the stop's. */
  readonly fits: (facets: Facets) => boolean;
}

const is =
  (...made: readonly Made[]) =>
  (facets: Facets): boolean =>
    made.includes(facets.made);
const wasThere = is("made");

const MADE = { tone: "made", wasMade: true, isChange: false } as const;
const MADE_OTHERWISE = { tone: "made", wasMade: true, isChange: true } as const;
const MISSED = { tone: "missed", wasMade: false, isChange: true } as const;

/** The one table of outcomes: what facets make it, how it is drawn and how it counts. Its order decides. */
const TABLE = {
  disputed: { tone: "disputed", wasMade: false, isChange: true, fits: is("contested") },
  virtual: {
    tone: "virtual",
    wasMade: false,
    isChange: true,
    fits: ({ made, form }) => made === "held by video" && form !== "as planned",
  },
  transit: {
    tone: "made",
    wasMade: false,
    isChange: true,
    fits: ({ made, form }) => made === "only in transit" && form !== "as planned",
  },
  moved: {
    ...MADE_OTHERWISE,
    fits: (facets) =>
      wasThere(facets) && (facets.when.kind === "earlier" || facets.when.kind === "later"),
  },
  reordered: {
    ...MADE_OTHERWISE,
    fits: (facets) => wasThere(facets) && facets.order === "out of order",
  },
  shortened: {
    ...MADE_OTHERWISE,
    fits: (facets) => wasThere(facets) && facets.when.kind === "shortened",
  },
  lengthened: {
    ...MADE_OTHERWISE,
    fits: (facets) => wasThere(facets) && facets.when.kind === "lengthened",
  },
  "as announced": {
    ...MADE,
    fits: ({ made, plan }) =>
      plan === "announced" &&
      (made === "made" || made === "held by video" || made === "only in transit"),
  },
  added: {
    tone: "added",
    wasMade: true,
    isChange: true,
    fits: (facets) => wasThere(facets) && facets.plan === "not in the plan",
  },
  visited: { ...MADE, fits: is("made", "held by video", "only in transit") },
  "turned back": {
    ...MISSED,
    fits: ({ made, attempts }) => made === "skipped" && attempts > 0,
  },
  "another sent": { ...MISSED, fits: is("another was sent") },
  replaced: {
    ...MISSED,
    fits: (facets) => is("skipped", "called off")(facets) && facets.instead?.wasMade === true,
  },
  denied: { ...MISSED, isChange: false, fits: is("denied") },
  "left out": { ...MISSED, isChange: false, fits: is("left out") },
  postponed: { ...MISSED, fits: is("postponed") },
  "called off": { ...MISSED, fits: is("called off") },
  "not visited": {
    ...MISSED,
    isChange: false,
    fits: ({ made, plan }) => made === "skipped" && plan !== "announced" && plan !== "due",
  },
  skipped: { ...MISSED, fits: is("skipped") },
  upcoming: { tone: "upcoming", wasMade: false, isChange: false, fits: is("to come") },
  unreported: { tone: "unreported", wasMade: false, isChange: false, fits: () => true },
} as const satisfies Readonly<Record<string, OutcomeRow>>;

/** What became of a stop, in a word. `visited` is a stop of a trip that no full announcement preceded. */
export type Outcome = keyof typeof TABLE;

export const OUTCOMES = Object.keys(TABLE) as readonly Outcome[];

const ROWS: Readonly<Record<Outcome, OutcomeRow>> = TABLE;

export const outcomeOf = (facets: Facets): Outcome =>
  OUTCOMES.find((outcome) => ROWS[outcome].fits(facets))!;

export interface OutcomeStyle {
  readonly symbol: MarkShape;
  readonly tone: Tone;
}

/** The mark of each outcome. */
export const OUTCOME_STYLES: Readonly<Record<Outcome, OutcomeStyle>> = Object.fromEntries(
  OUTCOMES.map((outcome) => {
    const { tone } = ROWS[outcome];
    return [outcome, { tone, symbol: TONE_SYMBOLS[tone] }];
  }),
) as Record<Outcome, OutcomeStyle>;

/** Whether the traveller was there in person. */
export const wasMade = (outcome: Outcome | undefined): boolean =>
  outcome !== undefined && ROWS[outcome].wasMade;

/** Whether it is a change of an announced plan. */
export const isChange = (outcome: Outcome): boolean => ROWS[outcome].isChange;

/** Whether it is known not to have been made. */
export const wasMissed = (outcome: Outcome | undefined): boolean =>
  outcome !== undefined && ROWS[outcome].tone === "missed";
