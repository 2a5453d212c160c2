import type { Outcome } from "../model/trip.ts";

/** The mark of an outcome: a shape of its own, so that colour is never alone in telling. */
export type Symbol =
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
export const TONE_SYMBOLS: Readonly<Record<Tone, Symbol>> = {
  made: "dot",
  missed: "cross",
  added: "plus",
  unreported: "dotted",
  upcoming: "ring",
  disputed: "half",
  virtual: "screen",
};

export interface OutcomeStyle {
  readonly symbol: Symbol;
  readonly tone: Tone;
}

export const OUTCOME_STYLES: Readonly<Record<Outcome, OutcomeStyle>> = {
  upcoming: { symbol: "ring", tone: "upcoming" },
  "as announced": { symbol: "dot", tone: "made" },
  moved: { symbol: "dot", tone: "made" },
  reordered: { symbol: "dot", tone: "made" },
  visited: { symbol: "dot", tone: "made" },
  dropped: { symbol: "cross", tone: "missed" },
  skipped: { symbol: "cross", tone: "missed" },
  replaced: { symbol: "cross", tone: "missed" },
  "turned back": { symbol: "cross", tone: "missed" },
  virtual: { symbol: "screen", tone: "virtual" },
  unreported: { symbol: "dotted", tone: "unreported" },
  added: { symbol: "plus", tone: "added" },
  disputed: { symbol: "half", tone: "disputed" },
};

/** A dot is as large as the other marks look, which have an outline. */
export const dotRadius = (radius: number): number => Math.round(radius * 85) / 100;
