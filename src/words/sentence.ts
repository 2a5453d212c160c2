import type { Sourced } from "../model/explanation.ts";

/** A sentence of the site with the claims that it rests on, for its footnotes. */
export interface Sentence extends Sourced {
  readonly text: string;
}
