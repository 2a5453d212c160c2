/** An outcome's symbol: each has its own shape, so that colour alone never carries meaning. */
export type MarkShape =
  | "dot" // ● made
  | "cross" // ⊗ did not happen
  | "plus" // ⊕ added
  | "dotted" // ◌ unreported
  | "ring" // ○ upcoming
  | "half" // ◐ disputed
  | "screen"; // ▣ held by video

/** What a symbol's colour means. */
export type Tone = "made" | "missed" | "added" | "unreported" | "upcoming" | "disputed" | "virtual";

/** The symbol of a tone that several outcomes share. */
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
}

const MADE = { tone: "made", wasMade: true, isChange: false } as const;
const MADE_OTHERWISE = { tone: "made", wasMade: true, isChange: true } as const;
const MISSED = { tone: "missed", wasMade: false, isChange: true } as const;

/** How each outcome is drawn and counted. The first that fits a stop is its outcome: see outcome-of.ts. */
const TABLE = {
  disputed: { tone: "disputed", wasMade: false, isChange: true },
  virtual: { tone: "virtual", wasMade: false, isChange: true },
  transit: { tone: "made", wasMade: false, isChange: true },
  moved: MADE_OTHERWISE,
  reordered: MADE_OTHERWISE,
  shortened: MADE_OTHERWISE,
  lengthened: MADE_OTHERWISE,
  "as announced": MADE,
  added: { tone: "added", wasMade: true, isChange: true },
  visited: MADE,
  "turned back": MISSED,
  "another sent": MISSED,
  replaced: MISSED,
  denied: { ...MISSED, isChange: false },
  "left out": { ...MISSED, isChange: false },
  postponed: MISSED,
  "called off": MISSED,
  "not visited": { ...MISSED, isChange: false },
  skipped: MISSED,
  upcoming: { tone: "upcoming", wasMade: false, isChange: false },
  unreported: { tone: "unreported", wasMade: false, isChange: false },
} as const satisfies Readonly<Record<string, OutcomeRow>>;

/**
 * What became of a stop, in a word. `visited` is for stops of a trip without a full announcement
 * beforehand.
 */
export type Outcome = keyof typeof TABLE;

export const OUTCOMES = Object.keys(TABLE) as readonly Outcome[];

const ROWS: Readonly<Record<Outcome, OutcomeRow>> = TABLE;

export interface OutcomeStyle {
  readonly symbol: MarkShape;
  readonly tone: Tone;
}

export const OUTCOME_STYLES: Readonly<Record<Outcome, OutcomeStyle>> = Object.fromEntries(
  OUTCOMES.map((outcome) => {
    const { tone } = ROWS[outcome];
    return [outcome, { tone, symbol: TONE_SYMBOLS[tone] }];
  }),
) as Record<Outcome, OutcomeStyle>;

/** Whether the traveller was there in person. */
export const wasMade = (outcome: Outcome | undefined): boolean =>
  outcome !== undefined && ROWS[outcome].wasMade;

/** Whether it is a change to an announced plan. */
export const isChange = (outcome: Outcome): boolean => ROWS[outcome].isChange;

/** Whether it is known not to have been made. */
export const wasMissed = (outcome: Outcome | undefined): boolean =>
  outcome !== undefined && ROWS[outcome].tone === "missed";
