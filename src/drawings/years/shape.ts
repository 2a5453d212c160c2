import type { OutcomeStyle } from "../../model/outcomes.ts";

/** Years side by side, all of them: an axis has no gaps. */
export interface YearAxis {
  readonly first: number;
  readonly last: number;
}

/** Something that lasted, from and to in years and parts of years. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** What it is, whole. */
  readonly label: string;
  /** A word for its looks: `office`, `bar-made`. */
  readonly look: string;
  readonly href?: string | undefined;
}

/** A stop, where it stands in the years. */
export interface StopMark extends OutcomeStyle {
  readonly at: number;
  readonly label: string;
  readonly href: string;
}
